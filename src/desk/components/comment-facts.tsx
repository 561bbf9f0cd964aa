import type { FC } from 'hono/jsx';
import { REPORT_REASONS } from '#content/comment-report.ts';
import { SUSPICIONS } from '#content/comment-suspicion.ts';
import { spamLevelOf } from '#content/spam-score.ts';
import { MOST_OF_ONE, type QueueRow } from '#storage/queries/comments/queue-rows.ts';
import { refusalInWords } from '../comment-form.ts';
import { ALL_WAITING, commentsPath } from '../comment-query.ts';
import type { DeskPage } from '../desk.ts';
import type { EntryProps } from './comment-props.ts';

/** What helps to decide: what readers reported, what looks wrong, what else the same person wrote, what was decided. */
export const CommentFacts: FC<EntryProps> = (props) => {
  const { page, row } = props;
  const facts = [...reportsIn(page, row), ...doubtsIn(page, row)];
  return (
    <div class="facts">
      {facts.length > 0 && (
        <ul class="doubts" aria-label={page.t('moderation.suspicions')}>
          {facts.map((fact) => (
            <li>{fact}</li>
          ))}
        </ul>
      )}
      <p class="soft">{stateIn(page, row)}</p>
      <Kin {...props} />
    </div>
  );
};

function reportsIn({ t }: DeskPage, { reportCount, reports }: QueueRow): string[] {
  if (reportCount === 0) return [];
  const why = reports.flatMap(({ reason, count }) => {
    const code = REPORT_REASONS.find((each) => each === reason);
    return code ? `${t(`moderation.report.${code}`)} (${count})` : [];
  });
  const said = t('moderation.reports', { count: reportCount });
  return [why.length > 0 ? `${said} : ${why.join(', ')}` : said];
}

function doubtsIn({ t }: DeskPage, { suspicions, spamScore, status, decidedByName }: QueueRow): string[] {
  // What somebody let through after a look is no longer in doubt.
  if (status === 'approved' && decidedByName !== null) return [];
  const codes = SUSPICIONS.filter((each) => suspicions.split(' ').includes(each));
  const level = spamScore === null ? 'unlike' : spamLevelOf(spamScore);
  const likeness = level === 'unlike' ? [] : [t(`moderation.spam.${level}`)];
  return [...codes.map((code) => t(`moderation.suspicion.${code}`)), ...likeness];
}

/** What was decided, by whom, and why; '' while nothing was. */
function stateIn({ t }: DeskPage, row: QueueRow): string {
  const { status, decidedByName: name, publicReason, decisionReason, isFromNewsroom } = row;
  if (status === 'waiting' || (isFromNewsroom && status === 'approved')) return '';
  if (name === null) {
    return status === 'approved' || status === 'spam'
      ? t(row.decidedAt === null ? `moderation.state.${status}.itself` : 'moderation.state.itself')
      : t('moderation.state.itself');
  }
  if (status === 'hidden') return t('moderation.state.hidden', { name, reason: publicReason ?? '' });
  if (status !== 'refused' || !decisionReason) return t(`moderation.state.${status}`, { name });
  return t('moderation.state.refused.because', { name, reason: refusalInWords(t, decisionReason) });
}

/** What the same person wrote, and what came from the same machine, with the ways to them. */
const Kin: FC<EntryProps> = ({ page, row }) => {
  const { history, fromMachine, id, isFromNewsroom } = row;
  if (isFromNewsroom) return null;
  const total = history ? Object.values(history).reduce((sum, count) => sum + count, 0) : 0;
  const isShared = fromMachine !== null && fromMachine > 1;
  return (
    <p class="soft kin">
      {history && (
        <Way isOne={total < 2} path={commentsPath(ALL_WAITING, { tab: row.status, writer: String(id) })}>
          {total > MOST_OF_ONE
            ? page.t('moderation.history.more', { most: MOST_OF_ONE })
            : page.t('moderation.history', { total, ...history, approved: history.approved + history.hidden })}
        </Way>
      )}
      {isShared && (
        <Way isOne={false} path={commentsPath(ALL_WAITING, { tab: row.status, machine: String(id) })}>
          {fromMachine > MOST_OF_ONE
            ? page.t('moderation.machine.more', { most: MOST_OF_ONE })
            : page.t('moderation.machine', { count: fromMachine })}
        </Way>
      )}
    </p>
  );
};

const Way: FC<{ isOne: boolean; path: string; children?: string }> = ({ isOne, path, children }) => (
  <span>{isOne ? children : <a href={path}>{children}</a>}</span>
);
