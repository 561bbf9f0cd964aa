import { InputRule, inputRules, textblockTypeInputRule, wrappingInputRule } from '@tiptap/pm/inputrules';
import { type Command, type Plugin, Selection } from '@tiptap/pm/state';
import { emptyBlock, insertBlock, isWithin, nodeType, toggleQuote } from '../block-commands.ts';
import { hasMark, markType } from '../inline-commands.ts';

/** What signs at the start of a line, or around words, do as one types them: `## `, `- `, `1. `, `> `, `---`, `**x**`. */
export function typingRules(): Plugin {
  return inputRules({
    rules: [
      textblockTypeInputRule(/^(##|###)\s$/, nodeType('heading'), (match) => ({ level: match[1]?.length ?? 2 })),
      wrappingInputRule(/^[-*•]\s$/, nodeType('bulletList')),
      wrappingInputRule(
        /^(\d{1,3})\.\s$/,
        nodeType('orderedList'),
        (match) => ({ start: Number(match[1]) }),
        (match, node) => node.childCount + Number(node.attrs.start) === Number(match[1]),
      ),
      byCommand(/^>\s$/, toggleQuote),
      byCommand(/^>>\s$/, inserts('pullQuote')),
      byCommand(/^:::\s$/, inserts('sidebar')),
      byCommand(/^\|\|\s$/, inserts('table')),
      byCommand(/^(---|—-|___)$/, inserts('separator')),
      textblockTypeInputRule(/^```$/, nodeType('codeBlock')),
      aroundWords(/(?:^|[\s(«\u00a0\u202f])(\*\*([^*\s][^*]*)\*\*)$/, 'strong'),
      aroundWords(/(?:^|[\s(«\u00a0\u202f])(\*([^*\s][^*]*)\*)$/, 'emphasis'),
      aroundWords(/(?:^|[\s(«\u00a0\u202f])(`([^`]+)`)$/, 'code'),
    ],
  });
}

function inserts(name: 'pullQuote' | 'sidebar' | 'table' | 'separator'): Command {
  return insertBlock(() => emptyBlock(name));
}

/** Takes the signs away, then does what a button would do there. */
function byCommand(pattern: RegExp, command: Command): InputRule {
  return new InputRule(pattern, (state, _match, ...[start, end]: [start: number, end: number]) => {
    if (state.selection.$from.parent.type.name !== 'paragraph' || isWithin(state, 'listItem')) return null;
    const without = state.tr.delete(start, end);
    let isDone = false;
    command(state.apply(without), (next) => {
      for (const step of next.steps) without.step(step);
      without.setSelection(Selection.fromJSON(without.doc, next.selection.toJSON()));
      isDone = true;
    });
    return isDone ? without : null;
  });
}

/** Marks the words between two signs, and takes the signs away. */
function aroundWords(pattern: RegExp, mark: string): InputRule {
  return new InputRule(pattern, (state, match, ...[, end]: [start: number, end: number]) => {
    const [, whole = '', words = ''] = match;
    // The last sign is being typed and is not in the text yet.
    const from = end - (whole.length - 1);
    if (state.doc.resolve(from).parent.type.spec.code || hasMark(state, 'code')) return null;
    const signs = (whole.length - words.length) / 2;
    const { tr } = state;
    tr.delete(from + signs + words.length, end);
    tr.delete(from, from + signs);
    tr.addMark(from, from + words.length, markType(mark).create());
    return tr.removeStoredMark(markType(mark));
  });
}
