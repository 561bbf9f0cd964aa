import { type ArticleDraft, EMPTY_DRAFT } from '#content/article.ts';
import type { Clock } from '#content/clock.ts';
import * as b from '#content/document/builders.ts';
import { checkDocument } from '#content/document/check-document.ts';
import type { BlockJson, DocumentJson, InlineJson } from '#content/document/document.ts';
import { isSafeAddress } from '#content/document/schema.ts';
import { DEFAULT_SETTINGS } from '#content/settings.ts';
import { SYSTEM } from '#newsroom/actor.ts';
import { inviteUser } from '#newsroom/people/invite-user.ts';
import { issueCorrection } from '#newsroom/publication/issue-correction.ts';
import { publishArticle } from '#newsroom/publication/publish-article.ts';
import { withdrawArticle } from '#newsroom/publication/withdraw-article.ts';
import { writeArticle } from '#newsroom/writing/write-article.ts';
import { answerNote, writeNote } from '#newsroom/writing/write-note.ts';
import type { Database } from '#storage/database.ts';
import { insertAuthor } from '#storage/records/authors.ts';
import { insertComment } from '#storage/records/comments.ts';
import { advanceEdition } from '#storage/records/editions.ts';
import { setBreakingLine } from '#storage/records/front.ts';
import { insertMedia } from '#storage/records/media.ts';
import { addToOutbox } from '#storage/records/outbox.ts';
import { insertSection } from '#storage/records/sections.ts';
import { saveSettings } from '#storage/records/settings.ts';
import { insertTopic } from '#storage/records/topics.ts';
import { pictureBy } from '#test/support/newsroom.ts';
import { HOSTILE_ADDRESSES, PIECES, slice } from './corpus.ts';

/** Where one part of the corpus is shown, and what the newspaper is called while one looks. */
export type HostilePart = {
  articleId: number;
  draftId: number;
  /** Pages of readers. */
  paths: string[];
  /** Makes the newspaper, its menu and its line of breaking news say this part. */
  nameNewspaper: () => Promise<void>;
};

/** Where to write, which part of how many, and the door of the desk at which a text is saved. */
export type Stage = {
  db: Database;
  clock: Clock;
  part: number;
  of: number;
  save: (articleId: number, draft: ArticleDraft) => Promise<void>;
};

/**
 * Writes one part of the corpus in every place where somebody's words are kept: articles through the desk's own door, the rest
 * as records, whatever a form would say to it.
 */
export async function writeHostilePart(stage: Stage): Promise<HostilePart> {
  const { db, clock, part } = stage;
  const words = slice(PIECES, stage);
  const newsroom = { db, clock, actor: { ...SYSTEM, name: words.join(' ') } };
  const { ids, paths } = await writeShelves(stage, words.join(' '));
  const draft = hostileDraft(words, ids);
  const begin = async (slug: string) => {
    const { sectionId, authorIds } = draft;
    const id = await writeArticle(newsroom, { ...EMPTY_DRAFT, sectionId, authorIds, language: 'fr' });
    await stage.save(id, { ...draft, slug });
    return id;
  };
  const articleId = await begin(`article-${part}`);
  const path = await publishArticle(newsroom, { articleId });
  const gone = await begin(`gone-${part}`);
  const gonePath = await publishArticle(newsroom, { articleId: gone });
  await withdrawArticle(newsroom, { articleId: gone, reason: words.join(' ') });
  const draftId = await begin(`draft-${part}`);
  for (const kind of ['correction', 'rightOfReply'] as const) {
    await issueCorrection(newsroom, { articleId, kind, text: words.join(' '), comment: words.join(' ') });
  }
  for (const text of words) await writeAround(stage, { articleId, text });
  await writePerson(stage, words);
  const nameNewspaper = () => nameAfter(stage, { words, articleId });
  return { articleId, draftId, paths: ['/', path, gonePath, ...paths, '/corrections/'], nameNewspaper };
}

type Ids = Pick<ArticleDraft, 'sectionId' | 'authorIds' | 'topicIds'> & { mediaId: number };

/** A section, a topic, an author and a picture that are called so. */
async function writeShelves({ db, part }: Stage, name: string): Promise<{ ids: Ids; paths: string[] }> {
  const slug = `hostile-${part}`;
  const picture = { alt: name, caption: name, credit: name, fileName: `${name}.webp`, hash: `${part}`.padEnd(64, 'f') };
  const mediaId = await insertMedia(db, pictureBy({ ...picture, sourceUrl: name }));
  const author = {
    kind: 'person' as const,
    role: name,
    biography: name,
    portraitMediaId: mediaId,
    email: `${slug}@x.example`,
  };
  const sectionId = await insertSection(db, { slug, name, description: name, position: part });
  const topicId = await insertTopic(db, { slug, name, introduction: name });
  const authorId = await insertAuthor(db, { ...author, slug, name });
  return {
    ids: { sectionId, topicIds: [topicId], authorIds: [authorId], mediaId },
    paths: [`/rubrique/${slug}/`, `/dossier/${slug}/`, `/auteur/${slug}/`],
  };
}

