import { MAX_PICTURE_BYTES, type PictureChoice } from '#content/media.ts';
import { make, makeButton } from '../make-element.ts';
import type { Say } from '../say.ts';
import { awaitPicture } from './await-picture.ts';
import { SendError, type Sending, sendFile } from './send-file.ts';

type Tools = {
  say: Say;
  list: HTMLElement;
  /** What stands below a picture that has come. */
  foot?: (picture: PictureChoice) => HTMLElement;
};

/**
 * Sends files up one after the other, each with a line of the list that says how far it is. Gives back those that can be
 * shown, in their order; why the others cannot be stays in the list.
 */
export async function sendFiles(files: File[], { say, list, foot }: Tools): Promise<PictureChoice[]> {
  const lines = files.map((file) => ({ file, line: lineFor(file, say) }));
  list.append(...lines.map(({ line }) => line.item));
  const chosen: PictureChoice[] = [];
  for (const { file, line } of lines) {
    const picture = await sendOne(file, { say, line });
    if (picture) chosen.push(picture);
    if (picture && foot) line.item.append(foot(picture));
  }
  return chosen;
}

type Line = Record<'item' | 'words' | 'percent' | 'acts', HTMLElement> & { bar: HTMLProgressElement };

function lineFor(file: File, say: Say): Line {
  const bar = make('progress', { max: 100, value: 0, 'aria-label': file.name });
  const words = make('span', { role: 'status' }, say('pictures.send.queued'));
  // Not read out: it changes all the time, and the bar says it to whoever asks.
  const percent = make('span', { 'aria-hidden': 'true' });
  const acts = make('p', { class: 'acts' });
  const state = make('p', {}, words, ' ', percent);
  return { item: make('li', {}, make('b', {}, file.name), bar, state, acts), bar, words, percent, acts };
}

type Told = { say: Say; line: Line };

async function sendOne(file: File, { say, line }: Told): Promise<PictureChoice | null> {
  if (file.size > MAX_PICTURE_BYTES) return end(line, say('pictures.send.heavy'));
  const sending = sendFile(file, (step) => {
    show(step, { say, line });
    line.acts.replaceChildren(...buttonsFor(step, { say, sending }));
  });
  try {
    const { id, isKnown } = await sending.sent;
    const { picture, text } = await awaitPicture(id);
    const name = file.name;
    line.acts.replaceChildren(make('a', { href: `/desk/pictures/${id}/` }, say('pictures.send.open', { name })));
    if (!picture) return end(line, text ?? say('pictures.send.broken'), false);
    line.bar.replaceWith(make('img', { src: picture.thumbnail, alt: '', width: 96, height: 64 }));
    tell(line, say(isKnown ? 'pictures.send.known' : 'pictures.send.done'));
    return picture;
  } catch (error) {
    if (!(error instanceof SendError)) throw error;
    return end(line, error.message || say('pictures.send.cancelled'));
  }
}

function show(step: Sending, { say, line }: Told): void {
  const percent = 'percent' in step ? step.percent : 100;
  line.bar.value = percent;
  tell(line, say(`pictures.send.${step.step}`, { percent }));
  line.percent.textContent = step.step === 'sending' ? `${percent} %` : '';
}

/** Only what is new is said again. */
function tell({ words }: Line, text: string): void {
  if (words.textContent !== text) words.textContent = text;
}

type Controls = { say: Say; sending: { resume: () => void; cancel: () => void } };

function buttonsFor({ step }: Sending, { say, sending }: Controls): HTMLElement[] {
  if (step === 'preparing') return [];
  const cancel = makeButton(say('pictures.send.cancel'), sending.cancel);
  return step === 'sending' ? [cancel] : [makeButton(say('pictures.send.resume'), sending.resume), cancel];
}

function end(line: Line, text: string, isEmptied = true): null {
  line.bar.remove();
  line.percent.remove();
  if (isEmptied) line.acts.remove();
  line.item.classList.add('failed');
  tell(line, text);
  return null;
}
