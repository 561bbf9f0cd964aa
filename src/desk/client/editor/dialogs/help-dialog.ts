import { make } from '../../make-element.ts';
import type { Say } from '../../say.ts';
import { ALL_ACTIONS } from '../actions.ts';
import { keysInWords } from '../keys-in-words.ts';
import { askInDialog } from './dialog.ts';

/** Keys that are no action on the text; their words are `editor.keys.*`. */
const OTHERS: [id: string, keys: string][] = [
  ['menu', '/'],
  ['save', 'Mod-s'],
  ['find', 'Mod-f'],
  ['toolbar', 'Alt-F10'],
  ['field', 'Alt-Enter'],
  ['break', 'Shift-Enter'],
  ['cell', 'Tab'],
  ['help', 'Mod-/'],
];

/** Lists what keys and signs do. */
export async function showHelp(say: Say): Promise<void> {
  const row = (words: string, keys: string, typed = '') =>
    make('tr', {}, make('th', { scope: 'row' }, words), make('td', {}, keys), make('td', {}, typed));
  const actions = ALL_ACTIONS.map(({ id, keys, typed }) =>
    row(say(`editor.action.${id}`), keys ? keysInWords(keys, say) : '', typed?.trim()),
  );
  const others = OTHERS.map(([id, keys]) => row(say(`editor.keys.${id}`), keysInWords(keys, say)));
  const heads = ['editor.help.what', 'editor.help.keys', 'editor.help.typed'].map((key) =>
    make('th', { scope: 'col' }, say(key)),
  );
  const table = make(
    'table',
    {},
    make('thead', {}, make('tr', {}, ...heads)),
    make('tbody', {}, ...others, ...actions),
  );
  const scroller = make(
    'div',
    { class: 'table', tabindex: 0, role: 'region', 'aria-label': say('editor.help') },
    table,
  );
  await askInDialog({ say, title: say('editor.help'), content: [scroller] }).answer;
}
