import type { FC } from 'hono/jsx';
import type { ImportState, ReportParts } from '#content/import-job.ts';
import { weightInWords } from '#language/numbers.ts';
import type { ImportJob } from '#storage/queries/import-jobs.ts';
import { DeskLayout, Note, PageData } from '../components/desk-layout.tsx';
import { FileField } from '../components/fields.tsx';
import { Act, Form } from '../components/forms.tsx';
import { ImportReport } from '../components/import-report.tsx';
import type { DeskPage } from '../desk.ts';

type ImportProps = {
  page: DeskPage;
  /** The present import; null when there is none. */
  job: ImportJob | null;
  bytesHere: number;
  report: ReportParts | null;
  isSample: boolean;
};

/** Seconds between two looks, for a browser without script. */
const LOOK_AGAIN = 5;
const AT_WORK: readonly (ImportState | undefined)[] = ['trying', 'running'];

/** Bringing a newspaper in: the file, the trial, the report, the import itself. */
export const ImportPage: FC<ImportProps> = ({ page, job, bytesHere, report, isSample }) => {
  const { t } = page;
  const isAtWork = AT_WORK.includes(job?.state);
  return (
    <DeskLayout
      page={page}
      title={t('importDesk.title')}
      script={{ name: 'import', messages: ['importDesk.script.'] }}
      reloadAfter={isAtWork ? LOOK_AGAIN : undefined}
    >
      {isSample ? (
        <p>{t('importDesk.sample')}</p>
      ) : (
        <>
          {job && <Present page={page} job={job} bytesHere={bytesHere} />}
          {report && !isAtWork && <ImportReport page={page} report={report} />}
          {!isAtWork && <Upload page={page} job={job} />}
        </>
      )}
      <PageData id="import" data={{ state: job?.state ?? null }} />
    </DeskLayout>
  );
};

type PresentProps = { page: DeskPage; job: ImportJob; bytesHere: number };

const Present: FC<PresentProps> = ({ page, job, bytesHere }) => {
  const { t } = page;
  const weight = (bytes: number) => weightInWords(bytes, page.language);
  return (
    <section class="card" aria-labelledby="import-present">
      <h2 id="import-present" class="first">
        {t(`importDesk.state.${job.state}`)}
      </h2>
      <p>
        <strong>{job.fileName}</strong> · {weight(job.byteSize)}
      </p>
      {job.state === 'uploading' && (
        <p>{t('importDesk.uploading', { here: weight(bytesHere), all: weight(job.byteSize) })}</p>
      )}
      {job.state === 'failed' && <Note text={t(`importDesk.failure.${job.error ?? 'unexpected'}`)} isBad />}
      {AT_WORK.includes(job.state) && <Progress page={page} job={job} />}
      {EXPLAINED.includes(job.state) && <p>{t(`importDesk.explained.${job.state as 'uploaded'}`)}</p>}
      <Acts page={page} job={job} />
    </section>
  );
};

const EXPLAINED: ImportState[] = ['uploaded', 'tried', 'stopped', 'done'];

const Progress: FC<{ page: DeskPage; job: ImportJob }> = ({ page: { t }, job }) => (
  <>
    <p>
      <label for="progress">{t('importDesk.progress')}</label>
      <progress id="progress" max={1} value={job.share}>
        {Math.floor(job.share * 100)} %
      </progress>
    </p>
    <p id="share">{t('importDesk.share', { percent: Math.floor(job.share * 100) })}</p>
    <p class="soft">
      {t('importDesk.safe')} <a href="/desk/import/">{t('importDesk.look')}</a>
    </p>
  </>
);

type Way = 'trial' | 'run' | 'stop';

/** What can be done from each state, the most advisable first. */
const WAYS: Record<ImportState, Way[]> = {
  uploading: [],
  uploaded: ['trial', 'run'],
  trying: ['stop'],
  tried: ['run', 'trial'],
  running: ['stop'],
  stopped: ['run'],
  done: ['run'],
  failed: ['run', 'trial'],
};

const Acts: FC<{ page: DeskPage; job: ImportJob }> = ({ page: { t }, job }) => (
  <div class="acts">
    {WAYS[job.state].map((act, index) => (
      <Act
        action={`/desk/import/${job.id}/${act}/`}
        label={t(act === 'run' ? `importDesk.run.${runWord(job.state)}` : `importDesk.${act}`)}
        weight={index === 0 && act !== 'stop' && job.state !== 'done' ? 'main' : undefined}
      />
    ))}
    {!AT_WORK.includes(job.state) && <Act action="/desk/import/end/" label={t('importDesk.forget')} weight="quiet" />}
  </div>
);

function runWord(state: ImportState): 'first' | 'again' | 'onward' {
  if (state === 'done') return 'again';
  return state === 'stopped' || state === 'failed' ? 'onward' : 'first';
}

const Upload: FC<{ page: DeskPage; job: ImportJob | null }> = ({ page: { t }, job }) => (
  <section aria-labelledby="import-file">
    <h2 id="import-file">{t(uploadTitle(job))}</h2>
    {!job && (
      <ol class="import-lines">
        <li>{t('importDesk.how.export')}</li>
        <li>{t('importDesk.how.upload')}</li>
        <li>{t('importDesk.how.trial')}</li>
      </ol>
    )}
    <Form
      id="upload"
      action="/desk/import/file/"
      enctype="multipart/form-data"
      submit={t('importDesk.send')}
      weight={job ? undefined : 'main'}
    >
      <FileField label={t('importDesk.file')} accept=".xml,text/xml,application/xml" />
    </Form>
    <p id="sending" class="soft" role="status" />
    <p id="at-once" class="soft">
      {t('importDesk.withoutScript')}
    </p>
    <p class="soft">{t('importDesk.media')}</p>
  </section>
);

function uploadTitle(job: ImportJob | null) {
  if (!job) return 'importDesk.upload';
  return job.state === 'uploading' ? 'importDesk.uploadAgain' : 'importDesk.uploadOther';
}
