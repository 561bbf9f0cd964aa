import { describe, expect, it } from 'vitest';
import { proseOf } from '#content/document/walk-document.ts';
import { insertComments } from '#storage/records/comments.ts';
import { reserveIdentities } from '#storage/records/identities.ts';
import { copySample } from '#test/support/desk.ts';
import { THAT_MORNING } from '#test/support/sample.ts';
import { appOver, publicPaths } from '#test/support/site.ts';

/** One round trip: see routes.test.ts. */
const ARTICLE_BYTES = 14_000;

describe('an article that everybody comments on', () => {
  it('still fits in one round trip, whatever its readers write', async () => {
    const sample = await copySample();
    const { db } = sample;
    const articles = await db.query
      .selectFrom('articles')
      .select(['id', 'body'])
      .where('status', '=', 'published')
      .execute();
    const texts = articles.map(({ body }) => proseOf(JSON.parse(body)).slice(200, 900));
    await db.query.deleteFrom('comments').execute();
    for (const [place, { id: articleId }] of articles.entries()) {
      const ids = await reserveIdentities(db, 'comments', 30);
      const written = { authorUrl: null, isFromNewsroom: false, status: 'approved' as const, contact: null };
      const rows = ids.map((id, number) => ({
        ...written,
        id,
        articleId,
        parentId: number % 3 === 0 ? null : (ids[number - 1] ?? null),
        authorName: `Lectrice ${number}`,
        text: (texts[(place + number * 7) % texts.length] ?? '').slice(0, 120 + ((number * 97) % 580)),
        createdAt: new Date(Date.UTC(2026, 10, 20, 8, number)).toISOString(),
      }));
      await insertComments(db, rows);
    }
    const app = appOver(db, THAT_MORNING);
    const paths = (await publicPaths(app)).filter((path) => /^\/\d{4}\//.test(path));
    const weights: [string, number][] = [];
    for (const path of paths) {
      const answer = await app.request(path, { headers: { 'Accept-Encoding': 'br' } });
      weights.push([path, (await answer.arrayBuffer()).byteLength]);
    }
    await sample.remove();
    expect(weights.filter(([, bytes]) => bytes > ARTICLE_BYTES)).toEqual([]);
  });
});
