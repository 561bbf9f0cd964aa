import type { Notes } from './notes.ts';

/** A delimiter of WordPress's block editor: `<!-- wp:image {"id":7} -->`, `<!-- /wp:image -->`, `<!-- wp:latest-posts /-->`. */
export type BlockComment = {
  name: string;
  part: 'opening' | 'closing' | 'whole';
  attributes: Record<string, unknown>;
};

const START = /^(\/?)wp:([a-z0-9/_-]*[a-z0-9_-])/;
/** Blocks that only draw space or a line, or say what their own HTML says too. */
const SILENT = new Set([
  'spacer',
  'separator',
  'more',
  'nextpage',
  'paragraph',
  'heading',
  'list',
  'list-item',
  'image',
  'group',
  'columns',
  'column',
]);

/** Whether a text was written in the block editor, where blank lines mean nothing. */
export function isBlockEditorText(html: string): boolean {
  return /<!--\s+wp:/.test(html);
}

/** What a comment's text says as a block delimiter; null for any other comment. */
export function blockComment(data: string): BlockComment | null {
  const text = data.trim();
  const start = START.exec(text);
  if (!start) return null;
  const [opening, slash, name = ''] = start;
  const isWhole = text.endsWith('/');
  const json = text.slice(opening.length, isWhole ? -1 : undefined).trim();
  return {
    name: name.replace(/^core\//, ''),
    part: slash ? 'closing' : isWhole ? 'whole' : 'opening',
    attributes: parsed(json),
  };
}

/**
 * The address that a block without HTML stands for (an embed), or null. Other blocks without HTML are made by WordPress
 * each time a page is asked for (latest posts, search box, reusable blocks): they cannot be kept, which is noted.
 */
export function addressOfWholeBlock(block: BlockComment, notes: Notes): string | null {
  const { url, ref } = block.attributes;
  if (/^(core-)?embed(\/|$)/.test(block.name) && typeof url === 'string') return url;
  if (!SILENT.has(block.name))
    notes.add('dynamicBlock', ref === undefined ? block.name : `${block.name} ${String(ref)}`);
  return null;
}

function parsed(json: string): Record<string, unknown> {
  try {
    const value: unknown = json.startsWith('{') ? JSON.parse(json) : {};
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
