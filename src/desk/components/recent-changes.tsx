import type { FC } from 'hono/jsx';
import type { KeptBulkChange } from '#storage/queries/articles/bulk-changes.ts';
import type { DeskPage } from '../desk.ts';
import { type ListQuery, listPath } from '../list-query.ts';

type RecentProps = { page: DeskPage; query: ListQuery; recent: KeptBulkChange[] };

/** What somebody did to many articles and can still undo; nothing when there is none. */
export const RecentChanges: FC<RecentProps> = ({ page, query, recent }) =>
  recent.length === 0 ? null : (
    <details class="recent">
      <summary>{page.t('articles.recent')}</summary>
      <ul>
        {recent.map(({ id, at, change, outcome }) => (
          <li>
            <p id={`change-${id}`}>
              {changeInWords(page, { change, outcome })}{' '}
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

/** What was done to how many: "2 articles ont changé de rubrique." */
export function changeInWords(page: DeskPage, { change, outcome }: Pick<KeptBulkChange, 'change' | 'outcome'>): string {
  return page.t(`articles.changed.${change.kind}`, { count: outcome.done.length });
}

type UndoProps = { page: DeskPage; query: ListQuery; id: number; isDescribed?: boolean };

/** The button that undoes a change of many, and comes back to the same list. */
export const UndoForm: FC<UndoProps> = ({ page, query, id, isDescribed = false }) => (
  <form method="post" action={`/desk/articles/changes/${id}/undoing/`}>
    <input type="hidden" name="back" value={listPath(query).split('?')[1] ?? ''} />
    <button type="submit" aria-describedby={isDescribed ? `change-${id}` : undefined}>
      {page.t('articles.undo')}
    </button>
  </form>
);
