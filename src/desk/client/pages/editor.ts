import type { ArticleDraft } from '#content/article.ts';
import type { EditorMatter } from '#content/editor-matter.ts';
import { showCounts } from '../editor/counts.ts';
import { createEditor, type Editor } from '../editor/create-editor.ts';
import { draftFields } from '../editor/fields/draft-fields.ts';
import { type Keeper, keepDraft } from '../keeping/keep-draft.ts';
import { showNotes } from '../keeping/notes-panel.ts';
import { creditsSettled } from '../pictures/credit-field.ts';
import { type Say, sayer } from '../say.ts';

const say = sayer();
const matter = JSON.parse(document.getElementById('editor-matter')?.textContent ?? '') as EditorMatter;
void openArticle(matter);

/** Puts the article into the page: the text in the editor, all else in its fields, and what keeps them. */
async function openArticle({
  draft,
  references,
  houseStyle,
  mayWrite,
  articleId,
  userId,
}: EditorMatter): Promise<void> {
  const told = { keeper: null as Keeper | null };
  let latest: ArticleDraft = draft;
  const changed = () => {
    told.keeper?.changed();
    counts.changed();
  };
  const editor = createEditor({
    element: part('writing-body'),
    toolsElement: part('writing-tools'),
    label: say('editor.body'),
    body: draft.body,
    language: draft.language,
    say,
    houseStyle,
    references,
    onChange: changed,
  });
  const fields = draftFields(matter, {
    say,
    references: editor.references,
    onChange: changed,
    onLanguage: (language) => setLanguage(editor, language),
    enterBody: editor.focus,
  });
  const readDraft = () => ({ ...fields.read(latest), body: editor.body() });
  const showDraft = (next: ArticleDraft) => {
    latest = next;
    fields.show(next);
    editor.setBody(next.body);
    counts.changed();
  };
  const setReadOnly = (isReadOnly: boolean) => {
    fields.setReadOnly(isReadOnly);
    editor.setReadOnly(isReadOnly);
  };
  fields.show(draft);
  const counts = showCounts(part('counts'), { articleId, say, readDraft });
  setReadOnly(!mayWrite);
  const bar = part('keeping-bar');
  bar.replaceChildren();
  told.keeper = await keepDraft(matter, {
    say,
    references: editor.references,
    bar,
    readDraft,
    showDraft,
    setReadOnly,
  });
  showNotes(part('notes-panel'), { articleId, userId, say, passages: editor.passages });
  saveBeforeLeaving(told.keeper, say);
  saveOnKeys(told.keeper, say);
  part('writing-columns').inert = false;
}

function setLanguage(editor: Editor, language: string): void {
  part('writing-sheet').lang = language;
  editor.setLanguage(language);
}

/**
 * The pages that an article goes on to read what the server has: it must have all, else one stays and is told. Signing in
 * again is none of them.
 */
function saveBeforeLeaving(keeper: Keeper, speak: Say): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.writing-head nav a')) {
    link.addEventListener('click', async (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      const [isKept] = await Promise.all([keeper.flush(), creditsSettled()]);
      if (isKept) location.assign(link.href);
      else part('save-told').textContent = speak('editor.notSaved');
    });
  }
}

/** Ctrl + S saves now, and says so. */
function saveOnKeys(keeper: Keeper, speak: Say): void {
  const told = part('save-told');
  document.addEventListener('keydown', async (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.key.toLowerCase() !== 's') return;
    event.preventDefault();
    told.textContent = '';
    told.textContent = speak((await keeper.flush()) ? 'editor.saved' : 'editor.notSaved');
  });
}

function part(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found;
}
