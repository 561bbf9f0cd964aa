import { type Database, inTransaction } from '#storage/database.ts';
import { addMissingDraftTerms } from '#storage/records/draft-search.ts';

/** Makes texts findable at the desk that were written before they could be searched, a hundred at a time. */
export async function indexDrafts({ db }: { db: Database }): Promise<void> {
  while (await inTransaction(db, addMissingDraftTerms));
}
