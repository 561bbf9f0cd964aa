import type { FC } from 'hono/jsx';
import type { DeskPage } from '../desk.ts';

/** A part of a long list. */
export type Part<T> = { lines: T[]; number: number; count: number; total: number; question: string };

const PER_PART = 60;

/** The part of a list that is asked for, from 1; the last one when there are fewer. */
export function partOf<T>(all: T[], { number, question }: { number: number; question: string }): Part<T> {
  const count = Math.max(1, Math.ceil(all.length / PER_PART));
  const shown = Math.min(count, Math.max(1, number));
  const lines = all.slice((shown - 1) * PER_PART, shown * PER_PART);
  return { lines, number: shown, count, total: all.length, question };
}

/** A field that narrows a list by name. */
export const NameSearch: FC<{ page: DeskPage; question: string }> = ({ page, question }) => (
  <form class="search" method="get">
    <p>
      <label for="q">{page.t('house.find')}</label>
      <input id="q" name="q" type="search" value={question} autocomplete="off" />
    </p>
    <button type="submit">{page.t('house.find.button')}</button>
  </form>
);

/** The way to the other parts of a list; nothing when there is one. */
export const Paging: FC<{ page: DeskPage; part: Part<unknown> }> = ({ page, part }) => {
  const { number, count, question } = part;
  if (count === 1) return null;
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
