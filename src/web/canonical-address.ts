import type { MiddlewareHandler } from 'hono';
import { canonicalPath } from '#content/address.ts';

/** What of an address a site answers to, besides the path. */
export type AddressRules = {
  /** Paths that stand without a final slash. */
  bare: readonly string[];
  /** Query parameters that mean something on a path; all others are dropped by a redirect. */
  parameters: (path: string) => readonly string[];
};

/**
 * One address for each page, settled once: case, slashes, escapes and unknown parameters (`utm_source`, `fbclid` …) are
 * mended by one permanent redirect. Requests that are not GET or HEAD go through as they are.
 */
export function canonicalAddress(rules: AddressRules): MiddlewareHandler {
  return async (c, next) => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return next();
    const url = new URL(c.req.url);
    const path = canonicalPathFor(url.pathname, rules);
    if (path === null) return c.notFound();
    const query = knownParameters(url.searchParams, rules.parameters(path));
    if (path === url.pathname && query === url.search) return next();
    return c.redirect(path + query, 301);
  };
}

function canonicalPathFor(pathname: string, rules: AddressRules): string | null {
  const path = canonicalPath(pathname);
  if (path === null) return null;
  const bare = path.replace(/\/$/, '');
  return rules.bare.includes(bare) ? bare : path;
}

function knownParameters(given: URLSearchParams, known: readonly string[]): string {
  const unknown = [...given.keys()].filter((name) => !known.includes(name));
  if (unknown.length === 0) return given.size > 0 ? searchOf(given) : '';
  const kept = new URLSearchParams([...given].filter(([name]) => known.includes(name)));
  return kept.size > 0 ? searchOf(kept) : '';
}

function searchOf(parameters: URLSearchParams): string {
  return `?${parameters.toString()}`;
}
