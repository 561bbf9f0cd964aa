import { createHash } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';

/**
 * Gives every page an ETag made from what it says, and answers 304 to those who have it already. To be put inside the
 * compression, so that the tag is the same whatever the encoding; it is a weak one for that reason. `Last-Modified`, set
 * by a page, is honoured when the request brings no tag.
 */
export function conditionalRequests(): MiddlewareHandler {
  return async (c, next) => {
    await next();
    if (c.res.status !== 200 || (c.req.method !== 'GET' && c.req.method !== 'HEAD')) return;
    const bytes = new Uint8Array(await c.res.arrayBuffer());
    const tag =
      c.res.headers.get('ETag') ?? `W/"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
    const headers = new Headers(c.res.headers);
    headers.set('ETag', tag);
    const isFresh = isStillFresh(c.req.raw.headers, { tag, lastModified: headers.get('Last-Modified') });
    if (isFresh) for (const name of ['Content-Length', 'Content-Type']) headers.delete(name);
    c.res = isFresh ? new Response(null, { status: 304, headers }) : new Response(bytes, { status: 200, headers });
  };
}

/** Whether whoever asks has the page already, by what they say of the one that they have. */
export function isStillFresh(request: Headers, page: { tag: string; lastModified: string | null }): boolean {
  const tags = request.get('If-None-Match');
  if (tags !== null) return tags === '*' || tags.split(',').some((tag) => strip(tag) === strip(page.tag));
  const since = request.get('If-Modified-Since');
  return since !== null && page.lastModified !== null && Date.parse(page.lastModified) <= Date.parse(since);
}

function strip(tag: string): string {
  return tag.trim().replace(/^W\//, '');
}
