import type { FC } from 'hono/jsx';
import { JOURNAL_ACTIONS, type JournalAction } from '#content/journal.ts';
import type { User } from '#content/user.ts';
import { longDate, timeOfDay } from '#language/dates.ts';
import type { JournalEntry } from '#storage/queries/day/journal.ts';
import { DeskLayout } from '../components/desk-layout.tsx';
import { Field, optionsOf, Select } from '../components/fields.tsx';
import { JournalLines, sentence } from '../components/journal-lines.tsx';
import type { DeskPage } from '../desk.ts';

/** What the form to filter the logbook holds, as it was sent; '' for all. */
export type JournalForm = { who: string; action: string; article: string; from: string; to: string };

type JournalProps = {
  page: DeskPage;
  entries: JournalEntry[];
  users: User[];
  form: JournalForm;
  /** Address of the page before in time; null on the last. */
  older: string | null;
};

/** The logbook: who did what, and when, a day after the other. */
export const JournalPage: FC<JournalProps> = ({ page, entries, users, form, older }) => (
  <DeskLayout page={page} title={page.t('desk.journal')}>
    <p class="soft">{page.t('desk.journal.intro')}</p>
    <Filters page={page} users={users} form={form} />
    {form.article !== '' && entries[0] && (
      <p class="note">
        {page.t('desk.journal.article', { headline: entries[0].subject })}{' '}
        <a href="/desk/journal/">{page.t('desk.journal.article.all')}</a>
      </p>
    )}
    {entries.length === 0 && <p>{page.t('desk.journal.empty')}</p>}
    {[...Map.groupBy(entries, ({ at }) => longDate(at, page))].map(([day, lines]) => (
      <section class="day">
        <h2>{day}</h2>
        <JournalLines
          page={page}
          entries={lines}
          moment={(at) => timeOfDay(at, page)}
          leadToArticles={form.article === ''}
        />
      </section>
    ))}
    {older && (
      <p class="more">
        <a class="button" href={older}>
          {page.t('desk.journal.older')}
        </a>
      </p>
    )}
  </DeskLayout>
);

const Filters: FC<Pick<JournalProps, 'page' | 'users' | 'form'>> = ({ page, users, form }) => (
  <form class="filters" method="get">
    {form.article !== '' && <input type="hidden" name="article" value={form.article} />}
    <Select
      name="who"
      label={page.t('desk.journal.who')}
      value={form.who}
      options={[
        { value: '', label: page.t('desk.journal.everybody') },
        ...optionsOf(users),
        { value: '0', label: page.t('desk.journal.system') },
      ]}
    />
    <Select
      name="action"
      label={page.t('desk.journal.what')}
      value={form.action}
      options={[{ value: '', label: page.t('desk.journal.all') }]}
      groups={groups(page).map(([label, actions]) => ({
        label,
        options: actions.map((value) => ({ value, label: deedOf(page, value) })),
      }))}
    />
    <Field name="from" label={page.t('desk.journal.from')} type="date" value={form.from} />
    <Field name="to" label={page.t('desk.journal.to')} type="date" value={form.to} />
    <p class="acts">
      <button type="submit">{page.t('desk.journal.filter.button')}</button>
      {Object.values(form).some((value) => value !== '') && <a href="/desk/journal/">{page.t('desk.journal.reset')}</a>}
    </p>
  </form>
);

function deedOf(page: DeskPage, action: JournalAction): string {
  return sentence(page, { action, subject: '…', before: '…', after: null });
}

const PEOPLE = /^(user|password|signedIn|sessions|roles|invitation|email|delivery)/;
const ARTICLES = /^(article|correction|rightOfReply|preview)/;

function groups({ t }: DeskPage): [label: string, actions: JournalAction[]][] {
  const is = (pattern: RegExp) => JOURNAL_ACTIONS.filter((action) => pattern.test(action));
  const rest = JOURNAL_ACTIONS.filter((action) => !PEOPLE.test(action) && !ARTICLES.test(action));
  return [
    [t('desk.nav.articles'), is(ARTICLES)],
    [t('desk.journal.group.people'), is(PEOPLE)],
    [t('desk.journal.group.house'), rest],
  ];
}
