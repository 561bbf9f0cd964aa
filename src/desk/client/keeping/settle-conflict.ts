import type { ArticleDraft } from '#content/article.ts';
import type { BlockJson } from '#content/document/document.ts';
import { type BodyConflict, type Choice, isConflict } from '#content/document/merge-bodies.ts';
import { type FieldConflict, type MergedDraft, settleDraft } from '#content/merge-drafts.ts';
import { blockWords } from '#language/block-words.ts';
import { make, makeButton, newId } from '../make-element.ts';
import type { Say } from '../say.ts';
import type { OtherText } from './loop-parts.ts';
import { markedWords } from './show-words.ts';

const CHOICES: readonly Choice[] = ['mine', 'theirs', 'both'];

/** What a person is asked in one place: the two texts there, and what they were made from. */
type Question = { title: string; base: string; mine: string; theirs: string };

/**
 * Shows two texts side by side where they differ, and asks for each place which to keep. Nothing is chosen beforehand.
 * Gives back the text that was decided, or null when the person puts it off.
 */
export function settleConflict(merged: MergedDraft, other: OtherText, say: Say): Promise<ArticleDraft | null> {
  const questions = questionsOf(merged, other, say);
  const name = other.savedBy || say('keeping.conflict.otherWindow');
  const heading = make('h2', { id: newId('conflict'), tabindex: -1, autofocus: true }, say('keeping.conflict.title'));
  const form = make('form', { method: 'dialog', class: 'conflict' });
  const dialog = make('dialog', { class: 'ask broad', 'aria-labelledby': heading.id }, form);
  form.append(
    heading,
    make('p', {}, say('keeping.conflict.intro', { name, places: questions.length })),
    quickChoices(form, { say, name }),
    ...questions.map((question, i) => fieldsetOf(question, i, { say, name })),
    make(
      'div',
      { class: 'acts' },
      make('button', { class: 'main', value: 'settled' }, say('keeping.conflict.keep')),
      makeButton(say('keeping.conflict.later'), () => dialog.close('')),
    ),
  );
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      const isSettled = dialog.returnValue === 'settled';
      const choices = questions.map((_, i) => new FormData(form).get(`place-${i}`) as Choice);
      dialog.remove();
      resolve(isSettled ? settleDraft(merged, choices) : null);
    });
  });
}

function questionsOf({ conflicts, body }: MergedDraft, other: OtherText, say: Say): Question[] {
  return [...conflicts.map((each) => fieldQuestion(each, other, say)), ...body.filter(isConflict).map(inBody)];

  function inBody({ base, mine, theirs }: BodyConflict): Question {
    const words = (blocks: BlockJson[]) => blocks.map((block) => blockWords(block, say).text).join('\n');
    const shown = [...base, ...mine, ...theirs][0];
    const kind = shown ? blockWords(shown, say).kind : null;
    const title = kind ?? say('versions.block.paragraph');
    return { title, base: words(base), mine: words(mine), theirs: words(theirs) };
  }
}

function fieldQuestion({ field, base, mine, theirs }: FieldConflict, other: OtherText, say: Say): Question {
  const words = (value: unknown): string => {
    if (value === null || value === undefined || value === '') return '';
    if (field === 'sectionId') return other.sections[String(value)] ?? String(value);
    if (field === 'kind') return say(`kind.${value}`);
    if (typeof value !== 'object') return String(value);
    const { mediaId, caption, alt } = value as { mediaId: number; caption: string | null; alt: string | null };
    return [say('versions.number', { number: String(mediaId) }), caption, alt].filter(Boolean).join('\n');
  };
  return { title: say(`versions.field.${field}`), base: words(base), mine: words(mine), theirs: words(theirs) };
}

type Spoken = { say: Say; name: string };

function fieldsetOf({ title, base, mine, theirs }: Question, place: number, { say, name }: Spoken): HTMLElement {
  const side = (label: string, text: string) =>
    make(
      'div',
      { role: 'group', 'aria-label': label },
      make('h3', {}, label),
      text === '' ? make('p', { class: 'soft' }, say('keeping.conflict.takenOut')) : markedWords(base, text, say),
    );
  const choices = CHOICES.map((choice) => {
    const id = newId('choice');
    const radio = make('input', { type: 'radio', id, name: `place-${place}`, value: choice, required: true });
    return make('span', { class: 'choice' }, radio, make('label', { for: id }, labelOf(choice, { say, name })));
  });
  return make(
    'fieldset',
    {},
    make('legend', {}, say('keeping.conflict.place', { number: place + 1, title })),
    make('div', { class: 'both-texts' }, side(say('keeping.conflict.mine'), mine), side(name, theirs)),
    make('div', { class: 'choices' }, ...choices),
  );
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
