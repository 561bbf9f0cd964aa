import type { FC } from 'hono/jsx';
import { countryName } from '#content/country.ts';
import type { KeptBulkChange } from '#storage/queries/articles/bulk-changes.ts';
import type { Choice, DeskChoices } from '#storage/queries/articles/desk-choices.ts';
import type { DeskPage } from '../desk.ts';
import { type ListQuery, listPath } from '../list-query.ts';
import type { Times } from '../times.ts';
import { PostForm } from './post-form.tsx';

type Done = Pick<KeptBulkChange, 'change' | 'outcome'>;
type RecentProps = {
  page: DeskPage;
  query: ListQuery;
  recent: KeptBulkChange[];
  inWords: (done: Done) => string;
};

/** What somebody did to many articles and can still undo; nothing when there is none. */
export const RecentChanges: FC<RecentProps> = ({ page, query, recent, inWords }) =>
  recent.length === 0 ? null : (
    <details class="recent">
      <summary>{page.t('articles.recent')}</summary>
      <ul>
        {recent.map(({ id, at, change, outcome }) => (
          <li>
            <p id={`change-${id}`}>
              {inWords({ change, outcome })}{' '}
              <time class="soft" datetime={at}>
                {page.when(at)}
              </time>
            </p>
            <UndoForm page={page} query={query} id={id} isDescribed />
          </li>
        ))}
      </ul>
    </details>
  );

type Words = { page: DeskPage; choices: DeskChoices; times: Times };

/** What was done to how many: "2 articles sont passés dans la rubrique Économie." */
export function changeInWords({ page, choices, times }: Words, { change, outcome }: Done): string {
  const count = outcome.done.length;
  const named = (list: Choice[], wanted: number | null) => list.find(({ id }) => id === wanted)?.name ?? '—';
  switch (change.kind) {
    case 'section':
      return page.t('articles.changed.section', { count, name: named(choices.sections, change.sectionId) });
    case 'addTopic':
    case 'removeTopic':
      return page.t(`articles.changed.${change.kind}`, { count, name: named(choices.topics, change.topicId) });
    case 'addCountry':
    case 'removeCountry':
      return page.t(`articles.changed.${change.kind}`, { count, name: countryName(change.countryCode, page.language) });
    case 'assign':
      if (change.userId === null) return page.t('articles.changed.unassign', { count });
      return page.t('articles.changed.assign', { count, name: named(choices.writers, change.userId) });
    case 'schedule':
      return page.t('articles.changed.schedule', { count, hour: times.hour(change.at) });
    default:
      return page.t(`articles.changed.${change.kind}`, { count });
  }
}

type UndoProps = { page: DeskPage; query: ListQuery; id: number; isDescribed?: boolean };

/** The button that undoes a change of many, and comes back to the same list. */
export const UndoForm: FC<UndoProps> = ({ page, query, id, isDescribed = false }) => (
  <PostForm action={`/desk/articles/changes/${id}/undoing/`}>
    <input type="hidden" name="back" value={listPath(query).split('?')[1] ?? ''} />
    <button type="submit" aria-describedby={isDescribed ? `change-${id}` : undefined}>
      {page.t('articles.undo')}
    </button>
  </PostForm>
);
