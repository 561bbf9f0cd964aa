import type { BlockJson } from '#content/document/document.ts';
import { picturesOf, textOf } from '#content/document/walk-document.ts';
import type { MessageKey } from './messages.ts';

/** Says a message; the server's catalogue and the browser's both do. */
export type SayBlock = (key: MessageKey, values?: Record<string, string | number>) => string;

/** What people call pictures and articles: null for what is not known, which goes by its number; '' for what is shown. */
export type BlockNames = { picture: (id: number) => string | null; article: (id: number) => string | null };

/** A block in words alone: what kind of block it is, unless it is a plain paragraph, and what it says, a line per line. */
export function blockWords(block: BlockJson, say: SayBlock, names: BlockNames): { kind: string | null; text: string } {
  const text = textOf({ type: 'doc', content: [block] });
  if (block.type === 'paragraph') return { kind: null, text };
  const kind = say(`versions.block.${block.type}`);
  return { kind, text: [...namedIn(block, say, names), text].filter((line) => line !== '').join('\n') };
}

/** What a block points to rather than says; of a picture also what those hear who do not see it. */
function namedIn(block: BlockJson, say: SayBlock, names: BlockNames): string[] {
  const number = (id: number) => say('versions.number', { number: String(id) });
  if (block.type === 'readAlso') return [names.article(block.attrs.articleId) ?? number(block.attrs.articleId)];
  if (block.type === 'embed') return [`${block.attrs.title} ${block.attrs.url}`.trim()];
  return picturesOf({ type: 'doc', content: [block] }).flatMap(({ attrs: { mediaId, alt } }) => [
    names.picture(mediaId) ?? number(mediaId),
    alt ?? '',
  ]);
}
