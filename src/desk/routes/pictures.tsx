import { join } from 'node:path';
import type { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import { MAX_PICTURE_BYTES } from '#content/media.ts';
import { Refusal } from '#newsroom/errors.ts';
import { addPicture } from '#newsroom/pictures/add-picture.ts';
import { mustHaveUploadsLeft } from '#newsroom/pictures/count-uploads.ts';
import { partsFolder } from '#newsroom/pictures/darkroom.ts';
import {
  type LibraryFilter,
  type LibraryPlace,
  libraryPicture,
  libraryPictures,
} from '#storage/queries/pictures/library.ts';
import { deskPage, type SignedInVisit } from '../desk.ts';
import type { Gates } from '../gates.tsx';
import { mustHaveRoom } from '../incoming-file.ts';
import { LibraryPage, type LibraryView, SHELVES, type Shelf } from '../pages/library-page.tsx';
import { choiceOf, stateOf } from '../picture-views.ts';

/** What a form may hold beside the file itself. */
const FORM_BYTES = 100_000;

/** The picture library: looking through it, and adding to it. */
export function libraryRoutes(app: Hono, { signedIn }: Gates): void {
  const tooHeavy = signedIn((visit) => showLibrary(visit, [heavy(visit)]), 'uploadPictures');
  const bounded = bodyLimit({
    maxSize: MAX_PICTURE_BYTES + FORM_BYTES,
    onError: (c) => tooHeavy(c, async () => {}) as Promise<Response>,
  });
  app.get(
    '/desk/pictures/',
    signedIn((visit) => showLibrary(visit), 'uploadPictures'),
  );
  app.get('/desk/pictures/search.json', signedIn(searchPictures, 'uploadPictures'));
  app.get('/desk/pictures/states.json', signedIn(tellStates, 'uploadPictures'));
  app.post('/desk/pictures/', bounded, signedIn(submitPictures, 'uploadPictures'));
}

const PER_PAGE = 48;
const PER_SEARCH = 24;

async function showLibrary(visit: SignedInVisit, refusals: string[] = []): Promise<Response> {
  const { c, db } = visit;
  const view: LibraryView = { question: (c.req.query('q') ?? '').slice(0, 200), shelf: shelfOf(c.req.query('show')) };
  const after = placeOf(c.req.query('after'));
  const found = await libraryPictures(db, filterOf(visit, view), { after, limit: PER_PAGE + 1 });
  const pictures = found.slice(0, PER_PAGE);
  const last = found.length > PER_PAGE ? pictures.at(-1) : undefined;
  return c.html(
    <LibraryPage
      page={deskPage(visit)}
      view={view}
      pictures={pictures}
      next={last ? placeText(last) : null}
      isFirst={after === null}
      refusals={refusals}
    />,
    refusals.length > 0 ? 422 : 200,
  );
}

/** Pictures that may be chosen, for the picker: `page` is what the answer before gave as `next`. */
async function searchPictures({ c, db, actor }: SignedInVisit): Promise<Response> {
  const question = (c.req.query('q') ?? '').slice(0, 200);
  const filter = { question, hasEnded: false, isReady: true };
  const found = await libraryPictures(db, filter, { after: placeOf(c.req.query('page')), limit: PER_SEARCH + 1 });
  const shown = found.slice(0, PER_SEARCH);
  const last = found.length > PER_SEARCH ? shown.at(-1) : undefined;
  return c.json({
    pictures: shown.flatMap((each) => choiceOf(each, actor) ?? []),
    next: last ? placeText(last) : null,
  });
}

/** How far pictures are that were just sent up. */
async function tellStates(visit: SignedInVisit): Promise<Response> {
  const { c, db, actor } = visit;
  const { t } = deskPage(visit);
  const ids = (c.req.query('ids') ?? '').split(',').filter((id) => /^[1-9]\d{0,9}$/.test(id));
  const pictures = await Promise.all(ids.slice(0, 50).map((id) => libraryPicture(db, Number(id))));
  return c.json({ pictures: pictures.flatMap((each) => (each ? stateOf(each, { actor, t }) : [])) });
}

/** Takes pictures in: an upload that has come whole (a script says which), or the files of a form. */
async function submitPictures(visit: SignedInVisit): Promise<Response> {
  const { c } = visit;
  if ((c.req.header('content-type') ?? '').startsWith('application/json')) return takeUpload(visit);
  const form = await c.req.formData();
  const files = form.getAll('file').filter((each) => typeof each !== 'string');
  const added: number[] = [];
  const refusals: string[] = [];
  for (const file of files) {
    const { id, refusal } = await takeFile(visit, file);
    if (id !== null) added.push(id);
    if (refusal !== null) refusals.push(refusal);
  }
  if (files.length === 0) refusals.push(deskPage(visit).t('refusal.pictureEmpty'));
  if (refusals.length > 0) return showLibrary(visit, refusals);
  return c.redirect(added.length === 1 ? `/desk/pictures/${added[0]}/?done=added` : '/desk/pictures/?show=mine', 303);
}

const uploadBody = z.object({ upload: z.string() });

async function takeUpload(visit: SignedInVisit): Promise<Response> {
  const { c, user, uploadsFolder } = visit;
  const uploads = await import('../uploads.ts');
  const body = uploadBody.safeParse(await c.req.json().catch(() => null));
  const name = body.data?.upload ?? '';
  if (!uploads.isUploadOf(user.id, name)) throw new Refusal('pictureLost', name);
  const known = await uploads.outcomeOf(uploadsFolder, name);
  if (known) return c.json(known);
  try {
    const added = await addPicture(visit, await uploads.finishedUpload(uploadsFolder, name));
    await uploads.noteOutcome(uploadsFolder, name, added);
    return c.json(added);
  } catch (error) {
    if (error instanceof Refusal && error.code !== 'pictureLost') await uploads.forgetUpload(uploadsFolder, name);
    throw error;
  }
}

async function takeFile(visit: SignedInVisit, file: File): Promise<{ id: number | null; refusal: string | null }> {
  const { layFormFile } = await import('../uploads.ts');
  try {
    await mustHaveUploadsLeft(visit, file.size);
    await mustHaveRoom(join(partsFolder(visit.uploadsFolder), 'new'), file.size);
    const { id } = await addPicture(visit, {
      path: await layFormFile(visit.uploadsFolder, file),
      fileName: file.name,
    });
    return { id, refusal: null };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { t } = deskPage(visit);
    return { id: null, refusal: t('pictures.refused', { name: file.name, reason: t(`refusal.${error.code}`) }) };
  }
}

function heavy(visit: SignedInVisit): string {
  return deskPage(visit).t('refusal.pictureHeavy');
}

function filterOf({ user }: SignedInVisit, { question, shelf }: LibraryView): LibraryFilter {
  return {
    question,
    uploadedBy: shelf === 'mine' ? user.id : undefined,
    lacks: shelf === 'credit' || shelf === 'alt' ? shelf : undefined,
    hasEnded: shelf === 'ended' ? true : undefined,
  };
}

function shelfOf(text: string | undefined): Shelf {
  return SHELVES.find((each) => each === text) ?? 'all';
}

/** Where a page begins, as it stands in an address. */
function placeText({ createdAt, id }: LibraryPlace): string {
  return `${createdAt}_${id}`;
}

function placeOf(text: string | undefined): LibraryPlace | null {
  const match = /^([\d:.TZ-]{10,30})_(\d{1,10})$/.exec(text ?? '');
  return match ? { createdAt: match[1] ?? '', id: Number(match[2]) } : null;
}
