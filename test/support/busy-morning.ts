import type { ArticleStatus } from '#content/article.ts';
import { type Clock, momentOf } from '#content/clock.ts';
import { doc, p, readAlso } from '#content/document/builders.ts';
import type { Role } from '#content/permissions.ts';
import { commissionArticle } from '#newsroom/planning/commission-article.ts';
import { publishArticle } from '#newsroom/publication/publish-article.ts';
import { writeArticle } from '#newsroom/writing/write-article.ts';
import type { Database } from '#storage/database.ts';
import { changeArticleStatus } from '#storage/records/articles.ts';
import { insertComment } from '#storage/records/comments.ts';
import { type Colleague, hire } from './desk.ts';
import { draftBy } from './newsroom.ts';

/** Who is at the desk on a busy morning, and the articles that they have in hand. */
export type BusyMorning = {
  editor: Colleague;
  subEditor: Colleague;
  reporter: Colleague;
  contributor: Colleague;
  administrator: Colleague;
  articles: Record<string, number>;
};

type Newsroom = { db: Database; clock: Clock };

/** A newsroom in which something of everything waits for somebody. The newspaper must have a section and an author. */
export async function busyMorning({ db, clock }: Newsroom): Promise<BusyMorning> {
  const person = (name: string, role: Role) => hire({ db, clock }, { name, roles: [role] });
  const people = {
    editor: await person('Aminata Sow', 'editor'),
    subEditor: await person('Boris Mensah', 'subEditor'),
    reporter: await person('Idriss Kone', 'reporter'),
    contributor: await person('Mariam Diop', 'contributor'),
    administrator: await person('Jean Sarr', 'administrator'),
  };
  const begin = await writerOver({ db, clock });
  const hour = (hours: number) => momentOf(clock.now().add({ minutes: hours * 60 }));
  const articles = {
    returned: await begin('Le marché de Sandaga rouvre ses portes après six mois', people.reporter, 'draft'),
    noted: await begin('Trois villages sans eau depuis la crue', people.reporter, 'draft'),
    submitted: await begin('Le prix du riz recule pour la première fois depuis un an', people.reporter, 'submitted'),
    ready: await begin('Entretien avec la directrice du port', people.reporter, 'ready'),
    scheduled: await begin('Ce que change le nouveau code du travail', people.editor, 'scheduled', hour(10)),
    overdue: await begin('La grève des transporteurs en dix chiffres', people.editor, 'scheduled', hour(-1)),
    contributed: await begin('Carnet de route : de Ségou à Mopti par le fleuve', people.contributor, 'draft'),
    published: await begin('Le pont de Rosso ouvrira en mars', people.editor, 'draft'),
  };
  await publishArticle(
    { db, clock, actor: actorOf(people.editor, nameOf(people.editor), 'editor') },
    { articleId: articles.published },
  );
  await happen({ db, clock }, { people, articles });
  const idea = { headline: 'Élections : les bureaux de vote à pied', sectionId: 1, dueOn: '2026-11-26' };
  const plan = { assignedTo: people.reporter.userId, plannedSigns: 4500 };
  const planned = await commissionArticle(
    { db, clock, actor: actorOf(people.editor, nameOf(people.editor), 'editor') },
    { ...idea, ...plan },
  );
  return { ...people, articles: { ...articles, planned } };
}

/** Begins articles of somebody, in the first section, and takes each as far as it is to be. */
async function writerOver({ db, clock }: Newsroom) {
  const { id: missing } = await db.query
    .selectFrom('articles')
    .select('id')
    .where('status', '=', 'withdrawn')
    .executeTakeFirstOrThrow();
  const cast = { politics: 1, sport: 2, elections: 1, aissatou: 1, redaction: 1 };
  return async (headline: string, by: Colleague, ...[status, scheduledAt]: [ArticleStatus, string?]) => {
    const body = doc(p('Le texte. '.repeat(120)), readAlso(missing));
    const draft = draftBy(cast, { headline, body, slug: `x-${headline.length}-${by.userId}`, authorIds: [1] });
    const actor = actorOf(by, nameOf(by), 'contributor');
    const articleId = await writeArticle({ db, clock, actor }, draft);
    const modifiedAt = momentOf(clock.now());
    await changeArticleStatus(db, articleId, { status, modifiedAt, scheduledAt: scheduledAt ?? null });
    return articleId;
  };
}

type Happening = { people: Omit<BusyMorning, 'articles'>; articles: Record<string, number> };

/** A return with a comment, a note, a request for a correction, a comment of a reader. */
async function happen({ db, clock }: Newsroom, { people, articles }: Happening): Promise<void> {
  const now = momentOf(clock.now());
  const step = { at: now, actorId: people.editor.userId, actorName: 'Aminata Sow' };
  const comment = 'Il manque la voix des commerçants.';
  await db.query
    .insertInto('articleSteps')
    .values({
      ...step,
      articleId: articles.returned ?? 0,
      fromStatus: 'submitted',
      toStatus: 'draft',
      action: 'articleReturned',
      comment,
    })
    .execute();
  const note = { parentId: null, userId: people.editor.userId, userName: 'Aminata Sow', createdAt: now };
  const nowhere = { quote: '', prefix: '', suffix: '', resolvedAt: null, resolvedByName: null };
  await db.query
    .insertInto('articleNotes')
    .values([
      { ...note, ...nowhere, kind: 'note', articleId: articles.noted ?? 0, text: 'Quelle source ?' },
      {
        ...note,
        ...nowhere,
        kind: 'correctionRequest',
        articleId: articles.published ?? 0,
        text: 'Le pont ouvrira en mai, dit le ministère.',
      },
    ])
    .execute();
  await insertComment(db, {
    articleId: articles.published ?? 0,
    parentId: null,
    authorName: 'Une lectrice',
    authorUrl: null,
    text: 'Enfin.',
    status: 'waiting',
    isFromNewsroom: false,
    createdAt: now,
    contact: null,
  });
}

function actorOf({ userId }: Colleague, name: string, role: Role) {
  return { userId, name, roles: [role], authorId: null };
}

/** As `hire` made the address from it. */
function nameOf({ email }: Colleague): string {
  return email
    .replace(/@.*/, '')
    .split('.')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join(' ');
}
