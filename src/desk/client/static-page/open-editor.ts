import type { DocumentJson } from '#content/document/document.ts';
import { documentOfPlainText } from '#content/document/plain-text.ts';
import type { ShownReferences } from '#content/editor-matter.ts';
import type { HouseTypography } from '#content/house-typography.ts';
import { createEditor } from '../editor/create-editor.ts';
import { make } from '../make-element.ts';
import type { Say } from '../say.ts';

/** What the page's form brings the editor. */
export type EditorMaterial = {
  say: Say;
  houseStyle: HouseTypography;
  references: ShownReferences;
  language: string;
  onChange: () => void;
};

/**
 * Puts the desk's editor in the place of the plain text, which then is sent no more: the body is, as a document. Loaded
 * when it is asked for alone, since it weighs more than the rest of the desk.
 */
export function openEditor(
  field: HTMLElement,
  { say, houseStyle, references, language, onChange }: EditorMaterial,
): void {
  const hidden = field.querySelector<HTMLInputElement>('input[name=body]');
  const text = field.querySelector<HTMLTextAreaElement>('textarea[name=text]');
  if (!hidden) return;
  const body = text ? documentOfPlainText(text.value) : (JSON.parse(hidden.value) as DocumentJson);
  const tools = make('div');
  const element = make('div', { class: 'page-sheet', lang: language });
  hidden.value = JSON.stringify(body);
  field.replaceChildren(hidden, tools, element);
  const editor = createEditor({
    element,
    toolsElement: tools,
    label: say('house.pages.text'),
    body,
    language,
    say,
    houseStyle,
    references,
    onChange: () => {
      hidden.value = JSON.stringify(editor.body());
      onChange();
    },
  });
  editor.focus();
}
