import type { Database } from '#storage/database.ts';
import { bodiesById } from '#storage/queries/readers/article-bodies.ts';
import type { ArticleCard } from '#storage/queries/readers/article-cards.ts';
import { Body } from '../body/body.tsx';
import { referencesOf } from '../body/references.ts';
import type { PageContext } from '../page-context.ts';

/** Whole articles as HTML for feeds, by identity, with addresses that hold outside the site. */
export async function fullTexts(db: Database, page: PageContext, cards: ArticleCard[]): Promise<Map<number, string>> {
  const bodies = await bodiesById(
    db,
    cards.map(({ id }) => id),
  );
  const texts = await Promise.all(
    cards.map(async (card): Promise<[number, string]> => {
      const document = bodies.get(card.id);
      if (!document) return [card.id, ''];
      const refs = await referencesOf(db, document);
      const html = await (<Body document={document} context={{ page, language: card.language, refs }} />);
      return [card.id, withOrigin(String(html), page.origin)];
    }),
  );
  return new Map(texts);
}

/** Our own HTML, in which every address of this site begins with a slash and every attribute is quoted. */
function withOrigin(html: string, origin: string): string {
  return html
    .replace(/ (href|src)="\/(?!\/)/g, ` $1="${origin}/`)
    .replace(/ srcset="([^"]*)"/g, (_, files: string) => ` srcset="${files.replace(/(^|, )\//g, `$1${origin}/`)}"`);
}
