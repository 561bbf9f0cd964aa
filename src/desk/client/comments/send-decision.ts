import { askDesk } from '../ask-desk.ts';

/** What became of a decision: comments that were decided upon, and those that somebody else had, in words. */
type DecisionAnswer = { batchId: number; done: number[]; said: string; met: { id: number; said: string }[] };
type UndoAnswer = { done: number[]; left: number[]; said: string };
/** Why it was refused, in words. */
type Refused = { refused: string };

/** Sends what the button of one comment says, with the fields of the form; null without network. */
export function sendDecision(
  form: HTMLFormElement,
  button: HTMLButtonElement,
): Promise<DecisionAnswer | Refused | null> {
  return send(form.action, new FormData(form, button));
}

/** Takes a decision back; null without network. */
export function undoDecision(batchId: number): Promise<UndoAnswer | Refused | null> {
  return send(`/desk/comments/decisions/${batchId}/undoing/`, new FormData());
}

async function send<T>(path: string, fields: FormData): Promise<T | Refused | null> {
  try {
    const answer = await askDesk(path, { method: 'POST', body: fields, headers: { Accept: 'application/json' } });
    const told = (await answer.json()) as T & { text?: string };
    if (answer.ok) return told;
    return told.text ? { refused: told.text } : null;
  } catch {
    return null;
  }
}
