import { readFile } from 'node:fs/promises';
import type { ArticleDraft } from '#content/article.ts';
import { momentOf, stoppedClock } from '#content/clock.ts';
import { doc, gallery, p, picture, readAlso } from '#content/document/builders.ts';
import { type IngestedPicture, ingestPicture } from '#media/ingest-picture.ts';
import type { MediaStore } from '#media/store.ts';
import { SYSTEM } from '#newsroom/actor.ts';
import { arrangeFront } from '#newsroom/front/arrange-front.ts';
import { issueCorrection } from '#newsroom/publication/issue-correction.ts';
import { makeArticleReady } from '#newsroom/publication/make-article-ready.ts';
import { publishArticle } from '#newsroom/publication/publish-article.ts';
import { reviseArticle } from '#newsroom/publication/revise-article.ts';
import { submitArticle } from '#newsroom/publication/submit-article.ts';
import { withdrawArticle } from '#newsroom/publication/withdraw-article.ts';
import { writeArticle } from '#newsroom/writing/write-article.ts';
import { articles } from '#sample/articles.ts';
import { inProgress, type SampleWork } from '#sample/in-progress.ts';
import { front, newspaper, sections, topics } from '#sample/newspaper.ts';
import { pages } from '#sample/pages.ts';
import { authors } from '#sample/people.ts';
import { pictures } from '#sample/pictures.ts';
import type { SampleArticle, SampleComment, SampleReferences } from '#sample/sample.ts';
import { type Database, inTransaction } from '#storage/database.ts';
import { claimAddresses } from '#storage/records/addresses.ts';
import { insertAuthor } from '#storage/records/authors.ts';
import { insertComment } from '#storage/records/comments.ts';
import { insertMedia } from '#storage/records/media.ts';
import { insertPage } from '#storage/records/pages.ts';
import { insertSection } from '#storage/records/sections.ts';
import { saveSettings } from '#storage/records/settings.ts';
import { insertTopic } from '#storage/records/topics.ts';

/** The day on which everything that has no date of its own was made. */
const FOUNDED = '2020-09-01T06:00:00.000Z';

/** Identities by slug, as they are given. */
type Ids = Record<'sections' | 'topics' | 'authors' | 'pictures' | 'articles', Map<string, number>>;

type SampleTools = {
  db: Database;
  store: MediaStore;
  /** Where the sample's pictures are. */
  folder: string;
  onPicture: (done: number, total: number) => void;
};

/**
 * Makes the sample newspaper in an empty database: its whole history is played through the verbs that a newsroom uses,
 * each at its own date. All of it is kept, or nothing.
 */
export async function createSample({ db, store, folder, onPicture }: SampleTools): Promise<{ articles: number }> {
  const ingested = await ingestPictures({ store, folder, onPicture });
  await inTransaction(db, async (tx) => {
    const ids = await createHouse(tx, ingested);
    const byDate = articles.toSorted((a, b) => a.publishedAt.localeCompare(b.publishedAt));
    for (const article of byDate) await begin(tx, article, ids);
    for (const article of byDate) await publish(tx, article, ids);
    for (const work of inProgress) await take(tx, work, ids);
    await createPages(tx);
    const placed = (slugs: string[]) => slugs.map((slug) => idOf(ids.articles, slug));
    await arrangeFront(
      { db: tx, actor: SYSTEM, clock: stoppedClock(byDate.at(-1)?.publishedAt ?? FOUNDED) },
      {
        arrangement: {
          lead: placed([front.lead]),
          secondary: placed(front.secondary),
          dontMiss: placed(front.dontMiss),
        },
      },
    );
  });
  return { articles: articles.length };
}

async function ingestPictures({ store, folder, onPicture }: Omit<SampleTools, 'db'>) {
  const ingested = new Map<string, IngestedPicture>();
  for (const [index, { slug, file }] of pictures.entries()) {
    ingested.set(slug, await ingestPicture(store, await readFile(`${folder}/${file}`)));
    onPicture(index + 1, pictures.length);
  }
  return ingested;
}

async function createHouse(tx: Database, ingested: Map<string, IngestedPicture>): Promise<Ids> {
  const ids: Ids = {
    sections: new Map(),
    topics: new Map(),
    authors: new Map(),
    pictures: new Map(),
    articles: new Map(),
  };
  const { name, tagline, description, language, timeZone, publisher, contactEmail } = newspaper;
  await saveSettings(tx, { name, tagline, description, language, timeZone, publisher, contactEmail });
  for (const { slug, file, alt, caption, credit, focalX, focalY } of pictures) {
    const picture = ingested.get(slug) as IngestedPicture;
    const record = {
      ...picture,
      fileName: file,
      alt,
      isDecorative: alt === '' ? (1 as const) : (0 as const),
      caption,
      credit,
      focalX,
      focalY,
      sourceUrl: null,
      createdAt: FOUNDED,
    };
    ids.pictures.set(slug, await insertMedia(tx, record));
  }
  for (const [position, section] of sections.entries()) {
    ids.sections.set(section.slug, await insertSection(tx, { ...section, position }));
  }
  for (const topic of topics) ids.topics.set(topic.slug, await insertTopic(tx, topic));
  for (const author of authors) {
    const portraitMediaId = ids.pictures.get(`portrait-${author.slug}`) ?? null;
    ids.authors.set(author.slug, await insertAuthor(tx, { ...author, portraitMediaId }));
  }
  return ids;
}

