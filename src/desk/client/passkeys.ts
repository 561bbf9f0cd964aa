import {
  browserSupportsWebAuthn,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from '@simplewebauthn/browser';
import { askDesk } from './ask-desk.ts';

/** Where passkeys are made or used (`PasskeyForm`): shown only where this browser can, and is at the place for which they are made. */
export function preparePasskeys(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-passkey]')) {
    if (!browserSupportsWebAuthn() || !isAt(place.dataset.place ?? '')) continue;
    place.hidden = false;
    for (const note of document.querySelectorAll<HTMLElement>('[data-passkey-unable]')) note.hidden = true;
    const form = place.querySelector('form') as HTMLFormElement;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void answer(place, form);
    });
  }
}

function isAt(place: string): boolean {
  return location.hostname === place || location.hostname.endsWith(`.${place}`);
}

async function answer(place: HTMLElement, form: HTMLFormElement): Promise<void> {
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
