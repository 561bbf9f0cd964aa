import type { FC } from 'hono/jsx';
import { JOURNAL_ACTIONS, type JournalAction } from '#content/journal.ts';
import { ROLES } from '#content/permissions.ts';
import type { JournalEntry } from '#storage/queries/journal.ts';
import { deedWords } from '../components/article-history.tsx';
import { DeskLayout } from '../components/desk-layout.tsx';
import type { DeskPage } from '../desk.ts';

type JournalProps = { page: DeskPage; entries: JournalEntry[]; action: JournalAction | null; older: string | null };

/** The logbook: who did what, and when. */
export const JournalPage: FC<JournalProps> = ({ page, entries, action, older }) => (
  <DeskLayout page={page} title={page.t('desk.journal')}>
    <p class="soft">{page.t('desk.journal.intro')}</p>
    <form class="acts" method="get">
      <label for="action">{page.t('desk.journal.filter')}</label>
      <select id="action" name="action">
        <option value="">{page.t('desk.journal.all')}</option>
        {JOURNAL_ACTIONS.map((each) => (
          <option value={each} selected={each === action}>
            {sentence(page, { action: each, subject: '…', before: '…', after: null })}
          </option>
        ))}
      </select>
      <button type="submit">{page.t('desk.journal.filter.button')}</button>
    </form>
    {entries.length === 0 ? <p>{page.t('desk.journal.empty')}</p> : <Entries page={page} entries={entries} />}
    {older && (
      <p>
        <a href={older}>{page.t('desk.journal.older')}</a>
      </p>
    )}
  </DeskLayout>
);

const Entries: FC<{ page: DeskPage; entries: JournalEntry[] }> = ({ page, entries }) => (
  <section class="table" tabindex={0} aria-label={page.t('desk.journal')}>
    <table>
      <thead>
        <tr>
          <th scope="col">{page.t('desk.journal.when')}</th>
          <th scope="col">{page.t('desk.journal.who')}</th>
          <th scope="col">{page.t('desk.journal.what')}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr>
            <td>
              <time datetime={entry.at}>{page.when(entry.at)}</time>
            </td>
            <td>{entry.actorName}</td>
            <td>{sentence(page, entry)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);

function sentence(
  page: DeskPage,
  { action, subject, before, after }: Pick<JournalEntry, 'action' | 'subject' | 'before' | 'after'>,
) {
  const value = (text: string | null) => rolesIn(page, text) ?? deedWords(page, text);
  const counted = action === 'sessionsEnded' ? Number(after ?? 2) : value(after);
  return page.t(`journal.${action}`, { subject, before: value(before), after: counted });
}

/** Roles as the journal keeps them, with a space between them, in words; null for anything else. */
function rolesIn(page: DeskPage, text: string | null): string | null {
  const names = text?.split(' ') ?? [];
  const roles = ROLES.filter((role) => names.includes(role));
  return roles.length > 0 && roles.length === names.length
    ? roles.map((role) => page.t(`role.${role}`)).join(', ')
    : null;
}
