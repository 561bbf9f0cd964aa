import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText, OFTEN } from '#test/hostile/any-text.ts';
import { safeNext } from './safe-next.ts';

describe('where one goes after signing in', () => {
  it.each([
    ['/desk/people/', '/desk/people/'],
    ['/desk/articles/?status=draft&page=2', '/desk/articles/?status=draft&page=2'],
    ['/desk/articles/?q=%C3%A9cole%26co', '/desk/articles/?q=%C3%A9cole%26co'],
    ['/desk/articles/12/#note-3', '/desk/articles/12/'],
  ])('is %s when that is a page of the desk', (next, to) => {
    expect(safeNext(next)).toBe(to);
  });

  it.each([
    undefined,
    '',
    '/',
    '/rubrique/politique/',
    '//ailleurs.example',
    '///ailleurs.example/desk/',
    '/desk/..//ailleurs.example',
    '/desk/%2e%2e//ailleurs.example',
    '\\\\ailleurs.example/desk/',
    '/\\ailleurs.example/desk/',
    '/\t/ailleurs.example/desk/',
    'https://ailleurs.example/desk/',
    'https:ailleurs.example/desk/',
    'javascript:alert(1)//desk/',
    '@ailleurs.example/desk/',
    `/desk/?q=${'x'.repeat(500)}`,
  ])('is the first page for %j', (next) => {
    expect(safeNext(next)).toBe('/desk/');
  });

  it('never leads away from the desk, whatever is asked', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const next of [text, `/desk/${text}`, `//${text}`, `/desk/../${text}`]) {
          const url = new URL(safeNext(next), 'https://journal.example/desk/session/');
          expect(url.host).toBe('journal.example');
          expect(url.pathname).toMatch(/^\/desk\//);
          expect(safeNext(next)).not.toMatch(/[\r\n]/);
        }
      }),
      OFTEN,
    );
  });
});
