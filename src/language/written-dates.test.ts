import { describe, expect, it } from 'vitest';
import { wrongWeekdays } from './written-dates.ts';

const wrong = (text: string, on = '2023-12-05') =>
  wrongWeekdays(text, { on }).map(({ written, date }) => `${written} → ${date}`);

describe('a date that does not fall on the weekday written', () => {
  it('is found in French, with the day that it really was', () => {
    expect(wrong('Il a été signé lundi 3 décembre 2023 à Tunis.')).toEqual(['lundi 3 décembre 2023 → 2023-12-03']);
    expect(wrong('Signé le dimanche 3 décembre 2023.')).toEqual([]);
    expect(wrong('Dimanche\u00a03\u202fdécembre\u00a02023')).toEqual([]);
    expect(wrong('Lundi, 4 décembre 2023')).toEqual([]);
  });

  it('is found on the first of the month, without accents, in capitals and abbreviated', () => {
    expect(wrong('Le jeudi 1er décembre 2023')).toEqual(['jeudi 1er décembre 2023 → 2023-12-01']);
    expect(wrong('Le vendredi 1er decembre 2023')).toEqual([]);
    expect(wrong('LUNDI 14 AOÛT 2023, puis mardi 14 août 2023')).toEqual(['mardi 14 août 2023 → 2023-08-14']);
    expect(wrong('Lundi 3 déc. 2023')).toEqual(['Lundi 3 déc. 2023 → 2023-12-03']);
  });

  it('is found in English, both ways round', () => {
    expect(wrong('on Monday 3 December 2023')).toEqual(['Monday 3 December 2023 → 2023-12-03']);
    expect(wrong('on Monday, December 3, 2023')).toEqual(['Monday, December 3, 2023 → 2023-12-03']);
    expect(wrong('Sunday the 3rd of December 2023; Sunday, December 3rd, 2023; Sunday 3 December')).toEqual([]);
  });

  it('takes the year of publication when none is written, and the one next door around New Year', () => {
    expect(wrong('lundi 3 décembre')).toEqual(['lundi 3 décembre → 2023-12-03']);
    expect(wrong('dimanche 3 décembre')).toEqual([]);
    expect(wrong('Le scrutin aura lieu vendredi 5 janvier.', '2023-12-30')).toEqual([]);
    expect(wrong('Le scrutin a eu lieu vendredi 29 décembre.', '2024-01-02')).toEqual([]);
    expect(wrong('Le scrutin aura lieu lundi 6 janvier.', '2023-12-30')).toEqual(['lundi 6 janvier → 2023-01-06']);
  });

  it('is found in a pair of days, the first of which borrows its month', () => {
    expect(wrong('samedi 2 et dimanche 3 décembre 2023')).toEqual([]);
    expect(wrong('du vendredi 2 au dimanche 3 décembre 2023')).toEqual(['vendredi 2 → 2023-12-02']);
    expect(wrong('vendredi 1er, samedi 2 et lundi 3 décembre')).toEqual(['lundi 3 décembre → 2023-12-03']);
  });

  it('may be no day at all', () => {
    expect(wrong('mardi 31 février 2023')).toEqual(['mardi 31 février 2023 → null']);
  });

  it('is not seen where there is none', () => {
    for (const text of [
      'lundi prochain',
      'le 3 décembre 2023',
      'dimanche 3 heures',
      'Mardi gras',
      '',
      'lundi 3 maires',
    ]) {
      expect(wrong(text), text).toEqual([]);
    }
  });
});
