import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { siteRoutes } from '#site/routes.ts';
import { anyText, OFTEN } from '#test/hostile/any-text.ts';
import { canonicalPath, isOwnPath } from './address.ts';
import { isPermalinkPattern, permalink } from './permalink.ts';

describe('addresses', () => {
  it('have one form, whatever was asked for, which leads to no other site', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const path = canonicalPath(text);
        if (path === null) return;
        expect(path).toMatch(/^\/(?![/\\])/);
        expect(canonicalPath(path)).toBe(path);
        expect(URL.parse(path, 'https://journal.example')?.host).toBe('journal.example');
      }),
      OFTEN,
    );
  });

  it.each([
    ['/A/b', '/a/b/'],
    ['//a///b/', '/a/b/'],
    ['/caf%C3%A9/', '/caf%c3%a9/'],
    ['/café/', '/caf%c3%a9/'],
    ['/image.JPG', '/image.jpg'],
    ['/%ZZ/', null],
  ])('%s has one form: %s', (path, canonical) => {
    expect(canonicalPath(path)).toBe(canonical);
    if (canonical) expect(canonicalPath(canonical)).toBe(canonical);
  });

  it('of Griot’s own pages are known as such, each one of them', () => {
    const app = siteRoutes({ db: { query: {} }, origin: 'https://journal.example' } as never);
    const paths = new Set(app.routes.filter(({ method }) => method === 'GET').map(({ path }) => path));
    const examples = [...paths].filter((path) => path !== '*' && path !== '/*').map(exampleOf);
    expect(examples.length).toBeGreaterThan(30);
    for (const path of examples) expect(isOwnPath(path), path).toBe(true);
    for (const path of ['/2020/10/02/x/', '/contact/', '/archives/123/', '/feeding/', '/rubriques/x/']) {
      expect(isOwnPath(path), path).toBe(false);
    }
  });
});

describe('permalinks', () => {
  const parts = { id: 7, slug: 'le-pont', publishedAt: '2020-10-02T23:30:00.000Z', timeZone: 'Africa/Ndjamena' };
  it.each([
    ['/%year%/%monthnum%/%day%/%postname%/', '/2020/10/03/le-pont/'],
    ['/%category%/%postname%/', '/sport/le-pont/'],
    ['/archives/%post_id%', '/archives/7/'],
    ['/%author%/%hour%%minute%/%postname%.html', '/awa/0030/le-pont.html'],
  ])('%s', (pattern, path) => {
    expect(permalink(pattern, { ...parts, sectionSlug: 'sport', authorSlug: 'awa' })).toBe(path);
    expect(isPermalinkPattern(pattern)).toBe(true);
  });

  it('must tell one article from another', () => {
    expect(isPermalinkPattern('/%year%/')).toBe(false);
    expect(isPermalinkPattern('/%postname%/%unknown%/')).toBe(false);
    expect(isPermalinkPattern('%postname%')).toBe(false);
  });
});

/** A path that a route would answer. */
function exampleOf(route: string): string {
  return route
    .replace(/:file\{[^/]*\}/, 'sitemap-articles-1.xml')
    .replace(/icon-:size\{[^/]*\}/, 'icon-512.png')
    .replace(/:id\{[^/]*?\}/, '7')
    .replace(/:token\{[0-9a-f[\]-]+\{64\}\}/, 'f'.repeat(64))
    .replace(/:(year)\{[^/]*?\}(?=\/)/, '2020')
    .replace(/:(month|day)\{[^/]*?\}(?=\/)/g, '10')
    .replace(/:page/, '2')
    .replace(/:\w+/g, 'x');
}
