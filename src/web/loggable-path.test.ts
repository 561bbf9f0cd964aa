import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { loggablePath } from './loggable-path.ts';

describe('an address in the log', () => {
  it('is the address itself, when anybody may know it', () => {
    for (const path of [
      '/',
      '/2020/10/02/tunisie-maroc-deux-accords-militaires-de-dix-ans/',
      '/desk/articles/12/',
      '/rubrique/économie/',
    ]) {
      expect(loggablePath(path)).toBe(path);
    }
  });

  it('has no query, no door and no e-mail address', () => {
    expect(loggablePath('/recherche?q=awa@journal.example')).toBe('/recherche');
    expect(loggablePath('/desk/link/court/')).toBe('/desk/link/…/');
    expect(loggablePath('/desk/apercu/court/page/')).toBe('/desk/apercu/…/page/');
    expect(loggablePath('/awa%40journal.example/')).toBe('/…/');
  });

  it.each(['hex', 'base64url'] as const)('has no token written in %s', (encoding) => {
    for (let bytes = 15; bytes <= 64; bytes++) {
      const token = randomBytes(bytes).toString(encoding).replaceAll('-', '_');
      expect(loggablePath(`/moderation/${token}/`), token).toBe('/moderation/…/');
    }
  });

  it('cannot begin a new line, nor be longer than a line', () => {
    expect(loggablePath('/a%0Ab/%1b[31m')).toBe('/ab/[31m');
    expect(loggablePath(`/${'mot-'.repeat(500)}`).length).toBe(200);
    expect(loggablePath('/%ff/')).toBe('/%ff/');
  });
});
