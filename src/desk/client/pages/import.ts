import { weightInWords } from '#language/numbers.ts';
import { type Standing, sendFile } from '../import/send-file.ts';
import { sayer } from '../say.ts';

/** Bringing a newspaper in: sends the file by pieces, and shows how far the work is without loading the page again. */
const say = sayer();
const LOOK_EVERY_MS = 2000;
const { state } = JSON.parse(document.getElementById('import')?.textContent ?? '{}') as { state: string | null };

const form = document.getElementById('upload') as HTMLFormElement | null;
// Only true without a script, which sends the file by pieces.
document.getElementById('at-once')?.setAttribute('hidden', '');
form?.addEventListener('submit', (event) => {
  const file = form.querySelector<HTMLInputElement>('#file')?.files?.[0];
  if (!file) return;
  event.preventDefault();
  send(form, file);
});
if (state === 'trying' || state === 'running') setTimeout(look, LOOK_EVERY_MS);

async function send(from: HTMLFormElement, file: File): Promise<void> {
  const button = from.querySelector('button') as HTMLButtonElement;
  button.disabled = true;
  const bar = document.createElement('progress');
  bar.max = file.size;
  bar.setAttribute('aria-labelledby', 'import-file');
  const status = document.getElementById('sending') as HTMLElement;
  status.before(bar);
  // Else a click beside would lose the place of a file that takes an hour.
  const stay = (event: Event) => event.preventDefault();
  addEventListener('beforeunload', stay);
  const isSent = await sendFile(file, (standing) => {
    if (standing.kind !== 'refused') bar.value = standing.offset;
    status.textContent = inWords(standing, file.size);
  });
  removeEventListener('beforeunload', stay);
  if (isSent) return location.assign('/desk/import/');
  bar.remove();
  button.disabled = false;
}

function inWords(standing: Standing, all: number): string {
  if (standing.kind === 'refused') return say('importDesk.script.refused', { text: standing.text });
  const percent = Math.floor((standing.offset / all) * 100);
  const { lang } = document.documentElement;
  const values = { percent, here: weightInWords(standing.offset, lang), all: weightInWords(all, lang) };
  return say(`importDesk.script.${standing.kind}`, values);
}

/** Asks how far the work is; once it is over, the page itself says what came of it. */
async function look(): Promise<void> {
  const answer = await fetch('/desk/import/progress.json', { headers: { Accept: 'application/json' } }).catch(
    () => null,
  );
  const now = answer?.ok ? ((await answer.json()) as { state: string; share: number }) : null;
  if (answer?.status === 401 || (now && now.state !== state)) return location.reload();
  if (now) show(now.share);
  setTimeout(look, LOOK_EVERY_MS);
}

function show(share: number): void {
  const bar = document.getElementById('progress') as HTMLProgressElement | null;
  if (bar) bar.value = share;
  const words = document.getElementById('share');
  if (words) words.textContent = say('importDesk.script.share', { percent: Math.floor(share * 100) });
}