/** A text in which every part says these words. */
export function hostileDraft(words: string[], { mediaId, ...ids }: Ids): ArticleDraft {
  const all = words.join(' ');
  return {
    kind: 'opEd',
    language: 'fr',
    kicker: fitting(words.toReversed(), 1000),
    headline: fitting(words, 2000),
    standfirst: all,
    body: hostileBody(words, mediaId),
    slug: '',
    sectionId: ids.sectionId,
    authorIds: ids.authorIds,
    topicIds: ids.topicIds,
    countryCodes: ['ML'],
    leadPicture: { mediaId, caption: all, alt: all },
    seoTitle: fitting(words.toReversed(), 2000),
    seoDescription: all,
    translationOfId: null,
  };
}

/** As many of these words as a field takes. */
function fitting(words: string[], most: number): string {
  return words.reduce((said, word) => (said.length + word.length < most ? `${said} ${word}` : said), '');
}

/** A body that says each of these words in each kind of block, and leads to each address among them that it may lead to. */
export function hostileBody(words: string[], mediaId: number): DocumentJson {
  const addresses = HOSTILE_ADDRESSES.map(({ text }) => text).filter(
    (text) => words.includes(text) && isSafeAddress(text),
  );
  const links = addresses.map((href) => b.p(b.link(href, href)));
  const embeds = addresses.filter((url) => /^(https?:|\/)/i.test(url)).map((url) => b.embed(url, url));
  return checkDocument(b.doc(...links, ...embeds, ...words.flatMap((text) => blocksSaying(text, mediaId))));
}

function blocksSaying(text: string, mediaId: number): BlockJson[] {
  const marked: InlineJson[] = [b.strong, b.em, b.sup, b.strike, b.mono].flatMap((mark) => mark(text));
  return [
    b.p(text, b.br(), ...marked, b.foreign('en', text), b.link('https://a.example/', text)),
    b.h2(text),
    b.ul(text),
    b.quote(text, b.attribution(text)),
    b.pullQuote(text, text),
    b.sidebar(text, b.p(text)),
    { type: 'picture', attrs: { mediaId, alt: text }, content: [{ type: 'text', text }] },
    b.embed('https://a.example/', text),
    b.table(text, b.tr(b.th(text), b.th(text)), b.tr(b.td(text), b.td(text))),
    b.code(text, text),
  ];
}

/** What readers and colleagues write around an article. */
async function writeAround(
  { db, clock }: Stage,
  { articleId, text }: { articleId: number; text: string },
): Promise<void> {
  const newsroom = { db, clock, actor: SYSTEM };
  const from = { articleId, parentId: null, isFromNewsroom: false, createdAt: String(clock.now()) };
  const contact = { email: `${text}@x.example`, machine: null };
  for (const status of ['approved', 'waiting', 'spam'] as const) {
    await insertComment(db, { ...from, status, authorName: text, authorUrl: text, text, contact, suspicions: '' });
  }
  const passage = { quote: text, prefix: text, suffix: text };
  const noteId = await writeNote(newsroom, { articleId, kind: 'note', text, passage }).catch(() => null);
  if (noteId !== null) await answerNote(newsroom, { articleId, noteId, text });
}

/** Somebody at the desk who is called so, and a letter to them that does not leave. */
async function writePerson({ db, clock, part }: Stage, words: string[]): Promise<void> {
  const email = `hostile-${part}@journal.example`;
  const { userId } = await inviteUser(
    { db, clock, actor: SYSTEM },
    { email, name: `Awa ${part}`, roles: ['reporter'], language: 'fr' },
  );
  const name = words.join(' ');
  await db.query.updateTable('users').set({ name }).where('id', '=', userId).execute();
  const letter = { to: { name, address: email }, subject: name, text: name, validUntil: null };
  await addToOutbox(db, { kind: 'mail', task: letter, at: String(clock.now()) });
  await db.query.updateTable('outbox').set({ lastError: name, attempts: 7 }).execute();
}

async function nameAfter({ db, clock, part }: Stage, said: { words: string[]; articleId: number }): Promise<void> {
  const [{ words, articleId }, all] = [said, said.words.join(' ')];
  const links = words.map((label) => ({ label, address: '/recherche' }));
  await saveSettings(db, {
    ...DEFAULT_SETTINGS,
    ...{ name: all, tagline: all, description: all, publisher: all, contactEmail: all, feedContent: 'full' },
    menu: { hiddenSectionIds: [], header: links.map((link) => ({ ...link, before: null })), footer: links },
    countryIntroductions: { ML: all },
  });
  await setBreakingLine(db, { text: all, articleId, until: null }, null);
  await advanceEdition(db, String(clock.now().add({ milliseconds: part })));
}
