import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { conditionalRequests } from './conditional-requests.ts';

const MODIFIED = 'Fri, 02 Oct 2020 17:40:00 GMT';
let text = 'une page';
const app = new Hono();
app.use(conditionalRequests());
app.get('/', (c) => c.text(text, 200, { 'Last-Modified': MODIFIED }));
app.get('/absente', (c) => c.text('rien', 404));

describe('a request from who has the page already', () => {
  const ask = (headers: Record<string, string>, path = '/') => app.request(path, { headers });

  it('is answered by 304 without a body, until the page changes', async () => {
    const tag = (await ask({})).headers.get('etag') ?? '';
    expect(tag).toMatch(/^W\/"/);
    const again = await ask({ 'If-None-Match': `"autre", ${tag.replace('W/', '')}` });
    expect([again.status, await again.text()]).toEqual([304, '']);
    text = 'une page corrigée';
    expect((await ask({ 'If-None-Match': tag })).status).toBe(200);
  });

  it('may go by the date when there is no tag', async () => {
    expect((await ask({ 'If-Modified-Since': MODIFIED })).status).toBe(304);
    expect((await ask({ 'If-Modified-Since': 'Thu, 01 Oct 2020 17:40:00 GMT' })).status).toBe(200);
    expect((await ask({ 'If-Modified-Since': MODIFIED, 'If-None-Match': '"autre"' })).status).toBe(200);
  });

  it('is told when there is no page', async () => {
    expect((await ask({ 'If-None-Match': '*' }, '/absente')).status).toBe(404);
  });
});
