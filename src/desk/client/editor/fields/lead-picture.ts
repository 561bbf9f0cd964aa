import type { LeadPicture } from '#content/article.ts';
import { make, makeButton, newId } from '../../make-element.ts';
import { creditField } from '../../pictures/credit-field.ts';
import { pickPicture } from '../../pictures/pick-picture.ts';
import type { Say } from '../../say.ts';
import type { References } from '../references.ts';

/** The picture above the text. */
export type LeadField = {
  value: () => LeadPicture | null;
  show: (lead: LeadPicture | null) => void;
  setReadOnly: (isReadOnly: boolean) => void;
};

type LeadOptions = { say: Say; references: References; onChange: () => void };

/** The lead picture in its place, with its caption and alternative text, or a button to choose one. */
export function leadField(place: HTMLElement, { say, references, onChange }: LeadOptions): LeadField {
  let lead: LeadPicture | null = null;
  const change = (next: LeadPicture | null) => {
    lead = next;
    draw();
    onChange();
    place.querySelector<HTMLElement>('input,button')?.focus();
  };
  const pick = async () => {
    const picture = await pickPicture(say);
    if (!picture) return;
    references.add({ pictures: [picture] });
    change({ mediaId: picture.id, caption: null, alt: null });
  };
  const caption = textField(say('editor.lead.caption'), (text) => set({ caption: text || null }));
  const alt = textField(say('editor.picture.alt'), (text) => set({ alt: text || null }));
  const decorativeId = newId('lead-decorative');
  const box = make('input', { type: 'checkbox', id: decorativeId });
  box.addEventListener('change', () => {
    set({ alt: box.checked ? '' : null });
    draw();
  });
  const set = (part: Partial<LeadPicture>) => {
    if (!lead) return;
    lead = { ...lead, ...part };
    onChange();
  };
  const credit = creditField({ say, onSaved: (picture) => references.add({ pictures: [picture] }) });
  const frame = make('div', { class: 'pic-frame' });
  const figure = make(
    'figure',
    { class: 'pic', 'aria-label': say('editor.lead') },
    frame,
    caption.element,
    credit.element,
    make(
      'details',
      {},
      make('summary', {}, say('editor.lead.more')),
      make(
        'div',
        { class: 'block-controls' },
        alt.element,
        make('span', { class: 'choice' }, box, make('label', { for: decorativeId }, say('editor.picture.decorative'))),
        makeButton(say('editor.lead.change'), pick),
        makeButton(say('editor.lead.remove'), () => change(null)),
      ),
    ),
  );
  const adder = makeButton(say('editor.lead.add'), pick, { class: 'lead-add' });
  const draw = () => {
    place.replaceChildren(lead ? figure : adder);
    if (!lead) return;
    const picture = references.picture(lead.mediaId);
    drawPicture(
      frame,
      picture,
      say(references.isGone('pictures', lead.mediaId) ? 'editor.picture.gone' : 'editor.picture.coming'),
    );
    credit.show(picture);
    caption.show(lead.caption ?? '', picture?.caption ?? '');
    alt.show(lead.alt ?? '', lead.alt === '' ? '' : (picture?.alt ?? ''));
    alt.input.disabled = lead.alt === '';
    box.checked = lead.alt === '';
  };
  references.onArrival(draw);
  return {
    value: () => lead,
    show: (next) => {
      lead = next;
      draw();
    },
    setReadOnly: (isReadOnly) => {
      place.inert = isReadOnly;
    },
  };
}

function drawPicture(frame: HTMLElement, picture: ReturnType<References['picture']>, instead: string): void {
  if (!picture) {
    frame.replaceChildren(instead);
    return;
  }
  const { thumbnail: src, width, height, alt } = picture;
  if (frame.querySelector('img')?.getAttribute('src') !== src) {
    frame.replaceChildren(make('img', { src, width, height, alt }));
  }
}

function textField(label: string, onInput: (text: string) => void) {
  const id = newId('lead-field');
  const input = make('input', { id, autocomplete: 'off', 'data-sought': true });
  input.addEventListener('input', () => onInput(input.value));
  const element = make('span', { class: 'block-field' }, make('label', { for: id }, label), input);
  const show = (text: string, placeholder: string) => {
    if (input.value !== text) input.value = text;
    input.placeholder = placeholder;
  };
  return { element, input, show };
}
