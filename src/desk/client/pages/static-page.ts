import type { ShownReferences } from '#content/editor-matter.ts';
import type { HouseTypography } from '#content/house-typography.ts';
import { make, makeButton } from '../make-element.ts';
import { sayer } from '../say.ts';
import { fillForm, isWrittenIn, keptForm, valuesOf } from '../static-page/kept-form.ts';

/** What the page hands this module. */
type Matter = { houseStyle: HouseTypography; references: ShownReferences; isSaved: boolean };

const say = sayer();
const matter = JSON.parse(document.getElementById('static-page')?.textContent ?? '') as Matter;
const form = document.getElementById('page-form');
if (form instanceof HTMLFormElement) betterForm(form);

/** Keeps the form in this browser while one writes, gives back what was kept, and offers the editor for its text. */
function betterForm(page: HTMLFormElement): void {
  const kept = keptForm(page, matter);
  const keep = () => kept.keep(valuesOf(page));
  page.addEventListener('input', keep);
  // Typed before this script had come.
  if (isWrittenIn(page)) keep();
  offerEditor(page, keep);
  if (kept.earlier === null) return;
  const { earlier } = kept;
  const take = makeButton(say('house.kept.take'), () => {
    fillForm(page, earlier);
    note.remove();
  });
  const drop = makeButton(say('house.kept.drop'), () => {
    kept.forget();
    note.remove();
  });
  const acts = make('p', { class: 'acts' }, take, drop);
  const note = make('div', { class: 'note', role: 'status' }, make('p', {}, say('house.kept')), acts);
  page.before(note);
}

/** The editor is loaded when somebody asks for it. */
function offerEditor(page: HTMLFormElement, onChange: () => void): void {
  const field = document.getElementById('body-field');
  if (!field) return;
  const open = async () => {
    const { openEditor } = await import('../static-page/open-editor.ts');
    openEditor(field, { say, ...matter, language: valuesOf(page).language ?? 'fr', onChange });
  };
  field.append(make('p', {}, makeButton(say('house.pages.openEditor'), open)));
}
