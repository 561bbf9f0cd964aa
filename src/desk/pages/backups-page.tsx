import type { FC } from 'hono/jsx';
import { isForUpdate, type KeptBackup } from '#content/backup.ts';
import { backupFailureText } from '#language/backup-words.ts';
import { weightInWords } from '#language/numbers.ts';
import type { BackupRun } from '#storage/queries/house/backup-runs.ts';
import type { BackupStanding } from '#storage/queries/house/backup-standing.ts';
import { DeskLayout, Note } from '../components/desk-layout.tsx';
import { Act } from '../components/forms.tsx';
import type { BackupShelf, DeskPage } from '../desk.ts';

type BackupsProps = {
  page: DeskPage;
  shelf: BackupShelf;
  isSample: boolean;
  isOnSameDisk: boolean;
  kept: KeptBackup[];
  standing: BackupStanding;
  /** What waits or is being made. */
  underWay: BackupRun[];
};

/** Seconds between two looks at what is being made. */
const LOOK_AGAIN = 5;

/** How safe the newspaper is, in words; then each backup, and what to do with them. */
export const BackupsPage: FC<BackupsProps> = (props) => {
  const { page, kept, underWay } = props;
  const { t } = page;
  return (
    <DeskLayout page={page} title={t('backups.title')} reloadAfter={underWay.length > 0 ? LOOK_AGAIN : undefined}>
      <Verdict {...props} />
      <UnderWay page={page} underWay={underWay} />
      <section aria-labelledby="kept">
        <h2 id="kept">{t('backups.kept')}</h2>
        {kept.length === 0 ? (
          <p>{t('backups.none')}</p>
        ) : (
          <ul class="rows">
            {kept.map((backup) => (
              <Kept page={page} backup={backup} />
            ))}
          </ul>
        )}
      </section>
      <Rehearsal {...props} />
      <Plan {...props} />
    </DeskLayout>
  );
};

/** The one thing to know: is the newspaper safe? */
const Verdict: FC<BackupsProps> = ({ page, standing: { lastAt, isOld, failed }, shelf, underWay }) => {
  const { t } = page;
  const isAtWork = underWay.some(({ work }) => work === 'backup');
  return (
    <>
      {shelf.isNightly && isOld && <Note text={t('backups.old')} isBad />}
      {failed && (
        <Note
          isBad
          text={`${t('backups.failed', { when: page.when(failed.at) })} ${backupFailureText(t, failed, page.language)}`}
        />
      )}
      <p>{lastAt === null ? t('backups.never') : t('backups.last', { when: page.when(lastAt) })}</p>
      {!isAtWork && (
        <div class="acts more">
          <Act action="/desk/backups/backup/" label={t('backups.make')} weight="main" />
        </div>
      )}
    </>
  );
};

const UnderWay: FC<{ page: DeskPage; underWay: BackupRun[] }> = ({ page: { t }, underWay }) => (
  <>
    {underWay.map(({ work }) => (
      <p class="note" role="status">
        {t(`backups.underWay.${work}`)} <a href="/desk/backups/">{t('backups.look')}</a>
      </p>
    ))}
  </>
);

const Kept: FC<{ page: DeskPage; backup: KeptBackup }> = ({ page, backup }) => {
  const { t, language } = page;
  const { madeAt, name, articles, mediaFiles, bytes, mediaBytes, isEncrypted } = backup;
  const facts = [
    t('backups.articles', { count: articles }),
    mediaFiles === null ? t('backups.noMedia') : t('backups.files', { count: mediaFiles }),
    weightInWords(bytes + mediaBytes, language),
    t(isEncrypted ? 'backups.encrypted' : 'backups.open'),
  ];
  return (
    <li>
      <p>
        <strong>
          <time datetime={madeAt}>{page.longDateTime(madeAt)}</time>
        </strong>
        {isForUpdate(backup) && ` · ${t('backups.beforeUpdate')}`}
      </p>
      <p>{facts.join(' · ')}</p>
      <p class="soft">
        <code>{name}</code>
      </p>
    </li>
  );
};

/** A backup that nobody ever tried to restore is a hope. */
const Rehearsal: FC<BackupsProps> = ({ page, standing: { rehearsal }, kept, underWay }) => {
  const { t } = page;
  const isAtWork = underWay.some(({ work }) => work === 'rehearsal');
  return (
    <section aria-labelledby="rehearsal">
      <h2 id="rehearsal">{t('backups.rehearsal')}</h2>
      {rehearsal?.state === 'failed' ? (
        <Note isBad text={failedRehearsalText(page, rehearsal)} />
      ) : (
        <p>{rehearsal ? doneRehearsalText(page, rehearsal) : t('backups.rehearsal.never')}</p>
      )}
      <p class="soft">{t('backups.rehearsal.intro')}</p>
      {!isAtWork && kept.some(({ mediaFiles }) => mediaFiles !== null) && (
        <div class="acts more">
          <Act action="/desk/backups/rehearsal/" label={t('backups.rehearse')} />
        </div>
      )}
    </section>
  );
};

function doneRehearsalText({ t, when }: DeskPage, { finishedAt, createdAt, outcome }: BackupRun): string {
  const found = JSON.parse(outcome ?? '{}') as { rows?: number; articles?: number; mediaFiles?: number };
  const { rows = 0, articles = 0, mediaFiles = 0 } = found;
  return t('backups.rehearsal.done', { when: when(finishedAt ?? createdAt), rows, articles, files: mediaFiles });
}

function failedRehearsalText(page: DeskPage, { finishedAt, createdAt, failure, detail }: BackupRun): string {
  const reason = backupFailureText(page.t, { code: failure ?? 'unexpected', detail: detail ?? '' }, page.language);
  return `${page.t('backups.rehearsal.failed', { when: page.when(finishedAt ?? createdAt) })} ${reason}`;
}

/** When they are made, where they go, how long they stay. */
const Plan: FC<BackupsProps> = ({ page: { t }, shelf, isSample, isOnSameDisk }) => (
  <section aria-labelledby="plan">
    <h2 id="plan">{t('backups.plan')}</h2>
    {shelf.isNightly ? (
      <p>{t('backups.plan.nightly', { hour: shelf.hour, days: shelf.kept.days, weeks: shelf.kept.weeks })}</p>
    ) : (
      <p>{t(isSample ? 'backups.plan.sample' : 'backups.plan.off')}</p>
    )}
    {shelf.folder !== '' && (
      <p>
        {t('backups.plan.folder')} <code>{shelf.folder}</code>
      </p>
    )}
    {isOnSameDisk && <p class="note">{t('backups.plan.sameDisk')}</p>}
    <p class="soft">{t('backups.plan.leftOut')}</p>
  </section>
);
