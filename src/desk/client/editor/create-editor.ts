import { dropCursor } from '@tiptap/pm/dropcursor';
import { gapCursor } from '@tiptap/pm/gapcursor';
import { history } from '@tiptap/pm/history';
import { EditorState, type Plugin, type Transaction } from '@tiptap/pm/state';
import { tableEditing } from '@tiptap/pm/tables';
import { EditorView } from '@tiptap/pm/view';
import type { DocumentJson } from '#content/document/document.ts';
import type { ShownReferences } from '#content/editor-matter.ts';
import type { HouseTypography } from '#content/house-typography.ts';
import type { EditorPassages } from '../keeping/notes-panel.ts';
import { make } from '../make-element.ts';
import type { Say } from '../say.ts';
import { documentOf, savedBody, withNewBody } from './body.ts';
import { showHelp } from './dialogs/help-dialog.ts';
import type { EditorContext } from './editor-context.ts';
import { writeFields } from './find/fields-step.ts';
import { createFindBar, type FindBar } from './find/find-bar.ts';
import { Finder } from './find/finder.ts';
import { editorKeys } from './keys.ts';
import { blockMenu } from './menu/block-menu.ts';
import { menuState } from './menu/menu-state.ts';
import { passagesOf, passagesPlugin } from './passages/passages.ts';
import { pastePlugin } from './paste/paste-plugin.ts';
import { askingSigns } from './plugins/asking-signs.ts';
import { frenchTyping } from './plugins/french-typing.ts';
import { hereBlock } from './plugins/here-block.ts';
import { lastLine, placeholders } from './plugins/last-line.ts';
import { shownSpaces } from './plugins/shown-spaces.ts';
import { typingRules } from './plugins/typing-rules.ts';
import { createReferences, type References } from './references.ts';
import { createToolbar, type Toolbar } from './toolbar/toolbar.ts';
import { embedView } from './views/embed-view.ts';
import { galleryView } from './views/gallery-view.ts';
import { pictureView } from './views/picture-view.ts';
import { readAlsoView } from './views/read-also-view.ts';
import { sidebarView, tableView } from './views/titled-view.ts';

/** What an editor of a body is made from. */
export type EditorOptions = {
  /** Where the text goes. */
  element: HTMLElement;
  /** Where the toolbar and the bar for finding go; above the text when left out. */
  toolsElement?: HTMLElement;
  /** What the text is called, for those who hear it. */
  label: string;
  body: DocumentJson;
  /** BCP 47 tag of the text. */
  language: string;
  say: Say;
  houseStyle: HouseTypography;
  /** What the body points to, as far as the page knows it; the rest is asked for. */
  references?: ShownReferences;
  isReadOnly?: boolean;
  /** After each change of the text by whoever writes, not by `setBody`. */
  onChange: () => void;
};

/** An editor of a body, on the one schema. The page brings the messages `editor.` and `pictures.`. */
export type Editor = {
  /** The text as it is to be saved: without the empty lines that only the editor needs. */
  body(): DocumentJson;
  /** Puts another text in, as far as it differs: the caret stays where it can, and it cannot be undone. */
  setBody(body: DocumentJson): void;
  setReadOnly(isReadOnly: boolean): void;
  setLanguage(language: string): void;
  focus(): void;
  destroy(): void;
  passages: EditorPassages;
  references: References;
};

/** Makes an editor and puts it into the page. */
export function createEditor(options: EditorOptions): Editor {
  const { element, say, houseStyle } = options;
  const toolsElement = options.toolsElement ?? element;
  let { language, isReadOnly = false } = options;
  const told = make('p', { class: 'told', role: 'status' });
  const context: EditorContext = {
    say,
    houseStyle,
    references: createReferences(options.references ?? { pictures: [], articles: [] }),
    language: () => language,
    tell: teller(told),
  };
  const listeners = new Set<(id: number) => void>();
  const tools: { bar: Toolbar | null } = { bar: null };
  const finder = new Finder(() => view);
  const findBar = createFindBar({ finder, viewOf: () => view, say });
  const help = () => void showHelp(say);
  const keyTools = { help, toolbar: () => tools.bar?.focus() };
  const plugins = [
    ...editorPlugins(context, () => editorKeys(context, keyTools)),
    finder.plugin,
    passagesPlugin((id) => {
      for (const listener of listeners) listener(id);
    }),
  ];
  const view: EditorView = new EditorView(element, {
    state: EditorState.create({ doc: documentOf(options.body), plugins }),
    editable: () => !isReadOnly,
    attributes: () => editableAttributes(options.label, language),
    nodeViews: viewsOf(context),
    dispatchTransaction: (tr) => {
      view.updateState(view.state.apply(tr));
      writeFields(tr);
      refresh(tools.bar, findBar);
      if (tr.docChanged && !isFromElsewhere(tr)) options.onChange();
    },
  });
  tools.bar = createToolbar(view, context, { find: findBar.open, help });
  toolsElement.prepend(tools.bar.element, findBar.element, told);
  const apply = () => {
    view.setProps({});
    if (tools.bar) tools.bar.element.hidden = isReadOnly;
    findBar.refresh();
  };
  apply();
  return {
    body: () => savedBody(view),
    setBody: (body) => {
      withNewBody(view, body);
      findBar.refresh();
    },
    setReadOnly: (next) => {
      isReadOnly = next;
      apply();
    },
    setLanguage: (next) => {
      language = next;
      apply();
    },
    focus: () => view.focus(),
    destroy: () => {
      view.destroy();
      findBar.destroy();
      for (const part of [tools.bar?.element, told]) part?.remove();
    },
    passages: passagesOf(view, listeners),
    references: context.references,
  };
}

/** The order matters: the menu takes its keys before the text does, and French typing sees a sign before Markdown. */
function editorPlugins(context: EditorContext, keys: () => Plugin[]): Plugin[] {
  const rules = typingRules();
  return [
    menuState(),
    blockMenu(context),
    askingSigns(context),
    frenchTyping(context),
    rules,
    pastePlugin(context),
    ...keys(),
    history(),
    tableEditing(),
    dropCursor({ class: 'drop-cursor', color: false, width: 3 }),
    gapCursor(),
    lastLine(rules),
    hereBlock(),
    placeholders(context.say),
    shownSpaces(),
  ];
}

function viewsOf(context: EditorContext) {
  return {
    picture: pictureView(context),
    gallery: galleryView(context),
    readAlso: readAlsoView(context),
    embed: embedView(context),
    sidebar: sidebarView(context),
    table: tableView(context),
  };
}

function editableAttributes(label: string, language: string): Record<string, string> {
  return {
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': label,
    lang: language,
    spellcheck: 'true',
    dir: 'auto',
    class: 'body',
  };
}

function refresh(bar: Toolbar | null, findBar: FindBar): void {
  bar?.refresh();
  findBar.refresh();
}

function isFromElsewhere(tr: Transaction): boolean {
  return tr.getMeta('addToHistory') === false;
}

/** Seconds for which a short word stays on the screen. */
const TOLD_SECONDS = 6;

function teller(element: HTMLElement): (text: string) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (text) => {
    element.textContent = text;
    clearTimeout(timer);
    timer = setTimeout(() => element.replaceChildren(), TOLD_SECONDS * 1000);
  };
}
