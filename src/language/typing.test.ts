import { describe, expect, it } from 'vitest';
import { typeInFrench } from './typing.ts';
import { typeset } from './typography.ts';

/** Types a text sign by sign, as somebody does. */
function type(text: string, spaceBeforeColon: 'wide' | 'narrow' = 'wide'): string {
  let line = '';
  for (const sign of text) {
    const change = typeInFrench(line, sign, { spaceBeforeColon });
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
    expect(type('Voici : tout', 'narrow')).toBe('Voici_: tout');
  });

  it('sets nothing that the page would set otherwise', () => {
    const typed = 'Il a dit : "L\'eau, c\'est la vie !" Et après ? Rien ; ou presque...';
    const set = type(typed).replaceAll('_', '\u202f').replaceAll('~', '\u00a0');
    expect(typeset(set, { language: 'fr' })).toBe(set);
    expect(set).toBe(typeset(typed, { language: 'fr' }));
  });
});
