import { canonicalPath } from '#content/address.ts';
import type { DocumentJson } from '#content/document/document.ts';
import { addressesAmong } from '#storage/queries/addresses.ts';
import { articlesForEditing } from '#storage/queries/articles/article-for-editing.ts';
import { reviseImportedBody } from '#storage/records/articles.ts';
import { forgetImported, listImported } from '#storage/records/imported-items.ts';
import { indexArticles } from '#storage/records/search-terms.ts';
import type { ImportContext } from './import-context.ts';
import { markReadAlso } from './read-also.ts';
import type { Reason } from './report.ts';

const AT_ONCE = 200;

/**
 * Makes "Lire aussi" lines references to articles, now that every article is here: a batch of those that wait. False when
 * none is left. To be called in a transaction.
 */
export async function resolveReferences(context: ImportContext): Promise<boolean> {
  const { db, source, counter } = context;
  const waiting = await listImported(db, { source, kind: 'later', limit: AT_ONCE });
  const articles = await articlesForEditing(
    db,
    waiting.map(({ targetId }) => targetId),
  );
  const resolve = await resolverFor(
    context,
    [...articles.values()].map(({ draft }) => draft.body),
  );
  for (const { sourceId, targetId, checksum } of waiting) {
    const article = articles.get(targetId);
    if (!article) continue;
    const reasons: Reason[] = [];
    const content = markReadAlso(article.draft.body.content, {
      resolveArticle: (href) => exceptItself(resolve(href), targetId),
      onFound: (href) => reasons.push({ code: 'readAlso', detail: href }),
      onUnresolved: (href) => reasons.push({ code: 'readAlsoUnresolved', detail: href }),
    });
    const item = { kind: 'post' as const, id: sourceId, title: article.draft.headline, line: null };
    if (reasons.length > 0) counter.amend(item, reasons, { isFirst: checksum === '' });
    if (!reasons.some(({ code }) => code === 'readAlso')) continue;
    const draft = { ...article.draft, body: { ...article.draft.body, content } };
    await reviseImportedBody(db, targetId, { version: article.version, draft });
    if (article.status === 'published') await indexArticles(db, [{ id: targetId, ...draft }]);
  }
  await forgetImported(
    db,
    { source, kind: 'later' },
    waiting.map(({ sourceId }) => sourceId),
  );
  return waiting.length > 0;
}

function exceptItself(found: number | null, articleId: number): number | null {
  return found === articleId ? null : found;
}

/** Looks up at once all addresses that these texts' "Lire aussi" lines name. */
async function resolverFor({ db }: ImportContext, bodies: DocumentJson[]): Promise<(href: string) => number | null> {
  const named = new Set<string>();
  for (const { content } of bodies) {
    markReadAlso(content, { resolveArticle: () => null, onUnresolved: (href) => named.add(addressOf(href) ?? '') });
  }
  const found = await addressesAmong(db, [...named]);
  return (href) => {
    const address = found.get(addressOf(href) ?? '');
    return address?.kind === 'article' ? address.targetId : null;
  };
}

/** A link of the body as an address is kept: `/?p=7`, or a path in canonical form. */
function addressOf(href: string): string | null {
  const byId = /^\/\?(?:.*&)?(p=\d+)/.exec(href)?.[1];
  return byId ? `/?${byId}` : canonicalPath(href.replace(/[?#].*$/, ''));
}
