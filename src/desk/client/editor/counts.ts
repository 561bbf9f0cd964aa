import type { ArticleDraft } from '#content/article.ts';
import { textOf } from '#content/document/walk-document.ts';
import { readingMinutes } from '#content/reading-time.ts';
import { lengthOf } from '#content/text-length.ts';
import { make, makeButton } from '../make-element.ts';
import type { Say } from '../say.ts';

/** Milliseconds without a change after which the page is weighed. */
const WEIGHING_PAUSE = 3000;
/** Milliseconds after which a text is measured again while one types. */
const MEASURING_PAUSE = 200;

/** The line of counts below the text. */
export type Counts = { changed: () => void };

type CountsOptions = { articleId: number; say: Say; readDraft: () => ArticleDraft };

/**
 * Shows how long the text is and what its page weighs. It is read out when asked for, not while one types. Where the
 * server weighs nothing, no weight is shown.
 */
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
  let canWeigh = true;
  const measure = () => {
    length.textContent = lengthInWords(readDraft(), say);
  };
  const weigh = async () => {
    const answer = await askWeight(articleId, readDraft());
    if (answer === 'unknown') canWeigh = false;
    if (typeof answer === 'string') return;
    const kilobytes = (bytes: number) => Math.max(1, Math.round(bytes / 1000));
    const page = kilobytes(answer.pageBytes);
    weight.textContent = say('editor.count.weight', { page, all: kilobytes(answer.pageBytes + answer.pictureBytes) });
  };
  measure();
  weighing = setTimeout(weigh, WEIGHING_PAUSE);
  return {
    changed: () => {
      clearTimeout(measuring);
      measuring = setTimeout(measure, MEASURING_PAUSE);
      clearTimeout(weighing);
      if (canWeigh) weighing = setTimeout(weigh, WEIGHING_PAUSE);
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

/** `unknown` when this server weighs no pages, `unreachable` when it cannot be asked now. */
async function askWeight(articleId: number, draft: ArticleDraft): Promise<Weight | 'unknown' | 'unreachable'> {
  try {
    const answer = await fetch(`/desk/articles/${articleId}/weight/`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body: JSON.stringify({ draft }),
    });
    if (answer.ok) return (await answer.json()) as Weight;
    return answer.status === 404 ? 'unknown' : 'unreachable';
  } catch {
    return 'unreachable';
  }
}
