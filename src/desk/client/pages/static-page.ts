import type { ShownReferences } from '#content/editor-matter.ts';
import type { HouseTypography } from '#content/house-typography.ts';
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
  const note = document.createElement('div');
  note.className = 'note';
  note.setAttribute('role', 'status');
  const told = document.createElement('p');
  told.textContent = say('house.kept');
  const take = buttonSaying('house.kept.take', () => {
    fillForm(page, earlier);
    note.remove();
  });
  const drop = buttonSaying('house.kept.drop', () => {
    kept.forget();
    note.remove();
  });
  const acts = document.createElement('p');
  acts.className = 'acts';
  acts.append(take, drop);
  note.append(told, acts);
  page.before(note);
}

/** The editor is loaded when somebody asks for it. */
function offerEditor(page: HTMLFormElement, onChange: () => void): void {
  const field = document.getElementById('body-field');
  if (!field) return;
  const offer = document.createElement('p');
  offer.append(
    buttonSaying('house.pages.openEditor', async () => {
      const { openEditor } = await import('../static-page/open-editor.ts');
      const language = valuesOf(page).language ?? 'fr';
      openEditor(field, { say, ...matter, language, onChange });
    }),
  );
  field.append(offer);
}

function buttonSaying(key: string, onClick: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = say(key);
  button.addEventListener('click', onClick);
  return button;
}
