import type { Hono } from 'hono';
import { Refusal } from '#newsroom/errors.ts';
import { forgetImport } from '#newsroom/imports/forget-import.ts';
import { startImport } from '#newsroom/imports/start-import.ts';
import { stopImport } from '#newsroom/imports/stop-import.ts';
import { currentImportJob, importJobReport } from '#storage/queries/import-jobs.ts';
import { orAgain } from '../answers.ts';
import { deskPage, type SignedInVisit } from '../desk.ts';
import { idIn } from '../forms.ts';
import type { Gates, Show } from '../gates.tsx';
import { bytesHere, removeFile } from '../incoming-file.ts';
import { ImportPage } from '../pages/import-page.tsx';
import { showOffset, submitChosenFile, submitPiece, submitWholeFile } from './import-upload.ts';

/** Bringing a newspaper in. */
export function importRoutes(app: Hono, { signedIn }: Gates): void {
  const open = (show: Show<SignedInVisit>) => signedIn(show, 'importNewspaper');
  app.get('/desk/import/', open(showImport));
  app.post('/desk/import/', open(submitChosenFile));
  app.post('/desk/import/file/', open(submitForm));
  app.get('/desk/import/:id{[0-9]+}/file/', open(showOffset));
  app.patch('/desk/import/:id{[0-9]+}/file/', open(submitPiece));
  app.post('/desk/import/:id{[0-9]+}/trial/', open(submitStart(true)));
  app.post('/desk/import/:id{[0-9]+}/run/', open(submitStart(false)));
  app.post('/desk/import/:id{[0-9]+}/stop/', open(submitStop));
  app.post('/desk/import/end/', open(submitEnd));
  app.get('/desk/import/progress.json', open(showProgress));
  app.get('/desk/import/report.txt', open(showReport));
}

/** How far it is, and what can be done next. */
function showImport(visit: SignedInVisit): Promise<Response> {
  return importPage(visit);
}

/** The file in one form, for a browser without script. */
async function submitForm(visit: SignedInVisit): Promise<Response> {
  return orAgain(
    visit,
    async () => {
      await submitWholeFile(visit);
      return '/desk/import/';
    },
    importPage,
  );
}

/** Asks the program to try the file, or to bring it in. */
function submitStart(isTrial: boolean): Show<SignedInVisit> {
  return async (visit) => {
    await startImport(visit, { jobId: idIn(visit), isTrial });
    return visit.c.redirect('/desk/import/', 303);
  };
}

/** Stops the work. */
async function submitStop(visit: SignedInVisit): Promise<Response> {
  await stopImport(visit, { jobId: idIn(visit) });
  return visit.c.redirect('/desk/import/', 303);
}

/** Forgets the file; what it brought in stays. */
async function submitEnd(visit: SignedInVisit): Promise<Response> {
  await removeFile(await forgetImport(visit));
  return visit.c.redirect('/desk/import/', 303);
}

/** For the page's script: whether the work goes on, and how much of it is done. */
async function showProgress({ c, db }: SignedInVisit): Promise<Response> {
  const job = await currentImportJob(db);
  return c.json({ state: job?.state ?? null, share: job?.share ?? 0 });
}

/** The whole report as text, to be kept or sent. */
async function showReport({ c, db, user, importer }: SignedInVisit): Promise<Response> {
  const job = await currentImportJob(db);
  const report = job && (await importJobReport(db, job.id));
  if (!report) throw new Refusal('notFound', 'no report');
  return c.text(importer.reportText(report, user.language));
}

async function importPage(visit: SignedInVisit): Promise<Response> {
  const { c, db, importer, user } = visit;
  const job = await currentImportJob(db);
  const report = job && (await importJobReport(db, job.id));
  return c.html(
    <ImportPage
      page={deskPage(visit)}
      job={job}
      bytesHere={job ? await bytesHere(job.filePath) : 0}
      report={report ? importer.reportParts(report, user.language) : null}
      isSample={await importer.isSample()}
    />,
  );
}
