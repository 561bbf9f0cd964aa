import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DEFAULT_HOUSE_TYPOGRAPHY,
  type HouseTypography,
  houseTypographyIn,
  TYPOGRAPHY_CHOICES,
} from '#content/house-typography.ts';
import { anyText, OFTEN } from '#test/hostile/any-text.ts';
import { splitOrdinals, typeset, typesetRuns } from './typography.ts';

/** Narrow and wide no-break spaces, made visible. */
const shown = (text: string) => text.replaceAll('\u202f', '·').replaceAll('\u00a0', '_');
const house = (choices: Partial<HouseTypography>) => houseTypographyIn(choices);
const inHouse = (choices: Partial<HouseTypography>, text: string) =>
  shown(typeset(text, { language: 'fr', houseStyle: house(choices) }));
const frenchRuns = (...texts: string[]) => texts.map((text) => ({ text, language: 'fr', isVerbatim: text === '\n' }));
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
    expect(inHouse({ spaceBeforeColon: 'narrow' }, 'Dakar : le vote')).toBe('Dakar·: le vote');
  });

  it('gives guillemets the space that the house wants, whatever was typed', () => {
    for (const text of ['"Oui", dit-il', '«Oui», dit-il', '« Oui », dit-il', '«\u202fOui\u202f», dit-il']) {
      expect(inHouse({ spaceInGuillemets: 'wide' }, text)).toBe('«_Oui_», dit-il');
    }
  });

  it('gives ; ! and ? the space that the house wants, and nothing else', () => {
    const text = 'Qui ? Lui! « Oui ! » ; 1 200 voix : assez\u202f?';
    expect(inHouse({ spaceBeforeHighSigns: 'wide' }, text)).toBe('Qui_? Lui_! «·Oui_!·»_; 1·200 voix_: assez_?');
    expect(typesetRuns(frenchRuns('oui', '\u202f?'), house({ spaceBeforeHighSigns: 'wide' })).map(shown)).toEqual([
      'oui',
      '_?',
    ]);
  });

  it.each([
    ['Le maire – élu en mai – cède', 'Le maire —_élu en mai — cède', 'Le maire –_élu en mai – cède'],
    ['Le maire — élu en mai — cède', 'Le maire —_élu en mai — cède', 'Le maire –_élu en mai – cède'],
    ['Il cède – enfin.', 'Il cède — enfin.', 'Il cède – enfin.'],
    ['Le maire – élu –, seul', 'Le maire —_élu —, seul', 'Le maire –_élu –, seul'],
    ['En 2020 — déjà', 'En 2020 — déjà', 'En 2020 – déjà'],
    ['— Oui. — Non !', '— Oui. — Non·!', '— Oui. — Non·!'],
    ['2 – 1, 1960–1980, Paris–Dakar', '2 – 1, 1960–1980, Paris–Dakar', '2 – 1, 1960–1980, Paris–Dakar'],
  ])('gives incises the dash that the house wants: %s', (written, em, en) => {
    expect(inHouse({ inciseDash: 'em' }, written)).toBe(em);
    expect(inHouse({ inciseDash: 'en' }, written)).toBe(en);
  });

  it('knows an incise that opens with italics, and no incise where a line begins', () => {
    const told = (...texts: string[]) => typesetRuns(frenchRuns(...texts), house({ inciseDash: 'en' })).map(shown);
    expect(told('Le maire ', '— élu —', ' cède')).toEqual(['Le maire ', '– élu –', ' cède']);
    expect(told('Il dit ', '\n', '— Oui')).toEqual(['Il dit ', '\n', '— Oui']);
  });

  it('leaves dashes as they were written by a house that has none', () => {
    expect(french('Le maire — élu — cède – enfin')).toBe('Le maire — élu — cède – enfin');
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
    const told = typesetRuns(runs, DEFAULT_HOUSE_TYPOGRAPHY).map(shown);
    expect(told).toEqual(['Il dit_: «·', 'Who’s there? Now!', '·» et tape ', 'a ? b : "c"']);
  });

  it('says the same when it is told twice in any house, and never loses a letter', () => {
    const signs = fc.constantFrom(
      ...'aéZ1 0,;:!?«»"\'.%-–—hM…'.split(''),
      '\u00a0',
      '\u202f',
      ' 000',
      ' : ',
      ' – ',
      ' — ',
      "l'",
    );
    const houses = fc.record({
      spaceInGuillemets: fc.constantFrom(...TYPOGRAPHY_CHOICES.spaceInGuillemets),
      spaceBeforeHighSigns: fc.constantFrom(...TYPOGRAPHY_CHOICES.spaceBeforeHighSigns),
      spaceBeforeColon: fc.constantFrom(...TYPOGRAPHY_CHOICES.spaceBeforeColon),
      inciseDash: fc.constantFrom(...TYPOGRAPHY_CHOICES.inciseDash),
    });
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 30 }), houses, (parts, houseStyle) => {
        const text = parts.join('');
        const once = typeset(text, { language: 'fr', houseStyle });
        expect(typeset(once, { language: 'fr', houseStyle })).toBe(once);
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

  it('is set in any text without failing, and once is enough', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = typeset(text, { language: 'fr' });
        expect(typeset(once, { language: 'fr' })).toBe(once);
        expect(
          splitOrdinals(text)
            .map((part) => part.text)
            .join(''),
        ).toBe(text);
      }),
      OFTEN,
    );
  });

  it('reads the longest of runs once: what takes the square of its length would never end', () => {
    const houseStyle: HouseTypography = { ...DEFAULT_HOUSE_TYPOGRAPHY, inciseDash: 'em' };
    for (const part of ['a', 'a.', 'x-', '+', '.', ' ', '1', '\u00a0', 'a — ', '–\u00a0', '« ', "'"]) {
      const text = part.repeat(300_000 / part.length);
      expect(typeset(text, { language: 'fr', houseStyle }).length).toBeGreaterThan(0);
    }
  });
});
