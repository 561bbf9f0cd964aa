import type { Node } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import { Step, StepMap, StepResult } from '@tiptap/pm/transform';
import type { TextField } from './spots.ts';

/** A field's text, and what it was. */
type FieldChange = { field: TextField; before: string; after: string };

/**
 * A change of fields beside the text as a step of the text's history, so that words replaced in a whole article are undone,
 * and done again, as one. The document stays as it is; `writeFields` does what the step says.
 */
export class FieldsStep extends Step {
  readonly changes: FieldChange[];
  readonly isUndone: boolean;

  constructor(changes: FieldChange[], isUndone = false) {
    super();
    this.changes = changes;
    this.isUndone = isUndone;
  }

  override apply(doc: Node): StepResult {
    return StepResult.ok(doc);
  }

  override getMap(): StepMap {
    return StepMap.empty;
  }

  override invert(): FieldsStep {
    const back = this.changes.map(({ field, before, after }) => ({ field, before: after, after: before }));
    return new FieldsStep(back, !this.isUndone);
  }

  override map(): FieldsStep {
    return this;
  }

  /** Never asked for: a history lives as long as its page. */
  override toJSON(): { stepType: string } {
    return { stepType: 'fields' };
  }
}

/** What fields were last given by a step. */
const written = new WeakMap<TextField, { text: string; isUndone: boolean }>();

/** Writes what a transaction says into the fields; a field that was written in since keeps its words. */
export function writeFields({ steps }: Transaction): void {
  for (const step of steps) {
    if (!(step instanceof FieldsStep)) continue;
    for (const { field, before, after } of step.changes) {
      written.delete(field);
      if (field.value !== before) continue;
      field.value = after;
      written.set(field, { text: after, isUndone: step.isUndone });
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }
}

/**
 * Which way the text's history, rather than the browser's own for this field, changes it back: `undo` while it is as a
 * replacement left it, `redo` once that was undone; null when somebody wrote in it since.
 */
export function wayBackOf(field: TextField): 'undo' | 'redo' | null {
  const last = written.get(field);
  if (last?.text !== field.value) return null;
  return last.isUndone ? 'redo' : 'undo';
}
