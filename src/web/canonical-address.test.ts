import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { canonicalAddress } from './canonical-address.ts';

const app = new Hono();
const parameters = (path: string) => (path === '/recherche' ? ['q', 'page'] : []);
app.use(canonicalAddress({ bare: ['/recherche'], parameters }));
app.all('*', (c) => c.text('ici'));

describe('an address', () => {
  it.each([
    ['/A/B', '/a/b/'],
    ['/a//b/', '/a/b/'],
    ['/a', '/a/'],
    ['/a/?utm_source=x&fbclid=y', '/a/'],
    ['/recherche/?q=eau&utm_medium=z', '/recherche?q=eau'],
    ['/%C3%89cole/', '/%c3%89cole/'],
  ])('%s is mended by one redirect to %s', async (asked, to) => {
    const answer = await app.request(asked);
    expect([answer.status, answer.headers.get('location')]).toEqual([301, to]);
    expect((await app.request(to)).status).toBe(200);
  });

  it('that cannot be read is not found', async () => {
    expect((await app.request('/%E0%A4%A/')).status).toBe(404);
  });

  it('to which something is sent is left alone', async () => {
    expect((await app.request('/A?x=1', { method: 'POST' })).status).toBe(200);
  });
});
