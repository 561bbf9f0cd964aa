import type { QueueRow } from '#storage/queries/comments/queue-rows.ts';
import type { CommentQuery } from '../comment-query.ts';
import type { DeskPage } from '../desk.ts';

/** What every part of the queue is given. */
export type QueueProps = {
  page: DeskPage;
  query: CommentQuery;
  /** The newspaper's name, with which an answer may be signed. */
  newspaper: string;
  /** Why a comment was hidden, in the language of readers. */
  tellReaders: (code: string) => string;
  /** What a form that was refused held. */
  sent: (field: string) => string;
  ticked: ReadonlySet<string>;
};

/** What every part of one entry is given. */
export type EntryProps = QueueProps & { row: QueueRow };
