import { EMPTY_DRAFT } from '#content/article.ts';
import { momentOf } from '#content/clock.ts';
import { slugOf } from '#content/slug.ts';
import { messagesIn } from '#language/messages.ts';
import { type Database, inTransaction } from '#storage/database.ts';
import { lastSectionOf, writingChoices } from '#storage/queries/articles/writing-choices.ts';
import { readSettings } from '#storage/queries/house/settings.ts';
import { advanceEdition } from '#storage/records/editions.ts';
import { insertSection } from '#storage/records/sections.ts';
import { mustBeAllowed } from '../actor.ts';
import type { Newsroom } from '../context.ts';
import { writeArticle } from './write-article.ts';

/**
 * Begins an empty article as its writer most likely wants it: in the section of the article that they began last, signed
 * by them, in the newspaper's language. A newspaper that has no section yet is given its first, « Actualité ». Gives back
 * the article's identity.
 */
export async function beginArticle({ db, clock, actor }: Newsroom): Promise<number> {
  mustBeAllowed(actor, 'writeArticle');
  return inTransaction(db, async (tx) => {
    const { language } = await readSettings(tx);
    const sectionId = await sectionFor({ db: tx, clock, actor }, language);
    const authorIds = actor.userId !== null && actor.authorId !== null ? [actor.authorId] : [];
    return writeArticle({ db: tx, clock, actor }, { ...EMPTY_DRAFT, language, sectionId, authorIds });
  });
}

async function sectionFor({ db, clock, actor }: Newsroom, language: string): Promise<number> {
  const last = actor.userId === null ? null : await lastSectionOf(db, actor.userId);
  if (last !== null) return last;
  const [first] = (await writingChoices(db)).sections;
  return first?.id ?? firstSection(db, { language, now: momentOf(clock.now()) });
}

async function firstSection(db: Database, { language, now }: { language: string; now: string }): Promise<number> {
  const name = messagesIn(language)('kind.news');
  const id = await insertSection(db, { slug: slugOf(name), name, description: null, position: 0 });
  await advanceEdition(db, now);
  return id;
}
