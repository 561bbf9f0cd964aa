import { readFileSync } from 'node:fs';
import { DOUBTFUL, SURE_SPAM } from '#content/spam-score.ts';
import type { WeighedComment } from '#language/spam-terms.ts';
import { learnSpam } from '#newsroom/comments/learn-spam.ts';
import { spamScoreOf } from '#newsroom/comments/spam-score.ts';
import { insertComment } from '#storage/records/comments.ts';
import { memoryDatabase } from './databases.ts';
import { createCast, draftBy, NOW, publishNow } from './newsroom.ts';

/** A comment of which it is known what it is. */
export type LabelledComment = { comment: WeighedComment; isSpam: boolean };

/** How well spam is told by comments that were learnt from others, at one threshold; shares from 0 to 1. */
export type SpamMeasure = { threshold: number; precision: number; recall: number; wronged: string[] };

/** The labelled comments: what readers write, and spam. */
export function labelledComments(): LabelledComment[] {
  return [
    ...linesOf('readers').map((comment) => ({ comment, isSpam: false })),
    ...linesOf('spam').map((comment) => ({ comment, isSpam: true })),
  ];
}

function linesOf(file: string): WeighedComment[] {
  const text = readFileSync(new URL(`../golden/comments/${file}.txt`, import.meta.url), 'utf8');
  const lines = text.split('\n').filter(Boolean);
  return lines.map((line) => {
    const [name = '', ...rest] = line.split(' | ');
    return { name, text: rest.join(' | '), url: null };
  });
}

/** So many times the filter learns all but a part of the comments, and weighs that part. */
const FOLDS = 10;

/** Learns and weighs by the program's own verbs, each comment weighed by what was learnt from the others alone. */
export async function measureSpamFilter(all = labelledComments()): Promise<SpamMeasure[]> {
  const scored: { isSpam: boolean; score: number; text: string }[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const db = await memoryDatabase();
    const { id: articleId } = await publishNow(db, draftBy(await createCast(db)));
    const lessons = [];
    for (const { comment, isSpam } of all.filter((_, place) => place % FOLDS !== fold)) {
      const { text, name: authorName } = comment;
      const row = { articleId, parentId: null, authorName, authorUrl: null, text, createdAt: NOW, contact: null };
      const commentId = await insertComment(db, { ...row, status: 'waiting', isFromNewsroom: false });
      lessons.push({ commentId, comment, verdict: isSpam ? ('spam' as const) : ('ham' as const) });
    }
    await learnSpam(db, lessons);
    for (const { comment, isSpam } of all.filter((_, place) => place % FOLDS === fold)) {
      scored.push({ isSpam, score: (await spamScoreOf(db, comment)) ?? 0, text: comment.text });
    }
    await db.close();
  }
  return [DOUBTFUL, SURE_SPAM].map((threshold) => {
    const caught = scored.filter(({ score }) => score >= threshold);
    const right = caught.filter(({ isSpam }) => isSpam).length;
    return {
      threshold,
      precision: right / Math.max(1, caught.length),
      recall: right / scored.filter(({ isSpam }) => isSpam).length,
      wronged: caught.filter(({ isSpam }) => !isSpam).map(({ score, text }) => `${score.toFixed(3)} ${text}`),
    };
  });
}
