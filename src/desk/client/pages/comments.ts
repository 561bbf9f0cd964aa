import { sendDecision, undoDecision } from '../comments/send-decision.ts';
import { ticking } from '../comments/ticking.ts';
import { make } from '../make-element.ts';

/**
 * The queue of comments: keys to go from one to the next and to decide, without leaving the page. They work only when a comment of
 * the list has the focus, so that they are in nobody's way (WCAG 2.1.4). Without this, each button sends its form.
 */
/** What it says has no numbers in it: it does without the plural rules, which weigh more than all the rest. */
const messages = JSON.parse(document.getElementById('messages')?.textContent ?? '{}') as Record<string, string>;
const say = (key: string) => messages[key] ?? key;
const form = document.querySelector<HTMLFormElement>('#decisions');
const live = document.querySelector<HTMLElement>('#live');
const help = document.querySelector<HTMLDetailsElement>('#keys');
/** What was decided on this page and can be taken back, the last at the end. */
const decided: { batchId: number; comments: HTMLElement[] }[] = [];

if (form) better(form);

function better(form: HTMLFormElement): void {
  help?.removeAttribute('hidden');
  ticking(form);
  form.addEventListener('keydown', (event) => {
    pressOwnButton(event);
    onKey(event);
  });
  form.addEventListener('click', onClick);
  // Coming back from a form, the address says where one was.
  if (location.hash.startsWith('#c-')) document.querySelector<HTMLElement>(location.hash)?.focus();
}

/** Reads what it says out, also when it says the same as before. */
function tell(text: string): void {
  if (live) live.textContent = live.textContent === text ? `${text}\u00a0` : text;
}

function comments(): HTMLElement[] {
  return [...(form?.querySelectorAll<HTMLElement>('li.comment') ?? [])];
}

/** A key means something only where nobody types or chooses. */
function onKey(event: KeyboardEvent): void {
  const { target, key } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || !(target instanceof HTMLElement))
    return;
  if (target.closest('input:not([type=checkbox]), textarea, select')) return;
  const comment = target.closest<HTMLElement>('li.comment');
  const act = comment && KEYS[key];
  if (!act) return;
  event.preventDefault();
  act(comment);
}

const KEYS: Record<string, (comment: HTMLElement) => void> = {
  j: (comment) => go(comment, 1),
  k: (comment) => go(comment, -1),
  a: (comment) => press(comment, 'approve'),
  r: (comment) => press(comment, 'refuse'),
  s: (comment) => press(comment, 'spam'),
  h: openHiding,
  z: () => void takeBack(),
  '?': showHelp,
};

function go(from: HTMLElement, by: 1 | -1): void {
  const all = comments();
  const to = all[all.indexOf(from) + by];
  if (to) to.focus();
  else if (by === 1) endOfPage();
}

/** After the last comment the way goes on to the next page, if there is one. */
function endOfPage(): void {
  tell(say('moderation.live.last'));
  document.querySelector<HTMLElement>('#next')?.focus();
}

function buttonOf(comment: HTMLElement, decision: string): HTMLButtonElement | null {
  return comment.querySelector(`button[data-decision="${decision}"]`);
}

function press(comment: HTMLElement, decision: string): void {
  const button = buttonOf(comment, decision);
  if (button) void decide(comment, button);
  else tell(say('moderation.live.none'));
}

/** Readers must be told why: the key opens the fields, and the button does it. */
function openHiding(comment: HTMLElement): void {
  const field = comment.querySelector<HTMLSelectElement>('select[name^="public-"]');
  if (!field) {
    tell(say('moderation.live.none'));
    return;
  }
  comment.querySelector<HTMLDetailsElement>('details.more')?.setAttribute('open', '');
  field.focus();
}

function showHelp(): void {
  if (!help) return;
  help.open = !help.open;
  if (help.open) help.querySelector('summary')?.focus();
}

/** In a field that belongs to one button, Enter presses that one. */
function pressOwnButton(event: KeyboardEvent): void {
  const { key, target } = event;
  if (key !== 'Enter' || !(target instanceof HTMLInputElement) || !target.dataset.presses) return;
  event.preventDefault();
  const comment = target.closest<HTMLElement>('li.comment');
  const bulk = form?.querySelector<HTMLButtonElement>(`.bulk button[value="${target.dataset.presses}"]`);
  (comment ? buttonOf(comment, target.dataset.presses) : bulk)?.click();
}

function onClick(event: MouseEvent): void {
  const button = (event.target as HTMLElement).closest<HTMLButtonElement>('button[data-decision]');
  const comment = button?.closest<HTMLElement>('li.comment');
  if (!button || !comment) return;
  event.preventDefault();
  void decide(comment, button);
}

/** Sends one decision; the comment gives its place to what became of it, and the next one is at hand. */
async function decide(comment: HTMLElement, button: HTMLButtonElement): Promise<void> {
  if (!form || comment.ariaBusy === 'true') return;
  comment.ariaBusy = 'true';
  const answer = await sendDecision(form, button);
  comment.ariaBusy = null;
  if (!answer) return tell(say('moderation.live.failed'));
  if ('refused' in answer) return tell(answer.refused);
  const met = answer.met.map(({ said }) => said);
  const said = [answer.said, ...met].filter(Boolean).join(' ');
  const isDone = answer.done.length > 0;
  const isLast = fold(comment, said, isDone ? answer.batchId : null);
  const undo = isDone ? `${say('moderation.undo')} : z.` : '';
  tell([said, isLast ? say('moderation.live.last') : '', undo].filter(Boolean).join(' '));
}

/** Puts a line in the place of a comment, with the way back, and goes on; true when that was the last of the page. */
function fold(comment: HTMLElement, said: string, batchId: number | null): boolean {
  const all = comments();
  const next = all[all.indexOf(comment) + 1];
  const line = make('li', { class: 'decided' }, make('span', {}, said));
  if (batchId !== null) {
    const undo = make('button', { type: 'button' }, say('moderation.undo'));
    undo.addEventListener('click', () => void takeBack(batchId));
    line.append(undo);
    decided.push({ batchId, comments: [comment] });
  }
  line.dataset.for = comment.id;
  comment.replaceWith(line);
  for (const box of comment.querySelectorAll<HTMLInputElement>('input[name=comment]')) box.checked = false;
  form?.dispatchEvent(new Event('change'));
  if (next) {
    next.focus();
    return false;
  }
  // The keys go on working from where it stood: back, to the next page, or to take it back.
  line.tabIndex = -1;
  line.classList.add('comment');
  line.focus();
  return true;
}

/** Takes a decision back, the last one unless it is said which: the comment is there again. */
async function takeBack(batchId = decided.at(-1)?.batchId): Promise<void> {
  const place = decided.findIndex((each) => each.batchId === batchId);
  const last = decided[place];
  if (!last) return tell(say('moderation.live.nothing'));
  const answer = await undoDecision(last.batchId);
  if (!answer) return tell(say('moderation.live.failed'));
  decided.splice(place, 1);
  if ('refused' in answer) return tell(answer.refused);
  for (const comment of last.comments) {
    const line = form?.querySelector(`li.decided[data-for="${comment.id}"]`);
    if (!answer.done.includes(Number(comment.id.slice('c-'.length)))) continue;
    line?.replaceWith(comment);
    comment.focus();
  }
  tell(answer.said);
}
