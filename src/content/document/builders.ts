import type {
  AttributionJson,
  BlockJson,
  BulletListJson,
  CodeBlockJson,
  DocumentJson,
  EmbedJson,
  GalleryJson,
  HardBreakJson,
  HeadingJson,
  InlineJson,
  ListItemJson,
  ListJson,
  MarkJson,
  OrderedListJson,
  ParagraphJson,
  PictureJson,
  ProseJson,
  PullQuoteJson,
  QuoteJson,
  ReadAlsoJson,
  SeparatorJson,
  SidebarJson,
  TableCellJson,
  TableJson,
  TableRowJson,
  TextJson,
} from './document.ts';
import { documentSchema } from './schema.ts';

/**
 * A small language to write documents in code: `doc(p('Le ', em('Mali'), ' …'), h2('À Bamako'))`. Used by the sample
 * newspaper, the importers and the tests. Nothing is checked here: `checkDocument` does that.
 */
export type Inline = string | InlineJson | Inline[];

export const doc = (...content: BlockJson[]): DocumentJson => ({ type: 'doc', content });

export const p = (...content: Inline[]): ParagraphJson => ({ type: 'paragraph', ...inline(content) });
export const h2 = (...content: Inline[]): HeadingJson => ({ type: 'heading', attrs: { level: 2 }, ...inline(content) });
export const h3 = (...content: Inline[]): HeadingJson => ({ type: 'heading', attrs: { level: 3 }, ...inline(content) });

export const ul = (...items: (string | ListItemJson)[]): BulletListJson => ({
  type: 'bulletList',
  content: items.map(asListItem),
});
export const ol = (...items: (string | ListItemJson)[]): OrderedListJson => ({
  type: 'orderedList',
  attrs: { start: 1 },
  content: items.map(asListItem),
});
export const li = (...content: (ParagraphJson | ListJson)[]): ListItemJson => ({ type: 'listItem', content });

/** Somebody's words; the last argument may be an `attribution`. */
export const quote = (...content: (string | ProseJson | AttributionJson)[]): QuoteJson => ({
  type: 'quote',
  content: content.map(asParagraph),
});
export const pullQuote = (text: string, by?: string): PullQuoteJson => ({
  type: 'pullQuote',
  content: by ? [p(text), attribution(by)] : [p(text)],
});
export const attribution = (...content: Inline[]): AttributionJson => ({ type: 'attribution', ...inline(content) });
export const sidebar = (title: string, ...content: SidebarJson['content']): SidebarJson => ({
  type: 'sidebar',
  attrs: { title },
  content,
});

/** A picture with, if given, a caption for this place. */
export const picture = (mediaId: number, ...caption: Inline[]): PictureJson => ({
  type: 'picture',
  attrs: { mediaId, alt: null },
  ...inline(caption),
});
export const gallery = (...content: PictureJson[]): GalleryJson => ({ type: 'gallery', content });
export const readAlso = (articleId: number): ReadAlsoJson => ({ type: 'readAlso', attrs: { articleId } });
export const embed = (url: string, title = ''): EmbedJson => ({ type: 'embed', attrs: { url, title } });

export const table = (caption: string, ...content: TableRowJson[]): TableJson => ({
  type: 'table',
  attrs: { caption },
  content,
});
export const tr = (...content: TableCellJson[]): TableRowJson => ({ type: 'tableRow', content });
export const th = (...content: Inline[]): TableCellJson => cell('tableHeader', content);
export const td = (...content: Inline[]): TableCellJson => cell('tableCell', content);

export const separator = (): SeparatorJson => ({ type: 'separator' });
export const code = (text: string, language: string | null = null): CodeBlockJson => ({
  type: 'codeBlock',
  attrs: { language },
  ...(text ? { content: [{ type: 'text', text }] } : {}),
});
export const br = (): HardBreakJson => ({ type: 'hardBreak' });

export const strong = (...content: Inline[]): InlineJson[] => marked({ type: 'strong' }, content);
export const em = (...content: Inline[]): InlineJson[] => marked({ type: 'emphasis' }, content);
export const sup = (...content: Inline[]): InlineJson[] => marked({ type: 'superscript' }, content);
export const sub = (...content: Inline[]): InlineJson[] => marked({ type: 'subscript' }, content);
export const strike = (...content: Inline[]): InlineJson[] => marked({ type: 'strike' }, content);
export const mono = (...content: Inline[]): InlineJson[] => marked({ type: 'code' }, content);
export const link = (href: string, ...content: Inline[]): InlineJson[] =>
  marked({ type: 'link', attrs: { href } }, content);
/** A phrase in another language: `foreign('en', 'soft power')`. */
export const foreign = (lang: string, ...content: Inline[]): InlineJson[] =>
  marked({ type: 'foreign', attrs: { lang } }, content);

function cell(type: TableCellJson['type'], content: Inline[]): TableCellJson {
  return { type, attrs: { colspan: 1, rowspan: 1 }, content: [p(...content)] };
}

function asListItem(item: string | ListItemJson): ListItemJson {
  return typeof item === 'string' ? li(p(item)) : item;
}

function asParagraph<T extends object>(item: string | T): T | ParagraphJson {
  return typeof item === 'string' ? p(item) : item;
}

function marked(mark: MarkJson, content: Inline[]): InlineJson[] {
  return flatten(content).map((node) =>
    node.type === 'text' ? { ...node, marks: inSchemaOrder([...(node.marks ?? []), mark]) } : node,
  );
}

/** ProseMirror refuses marks that are not in the order of its schema. */
function inSchemaOrder(marks: MarkJson[]): MarkJson[] {
  const rank = Object.keys(documentSchema.marks);
  return marks.toSorted((a, b) => rank.indexOf(a.type) - rank.indexOf(b.type));
}

function inline(content: Inline[]): { content?: InlineJson[] } {
  const nodes = flatten(content);
  return nodes.length > 0 ? { content: nodes } : {};
}

function flatten(content: Inline[]): InlineJson[] {
  return content.flatMap((item): InlineJson[] => {
    if (Array.isArray(item)) return flatten(item);
    if (typeof item === 'string') return item === '' ? [] : [{ type: 'text', text: item } satisfies TextJson];
    return [item];
  });
}
