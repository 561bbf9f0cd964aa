import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { make, newId } from '../../make-element.ts';
import type { Action } from '../actions.ts';
import type { EditorContext } from '../editor-context.ts';
import { keysInWords } from '../keys-in-words.ts';
import { icon } from '../toolbar/icons.ts';
import { actionsFor, openMenuOf, orderMenu } from './menu-state.ts';

/**
 * The menu of blocks at the caret: a listbox whose entries are gone through with the arrow keys while the keyboard stays
 * in the text, as in a combobox (WAI-ARIA Authoring Practices).
 */
export function blockMenu(context: EditorContext): Plugin {
  const list = make('ul', {
    class: 'block-menu',
    id: newId('block-menu'),
    role: 'listbox',
    tabindex: 0,
    'aria-label': context.say('editor.menu'),
    hidden: true,
  });
  const choose = (view: EditorView, action: Action) => {
    const menu = openMenuOf(view.state);
    orderMenu(view, 'close');
    if (menu && menu.to > menu.from) view.dispatch(view.state.tr.delete(menu.from, menu.to));
    action.run(view, context);
  };
  return new Plugin({
    props: { handleKeyDown: (view, event) => handleKey(view, event, { context, choose }) },
    view: (view) => {
      view.dom.parentElement?.append(list);
      view.dom.addEventListener('blur', () => openMenuOf(view.state) && orderMenu(view, 'close'));
      return {
        update: () => draw(view, list, { context, choose }),
        destroy: () => list.remove(),
      };
    },
  });
}

type Tools = { context: EditorContext; choose: (view: EditorView, action: Action) => void };

function handleKey(view: EditorView, event: KeyboardEvent, { context, choose }: Tools): boolean {
  const menu = openMenuOf(view.state);
  if (!menu || view.composing) return false;
  const actions = actionsFor(menu.query, context.say);
  const go = (at: number) => orderMenu(view, { at: (at + actions.length) % Math.max(1, actions.length) });
  switch (event.key) {
    case 'ArrowDown':
      go(menu.at + 1);
      return true;
    case 'ArrowUp':
      go(menu.at - 1);
      return true;
    case 'Escape':
      orderMenu(view, 'close');
      return true;
    case 'Enter':
    case 'Tab': {
      const action = actions[menu.at];
      if (!action) return false;
      choose(view, action);
      return true;
    }
    default:
      return false;
  }
}

function draw(view: EditorView, list: HTMLElement, tools: Tools): void {
  const menu = openMenuOf(view.state);
  list.hidden = !menu;
  if (!menu) {
    for (const name of ['aria-controls', 'aria-activedescendant', 'aria-expanded']) view.dom.removeAttribute(name);
    return;
  }
  const { say } = tools.context;
  const actions = actionsFor(menu.query, say);
  const entries = actions.map((action, index) => entry(view, action, { ...tools, isCurrent: index === menu.at }));
  const nothing = make(
    'li',
    { role: 'option', 'aria-disabled': true, 'aria-selected': false },
    say('editor.menu.nothing'),
  );
  list.replaceChildren(...(entries.length > 0 ? entries : [nothing]));
  view.dom.setAttribute('aria-controls', list.id);
  const current = entries[menu.at];
  if (current) view.dom.setAttribute('aria-activedescendant', current.id);
  else view.dom.removeAttribute('aria-activedescendant');
  place(view, list, menu.from);
  current?.scrollIntoView({ block: 'nearest' });
}

function entry(view: EditorView, action: Action, { context, choose, isCurrent }: Tools & { isCurrent: boolean }) {
  const { say } = context;
  const hint = action.typed?.trim() ?? (action.keys ? keysInWords(action.keys, say) : '');
  const item = make(
    'li',
    { role: 'option', id: `block-menu-${action.id}`, 'aria-selected': String(isCurrent) },
    icon(action.id),
    make('span', {}, say(`editor.action.${action.id}`)),
    make('kbd', { 'aria-hidden': 'true' }, hint),
  );
  // The text must keep the keyboard, or a phone's would fold away.
  item.addEventListener('mousedown', (event) => event.preventDefault());
  item.addEventListener('click', () => choose(view, action));
  return item;
}

/** Below the caret, or above it where there is no room; never beyond the screen. */
function place(view: EditorView, list: HTMLElement, at: number): void {
  const caret = view.coordsAtPos(at);
  const height = window.visualViewport?.height ?? window.innerHeight;
  const isBelow = height - caret.bottom > Math.min(list.scrollHeight, 240) || height - caret.bottom > caret.top;
  const room = isBelow ? height - caret.bottom : caret.top;
  list.style.maxHeight = `${Math.max(120, Math.min(360, room - 12))}px`;
  list.style.left = `${Math.max(8, Math.min(caret.left, window.innerWidth - list.offsetWidth - 8))}px`;
  list.style.top = isBelow ? `${caret.bottom + 4}px` : `${Math.max(4, caret.top - list.offsetHeight - 4)}px`;
}
