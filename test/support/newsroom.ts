import type { ArticleDraft } from '#content/article.ts';
import { type Clock, stoppedClock } from '#content/clock.ts';
import { doc, p } from '#content/document/builders.ts';
import { SYSTEM } from '#newsroom/actor.ts';
import { publishArticle } from '#newsroom/publication/publish-article.ts';
import { writeArticle } from '#newsroom/writing/write-article.ts';
import type { Database } from '#storage/database.ts';
import { insertAuthor } from '#storage/records/authors.ts';
import type { NewMedia } from '#storage/records/media.ts';
import { insertSection } from '#storage/records/sections.ts';
import { insertTopic } from '#storage/records/topics.ts';

/** The cast that tests play with: two sections, a topic, a reporter and the collective signature. */
export type Cast = { politics: number; sport: number; elections: number; aissatou: number; redaction: number };

/** A Friday evening in Dakar. */
export const NOW = '2020-10-02T17:40:00.000Z';

/** Brings the cast on stage. */
export async function createCast(db: Database): Promise<Cast> {
  const author = { role: null, biography: null, portraitMediaId: null };
  return {
    politics: await insertSection(db, {
      slug: 'politique',
      name: 'Politique',
      description: null,
      position: 0,
    }),
    sport: await insertSection(db, { slug: 'sport', name: 'Sport', description: null, position: 1 }),
    elections: await insertTopic(db, { slug: 'elections', name: 'Élections', introduction: null }),
    aissatou: await insertAuthor(db, {
      ...author,
      slug: 'aissatou-bah',
      name: 'Aïssatou Bah',
      kind: 'person',
      email: 'aissatou@example.org',
    }),
    redaction: await insertAuthor(db, { ...author, slug: 'redaction', name: 'La rédaction', kind: 'collective' }),
  };
}

/** A draft that may be published as it is. */
export function draftBy(cast: Cast, change: Partial<ArticleDraft> = {}): ArticleDraft {
  return {
    kind: 'news',
    language: 'fr',
    kicker: null,
    headline: 'Deux accords signés à Tunis et à Rabat',
    standfirst: 'Une coopération de dix ans.',
    body: doc(p('Le texte porte sur la formation et l’équipement.')),
    slug: 'deux-accords',
    sectionId: cast.politics,
    authorIds: [cast.aissatou],
    countryCodes: ['TN', 'MA'],
    topicIds: [],
    leadPicture: null,
    seoTitle: null,
    seoDescription: null,
    translationOfId: null,
    ...change,
  };
}

/** A picture as the library keeps it, of which nobody has said anything yet. */
export function pictureBy(change: Partial<NewMedia> = {}): NewMedia {
  return {
    hash: 'f'.repeat(64),
    fileName: 'x.webp',
    mimeType: 'image/webp',
    width: 640,
    height: 480,
    byteSize: 1000,
    alt: '',
    caption: '',
    credit: '',
    focalX: 0.5,
    focalY: 0.5,
    renditions: [{ width: 640, height: 480, format: 'webp', byteSize: 1000 }],
    sourceUrl: null,
    createdAt: NOW,
    ...change,
  };
}

/** Writes an article and publishes it at once; gives back its identity and path. */
export async function publishNow(
  db: Database,
  draft: ArticleDraft,
  clock: Clock = stoppedClock(NOW),
): Promise<{ id: number; path: string }> {
  const id = await writeArticle({ db, clock, actor: SYSTEM }, draft);
  return { id, path: await publishArticle({ db, clock, actor: SYSTEM }, { articleId: id }) };
}
