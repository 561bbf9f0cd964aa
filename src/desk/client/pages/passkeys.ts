import {
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from '@simplewebauthn/browser';
import { askDesk } from '../ask-desk.ts';

/** Loaded when somebody wants to make or use a passkey (`door.ts`): does what was asked for, and whatever is asked for next. */
for (const place of document.querySelectorAll<HTMLElement>('[data-passkey]')) {
  if (place.dataset.asked !== undefined) void answer(place);
  place.addEventListener('submit', (event) => {
    event.preventDefault();
    void answer(place);
  });
}

/** Has the device make or sign what a form asks for, and sends it; says why when it does not. */
async function answer(place: HTMLElement): Promise<void> {
  const form = place.querySelector('form') as HTMLFormElement;
  const button = form.querySelector('button[type="submit"]') as HTMLButtonElement;
  button.disabled = true;
  say(place, null);
  const credential = await credentialFor(place, form);
  button.disabled = false;
  if (credential === null) return;
  (form.elements.namedItem('credential') as HTMLInputElement).value = JSON.stringify(credential);
  // The browser has asked for a finger or a code: the password has served, and is not sent again.
  const password = form.elements.namedItem('password');
  if (password instanceof HTMLInputElement) password.value = '';
  form.submit();
}

/** What the browser has made or signed; null when it has not, and why is said. */
async function credentialFor(place: HTMLElement, form: HTMLFormElement): Promise<unknown> {
  const password = form.elements.namedItem('password');
  const body = JSON.stringify(password instanceof HTMLInputElement ? { password: password.value } : {});
  const headers = { 'Content-Type': 'application/json', Accept: 'application/json' };
  const asked = await askDesk(place.dataset.options ?? '', { method: 'POST', headers, body }).catch(() => null);
  const told = await asked?.json().catch(() => null);
  if (!asked || !told) return say(place, 'offline');
  if (!asked.ok) return say(place, 'refused', (told as { text?: string }).text ?? '');
  try {
    if (place.dataset.passkey === 'add') {
      return await startRegistration({ optionsJSON: told as PublicKeyCredentialCreationOptionsJSON });
    }
    return await startAuthentication({ optionsJSON: told as PublicKeyCredentialRequestOptionsJSON });
  } catch {
    return say(place, 'failed');
  }
}

function say(place: HTMLElement, what: 'offline' | 'refused' | 'failed' | null, text?: string): null {
  for (const note of place.querySelectorAll<HTMLElement>('[data-says]')) {
    note.hidden = note.dataset.says !== what;
    if (text !== undefined && note.dataset.says === what) note.textContent = text;
  }
  return null;
}
