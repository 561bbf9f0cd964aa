import type { ArticleKind } from '#content/article.ts';

/** The names under which newsrooms file their genres in WordPress, which knows none. Accents and plurals taken off. */
const NAMES: [RegExp, ArticleKind][] = [
  [/^(tribune|opinion|point de vue|libre propos|chronique|op-?ed)s?( libre)?s?$/, 'opEd'],
  [/^edito(rial|riaux|s|rials)?$/, 'editorial'],
  [/^(entretien|interview|grand entretien)s?$/, 'interview'],
  [/^(grand )?reportages?$/, 'report'],
  [/^(analyse|analysis|decryptage)s?$/, 'analysis'],
  [/^(enquete|investigation)s?$/, 'investigation'],
  [/^(breve|en bref|brief)s?$/, 'brief'],
  [/^(fact-?check(ing)?|verification|desintox|vrai ou faux)s?$/, 'factCheck'],
  [/^(depeche|communique)s?( de presse)?$/, 'wire'],
];

/** The genre that an article's categories and tags tell; plain news when they tell none. */
export function articleKindOf(termNames: string[]): ArticleKind {
  for (const name of termNames) {
    const folded = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
    const found = NAMES.find(([pattern]) => pattern.test(folded));
    if (found) return found[1];
  }
  return 'news';
}
