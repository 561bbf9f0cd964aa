import type { Child, FC } from 'hono/jsx';
import type { DeskPage } from '../desk.ts';

/** A part of a long list, and what it was narrowed to. */
export type Part<T> = { lines: T[]; number: number; count: number; total: number; question: string };

const PER_PART = 60;

/** The part of a list that is asked for, from 1; the last one when there are fewer. */
export function partOf<T>(all: T[], { number, question }: { number: number; question: string }): Part<T> {
  const count = Math.max(1, Math.ceil(all.length / PER_PART));
  const shown = Math.min(count, Math.max(1, number));
  const lines = all.slice((shown - 1) * PER_PART, shown * PER_PART);
  return { lines, number: shown, count, total: all.length, question };
}

type PartProps = { page: DeskPage; part: Part<unknown>; total: string; children?: Child };

/** A part of a list, with a field that narrows the list by name above, and the way to its other parts below. */
export const PartOfList: FC<PartProps> = ({ page, part, total, children }) => (
  <>
    <form class="search" method="get">
      <p>
        <label for="q">{page.t('house.find')}</label>
        <input id="q" name="q" type="search" value={part.question} autocomplete="off" />
      </p>
      <button type="submit">{page.t('house.find.button')}</button>
    </form>
    <p class="soft">{total}</p>
    <ul class="lines">{children}</ul>
    {part.count > 1 && <Paging page={page} part={part} />}
  </>
);

const Paging: FC<{ page: DeskPage; part: Part<unknown> }> = ({ page, part: { number, count, question } }) => {
  const address = (to: number) => `?${new URLSearchParams({ ...(question ? { q: question } : {}), page: String(to) })}`;
  return (
    <nav class="acts" aria-label={page.t('pagination.label')}>
      {number > 1 && (
        <a class="button" href={address(number - 1)}>
          {page.t('pagination.previous')}
        </a>
      )}
      <span>{page.t('pagination.position', { number, count })}</span>
      {number < count && (
        <a class="button" href={address(number + 1)}>
          {page.t('pagination.next')}
        </a>
      )}
    </nav>
  );
};
