import { describe, expect, it } from 'vitest';
import { en } from './messages/en.ts';
import { fr } from './messages/fr.ts';
import { type MessageKey, messagesFor, messagesIn } from './messages.ts';

const KEYS = Object.keys(fr) as MessageKey[];

describe('the catalogues', () => {
  it('say everything in both languages, with the same values put in', () => {
    expect(Object.keys(en).toSorted()).toEqual(KEYS.toSorted());
    const values = (message: string) =>
      [...new Set([...message.matchAll(/\{([a-z]\w*)\s*[,}]/g)].map((match) => match[1]))].toSorted();
    for (const key of KEYS) expect(values(en[key]), key).toEqual(values(fr[key]));
  });

  it.each(['fr', 'en'])('hold only messages that can be said in %s', (language) => {
    const t = messagesIn(language);
    const anything = new Proxy(
      {},
      {
        get: () => 2,
        has: () => true,
        getOwnPropertyDescriptor: () => ({ configurable: true, enumerable: true, value: 2 }),
      },
    );
    for (const key of KEYS) expect(t(key, anything), key).not.toBe('');
  });

  it('count by the rules of each language: zero is singular in French', () => {
    expect(messagesIn('fr')('comments.count', { count: 0 })).toBe('Aucun commentaire');
    expect(messagesIn('fr')('comments.count', { count: 1 })).toMatch(/^1\scommentaire$/u);
    expect(messagesIn('en')('comments.count', { count: 2 })).toMatch(/^2\scomments$/u);
  });

  it('let no line begin with a sign of French that stands apart from its word', () => {
    const t = messagesIn('fr');
    expect(t('articles.select.one', { headline: 'Un pont' })).toBe('Choisir «\u00a0Un pont\u00a0»');
    expect(t('articles.select.count')).toBe('Choisis\u00a0:');
    const raw = Object.values(messagesFor('fr', ['']));
    expect(raw.filter((message) => / [:;?!»]|« /.test(message))).toEqual([]);
  });

  it('speak French to who asks for a language that has no catalogue', () => {
    expect(messagesIn('wo')('nav.sections')).toBe(fr['nav.sections']);
  });
});
