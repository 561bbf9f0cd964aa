import { describe, expect, it } from 'vitest';
import { type HouseTypography, houseTypographyIn } from '#content/house-typography.ts';
import { typeInFrench } from './typing.ts';
import { typeset } from './typography.ts';

/** Types a text sign by sign, as somebody does. */
function type(text: string, choices: Partial<HouseTypography> = {}): string {
  const house = houseTypographyIn(choices);
  let line = '';
  for (const sign of text) {
    const change = typeInFrench(line, sign, house);
    line = change ? line.slice(0, line.length - change.remove) + change.insert : line + sign;
  }
  return line.replaceAll('\u202f', '_').replaceAll('\u00a0', '~');
}

describe('typing in French', () => {
  it.each([
    ['Il dit "bonjour" et part', 'Il dit «_bonjour_» et part'],
    ['"Oui"', '«_Oui_»'],
    ['("Oui")', '(«_Oui_»)'],
    ['« Oui »', '«_Oui_»'],
    ['«Oui»', '«_Oui_»'],
    ["l'accord d'hier", 'l’accord d’hier'],
    ['Et puis...', 'Et puis…'],
    ['Quoi ?', 'Quoi_?'],
    ['Quoi?!', 'Quoi_?!'],
    ['Non ; si !', 'Non_; si_!'],
    ['Voici : tout', 'Voici~: tout'],
    ['« Oui ! »', '«_Oui_!_»'],
  ])('sets %s', (typed, set) => {
    expect(type(typed)).toBe(set);
  });

  it.each([
    'à 12:30',
    'https://exemple.org/a?b=c',
    'www.exemple.org?',
    'awa@exemple.org?',
    '5" de pluie',
    "6' 2",
    '(?)',
  ])('leaves %s alone', (typed) => {
    expect(type(typed)).toBe(typed);
  });

  it('sets the space before a colon as the house wants it', () => {
    expect(type('Voici : tout', { spaceBeforeColon: 'narrow' })).toBe('Voici_: tout');
  });

  it('sets the space of guillemets as the house wants it', () => {
    for (const typed of ['"Oui" et', '« Oui » et', '«Oui» et']) {
      expect(type(typed, { spaceInGuillemets: 'wide' })).toBe('«~Oui~» et');
    }
  });

  it('sets the space before ; ! ? as the house wants it', () => {
    expect(type('Quoi ?! Non; si !', { spaceBeforeHighSigns: 'wide' })).toBe('Quoi~?! Non~; si~!');
  });

  it('sets the dashes of an incise as the house wants them, and leaves those of a dialogue or between numbers', () => {
    const typed = 'Le maire – élu – cède – lui –, enfin';
    expect(type(typed, { inciseDash: 'em' })).toBe('Le maire — élu — cède — lui —, enfin');
    expect(type(typed.replaceAll('–', '—'), { inciseDash: 'en' })).toBe(typed);
    expect(type('Le maire – élu — cède')).toBe('Le maire – élu — cède');
    for (const left of ['– Oui. – Non', '2 – 1', 'Paris–Dakar']) expect(type(left, { inciseDash: 'em' })).toBe(left);
  });

  it('sets nothing that the page would set otherwise, in any house', () => {
    const houseStyle = houseTypographyIn({
      spaceInGuillemets: 'wide',
      spaceBeforeHighSigns: 'wide',
      spaceBeforeColon: 'narrow',
      inciseDash: 'em',
    });
    const typed = 'Il a dit : "L\'eau, c\'est la vie !" Et après ? Rien – enfin ; ou presque...';
    const set = type(typed, houseStyle).replaceAll('_', '\u202f').replaceAll('~', '\u00a0');
    expect(set).toBe(typeset(typed, { language: 'fr', houseStyle }));
  });

  it('sets nothing that the page would set otherwise', () => {
    const typed = 'Il a dit : "L\'eau, c\'est la vie !" Et après ? Rien ; ou presque...';
    const set = type(typed).replaceAll('_', '\u202f').replaceAll('~', '\u00a0');
    expect(typeset(set, { language: 'fr' })).toBe(set);
    expect(set).toBe(typeset(typed, { language: 'fr' }));
  });
});
