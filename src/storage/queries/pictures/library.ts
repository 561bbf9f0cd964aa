import { type ExpressionBuilder, type SelectQueryBuilder, sql } from 'kysely';
import type { Moment } from '#content/article.ts';
import type { Crop, PictureWords, Rendition } from '#content/media.ts';
import { analyseQuery } from '#language/analyser.ts';
import type { Database } from '../../database.ts';
import type { Tables } from '../../tables.ts';

/** A picture as the newsroom sees it in the library, in any state. */
export type LibraryPicture = PictureWords & {
  id: number;
  /** SHA-256 of what was sent up; null while an imported file is missing. */
  hash: string | null;
  /** What the names of its renditions begin with. */
  fileKey: string | null;
  fileName: string;
  mimeType: string;
  /** Of the whole picture, in pixels. */
  width: number | null;
  height: number | null;
  byteSize: number | null;
  crop: Crop | null;
  renditions: Rendition[];
  rights: string;
  rightsUntil: string | null;
  hasEnded: boolean;
  state: 'waiting' | 'ready' | 'failed';
  failure: string | null;
  pending: string | null;
  uploadedBy: number | null;
  createdAt: Moment;
};

/** What a list of the library is narrowed to. */
export type LibraryFilter = {
  /** Words of the file's name, the alternative text, the caption and the credit; their beginnings will do. */
  question: string;
  uploadedBy?: number | undefined;
  lacks?: 'credit' | 'alt' | undefined;
  hasEnded?: boolean | undefined;
  /** Only what can be shown. */
  isReady?: boolean;
};

/** Where a page of the library begins: after this picture. */
export type LibraryPlace = { createdAt: Moment; id: number };

/** Pictures of the library, newest first, from the one after `after`. */
export async function libraryPictures(
  db: Database,
  filter: LibraryFilter,
  { after, limit }: { after: LibraryPlace | null; limit: number },
): Promise<LibraryPicture[]> {
  let query = selectPictures(db).where('mimeType', 'like', 'image/%');
  for (const term of analyseQuery(filter.question)) query = query.where((eb) => hasTerm(eb, term));
  query = narrowed(query, filter);
  if (after) {
    const { createdAt, id } = after;
    query = query.where((eb) => eb(eb.refTuple('createdAt', 'id'), '<', eb.tuple(createdAt, id)));
  }
  const rows = await query.orderBy('createdAt', 'desc').orderBy('id', 'desc').limit(limit).execute();
  return rows.map(libraryPictureOf);
}

/** One picture of the library, or null. */
export async function libraryPicture(db: Database, id: number): Promise<LibraryPicture | null> {
  const row = await selectPictures(db).where('id', '=', id).where('mimeType', 'like', 'image/%').executeTakeFirst();
  return row ? libraryPictureOf(row) : null;
}

/** The files that these pictures came as, and who sent them up (null for what was imported), by the picture's identity. */
export async function sentFilesOf(
  db: Database,
  ids: number[],
): Promise<Map<number, { fileName: string; uploadedBy: number | null }>> {
  if (ids.length === 0) return new Map();
  const columns = ['id', 'fileName', 'uploadedBy'] as const;
  const rows = await db.query.selectFrom('media').select(columns).where('id', 'in', ids).execute();
  return new Map(rows.map(({ id, ...file }) => [id, file]));
}

/** The first picture that was made from this very file, or null. */
export async function pictureByHash(db: Database, hash: string): Promise<LibraryPicture | null> {
  const row = await selectPictures(db)
    .where('hash', '=', hash)
    .where('state', '!=', 'failed')
    .where('mimeType', 'like', 'image/%')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  return row ? libraryPictureOf(row) : null;
}

/** The picture that has waited longest, or null; those in `except` aside. */
export async function nextWaitingPicture(db: Database, except: number[]): Promise<LibraryPicture | null> {
  let query = selectPictures(db).where('state', '=', 'waiting');
  if (except.length > 0) query = query.where('id', 'not in', except);
  const row = await query.orderBy('id').limit(1).executeTakeFirst();
  return row ? libraryPictureOf(row) : null;
}

/** Names of all files among the uploads that are still to become pictures. */
export async function pendingFiles(db: Database): Promise<string[]> {
  const rows = await db.query.selectFrom('media').select('pending').where('state', '=', 'waiting').execute();
  return rows.flatMap(({ pending }) => pending ?? []);
}

/** Pictures whose last day was before this one, and which are still shown. */
export function picturesPastTheirRights(
  db: Database,
  today: string,
): Promise<{ id: number; fileName: string; rightsUntil: string | null }[]> {
  return db.query
    .selectFrom('media')
    .select(['id', 'fileName', 'rightsUntil'])
    .where('rightsUntil', '<', today)
    .where('rightsEnded', '=', 0)
    .execute();
}

/** Whether another record shows the same files, or could be cut from the same master. */
export async function isSharedFile(db: Database, id: number, key: string): Promise<boolean> {
  const row = await db.query
    .selectFrom('media')
    .select('id')
    .where('id', '!=', id)
    .where((eb) => eb.or([eb('hash', '=', key), eb('fileKey', '=', key)]))
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

const COLUMNS = [
  'id',
  'hash',
  'fileKey',
  'fileName',
  'mimeType',
  'width',
  'height',
  'byteSize',
  'alt',
  'isDecorative',
  'caption',
  'credit',
  'focalX',
  'focalY',
  'crop',
  'renditions',
  'rights',
  'rightsUntil',
  'rightsEnded',
  'state',
  'failure',
  'pending',
  'uploadedBy',
  'createdAt',
] as const;

function selectPictures(db: Database) {
  return db.query.selectFrom('media').select(COLUMNS);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectPictures>['executeTakeFirstOrThrow']>>;

function libraryPictureOf({ renditions, crop, isDecorative, rightsEnded, fileKey, ...row }: Row): LibraryPicture {
  return {
    ...row,
    fileKey: fileKey ?? row.hash,
    crop: crop === null ? null : JSON.parse(crop),
    isDecorative: isDecorative === 1,
    hasEnded: rightsEnded === 1,
    renditions: JSON.parse(renditions),
  };
}

/**
 * Words that begin with the term: a range of the index, since terms are compared sign by sign. The plus keeps both engines
 * from starting with the words: a common one would then be sorted whole, where the newest are found in no time.
 */
function hasTerm(eb: ExpressionBuilder<Tables, 'media'>, term: string) {
  const found = eb
    .selectFrom('mediaWords')
    .select('mediaId')
    .where('term', '>=', term)
    .where('term', '<', `${term}\u{10ffff}`);
  return sql<boolean>`+media.id in ${found}`;
}

function narrowed<Q extends SelectQueryBuilder<Tables, 'media', Row>>(
  query: Q,
  { uploadedBy, lacks, hasEnded, isReady }: LibraryFilter,
): Q {
  let narrow = query as SelectQueryBuilder<Tables, 'media', Row>;
  if (uploadedBy !== undefined) narrow = narrow.where('uploadedBy', '=', uploadedBy);
  // Written out, so that the index of each is recognised.
  if (lacks === 'credit') narrow = narrow.where('credit', '=', sql.lit(''));
  if (lacks === 'alt') narrow = narrow.where('alt', '=', sql.lit('')).where('isDecorative', '=', sql.lit(0 as const));
  if (hasEnded !== undefined)
    narrow = narrow.where('rightsEnded', '=', sql.lit(hasEnded ? (1 as const) : (0 as const)));
  if (isReady) narrow = narrow.where('renditions', '!=', sql.lit('[]'));
  return narrow as Q;
}
