import { type Database, inTransaction } from '#storage/database.ts';
import { indexUnknownWords } from '#storage/records/media.ts';

/** Makes pictures findable that came into the library before it could be searched, a hundred at a time. */
export async function indexPictures({ db }: { db: Database }): Promise<void> {
  let last: number | null = 0;
  while (last !== null) {
    const after: number = last;
    last = await inTransaction(db, (tx) => indexUnknownWords(tx, after));
  }
}
