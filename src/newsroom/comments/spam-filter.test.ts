import { beforeEach, describe, expect, it } from 'vitest';
import { DOUBTFUL, SURE_SPAM, statusByScore } from '#content/spam-score.ts';
import type { OpenDatabase } from '#storage/database.ts';
import { keepMostFrequentTerms } from '#storage/records/spam-terms.ts';
import { readerWrites } from '#test/support/comments.ts';
import { describeOnEveryEngine } from '#test/support/databases.ts';
import { createCast, draftBy, publishNow } from '#test/support/newsroom.ts';
import { labelledComments, measureSpamFilter } from '#test/support/spam-measure.ts';
import { type Lesson, learnSpam } from './learn-spam.ts';
import { spamScoreOf } from './spam-score.ts';

describe('what is taken for spam in French', () => {
  it('is told well from what readers write, each comment by what was learnt from the others', {
    timeout: 120_000,
  }, async () => {
    expect(labelledComments().length).toBeGreaterThanOrEqual(200);
    const [doubtful, sure] = await measureSpamFilter();
    // Nothing that a reader wrote goes with the spam unread; of spam, little is left to be read.
    expect(sure).toMatchObject({ threshold: SURE_SPAM });
    expect(sure?.precision).toBeGreaterThanOrEqual(0.99);
    expect(sure?.recall).toBeGreaterThanOrEqual(0.85);
    expect(doubtful).toMatchObject({ threshold: DOUBTFUL });
    expect(doubtful?.precision).toBeGreaterThanOrEqual(0.93);
    expect(doubtful?.recall).toBeGreaterThanOrEqual(0.97);
  });

  it('is never let through by its score, and put with the spam under any policy', () => {
    expect(statusByScore('waiting', 0)).toBe('waiting');
    expect(statusByScore('approved', 0)).toBe('approved');
    expect(statusByScore('approved', null)).toBe('approved');
    expect(statusByScore('approved', DOUBTFUL)).toBe('waiting');
    expect(statusByScore('approved', SURE_SPAM)).toBe('spam');
    expect(statusByScore('spam', 0)).toBe('spam');
  });
});

describeOnEveryEngine('the spam filter', (database) => {
  let db: OpenDatabase;
  let articleId: number;

  beforeEach(async () => {
    db = database();
    articleId = (await publishNow(db, draftBy(await createCast(db)))).id;
  });

  const CASINO = { text: 'Casino en ligne, bonus constructor https://casino.example', name: 'Bonus', url: null };
  const RICE = { text: 'Le prix du riz monte au marché.', name: 'Awa', url: null };

  async function lessons(count: number, verdict: 'spam' | 'ham', comment = verdict === 'spam' ? CASINO : RICE) {
    const all: Lesson[] = [];
    for (let each = 0; each < count; each++) {
      all.push({ commentId: await readerWrites(db, articleId, { text: comment.text }), comment, verdict });
    }
    return all;
  }

  const known = () => db.query.selectFrom('spamTerms').selectAll().where('spam', '>', 0).execute();

  it('says nothing until there were enough decisions of both kinds', async () => {
    await learnSpam(db, await lessons(40, 'spam'));
    await learnSpam(db, await lessons(19, 'ham'));
    expect(await spamScoreOf(db, CASINO)).toBeNull();
    await learnSpam(db, await lessons(1, 'ham'));
    expect(await spamScoreOf(db, CASINO)).toBeGreaterThan(SURE_SPAM);
    expect(await spamScoreOf(db, RICE)).toBeLessThan(0.1);
    expect(await spamScoreOf(db, { text: 'Zanzibar', name: '', url: null })).toBeCloseTo(0.5);
  });

  it('forgets what it learnt from a decision that is taken back, and learns each comment once', async () => {
    const all = await lessons(3, 'spam');
    await learnSpam(db, all);
    await learnSpam(db, all);
    expect((await known()).every(({ spam }) => spam === 3 || spam > 20)).toBe(true);
    await learnSpam(
      db,
      all.map((lesson) => ({ ...lesson, verdict: null })),
    );
    expect(await known()).toEqual([]);
    expect(await db.query.selectFrom('spamLessons').selectAll().execute()).toEqual([]);
  });

  it('does not take a rare word of good comments for spam because there was little spam', async () => {
    const rare = { text: 'Les pirogues de Fadiouth', name: 'Awa', url: null };
    await learnSpam(db, [
      ...(await lessons(20, 'spam')),
      ...(await lessons(200, 'ham')),
      ...(await lessons(1, 'ham', rare)),
    ]);
    expect(await spamScoreOf(db, rare)).toBeLessThan(DOUBTFUL);
  });

  it('keeps the terms that come most often, and no more of them', async () => {
    await learnSpam(db, [...(await lessons(2, 'spam')), ...(await lessons(1, 'ham'))]);
    await keepMostFrequentTerms(db, 5);
    const left = await db.query.selectFrom('spamTerms').selectAll().where('term', 'not like', '#%').execute();
    expect(left).toHaveLength(5);
    expect(left.every(({ spam }) => spam === 2)).toBe(true);
  });
});
