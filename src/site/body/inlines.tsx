import type { Child, FC } from 'hono/jsx';
import type { InlineJson, MarkJson, TextJson } from '#content/document/document.ts';
import { isSafeAddress } from '#content/document/schema.ts';
import { type Run, splitOrdinals, typesetRuns } from '#language/typography.ts';
import type { BodyContext } from './body-context.ts';

type InlinesProps = { nodes: InlineJson[] | undefined; context: BodyContext };

/** The text of one block: typography is set over the block as a whole, since a quotation may cross bold and links. */
export const Inlines: FC<InlinesProps> = ({ nodes = [], context }) => {
  const set = typesetRuns(
    nodes.map((node) => runOf(node, context)),
    context.page.settings.typography,
  );
  return (
    <>
      {nodes.map((node, index) =>
        node.type === 'hardBreak' ? <br /> : <Marked node={node} text={set[index] ?? ''} context={context} />,
      )}
    </>
  );
};

const Marked: FC<{ node: TextJson; text: string; context: BodyContext }> = ({ node, text, context }) => {
  const isFrench = languageOf(node, context).startsWith('fr') && !isVerbatim(node);
  const plain: Child = isFrench ? <WithOrdinals text={text} /> : text;
  return <>{(node.marks ?? []).reduceRight((inner: Child, mark) => wrap(mark, inner), plain)}</>;
};

/** 1er, XXIe: their endings stand above the line. */
const WithOrdinals: FC<{ text: string }> = ({ text }) => (
  <>{splitOrdinals(text).map((part) => (part.isSuperscript ? <sup>{part.text}</sup> : part.text))}</>
);

function wrap(mark: MarkJson, inner: Child): Child {
  switch (mark.type) {
    case 'link':
      return isSafeAddress(mark.attrs.href) ? <a href={mark.attrs.href}>{inner}</a> : inner;
    case 'foreign':
      return <i lang={mark.attrs.lang}>{inner}</i>;
    case 'strong':
      return <strong>{inner}</strong>;
    case 'emphasis':
      return <em>{inner}</em>;
    case 'superscript':
      return <sup>{inner}</sup>;
    case 'subscript':
      return <sub>{inner}</sub>;
    case 'strike':
      return <s>{inner}</s>;
    case 'code':
      return <code>{inner}</code>;
  }
}

/** What is set right: a line that is broken begins anew, so that a dash there is no incise's. */
function runOf(node: InlineJson, context: BodyContext): Run {
  if (node.type === 'hardBreak') return { text: '\n', language: context.language, isVerbatim: true };
  return { text: node.text, language: languageOf(node, context), isVerbatim: isVerbatim(node) };
}

function languageOf(node: TextJson, context: BodyContext): string {
  const foreign = node.marks?.find((mark) => mark.type === 'foreign');
  return foreign ? foreign.attrs.lang : context.language;
}

function isVerbatim(node: TextJson): boolean {
  return node.marks?.some((mark) => mark.type === 'code') ?? false;
}
