/** Of the session in which the page was shown, until another has begun. */
let token = '';

/** What every request that changes something carries along (`src/desk/form-token.ts`). */
export function formToken(): string {
  token ||= document.querySelector<HTMLMetaElement>('meta[name="form-token"]')?.content ?? '';
  return token;
}

/** The same as headers. */
export function tokenHeaders(): Record<string, string> {
  return { 'Griot-Form-Token': formToken() };
}

/**
 * Asks the desk. Whoever signed in anew in another window has another session, which this page does not know: then it asks for
 * that session's token, and sends the same once more. What is sent must not be a stream.
 */
export async function askDesk(path: string, init: RequestInit = {}): Promise<Response> {
  const send = () =>
    fetch(path, { ...init, headers: { ...(init.headers as Record<string, string>), ...tokenHeaders() } });
  const answer = await send();
  return isTokenOld(answer.status, answer.headers.get('Griot-Refusal')) && (await renewToken()) ? send() : answer;
}

/** Whether an answer says that the page is of a session that is over. */
export function isTokenOld(status: number, refusal: string | null | undefined): boolean {
  return status === 403 && refusal === 'formTooOld';
}

/** Learns the token of the session that there now is, for the forms of the page too; false when there is none. */
export async function renewToken(): Promise<boolean> {
  const answer = await fetch('/desk/session/token/', { headers: { Accept: 'application/json' } }).catch(() => null);
  if (!answer?.ok) return false;
  token = ((await answer.json()) as { token: string }).token;
  for (const field of document.querySelectorAll<HTMLInputElement>('input[name="formToken"]')) field.value = token;
  return true;
}
