import { momentOf } from '#content/clock.ts';
import { hasEnded, LONGEST_BREAKING_NEWS } from '#content/front.ts';
import type { WallTime } from '#content/wall-clock.ts';
import { type Database, inTransaction } from '#storage/database.ts';
import { frontState } from '#storage/queries/house/front-state.ts';
import { advanceEdition } from '#storage/records/editions.ts';
import { setBreakingLine } from '#storage/records/front.ts';
import { mustBeAllowed } from '../actor.ts';
import type { Newsroom } from '../context.ts';
import { Refusal } from '../errors.ts';
import { noteInJournal } from '../note-in-journal.ts';
import { momentToCome } from '../publication/moment-to-come.ts';
import { headlineOf } from './front-words.ts';

/** A line at the top of every page of readers. */
export type BreakingNews = {
  text: string;
  /** The article that it leads to. */
  articleId: number | null;
  /** By the newspaper's clock; null: until it is taken off. */
  until: WallTime | null;
  /** Version of the line that was changed. */
  basedOn: number | null;
};

/** Writes the breaking-news line. Throws a `Refusal` when it is empty, too long, or someone else has changed it meanwhile. */
export async function setBreakingNews({ db, clock, actor }: Newsroom, news: BreakingNews): Promise<void> {
  mustBeAllowed(actor, 'arrangeFront');
  const now = momentOf(clock.now());
  const text = news.text.replace(/\s+/g, ' ').trim();
  if (text === '') throw new Refusal('breakingNewsMissing');
  if (new TextEncoder().encode(text).length > LONGEST_BREAKING_NEWS) throw new Refusal('breakingNewsLong');
  await inTransaction(db, async (tx) => {
    const before = (await frontState(tx)).breaking?.text ?? '—';
    await mustBePublic(tx, news.articleId);
    const until = news.until && (await momentToCome(tx, { hour: news.until, now }));
    const line = { text, articleId: news.articleId, until };
    if (!(await setBreakingLine(tx, line, news.basedOn))) throw new Refusal('frontChanged');
    const deed = { action: 'breakingNewsSet', subject: '', articleId: news.articleId, before, after: text } as const;
    await noteInJournal({ db: tx, clock, actor }, deed);
    await advanceEdition(tx, now);
  });
}

async function mustBePublic(tx: Database, articleId: number | null): Promise<void> {
  if (articleId !== null && (await headlineOf(tx, articleId)) === '') {
    throw new Refusal('articleNotPublic', `article ${articleId}`);
  }
}

/** Takes the line off; `ifEnded` only when its moment has come, once however many ask. */
export async function endBreakingNews(
  { db, clock, actor }: Newsroom,
  { ifEnded = false }: { ifEnded?: boolean } = {},
): Promise<void> {
  mustBeAllowed(actor, 'arrangeFront');
  const now = momentOf(clock.now());
  await inTransaction(db, async (tx) => {
    const { breaking, breakingVersion } = await frontState(tx);
    if (!breaking || (ifEnded && !hasEnded(breaking, now))) return;
    // Another process that saw the same line finds it gone.
    if (!(await setBreakingLine(tx, null, breakingVersion))) return;
    await noteInJournal({ db: tx, clock, actor }, { action: 'breakingNewsEnded', subject: '', before: breaking.text });
    await advanceEdition(tx, now);
  });
}
