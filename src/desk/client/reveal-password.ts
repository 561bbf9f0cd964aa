/** « Afficher le mot de passe »: the button is there only where a script can do it. */
export function letPasswordsBeShown(): void {
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
