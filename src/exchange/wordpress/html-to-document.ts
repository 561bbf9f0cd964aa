import { checkDocument } from '#content/document/check-document.ts';
import type { BlockJson, DocumentJson } from '#content/document/document.ts';
import { withoutControls } from './clean-text.ts';
import type { ConversionOptions, Scope } from './conversion.ts';
import { isBlockEditorText } from './gutenberg.ts';
import { type Note, Notes } from './notes.ts';
import { parseHtml } from './parse-html.ts';
import { markReadAlso } from './read-also.ts';
import { replaceShortcodes } from './shortcodes.ts';
import { markSubheadings } from './subheadings.ts';
import { startConversion } from './walk-html.ts';

/** A body made from WordPress's HTML, and all that was changed or dropped on the way. */
export type ConvertedText = { document: DocumentJson; notes: Note[] };

/**
 * Turns the content of a WordPress post into a body that fits the schema: the classic editor's text (a blank line is a
 * paragraph, a new line a `<br>`) as well as the block editor's, shortcodes included. Nothing of the HTML
 * itself survives, so neither can a script. Never throws for what is in the text.
 */
export function htmlToDocument(html: string, options: ConversionOptions): ConvertedText {
  const notes = new Notes();
  const isBlockEditor = isBlockEditorText(html);
  const clean = withoutControls(html).replace(/\r\n?/g, '\n');
  const { root, isPlain } = parseHtml(replaceShortcodes(clean, notes));
  if (isPlain) notes.add('tooComplex');
  const conversion = startConversion(options, { notes, isBlockEditor });
  const scope: Scope = {
    marks: [],
    whiteSpace: isBlockEditor && !isPlain ? 'collapse' : 'autop',
    depth: 0,
    skip: new Set(),
  };
  const blocks = newsroomBlocks(conversion.blocksOf(root.childNodes, scope), { options, notes });
  const content: BlockJson[] = blocks.length > 0 ? blocks : [{ type: 'paragraph' }];
  return { document: checkDocument({ type: 'doc', content }), notes: notes.list() };
}

/** What WordPress has no word for: "Lire aussi" lines, and intertitres written as bold paragraphs. */
function newsroomBlocks(
  blocks: BlockJson[],
  { options, notes }: { options: ConversionOptions; notes: Notes },
): BlockJson[] {
  const readAlso = markReadAlso(blocks, {
    resolveArticle: options.resolveArticle,
    onFound: (href) => notes.add('readAlso', href),
    onUnresolved: (href) => notes.add('readAlsoUnresolved', href),
  });
  return markSubheadings(readAlso, (text) => notes.add('boldToSubheading', text));
}
