import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { sameOrigin } from './same-origin.ts';

const app = new Hono();
app.use(sameOrigin((origin, url) => origin === new URL(url).origin));
app.all('/', (c) => c.text('done'));

describe('what comes from a page of another site', () => {
  const ask = async (method: string, headers: Record<string, string>) =>
    (await app.request('https://journal.example/', { method, headers })).status;
  const json = { 'Content-Type': 'application/json' };

  it('may read, and change nothing, in whatever form', async () => {
    for (const method of ['PUT', 'POST', 'PATCH', 'DELETE']) {
      expect(await ask(method, { ...json, Origin: 'https://ailleurs.example' })).toBe(403);
      expect(await ask(method, { ...json, Origin: 'null' })).toBe(403);
      expect(await ask(method, { ...json, 'Sec-Fetch-Site': 'cross-site' })).toBe(403);
      expect(await ask(method, { ...json, 'Sec-Fetch-Site': 'same-site' })).toBe(403);
    }
    expect(await ask('GET', { Origin: 'https://ailleurs.example' })).toBe(200);
  });

  it('is told from what comes from here, and from programs that are no browser', async () => {
    expect(await ask('PUT', { ...json, Origin: 'https://journal.example', 'Sec-Fetch-Site': 'same-origin' })).toBe(200);
    expect(await ask('PUT', { ...json, 'Sec-Fetch-Site': 'same-origin' })).toBe(200);
    expect(await ask('PUT', json)).toBe(200);
  });
});
