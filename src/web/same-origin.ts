import type { MiddlewareHandler } from 'hono';

/**
 * Refuses what a browser sends from a page of another site, whatever it holds: hono/csrf looks at forms alone, and a script
 * sends JSON. A browser names where it comes from in `Origin` or `Sec-Fetch-Site` and lets no page change them.
 */
export function sameOrigin(isOurs: (origin: string, url: string) => boolean): MiddlewareHandler {
  return async (c, next) => {
    const isReading = /^(GET|HEAD|OPTIONS)$/.test(c.req.method);
    const origin = c.req.header('origin');
    const site = c.req.header('sec-fetch-site');
    const isElsewhere =
      origin === undefined ? site !== undefined && site !== 'same-origin' : !isOurs(origin, c.req.url);
    if (!isReading && isElsewhere) return c.text('Forbidden', 403);
    return next();
  };
}
