import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLines, fitComment } from './comment-form.ts';
import { coreOf, hasLinkMarkup, linksIn } from './comment-suspicion.ts';

const typed = { name: 'Awa', email: 'awa@exemple.org', text: 'Bien vu.', hasConsented: true };

describe('a comment', () => {
  it('is kept as it was typed, but for signs that nobody sees', () => {
    const word = fc.stringMatching(/^[\p{L}\p{N}’«»!?.,-]{1,12}$/u).map((text) => text.normalize('NFC'));
    const lines = fc.array(fc.array(word, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(lines, (each) => {
        const text = each.map((words) => words.join(' ')).join('\n');
        expect(cleanLines(text)).toBe(text);
      }),
    );
    expect(cleanLines('  a\u0000\u202eb\r\n\r\n\r\n\r\nc \t\u2028d\ud800  ')).toBe('ab\n\nc\nd\ufffd');
  });

  it('is fit or says why, whatever is typed, and is the same when it is read again', () => {
    const text = fc.string({ unit: 'binary', maxLength: 200 });
    fc.assert(
      fc.property(fc.record({ text, name: text, email: text, hasConsented: fc.boolean() }), (given) => {
        const fit = fitComment(given, { isEmailRequired: false });
        if ('problems' in fit) {
          expect(fit.problems.length).toBeGreaterThan(0);
          return;
        }
        const { authorName, email: kept, text: line } = fit.comment;
        const again = { name: authorName, email: kept ?? '', text: line, hasConsented: true };
        expect(fitComment(again, { isEmailRequired: false })).toEqual(fit);
      }),
    );
  });

  it.each([
    [{ text: ' \n\t ' }, 'text', 'textMissing'],
    [{ text: 'a'.repeat(6001) }, 'text', 'textLong'],
    [{ name: '\u200b\u00a0' }, 'name', 'nameMissing'],
    [{ name: 'a'.repeat(61) }, 'name', 'nameLong'],
    [{ email: '' }, 'email', 'emailMissing'],
    [{ email: 'awa@exemple' }, 'email', 'emailInvalid'],
    [{ hasConsented: false }, 'consent', 'consentMissing'],
  ])('with %j has a problem in %s: %s', (change, field, code) => {
    expect(fitComment({ ...typed, ...change }, { isEmailRequired: true })).toEqual({ problems: [{ field, code }] });
  });

  it('may be a single sign', () => {
    expect(fitComment({ ...typed, text: '👍' }, { isEmailRequired: true })).toMatchObject({ comment: { text: '👍' } });
  });
});

describe('what makes a comment suspicious', () => {
  it('is how many links it holds, however they are written', () => {
    expect(linksIn('Voir https://a.example/x et www.b.example, ou casino-facile.com')).toBe(3);
    expect(linksIn('Dans l’art. 3.2, M. Sow dit : oui.Non ?')).toBe(0);
    expect(hasLinkMarkup('[url=https://a.example]ici[/url]')).toBe(true);
    expect(hasLinkMarkup('a < b, href ou non')).toBe(false);
  });

  it('is that it says what another says, in another order or with other numbers', () => {
    const text = 'Gagnez 500 euros par jour sans quitter votre maison grâce à https://a.example';
    expect(coreOf('GAGNEZ 900 euros, sans quitter votre maison, par jour ! grâce à b@c.example')).toBe(coreOf(text));
    expect(coreOf('Merci beaucoup pour cet article')).toBe('');
  });
});
