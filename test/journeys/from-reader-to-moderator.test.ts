import { beforeEach, describe, expect, it } from 'vitest';
import type { Letter } from '#content/outbox.ts';
import { learnSpam } from '#newsroom/comments/learn-spam.ts';
import { type CommentedNewspaper, openCommentedNewspaper } from '#test/support/commenting.ts';
import { readerWrites } from '#test/support/comments.ts';
import { hire } from '#test/support/desk.ts';
import { appOver } from '#test/support/site.ts';
import { labelledComments } from '#test/support/spam-measure.ts';
import { Visitor } from '#test/support/visitor.ts';

const SPAM = 'Offre de prêt d’argent entre particuliers en 48 heures, taux de 2 %, contactez-nous par WhatsApp.';

describe('a comment on its way', () => {
  let paper: CommentedNewspaper;

  beforeEach(async () => {
    paper = await openCommentedNewspaper();
    await hire(paper, { name: 'Fatou Ba', roles: ['moderator'] });
    await paper.db.query.deleteFrom('outbox').execute();
  });

  /** Somebody reads, thinks, and writes. */
  async function comes(text: string): Promise<string | undefined> {
    const reader = paper.reader();
    const page = await reader.get(paper.article.path);
    paper.later({ minutes: 2 });
    expect((await reader.sendFrom(page, { text })).status).toBe(303);
    const kept = await paper.db.query
      .selectFrom('comments')
      .select('status')
      .where('text', '=', text)
      .executeTakeFirst();
    return kept?.status;
  }

  async function letters(): Promise<Letter[]> {
    const rows = await paper.db.query.selectFrom('outbox').select('payload').where('kind', '=', 'mail').execute();
    return rows.map(({ payload }) => JSON.parse(payload) as Letter);
  }

  /** What a newsroom knows after some months. */
  async function learn(): Promise<void> {
    const lessons = [];
    for (const { comment, isSpam } of labelledComments()) {
      const commentId = await readerWrites(paper.db, paper.article.id, { text: comment.text, status: 'refused' });
      lessons.push({ commentId, comment, verdict: isSpam ? ('spam' as const) : ('ham' as const) });
    }
    await learnSpam(paper.db, lessons);
  }

  it('goes by letter to a moderator, and by one tap to the readers', async () => {
    expect(await comes('Le prix du mil baisse aussi à Kaolack.')).toBe('waiting');
    const [letter] = await letters();
    expect(letter?.text).toContain('> Le prix du mil baisse aussi à Kaolack.');
    const path = /\/desk\/moderation\/\S+/.exec(letter?.text ?? '')?.[0] ?? '';
    await new Visitor(appOver(paper.db, paper.clock)).post(path);
    expect((await paper.reader().get(paper.article.path)).html).toContain('Le prix du mil baisse aussi à Kaolack.');
  });

  it('goes with the spam where nobody is read before, without a letter; what it looks like is told nobody', async () => {
    await learn();
    await paper.decide({ readBefore: 'nobody' });
    expect(await comes(SPAM)).toBe('spam');
    expect(await letters()).toEqual([]);
    expect(await comes('Les vendeuses du marché attendent de l’eau.')).toBe('approved');
  });

  it('is read first all the same where everyone is, however little it looks like spam', async () => {
    await learn();
    expect(await comes('Les vendeuses du marché attendent de l’eau.')).toBe('waiting');
  });
});
