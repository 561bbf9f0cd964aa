/** An article's body as it is stored: a ProseMirror document in JSON that fits `documentSchema`. */
export type DocumentJson = { type: 'doc'; content: BlockJson[] };

export type TextJson = { type: 'text'; text: string; marks?: MarkJson[] };
export type HardBreakJson = { type: 'hardBreak' };
export type InlineJson = TextJson | HardBreakJson;

export type MarkJson =
  | { type: 'link'; attrs: { href: string } }
  | { type: 'strong' | 'emphasis' | 'superscript' | 'subscript' | 'strike' | 'code' }
  | { type: 'foreign'; attrs: { lang: string } };

export type ParagraphJson = { type: 'paragraph'; content?: InlineJson[] };
export type HeadingJson = { type: 'heading'; attrs: { level: 2 | 3 }; content?: InlineJson[] };
export type ListItemJson = { type: 'listItem'; content: (ParagraphJson | ListJson)[] };
export type BulletListJson = { type: 'bulletList'; content: ListItemJson[] };
export type OrderedListJson = { type: 'orderedList'; attrs: { start: number }; content: ListItemJson[] };
export type ListJson = BulletListJson | OrderedListJson;
export type AttributionJson = { type: 'attribution'; content?: InlineJson[] };
export type QuoteJson = { type: 'quote'; content: (ProseJson | AttributionJson)[] };
export type PullQuoteJson = { type: 'pullQuote'; content: (ParagraphJson | AttributionJson)[] };
export type SidebarJson = {
  type: 'sidebar';
  attrs: { title: string };
  content: (ProseJson | TableJson | PictureJson | SeparatorJson)[];
};
export type PictureJson = {
  type: 'picture';
  attrs: { mediaId: number; alt: string | null };
  content?: InlineJson[];
};
export type GalleryJson = { type: 'gallery'; content: PictureJson[] };
export type ReadAlsoJson = { type: 'readAlso'; attrs: { articleId: number } };
export type EmbedJson = { type: 'embed'; attrs: { url: string; title: string } };
export type TableCellJson = {
  type: 'tableHeader' | 'tableCell';
  attrs: { colspan: number; rowspan: number };
  content: ProseJson[];
};
export type TableRowJson = { type: 'tableRow'; content: TableCellJson[] };
export type TableJson = { type: 'table'; attrs: { caption: string }; content: TableRowJson[] };
export type SeparatorJson = { type: 'separator' };
export type CodeBlockJson = { type: 'codeBlock'; attrs: { language: string | null }; content?: TextJson[] };

/** What may stand inside a quote, a table cell or a sidebar. */
export type ProseJson = ParagraphJson | ListJson | QuoteJson;

export type BlockJson =
  | ParagraphJson
  | HeadingJson
  | ListJson
  | QuoteJson
  | PullQuoteJson
  | SidebarJson
  | PictureJson
  | GalleryJson
  | ReadAlsoJson
  | EmbedJson
  | TableJson
  | SeparatorJson
  | CodeBlockJson;

/** Any node of a document. */
export type NodeJson =
  | DocumentJson
  | BlockJson
  | InlineJson
  | ListItemJson
  | AttributionJson
  | TableRowJson
  | TableCellJson;
