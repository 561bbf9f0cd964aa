/*
 * What is at the door of the desk, in one file, so that it is one request: esbuild gives whatever imports another file one more,
 * with its helpers.
 */

letPasswordsBeShown();
preparePasskeys();

/** « Afficher le mot de passe »: the button is there only where a script can do it. */
function letPasswordsBeShown(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('.secret button')) {
    const field = document.getElementById(button.getAttribute('aria-controls') ?? '') as HTMLInputElement;
    const show = (isShown: boolean) => {
      field.type = isShown ? 'text' : 'password';
      button.setAttribute('aria-pressed', String(isShown));
    };
    button.hidden = false;
    button.addEventListener('click', () => show(field.type === 'password'));
    // A browser remembers what stands in a field of text: a password never leaves in one.
    field.form?.addEventListener('submit', () => show(false));
  }
}

/**
 * Where passkeys are made or used (`PasskeyForm`): shown only where this browser can, and is at the place for which they are
 * made. What talks to the device (`pages/passkeys.ts`) is a file of its own, named by the page and loaded when somebody wants to: the
 * door itself must open at once.
 */
function preparePasskeys(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-passkey]')) {
    const { script, place: made = '' } = place.dataset;
    if (!window.PublicKeyCredential || !script || !isAt(made)) continue;
    place.hidden = false;
    for (const note of document.querySelectorAll<HTMLElement>('[data-passkey-unable]')) note.hidden = true;
    place.addEventListener('submit', (event) => load(event, { place, script }), { once: true });
  }
}

function load(event: Event, { place, script }: { place: HTMLElement; script: string }): void {
  event.preventDefault();
  place.dataset.asked = '';
  document.head.append(Object.assign(document.createElement('script'), { type: 'module', src: script }));
}

function isAt(place: string): boolean {
  return `.${location.hostname}`.endsWith(`.${place}`);
}
