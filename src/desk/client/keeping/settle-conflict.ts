import type { ArticleDraft, LeadPicture } from '#content/article.ts';
import type { BlockJson } from '#content/document/document.ts';
import { type BodyConflict, type Choice, isConflict } from '#content/document/merge-bodies.ts';
import { picturesOf } from '#content/document/walk-document.ts';
import { type FieldConflict, type MergedDraft, settleDraft, TEXT_FIELDS } from '#content/merge-drafts.ts';
import { blockWords } from '#language/block-words.ts';
import { languageName } from '#language/language-names.ts';
import { make, makeButton, newId } from '../make-element.ts';
import type { Say } from '../say.ts';
import type { KeepingHooks } from './keeping-page.ts';
import type { OtherText } from './loop-parts.ts';
import { markedWords } from './show-words.ts';

const CHOICES: readonly Choice[] = ['mine', 'theirs', 'both'];
const ONE_OF_TWO: readonly Choice[] = ['mine', 'theirs'];

/** What a text has in one place: its words, and its pictures, which are shown rather than told. */
type Side = { text: string; pictures: number[] };

/** What a person is asked in one place: the two texts there, and what they were made from; read again as names arrive. */
type Question = {
  title: string;
  choices: readonly Choice[];
  base: () => Side;
  mine: () => Side;
  theirs: () => Side;
};

type Known = Pick<KeepingHooks, 'say' | 'references'>;

/**
 * Shows two texts side by side where they differ, and asks for each place which to keep. Nothing is chosen beforehand.
 * Gives back the text that was decided, or null when the person puts it off.
 */
export function settleConflict(merged: MergedDraft, other: OtherText, known: Known): Promise<ArticleDraft | null> {
  const { say, references } = known;
  const questions = questionsOf(merged, other, known);
  const name = other.savedBy || say('keeping.conflict.otherWindow');
  const heading = make('h2', { id: newId('conflict'), tabindex: -1, autofocus: true }, say('keeping.conflict.title'));
  const form = make('form', { method: 'dialog', class: 'conflict' });
  const dialog = make('dialog', { class: 'ask broad', 'aria-labelledby': heading.id }, form);
  const places = questions.map((question, i) => placeOf(question, i, { ...known, name }));
  form.append(
    heading,
    make('p', {}, say('keeping.conflict.intro', { name, places: questions.length })),
    quickChoices(form, { say, name }),
    ...places.map(({ element }) => element),
    make(
      'div',
      { class: 'acts' },
      make('button', { class: 'main', value: 'settled' }, say('keeping.conflict.keep')),
      makeButton(say('keeping.conflict.later'), () => dialog.close('')),
    ),
  );
  const stop = references.onArrival(() => {
    for (const { draw } of places) draw();
  });
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      stop();
      const isSettled = dialog.returnValue === 'settled';
      const choices = questions.map((_, i) => new FormData(form).get(`place-${i}`) as Choice);
      dialog.remove();
      resolve(isSettled ? settleDraft(merged, choices) : null);
    });
  });
}

function questionsOf({ conflicts, body }: MergedDraft, other: OtherText, known: Known): Question[] {
  return [
    ...conflicts.map((each) => fieldQuestion(each, other, known)),
    ...body.filter(isConflict).map((each) => bodyQuestion(each, known)),
  ];
}

function bodyQuestion({ base, mine, theirs }: BodyConflict, { say, references }: Known): Question {
  const names = { picture: () => '', article: (id: number) => references.article(id)?.headline ?? null };
  const side = (content: BlockJson[]) => () => ({
    text: content.map((block) => blockWords(block, say, names).text).join('\n'),
    pictures: picturesOf({ type: 'doc', content }).map(({ attrs }) => attrs.mediaId),
  });
  const shown = [...base, ...mine, ...theirs][0];
  const title = (shown && blockWords(shown, say, names).kind) ?? say('versions.block.paragraph');
  return { title, choices: CHOICES, base: side(base), mine: side(mine), theirs: side(theirs) };
}

function fieldQuestion({ field, base, mine, theirs }: FieldConflict, other: OtherText, known: Known): Question {
  const { say, references } = known;
  const words = (value: unknown): string => {
    const named = (name: string | undefined) => name ?? numberOf(value, say);
    if (field === 'sectionId') return named(other.sections[String(value)]);
    if (field === 'translationOfId') return named(references.article(value as number)?.headline);
    if (field === 'kind') return say(`kind.${value}`);
    if (field === 'language') return languageName(String(value), document.documentElement.lang);
    if (field !== 'leadPicture') return String(value);
    const { caption, alt } = value as LeadPicture;
    return [caption, alt].filter(Boolean).join('\n');
  };
  const side = (value: unknown) => () => ({
    text: value === null || value === '' ? '' : words(value),
    pictures: field === 'leadPicture' && value !== null ? [(value as LeadPicture).mediaId] : [],
  });
  // Two lines of words can stand one after the other; of anything else there is but one.
  const choices = TEXT_FIELDS.includes(field) ? CHOICES : ONE_OF_TWO;
  const title = say(`versions.field.${field}`);
  return { title, choices, base: side(base), mine: side(mine), theirs: side(theirs) };
}

type Spoken = { say: Say; name: string };

function placeOf(
  question: Question,
  place: number,
  spoken: Spoken & Known,
): { element: HTMLElement; draw: () => void } {
  const { say, name } = spoken;
  const texts = make('div', { class: 'both-texts' });
  const draw = () => {
    const base = question.base().text;
    const side = (label: string, shown: Side) =>
      make('div', { role: 'group', 'aria-label': label }, make('h3', {}, label), ...sideOf(shown, base, spoken));
    texts.replaceChildren(side(say('keeping.conflict.mine'), question.mine()), side(name, question.theirs()));
  };
  draw();
  const choices = question.choices.map((choice) => {
    const id = newId('choice');
    const radio = make('input', { type: 'radio', id, name: `place-${place}`, value: choice, required: true });
    return make('span', { class: 'choice' }, radio, make('label', { for: id }, labelOf(choice, { say, name })));
  });
  const legend = make('legend', {}, say('keeping.conflict.place', { number: place + 1, title: question.title }));
  return { element: make('fieldset', {}, legend, texts, make('div', { class: 'choices' }, ...choices)), draw };
}

function sideOf({ text, pictures }: Side, base: string, { say, references }: Known): HTMLElement[] {
  const figures = pictures.map((id) => {
    const { thumbnail = '', alt, caption, fileName } = references.picture(id) ?? {};
    const name = make('figcaption', {}, alt || caption || fileName || numberOf(id, say));
    return make('figure', {}, thumbnail === '' ? null : make('img', { src: thumbnail, alt: '' }), name);
  });
  if (text !== '') return [...figures, markedWords(base, text, say)];
  return figures.length > 0 ? figures : [make('p', { class: 'soft' }, say('keeping.conflict.takenOut'))];
}

/** What nobody knows by name. */
function numberOf(id: unknown, say: Say): string {
  return say('versions.number', { number: String(id) });
}

function quickChoices(form: HTMLFormElement, { say, name }: Spoken): HTMLElement {
  const buttons = CHOICES.map((choice) =>
    makeButton(labelOf(choice, { say, name }), () => {
      for (const radio of form.querySelectorAll<HTMLInputElement>(`input[value=${choice}]`)) radio.checked = true;
    }),
  );
  return make('div', { class: 'acts' }, make('span', {}, say('keeping.conflict.everywhere')), ...buttons);
}

function labelOf(choice: Choice, { say, name }: Spoken): string {
  return say(`keeping.conflict.choose.${choice}`, { name });
}
