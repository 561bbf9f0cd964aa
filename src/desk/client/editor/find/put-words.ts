import { closeHistory } from '@tiptap/pm/history';
import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import { FieldsStep } from './fields-step.ts';
import { fieldsOf, type Spot } from './spots.ts';

/** Puts other words in places given in reading order: one step of the history, apart from what was typed before. */
export function putWords(state: EditorState, spots: Spot[], words: string): Transaction {
  const tr = closeHistory(state.tr);
  // From the end, so that the places before stay where they are.
  for (const spot of [...spots].reverse()) {
    if (spot.in === 'attribute') putBeside(tr, spot, words);
    else if (spot.in === 'text' && words === '') tr.delete(spot.from, spot.to);
    else if (spot.in === 'text') tr.insertText(words, spot.from, spot.to);
  }
  const last = spots.filter((spot) => spot.in === 'text').at(-1);
  if (last) tr.setSelection(TextSelection.near(tr.doc.resolve(tr.mapping.map(last.to))));
  const changes = fieldsOf(spots).map((field) => {
    const own = spots.filter((spot) => spot.in === 'field' && spot.field === field);
    return { field, before: field.value, after: withWords(field.value, own, words) };
  });
  return changes.length > 0 ? tr.step(new FieldsStep(changes)) : tr;
}

function putBeside(tr: Transaction, spot: Spot & { in: 'attribute' }, words: string): void {
  const { at, attribute } = spot;
  const next = withWords(tr.doc.nodeAt(at)?.attrs[attribute], [spot], words);
  // An alternative text that is emptied is the library's again: '' would say that the picture is only decoration.
  tr.setNodeAttribute(at, attribute, attribute === 'alt' && next === '' ? null : next);
}

/** A line with other words in these places of it, given in order. */
function withWords(text: string, spots: Spot[], words: string): string {
  return [...spots].reverse().reduce((line, { from, to }) => line.slice(0, from) + words + line.slice(to), text);
}
