import { redoDepth, undoDepth } from '@tiptap/pm/history';
import type { EditorView } from '@tiptap/pm/view';
import { make } from '../../make-element.ts';
import { type Action, ATTRIBUTION_ACTION, actionCalled } from '../actions.ts';
import { isWithin } from '../block-commands.ts';
import type { EditorContext } from '../editor-context.ts';
import { keysForAria, keysInWords } from '../keys-in-words.ts';
import { orderMenu } from '../menu/menu-state.ts';
import { areSpacesShown, toggleSpaces } from '../plugins/shown-spaces.ts';
import { icon } from './icons.ts';
import { roveFocus } from './roving-focus.ts';
import { TABLE_ACTIONS } from './table-actions.ts';

/** The tools above the text. */
export type Toolbar = { element: HTMLElement; refresh: () => void; focus: () => void };

type Tool = { element: HTMLButtonElement; refresh?: () => void };
type ToolOptions = { label: string; image: string; keys?: string; onPress: () => void };

const WORD_TOOLS = [
  'strong',
  'emphasis',
  'link',
  'foreign',
  'heading2',
  'heading3',
  'bulletList',
  'orderedList',
  'quote',
];
const RARE_TOOLS = ['superscript', 'subscript', 'strike', 'code'];

/** The toolbar of an editor, one stop of the Tab key; Alt + F10 leads there, Escape back to the text. */
export function createToolbar(
  view: EditorView,
  context: EditorContext,
  more: { find: () => void; help: () => void },
): Toolbar {
  const { say } = context;
  const ofAction = (id: string) => actionTool(view, actionCalled(id), context);
  const insert = tool({ label: say('editor.tool.insert'), image: 'insert', onPress: () => openMenu(view) });
  const spaces = spacesTool(view, context);
  const rare = RARE_TOOLS.map(ofAction);
  const rest = [
    tool({ label: say('editor.find'), image: 'find', keys: 'Mod-f', onPress: more.find }),
    spaces,
    tool({ label: say('editor.help'), image: 'help', keys: 'Mod-/', onPress: more.help }),
  ];
  const attribution = actionTool(view, ATTRIBUTION_ACTION, context);
  const table = tableTools(view, context);
  const history = [
    historyTool(view, context, { id: 'undo', depth: undoDepth }),
    historyTool(view, context, { id: 'redo', depth: redoDepth }),
  ];
  const groups = [[insert], WORD_TOOLS.map(ofAction), history, rare, rest];
  const element = make(
    'div',
    { class: 'toolbar', role: 'toolbar', 'aria-label': say('editor.toolbar') },
    ...groups.map((tools) => make('div', { class: 'tools' }, ...tools.map((each) => each.element))),
    make('div', { class: 'tools worded' }, attribution.element, ...table.map((each) => each.element)),
  );
  // The text keeps the keyboard and its selection while a tool is pressed.
  element.addEventListener('mousedown', (event) => event.preventDefault());
  roveFocus(element, () => view.focus());
  const all = [insert, ...groups.flat(), attribution, ...table];
  const refresh = () => {
    for (const each of all) each.refresh?.();
    attribution.element.hidden = !isWithin(view.state, 'quote') && !isWithin(view.state, 'pullQuote');
  };
  refresh();
  const focus = () => element.querySelector<HTMLElement>('button[tabindex="0"]')?.focus();
  return { element, refresh, focus };
}

function openMenu(view: EditorView): void {
  view.focus();
  orderMenu(view, 'open');
}

function tool({ label, image, keys, onPress }: ToolOptions): Tool {
  const element = make('button', { type: 'button', 'aria-label': label, title: label }, icon(image));
  if (keys) element.setAttribute('aria-keyshortcuts', keysForAria(keys));
  element.addEventListener('click', onPress);
  return { element };
}

function actionTool(view: EditorView, action: Action, context: EditorContext): Tool {
  const { say } = context;
  const name = say(`editor.action.${action.id}`);
  const { element } = tool({ label: name, image: action.id, onPress: () => action.run(view, context) });
  if (action.keys) {
    element.title = `${name} (${keysInWords(action.keys, say)})`;
    element.setAttribute('aria-keyshortcuts', keysForAria(action.keys));
  }
  const refresh = () => {
    if (action.isOn) element.setAttribute('aria-pressed', String(action.isOn(view.state)));
  };
  return { element, refresh };
}

function historyTool(
  view: EditorView,
  context: EditorContext,
  { id, depth }: { id: string; depth: (state: EditorView['state']) => number },
): Tool {
  const { element } = actionTool(view, actionCalled(id), context);
  const refresh = () => {
    element.setAttribute('aria-disabled', String(depth(view.state) === 0));
  };
  return { element, refresh };
}

function spacesTool(view: EditorView, { say }: EditorContext): Tool {
  const { element } = tool({ label: say('editor.spaces'), image: 'spaces', onPress: () => toggleSpaces(view) });
  return { element, refresh: () => element.setAttribute('aria-pressed', String(areSpacesShown(view.state))) };
}

function tableTools(view: EditorView, { say }: EditorContext): Tool[] {
  return TABLE_ACTIONS.map(({ id, command }) => {
    const element = make('button', { type: 'button', hidden: true }, say(`editor.table.${id}`));
    element.addEventListener('click', () => {
      command(view.state, view.dispatch, view);
      view.focus();
    });
    const refresh = () => {
      element.hidden = !isWithin(view.state, 'table') || !command(view.state);
    };
    return { element, refresh };
  });
}
