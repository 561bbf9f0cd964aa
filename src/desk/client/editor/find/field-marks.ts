import { make } from '../../make-element.ts';
import type { TextField } from './spots.ts';

/** What is found in a field: offsets in its text, and which of them one is at. */
export type FieldFinding = { field: TextField; places: { from: number; to: number; isCurrent: boolean }[] };

/**
 * Shows in which fields the words are. A browser marks no words within a field, so the lines above the text, which grow with
 * what they hold, get the marks on a sheet of their own beneath; any other field is marked as a whole.
 */
export function markFields(findings: FieldFinding[]): void {
  clearMarks();
  for (const { field, places } of findings) {
    if (field.parentElement?.classList.contains('line')) field.before(sheetBeneath(field, places));
    else {
      field.classList.add('found');
      field.classList.toggle(
        'current',
        places.some(({ isCurrent }) => isCurrent),
      );
      field.closest('.block-controls')?.classList.add('has-found');
    }
  }
}

/** Takes all marks away. */
function clearMarks(): void {
  for (const sheet of document.querySelectorAll('.line-marks')) sheet.remove();
  for (const field of document.querySelectorAll('input.found,textarea.found'))
    field.classList.remove('found', 'current');
  for (const controls of document.querySelectorAll('.has-found')) controls.classList.remove('has-found');
}

function sheetBeneath({ value }: TextField, places: FieldFinding['places']): HTMLElement {
  const sheet = make('div', { class: 'line-marks', 'aria-hidden': 'true' });
  let at = 0;
  for (const { from, to, isCurrent } of places) {
    sheet.append(
      value.slice(at, from),
      make('span', { class: isCurrent ? 'found current' : 'found' }, value.slice(from, to)),
    );
    at = to;
  }
  sheet.append(value.slice(at));
  return sheet;
}