/** Every article exists before any is finished, since their bodies point to one another. */
async function begin(tx: Database, article: SampleArticle, ids: Ids): Promise<void> {
  const clock = stoppedClock(utc(article.publishedAt));
  ids.articles.set(
    article.slug,
    await writeArticle({ db: tx, clock, actor: SYSTEM }, draftOf(article, ids, doc(p('…')))),
  );
}

async function publish(tx: Database, article: SampleArticle, ids: Ids): Promise<void> {
  const articleId = idOf(ids.articles, article.slug);
  const at = (moment: string) => ({ db: tx, clock: stoppedClock(utc(moment)), actor: SYSTEM });
  const draft = draftOf(article, ids, article.body(referencesOf(ids)));
  await reviseArticle(at(article.publishedAt), { articleId, draft, isVisibleUpdate: false });
  await publishArticle(at(article.publishedAt), { articleId });
  if (article.updatedAt) await reviseArticle(at(article.updatedAt), { articleId, draft, isVisibleUpdate: true });
  for (const { publishedAt, text } of article.corrections ?? []) {
    await issueCorrection(at(publishedAt), { articleId, kind: 'correction', text });
  }
  for (const comment of article.comments ?? []) await postComment(tx, { articleId, comment, parentId: null });
  if (article.withdrawn) {
    await withdrawArticle(at(article.withdrawn.at), { articleId, reason: article.withdrawn.reason });
  }
}

/** Takes an article as far as the newsroom has come with it. */
async function take(tx: Database, { article, begunAt, step, comment = '' }: SampleWork, ids: Ids): Promise<void> {
  const newsroom = { db: tx, clock: stoppedClock(begunAt), actor: SYSTEM };
  const draft = draftOf(article, ids, article.body(referencesOf(ids)));
  const articleId = await writeArticle(newsroom, draft);
  if (step === 'submitted') await submitArticle(newsroom, { articleId, comment });
  if (step === 'ready') await makeArticleReady(newsroom, { articleId, comment });
}

type Posted = { articleId: number; comment: SampleComment; parentId: number | null };

async function postComment(tx: Database, { articleId, comment, parentId }: Posted): Promise<void> {
  const id = await insertComment(tx, {
    articleId,
    parentId,
    authorName: comment.name,
    authorUrl: null,
    text: comment.text,
    status: comment.hidden ? 'hidden' : 'approved',
    isFromNewsroom: comment.newsroom ?? false,
    createdAt: utc(comment.at),
    decidedAt: utc(comment.at),
    publicReason: comment.hidden ?? null,
    contact: null,
  });
  for (const answer of comment.answers ?? []) await postComment(tx, { articleId, comment: answer, parentId: id });
}

async function createPages(tx: Database): Promise<void> {
  for (const [position, { slug, title, body, showInFooter }] of pages.entries()) {
    const path = `/${slug}/`;
    const moments = { createdAt: FOUNDED, modifiedAt: FOUNDED };
    const page = {
      slug,
      path,
      title,
      body,
      language: 'fr',
      status: 'published' as const,
      position,
      seoDescription: null,
    };
    const targetId = await insertPage(tx, { ...page, isInFooter: showInFooter, ...moments });
    await claimAddresses(tx, [{ path, kind: 'page', targetId, isCurrent: true }]);
  }
}

function draftOf(article: SampleWork['article'] | SampleArticle, ids: Ids, body: ArticleDraft['body']): ArticleDraft {
  const {
    kind,
    language = 'fr',
    kicker,
    headline,
    standfirst,
    slug,
    leadPicture,
    leadCaption,
    translationOf,
  } = article;
  return {
    kind,
    language,
    kicker: kicker ?? null,
    headline,
    standfirst: standfirst || null,
    body,
    slug,
    sectionId: idOf(ids.sections, article.section),
    authorIds: article.authors.map((author) => idOf(ids.authors, author)),
    countryCodes: article.countries,
    topicIds: article.topics.map((topic) => idOf(ids.topics, topic)),
    leadPicture: leadPicture
      ? { mediaId: idOf(ids.pictures, leadPicture), caption: leadCaption ?? null, alt: null }
      : null,
    seoTitle: null,
    seoDescription: null,
    translationOfId: translationOf ? idOf(ids.articles, translationOf) : null,
  };
}

function referencesOf(ids: Ids): SampleReferences {
  return {
    picture: (slug, ...caption) => picture(idOf(ids.pictures, slug), ...caption),
    gallery,
    readAlso: (slug) => readAlso(idOf(ids.articles, slug)),
  };
}

function idOf(ids: Map<string, number>, slug: string): number {
  const id = ids.get(slug);
  if (id === undefined) throw new RangeError(`the sample newspaper has no "${slug}"`);
  return id;
}

function utc(moment: string): string {
  return momentOf(Temporal.Instant.from(moment));
}
