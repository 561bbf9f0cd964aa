import { beforeEach, expect, it } from 'vitest';
import { stoppedClock } from '#content/clock.ts';
import { SYSTEM } from '#newsroom/actor.ts';
import { arrangeFront } from '#newsroom/front/arrange-front.ts';
import { pinLead } from '#newsroom/front/pin-lead.ts';
import { planFront } from '#newsroom/front/plan-front.ts';
import { setBreakingNews } from '#newsroom/front/set-breaking-news.ts';
import { frontArrangement, frontNews, frontPlans, frontState } from '#storage/queries/house/front-state.ts';
import { describeOnEveryEngine } from '#test/support/databases.ts';
import { type Cast, createCast, draftBy, NOW, publishNow } from '#test/support/newsroom.ts';
import { changeFrontWhenDue } from './change-front-when-due.ts';

/** Dakar's clock is Universal Time. NOW is 17:40. */
const EVENING = { date: '2020-10-02', time: '18:00' };
const AT_EIGHT = stoppedClock('2020-10-02T20:00:00.000Z');

describeOnEveryEngine('the front page at its hour', (database) => {
  let cast: Cast;
  let ids: number[];
  const desk = () => ({ db: database(), clock: stoppedClock(NOW), actor: SYSTEM });
  const round = (clock = AT_EIGHT) => changeFrontWhenDue({ db: database(), clock });

  beforeEach(async () => {
    cast = await createCast(database());
    ids = [];
    for (const slug of ['un', 'deux', 'trois'])
      ids.push((await publishNow(database(), draftBy(cast, { slug, headline: slug }))).id);
  });

  const lineOf = async (action: string) =>
    (await database().query.selectFrom('journalEntries').selectAll().execute()).filter(
      (line) => line.action === action,
    );

  it('changes once, however many programs look at once, in the order of the hours that passed meanwhile', async () => {
    const [first = 0, second = 0] = ids;
    await planFront(desk(), {
      hour: { date: '2020-10-02', time: '19:00' },
      arrangement: { lead: [second], secondary: [], dontMiss: [] },
    });
    await planFront(desk(), { hour: EVENING, arrangement: { lead: [first], secondary: [second], dontMiss: [] } });
    await round(stoppedClock('2020-10-02T17:59:59.999Z'));
    expect(await frontPlans(database())).toHaveLength(2);
    await Promise.all([round(), round(), round()]);
    expect(await frontArrangement(database())).toEqual({ lead: [second], secondary: [], dontMiss: [] });
    expect(await frontPlans(database())).toEqual([]);
    expect(await lineOf('frontArranged')).toHaveLength(2);
  });

  it('takes off the pin and the line once, when their hour has come', async () => {
    const [first = 0] = ids;
    await pinLead(desk(), { articleId: first, until: EVENING, basedOn: null });
    await setBreakingNews(desk(), { text: 'Le pont est coupé', articleId: first, until: EVENING, basedOn: null });
    expect(await frontNews(database())).toEqual({
      pinnedId: first,
      breaking: { text: 'Le pont est coupé', path: '/2020/10/02/un/' },
    });
    await Promise.all([round(), round()]);
    expect(await frontNews(database())).toEqual({ pinnedId: null, breaking: null });
    expect(await lineOf('leadUnpinned')).toHaveLength(1);
    expect(await lineOf('breakingNewsEnded')).toHaveLength(1);
  });

  it('is changed by the first of two who began from the same, and the second is told', async () => {
    const { version } = await frontState(database());
    const change = (id = 0) => arrangeFront(desk(), { arrangement: { lead: [id] }, basedOn: version });
    await change(ids[0]);
    await expect(change(ids[1])).rejects.toMatchObject({ code: 'frontChanged' });
    expect((await frontArrangement(database())).lead).toEqual([ids[0]]);
  });
});
