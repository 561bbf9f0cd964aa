import type { CommentDecision } from '#content/comment-decision.ts';
import type { JournalAction } from '#content/journal.ts';
import type { Newsroom } from '../context.ts';
import { noteInJournal } from '../note-in-journal.ts';

const ACTIONS: Record<CommentDecision, JournalAction> = {
  approve: 'commentsApproved',
  refuse: 'commentsRefused',
  spam: 'commentsToSpam',
  hide: 'commentsHidden',
};

/** Headlines that a line of the journal names. */
const MOST_NAMED = 3;

/** Of the comments that something was done to: their articles. Who wrote them is not for a journal that nobody can change. */
type Told = { articleId: number; headline: string };

/** Writes a line in the journal of what was decided of comments, one for all of them; none when there are none. */
export async function noteDecisions(
  newsroom: Newsroom,
  { decision, comments, reason }: { decision: CommentDecision; comments: Told[]; reason: string | null },
): Promise<void> {
  await noteComments(newsroom, { action: ACTIONS[decision], comments, before: decision === 'hide' ? reason : null });
}

/** Writes a line in the journal of something that was done to comments: under which articles, and to how many. */
export async function noteComments(
  newsroom: Newsroom,
  { action, comments, before = null }: { action: JournalAction; comments: Told[]; before?: string | null },
): Promise<void> {
  if (comments.length === 0) return;
  const headlines = new Map(comments.map(({ articleId, headline }) => [articleId, headline]));
  const named = [...headlines.values()].slice(0, MOST_NAMED).join(' · ');
  const subject = headlines.size > MOST_NAMED ? `${named} …` : named;
  const [articleId] = headlines.keys();
  const one = headlines.size === 1 && articleId !== undefined ? { articleId } : {};
  await noteInJournal(newsroom, { action, subject, before, after: String(comments.length), ...one });
}
