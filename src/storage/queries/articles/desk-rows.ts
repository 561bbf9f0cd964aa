import type { ArticleKind, ArticleStatus, Moment } from '#content/article.ts';
import type { Database } from '../../database.ts';
import { authorsByArticle } from '../readers/article-cards.ts';

/** An article as the desk lists it. */
export type DeskRow = {
  id: number;
  status: ArticleStatus;
  kind: ArticleKind;
  headline: string;
  /** Its public address; null until it has one. */
  path: string | null;
  section: { id: number; name: string };
  /** Names of those who sign, in order. */
  authors: string[];
  /** Who is to write it; null for nobody in particular. */
  assignee: { id: number; name: string } | null;
  createdBy: number | null;
  createdAt: Moment;
  modifiedAt: Moment;
  /** By whom it was last saved or moved on; '' for what a program did. */
  modifiedByName: string;
  scheduledAt: Moment | null;
  publishedAt: Moment | null;
  dueOn: string | null;
  plannedSigns: number | null;
  /** Whether the newsroom's text is newer than the one that readers see. */
  hasUnpublishedChanges: boolean;
};

/** These articles, in the order of the identities given. */
export async function deskRows(db: Database, ids: number[]): Promise<DeskRow[]> {
  if (ids.length === 0) return [];
  const [rows, authors, steps] = await Promise.all([
    selectRows(db, ids),
    authorsByArticle(db, ids),
    lastSteps(db, ids),
  ]);
  const byId = new Map(
    rows.map(({ sectionId, sectionName, assignedTo, assigneeName, version, publicVersion, ...row }) => {
      const { savedAt, savedByName, ...columns } = row;
      const step = steps.get(row.id);
      const made: DeskRow = {
        ...columns,
        section: { id: sectionId, name: sectionName },
        authors: (authors.get(row.id) ?? []).map(({ name }) => name),
        assignee: assignedTo === null ? null : { id: assignedTo, name: assigneeName ?? '' },
        modifiedByName: step && step.at >= (savedAt ?? '') ? step.actorName : savedByName,
        hasUnpublishedChanges: publicVersion !== null && version > publicVersion,
      };
      return [row.id, made];
    }),
  );
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** The last step of each of these articles that has made one. */
export async function lastSteps(db: Database, ids: number[]) {
  if (ids.length === 0) return new Map<number, never>();
  const rows = await db.query
    .selectFrom('articleSteps')
    .select(['articleId', 'at', 'actorId', 'actorName', 'fromStatus', 'toStatus', 'comment'])
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('articleSteps')
        .select((last) => last.fn.max('id').as('id'))
        .where('articleId', 'in', ids)
        .groupBy('articleId'),
    )
    .execute();
  return new Map(rows.map(({ articleId, ...step }) => [articleId, step]));
}

function selectRows(db: Database, ids: number[]) {
  return db.query
    .selectFrom('articles')
    .innerJoin('sections', 'sections.id', 'articles.sectionId')
    .innerJoin('articleVersions', (join) =>
      join
        .onRef('articleVersions.articleId', '=', 'articles.id')
        .onRef('articleVersions.number', '=', 'articles.version'),
    )
    .leftJoin('users', 'users.id', 'articles.assignedTo')
    .select(['articles.id', 'articles.status', 'articles.kind', 'articles.headline', 'articles.path'])
    .select(['articles.createdBy', 'articles.createdAt', 'articles.modifiedAt', 'articles.scheduledAt'])
    .select(['articles.publishedAt', 'articles.dueOn', 'articles.plannedSigns', 'articles.assignedTo'])
    .select(['articles.version', 'articles.publicVersion', 'sections.id as sectionId', 'sections.name as sectionName'])
    .select(['articleVersions.savedAt', 'articleVersions.savedByName', 'users.name as assigneeName'])
    .where('articles.id', 'in', ids)
    .execute();
}
