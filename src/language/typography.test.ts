import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitOrdinals, typeset, typesetRuns } from './typography.ts';

/** Narrow and wide no-break spaces, made visible. */
const shown = (text: string) => text.replaceAll('\u202f', '·').replaceAll('\u00a0', '_');
const french = (text: string) => shown(typeset(text, { language: 'fr' }));

describe('French typography', () => {
  it.each([
    ["L'accord d'Alger", 'L’accord d’Alger'],
    ['Qui ? Quoi ! Où ;', 'Qui·? Quoi·! Où·;'],
    ['Qui? Quoi!', 'Qui·? Quoi·!'],
    ['Dakar : le vote', 'Dakar_: le vote'],
    ['Dakar: le vote', 'Dakar_: le vote'],
    ['"Bonjour", dit-il', '«·Bonjour·», dit-il'],
    ['« Bonjour »', '«·Bonjour·»'],
    ['«Bonjour»', '«·Bonjour·»'],
    ['Attendez...', 'Attendez…'],
    ['1 200 000 habitants', '1·200·000 habitants'],
    ['en 2024, 12,5 % et 30%', 'en 2024, 12,5_% et 30_%'],
    ['500 francs, 3 km², 17 h 40', '500_francs, 3_km², 17_h_40'],
    ['le 2 octobre, M. Diop, Mme Sow', 'le 2_octobre, M._Diop, Mme_Sow'],
    ['10 h : départ', '10_h_: départ'],
  ])('%s', (written, right) => {
    expect(french(written)).toBe(right);
  });

  it('gives the colon the space that the house wants', () => {
    const text = typeset('Dakar : le vote', { language: 'fr', houseStyle: { spaceBeforeColon: 'narrow' } });
    expect(shown(text)).toBe('Dakar·: le vote');
  });

  it.each([
    'Voir https://exemple.net/a?b=c;d!e:f puis rien',
    'Écrire à redaction@exemple.net',
    'Le fichier rapport-2024.pdf',
    'www.exemple.net/d:e',
  ])('leaves addresses alone: %s', (text) => {
    expect(typeset(text, { language: 'fr' })).toBe(text);
  });

  it('leaves code and foreign phrases alone, though they stand within a French sentence', () => {
    const runs = [
      { text: 'Il dit : "', language: 'fr' },
      { text: "Who's there? Now!", language: 'en' },
      { text: '" et tape ', language: 'fr' },
      { text: 'a ? b : "c"', language: 'fr', isVerbatim: true },
    ];
    const told = typesetRuns(runs, { spaceBeforeColon: 'wide' }).map(shown);
    expect(told).toEqual(['Il dit_: «·', 'Who’s there? Now!', '·» et tape ', 'a ? b : "c"']);
  });

  it('says the same when it is told twice, and never loses a letter', () => {
    const signs = fc.constantFrom(...'aéZ1 0,;:!?«»"\'.%-–hM…'.split(''), '\u00a0', '\u202f', ' 000', ' : ', "l'");
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        const once = typeset(text, { language: 'fr' });
        expect(typeset(once, { language: 'fr' })).toBe(once);
        const letters = (value: string) => value.replace(/[^\p{L}\p{N}]/gu, '');
        expect(letters(once)).toBe(letters(text));
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  it('raises the endings of ordinals, and of nothing else', () => {
    const raised = (text: string) =>
      splitOrdinals(text)
        .map((part) => (part.isSuperscript ? `^${part.text}` : part.text))
        .join('');
    expect(raised('le 1er janvier, la 2e fois, le XXIe siècle')).toBe('le 1^er janvier, la 2^e fois, le XXI^e siècle');
    expect(raised('2en1, premier, XIe')).toBe('2en1, premier, XI^e');
  });
});
