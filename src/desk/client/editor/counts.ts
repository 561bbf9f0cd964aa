import type { ArticleDraft } from '#content/article.ts';
import { textOf } from '#content/document/walk-document.ts';
import { readingMinutes } from '#content/reading-time.ts';
import { lengthOf } from '#content/text-length.ts';
import { askServer } from '../keeping/send-json.ts';
import { make, makeButton } from '../make-element.ts';
import type { Say } from '../say.ts';

/** Milliseconds without a change after which the page is weighed. */
const WEIGHING_PAUSE = 3000;
/** Milliseconds after which a text is measured again while one types. */
const MEASURING_PAUSE = 200;

/** Milliseconds for which an answer is waited for. */
const WEIGHING_PATIENCE = 30_000;

/** The line of counts below the text. */
export type Counts = { changed: () => void };

type CountsOptions = { articleId: number; say: Say; readDraft: () => ArticleDraft };

/** Shows how long the text is and what its page weighs. It is read out when asked for, not while one types. */
export function showCounts(place: HTMLElement, { articleId, say, readDraft }: CountsOptions): Counts {
  const length = make('span', {});
  const weight = make('span', {});
  const aloud = make('span', { class: 'unseen', role: 'status' });
  const sayIt = makeButton(
    say('editor.count.say'),
    () => {
      aloud.textContent = `${length.textContent} ${weight.textContent}`;
    },
    { class: 'skip' },
  );
  place.append(length, weight, sayIt, aloud);
  let measuring: ReturnType<typeof setTimeout> | undefined;
  let weighing: ReturnType<typeof setTimeout> | undefined;
  const measure = () => {
    length.textContent = lengthInWords(readDraft(), say);
  };
  const weigh = async () => {
    const path = `/desk/articles/${articleId}/weight/`;
    const body = { draft: readDraft() };
    const outcome = await askServer<Weight>({ method: 'POST', path, body, patience: WEIGHING_PATIENCE });
    if (outcome.is !== 'done') return;
    const { pageBytes, pictureBytes } = outcome.answer;
    const kilobytes = (bytes: number) => Math.max(1, Math.round(bytes / 1000));
    const page = kilobytes(pageBytes);
    weight.textContent = say('editor.count.weight', { page, all: kilobytes(pageBytes + pictureBytes) });
  };
  measure();
  weighing = setTimeout(weigh, WEIGHING_PAUSE);
  return {
    changed: () => {
      clearTimeout(measuring);
      measuring = setTimeout(measure, MEASURING_PAUSE);
      clearTimeout(weighing);
      weighing = setTimeout(weigh, WEIGHING_PAUSE);
    },
  };
}

function lengthInWords(draft: ArticleDraft, say: Say): string {
  const { signs, words, sheets } = lengthOf(textOf(draft.body));
  return [
    say('editor.count.signs', { count: signs }),
    say('editor.count.words', { count: words }),
    say('editor.count.sheets', { count: sheets }),
    say('editor.count.minutes', { count: readingMinutes(words) }),
  ].join(' · ');
}

type Weight = { pageBytes: number; pictureBytes: number };
