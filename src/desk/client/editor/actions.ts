import { redo, undo } from '@tiptap/pm/history';
import { undoInputRule } from '@tiptap/pm/inputrules';
import type { Command, EditorState } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { pickPicture } from '../pictures/pick-picture.ts';
import {
  emptyBlock,
  goToAttribution,
  insertBlock,
  isWithin,
  makeParagraph,
  nodeType,
  toggleHeading,
  toggleList,
  toggleQuote,
} from './block-commands.ts';
import { chooseArticle } from './dialogs/article-dialog.ts';
import { insertEmbed } from './dialogs/embed-dialog.ts';
import { editLanguage } from './dialogs/language-dialog.ts';
import { editLink } from './dialogs/link-dialog.ts';
import type { EditorContext } from './editor-context.ts';
import { hasMark, toggle } from './inline-commands.ts';

/** What can be done to a text. The toolbar, the `/` menu, the keyboard and the list of shortcuts are all made from it. */
export type Action = {
  /** Its words are `editor.action.ID`, and `editor.words.ID` for what else one may look for it by. */
  id: string;
  /** As `prosemirror-keymap` names keys. */
  keys?: string;
  /** What one may type at the start of a line instead. */
  typed?: string;
  run: (view: EditorView, context: EditorContext) => void;
  /** Whether it is already so where the caret is. */
  isOn?: (state: EditorState) => boolean;
};

const does = (command: Command) => (view: EditorView) => {
  command(view.state, view.dispatch, view);
  view.focus();
};

const inserts = (name: 'pullQuote' | 'sidebar' | 'table' | 'separator' | 'codeBlock') =>
  does(insertBlock(() => emptyBlock(name)));

/** Everything that a body is made of. */
export const BLOCK_ACTIONS: readonly Action[] = [
  { id: 'paragraph', keys: 'Alt-Shift-1', run: does(makeParagraph) },
  {
    id: 'heading2',
    keys: 'Alt-Shift-2',
    typed: '## ',
    run: does(toggleHeading(2)),
    isOn: (state) => isWithin(state, 'heading', { level: 2 }),
  },
  {
    id: 'heading3',
    keys: 'Alt-Shift-3',
    typed: '### ',
    run: does(toggleHeading(3)),
    isOn: (state) => isWithin(state, 'heading', { level: 3 }),
  },
  {
    id: 'bulletList',
    keys: 'Alt-Shift-4',
    typed: '- ',
    run: does(toggleList('bulletList')),
    isOn: (state) => isWithin(state, 'bulletList'),
  },
  {
    id: 'orderedList',
    keys: 'Alt-Shift-5',
    typed: '1. ',
    run: does(toggleList('orderedList')),
    isOn: (state) => isWithin(state, 'orderedList'),
  },
  { id: 'quote', keys: 'Alt-Shift-6', typed: '> ', run: does(toggleQuote), isOn: (state) => isWithin(state, 'quote') },
  {
    id: 'pullQuote',
    keys: 'Alt-Shift-7',
    typed: '>> ',
    run: inserts('pullQuote'),
    isOn: (state) => isWithin(state, 'pullQuote'),
  },
  {
    id: 'sidebar',
    keys: 'Alt-Shift-8',
    typed: '::: ',
    run: inserts('sidebar'),
    isOn: (state) => isWithin(state, 'sidebar'),
  },
  { id: 'picture', keys: 'Alt-Shift-9', typed: '![ ', run: insertPicture },
  { id: 'gallery', keys: 'Alt-Shift-g', typed: '![[ ', run: insertGallery },
  { id: 'readAlso', keys: 'Alt-Shift-0', typed: '-> ', run: insertReadAlso },
  { id: 'embed', keys: 'Alt-Shift-e', typed: '<> ', run: insertEmbed },
  { id: 'table', keys: 'Alt-Shift-t', typed: '|| ', run: inserts('table'), isOn: (state) => isWithin(state, 'table') },
  { id: 'separator', keys: 'Alt-Shift-r', typed: '---', run: inserts('separator') },
  {
    id: 'codeBlock',
    keys: 'Alt-Shift-c',
    typed: '```',
    run: inserts('codeBlock'),
    isOn: (state) => isWithin(state, 'codeBlock'),
  },
];

/** What is done to words. */
export const MARK_ACTIONS: readonly Action[] = [
  {
    id: 'strong',
    keys: 'Mod-b',
    typed: '**x**',
    run: does(toggle('strong')),
    isOn: (state) => hasMark(state, 'strong'),
  },
  {
    id: 'emphasis',
    keys: 'Mod-i',
    typed: '*x*',
    run: does(toggle('emphasis')),
    isOn: (state) => hasMark(state, 'emphasis'),
  },
  { id: 'link', keys: 'Mod-k', run: editLink, isOn: (state) => hasMark(state, 'link') },
  { id: 'foreign', keys: 'Mod-Shift-l', run: editLanguage, isOn: (state) => hasMark(state, 'foreign') },
  {
    id: 'superscript',
    keys: 'Mod-.',
    run: does(toggle('superscript')),
    isOn: (state) => hasMark(state, 'superscript'),
  },
  { id: 'subscript', keys: 'Mod-,', run: does(toggle('subscript')), isOn: (state) => hasMark(state, 'subscript') },
  { id: 'strike', keys: 'Mod-Shift-x', run: does(toggle('strike')), isOn: (state) => hasMark(state, 'strike') },
  { id: 'code', keys: 'Mod-e', typed: '`x`', run: does(toggle('code')), isOn: (state) => hasMark(state, 'code') },
];

/** Back, and on again. What the editor did by itself while one typed is undone first, and alone. */
export const UNDO_ACTIONS: readonly Action[] = [
  {
    id: 'undo',
    keys: 'Mod-z',
    run: does((state, dispatch) => undoInputRule(state, dispatch) || undo(state, dispatch)),
  },
  { id: 'redo', keys: 'Mod-Shift-z', run: does(redo) },
];

/** Who said a quotation. */
export const ATTRIBUTION_ACTION: Action = {
  id: 'attribution',
  keys: 'Mod-Enter',
  run: does(goToAttribution),
  isOn: (state) => isWithin(state, 'attribution'),
};

/** The action with this name. */
export function actionCalled(id: string): Action {
  const action = [...BLOCK_ACTIONS, ...MARK_ACTIONS, ...UNDO_ACTIONS, ATTRIBUTION_ACTION].find(
    (each) => each.id === id,
  );
  if (!action) throw new Error(`no action ${id}`);
  return action;
}

async function insertPicture(view: EditorView, { say, references }: EditorContext): Promise<void> {
  const picture = await pickPicture(say);
  view.focus();
  if (!picture) return;
  references.add({ pictures: [picture] });
  does(insertBlock(() => nodeType('picture').create({ mediaId: picture.id })))(view);
}

async function insertGallery(view: EditorView, { say, references }: EditorContext): Promise<void> {
  const picture = await pickPicture(say);
  view.focus();
  if (!picture) return;
  references.add({ pictures: [picture] });
  const first = nodeType('picture').create({ mediaId: picture.id });
  does(insertBlock(() => nodeType('gallery').create(null, first)))(view);
}

async function insertReadAlso(view: EditorView, { say, references }: EditorContext): Promise<void> {
  const article = await chooseArticle(say);
  view.focus();
  if (!article) return;
  references.add({ articles: [article] });
  does(insertBlock(() => nodeType('readAlso').create({ articleId: article.id })))(view);
}
