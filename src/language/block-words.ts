import type { BlockJson } from '#content/document/document.ts';
import { textOf } from '#content/document/walk-document.ts';
import type { MessageKey } from './messages.ts';

/** Says a message; the server's catalogue and the browser's both do. */
export type SayBlock = (key: MessageKey, values?: Record<string, string | number>) => string;

/** A block in words alone: what kind of block it is, unless it is a plain paragraph, and what it says, a line per line. */
export function blockWords(block: BlockJson, say: SayBlock): { kind: string | null; text: string } {
  const text = textOf({ type: 'doc', content: [block] });
  if (block.type === 'paragraph') return { kind: null, text };
  const kind = say(`versions.block.${block.type}`);
  return { kind, text: [namedIn(block, say), text].filter((line) => line !== '').join('\n') };
}

/** What a block points to rather than says. */
function namedIn(block: BlockJson, say: SayBlock): string {
  if (block.type === 'picture') return say('versions.number', { number: String(block.attrs.mediaId) });
  if (block.type === 'readAlso') return say('versions.number', { number: String(block.attrs.articleId) });
  if (block.type === 'embed') return `${block.attrs.title} ${block.attrs.url}`.trim();
  if (block.type !== 'gallery') return '';
  return block.content.map(({ attrs }) => say('versions.number', { number: String(attrs.mediaId) })).join(', ');
}
