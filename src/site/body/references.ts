import type { DocumentJson } from '#content/document/document.ts';
import { picturesOf, readAlsoIdsOf } from '#content/document/walk-document.ts';
import type { Database } from '#storage/database.ts';
import { picturesById } from '#storage/queries/pictures/pictures.ts';
import { articleLinks } from '#storage/queries/readers/neighbours.ts';
import type { BodyReferences } from './body-context.ts';

/** The pictures and articles that a body points to. */
export async function referencesOf(db: Database, body: DocumentJson): Promise<BodyReferences> {
  const [pictures, articles] = await Promise.all([
    picturesById(
      db,
      picturesOf(body).map(({ attrs }) => attrs.mediaId),
    ),
    articleLinks(db, readAlsoIdsOf(body)),
  ]);
  return { pictures, articles };
}
