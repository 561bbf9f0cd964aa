import { askDesk } from '../ask-desk.ts';
import { makeDraggable } from '../front/drag.ts';
import { sayer } from '../say.ts';

/**
 * Arranging the front page without reloading it: the same forms are sent, and what comes back takes the place of the
 * zones. The server alone knows what an arrangement makes of the page; focus stays on the button that was pressed.
 */
const say = sayer();
const said = document.getElementById('said') as HTMLElement;
const arranging = document.getElementById('arranging') as HTMLElement;

/** One after the other, since each move begins where the one before it ended. */
let moves: Promise<void> = Promise.resolve();

arranging.addEventListener('submit', (event) => {
  const form = event.target as HTMLFormElement;
  if (!form.matches('[action^="/desk/front/draft/"], .front-search')) return;
  event.preventDefault();
  const button = event.submitter as HTMLButtonElement | null;
  const fields = new URLSearchParams(new FormData(form) as unknown as Record<string, string>);
  if (button?.name) fields.set(button.name, button.value);
  send(form, { fields, focus: button?.dataset.key ?? null });
});

makeDraggable(arranging, ({ articleId, zone, index }) => {
  const fields = new URLSearchParams({ article: articleId, to: zone, index: String(index), q: wordsSought() });
  const form = { action: '/desk/front/draft/moves/', method: 'post' };
  send(form, { fields, focus: null });
});
if (matchMedia('(min-width: 64rem)').matches)
  document.querySelector('.front-previews details')?.setAttribute('open', '');

type Sending = { fields: URLSearchParams; focus: string | null };

function send(form: { action: string; method: string }, sending: Sending): void {
  arranging.setAttribute('aria-busy', 'true');
  moves = moves
    .then(() => ask(form, sending))
    .catch(() => tell(say('frontDesk.script.failed')))
    .finally(() => arranging.removeAttribute('aria-busy'));
}

async function ask({ action, method }: { action: string; method: string }, { fields, focus }: Sending): Promise<void> {
  const isGet = method.toLowerCase() === 'get';
  const answer = isGet ? await fetch(`${action}?${fields}`) : await askDesk(action, { method: 'POST', body: fields });
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const zones = fresh.getElementById('arranging');
  // Signed out, or refused: the page itself says it best.
  if (!zones) return location.assign('/desk/front/');
  const hadFocus = arranging.contains(document.activeElement);
  arranging.replaceChildren(...zones.childNodes);
  tell(fresh.getElementById('said')?.textContent ?? '');
  if (isGet) history.replaceState(null, '', `/desk/front/?${fields}`);
  if (hadFocus) restoreFocus(focus, fields);
  if (!isGet) redrawPreviews();
}

function tell(text: string): void {
  said.textContent = text;
}

/** To the same button; where it is gone, to another of that article, else to its zone, else to the search. */
function restoreFocus(key: string | null, fields: URLSearchParams): void {
  const article = fields.get('article');
  const candidates = [
    key && `[data-key="${key}"]`,
    article && `[data-article="${article}"] button`,
    fields.get('zone') && `#zone-${fields.get('zone')}`,
    key?.endsWith('-out') && '.zone h2',
    '#q',
  ];
  for (const selector of candidates) {
    const found = selector ? arranging.querySelector<HTMLElement>(selector) : null;
    if (!found) continue;
    found.focus();
    return;
  }
}

function redrawPreviews(): void {
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('details[open] .front-preview iframe')) {
    frame.contentWindow?.location.reload();
  }
}

function wordsSought(): string {
  return arranging.querySelector<HTMLInputElement>('#q')?.value ?? '';
}
