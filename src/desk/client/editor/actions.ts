import { redo, undo } from '@tiptap/pm/history';
import { undoInputRule } from '@tiptap/pm/inputrules';
import type { Node } from '@tiptap/pm/model';
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

/** Whether the caret is in such a block. */
const within =
  (name: string, attributes: Record<string, unknown> = {}) =>
  (state: EditorState) =>
    isWithin(state, name, attributes);

const heading = (level: 2 | 3): Pick<Action, 'run' | 'isOn'> => ({
  run: does(toggleHeading(level)),
  isOn: within('heading', { level }),
});

const block = (id: 'pullQuote' | 'sidebar' | 'table' | 'separator' | 'codeBlock') => ({
  id,
  run: does(insertBlock(() => emptyBlock(id))),
  isOn: within(id),
});

const list = (id: 'bulletList' | 'orderedList') => ({ id, run: does(toggleList(id)), isOn: within(id) });

/** Everything that a body is made of. */
export const BLOCK_ACTIONS: readonly Action[] = [
  { id: 'paragraph', keys: 'Alt-Shift-1', run: does(makeParagraph) },
  { id: 'heading2', keys: 'Alt-Shift-2', typed: '## ', ...heading(2) },
  { id: 'heading3', keys: 'Alt-Shift-3', typed: '### ', ...heading(3) },
  { ...list('bulletList'), keys: 'Alt-Shift-4', typed: '- ' },
  { ...list('orderedList'), keys: 'Alt-Shift-5', typed: '1. ' },
  { id: 'quote', keys: 'Alt-Shift-6', typed: '> ', run: does(toggleQuote), isOn: within('quote') },
  { ...block('pullQuote'), keys: 'Alt-Shift-7', typed: '>> ' },
  { ...block('sidebar'), keys: 'Alt-Shift-8', typed: '::: ' },
  { id: 'picture', keys: 'Alt-Shift-9', typed: '![ ', run: insertPicture },
  { id: 'gallery', keys: 'Alt-Shift-g', typed: '![[ ', run: insertGallery },
  { id: 'readAlso', keys: 'Alt-Shift-0', typed: '-> ', run: insertReadAlso },
  { id: 'embed', keys: 'Alt-Shift-e', typed: '<> ', run: insertEmbed },
  { ...block('table'), keys: 'Alt-Shift-t', typed: '|| ' },
  { ...block('separator'), keys: 'Alt-Shift-r', typed: '---' },
  { ...block('codeBlock'), keys: 'Alt-Shift-c', typed: '```' },
];

const mark = (id: string, run: Action['run'] = does(toggle(id))) => ({
  id,
  run,
  isOn: (state: EditorState) => hasMark(state, id),
});

/** What is done to words. */
export const MARK_ACTIONS: readonly Action[] = [
  { ...mark('strong'), keys: 'Mod-b', typed: '**x**' },
  { ...mark('emphasis'), keys: 'Mod-i', typed: '*x*' },
  { ...mark('link', editLink), keys: 'Mod-k' },
  { ...mark('foreign', editLanguage), keys: 'Mod-Shift-l' },
  { ...mark('superscript'), keys: 'Mod-.' },
  { ...mark('subscript'), keys: 'Mod-,' },
  { ...mark('strike'), keys: 'Mod-Shift-x' },
  { ...mark('code'), keys: 'Mod-e', typed: '`x`' },
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
  isOn: within('attribution'),
};

/** All of them. */
export const ALL_ACTIONS: readonly Action[] = [...BLOCK_ACTIONS, ...MARK_ACTIONS, ...UNDO_ACTIONS, ATTRIBUTION_ACTION];

/** The action with this name. */
export function actionCalled(id: string): Action {
  const action = ALL_ACTIONS.find((each) => each.id === id);
  if (!action) throw new Error(`no action ${id}`);
  return action;
}

function insertPicture(view: EditorView, context: EditorContext): Promise<void> {
  return insertOfLibrary(view, context, (picture) => picture);
}

function insertGallery(view: EditorView, context: EditorContext): Promise<void> {
  return insertOfLibrary(view, context, (picture) => nodeType('gallery').create(null, picture));
}

/** Lets one choose a picture, and puts in what is made of it. */
async function insertOfLibrary(
  view: EditorView,
  { say, references }: EditorContext,
  made: (picture: Node) => Node,
): Promise<void> {
  const picture = await pickPicture(say);
  view.focus();
  if (!picture) return;
  references.add({ pictures: [picture] });
  does(insertBlock(() => made(nodeType('picture').create({ mediaId: picture.id }))))(view);
}

async function insertReadAlso(view: EditorView, { say, references }: EditorContext): Promise<void> {
  const article = await chooseArticle(say);
  view.focus();
  if (!article) return;
  references.add({ articles: [article] });
  does(insertBlock(() => nodeType('readAlso').create({ articleId: article.id })))(view);
}
