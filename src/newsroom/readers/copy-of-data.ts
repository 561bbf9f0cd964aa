import { momentOf } from '#content/clock.ts';
import { commentsUnder, type GivenComment, readerRequest } from '#storage/queries/comments/reader-data.ts';
import type { Backstage } from '../context.ts';
import { Refusal } from '../errors.ts';
import { hashToken } from '../people/secrets.ts';

/** All that a newspaper keeps of one reader: every comment under their e-mail. */
export type ReaderData = { email: string; comments: GivenComment[] };

/**
 * What is kept of the reader to whom the letter with this link went. The link goes on working until it expires: an answer that a bad
 * line swallowed is asked for again. Throws a `Refusal` when it has expired, or is for something else.
 */
export async function copyOfData({ db, clock }: Backstage, token: string): Promise<ReaderData> {
  const request = await readerRequest(db, hashToken(token), momentOf(clock.now()));
  if (request?.kind !== 'copy') throw new Refusal('linkUsed');
  return { email: request.email, comments: await commentsUnder(db, request.email) };
}
