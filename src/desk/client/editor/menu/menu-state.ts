import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { Say } from '../../say.ts';
import { type Action, BLOCK_ACTIONS } from '../actions.ts';

/** The open menu of blocks: what is in it, which entry one is at, and the text `/…` that opened it (empty for the button). */
export type MenuState = { query: string; from: number; to: number; at: number };

/** `dismissed` is the line in which Escape closed it: it stays closed there. */
type Kept = { open: MenuState | null; dismissed: number | null };

export const menuKey = new PluginKey<Kept>('menu');

/** Keeps the menu open while a line consists of `/` and what one looks for, or when the toolbar opens it. */
export function menuState(): Plugin<Kept> {
  return new Plugin<Kept>({
    key: menuKey,
    state: {
      init: () => ({ open: null, dismissed: null }),
      apply: (tr, kept, ...[, state]: [before: EditorState, state: EditorState]) => nextState(tr, kept, state),
    },
  });
}

type Order = 'open' | 'close' | { at: number };

function nextState(tr: Transaction, kept: Kept, state: EditorState): Kept {
  const order = tr.getMeta(menuKey) as Order | undefined;
  const typed = typedMenu(state);
  if (order === 'open') {
    const { from } = state.selection;
    return { open: typed ?? { query: '', from, to: from, at: 0 }, dismissed: null };
  }
  if (order === 'close') return { open: null, dismissed: typed?.from ?? null };
  if (typeof order === 'object') return { ...kept, open: kept.open && { ...kept.open, at: order.at } };
  if (!tr.docChanged && !tr.selectionSet) return kept;
  if (!typed) return { open: null, dismissed: null };
  if (kept.dismissed === typed.from) return { open: null, dismissed: typed.from };
  const isSame = kept.open?.query === typed.query;
  return { open: { ...typed, at: isSame ? (kept.open?.at ?? 0) : 0 }, dismissed: null };
}

function typedMenu({ selection: { $from, empty } }: EditorState): MenuState | null {
  if (!empty || $from.parent.type.name !== 'paragraph') return null;
  const text = $from.parent.textContent;
  if (!/^\/[\p{L}\d -]{0,20}$/u.test(text) || $from.parentOffset !== text.length) return null;
  return { query: text.slice(1), from: $from.start(), to: $from.pos, at: 0 };
}

/** The open menu, or null. */
export function openMenuOf(state: EditorState): MenuState | null {
  return menuKey.getState(state)?.open ?? null;
}

/** Opens or closes the menu, or goes to an entry of it. */
export function orderMenu(view: EditorView, order: Order): void {
  view.dispatch(view.state.tr.setMeta(menuKey, order));
}

/** The blocks whose name, or another word for them, has a word that begins so; accents and capitals do not matter. */
export function actionsFor(query: string, say: Say): Action[] {
  const wanted = folded(query).trim();
  const all = BLOCK_ACTIONS.filter((action) => {
    const words = folded(`${say(`editor.action.${action.id}`)} ${say(`editor.words.${action.id}`)}`);
    return ` ${words.replace(/[-’']/g, ' ')}`.includes(` ${wanted}`);
  });
  return all;
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
