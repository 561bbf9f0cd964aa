import type { ArticleDraft } from './article.ts';
import { saysTheSame } from './canonical-json.ts';
import { type Choice, isConflict, type MergedBody, mergeBodies, settleBody } from './document/merge-bodies.ts';

/** The fields of a text besides its body. */
export type DraftField = Exclude<keyof ArticleDraft, 'body'>;

/** A field that two people filled in differently. */
export type FieldConflict = { field: DraftField; base: unknown; mine: unknown; theirs: unknown };

/** Two texts brought together: what is settled, and what only a person can decide. */
export type MergedDraft = { fields: Omit<ArticleDraft, 'body'>; conflicts: FieldConflict[]; body: MergedBody };

/** Fields that hold a line of words, of which both can be kept one after the other. */
export const TEXT_FIELDS: readonly DraftField[] = ['kicker', 'headline', 'standfirst', 'seoTitle', 'seoDescription'];

/** Brings two texts together that were made from the same base, field by field, and the body block by block. */
export function mergeDrafts(base: ArticleDraft, mine: ArticleDraft, theirs: ArticleDraft): MergedDraft {
  const { body: _, ...fields } = mine;
  const conflicts: FieldConflict[] = [];
  const settled: Partial<Record<DraftField, unknown>> = {};
  for (const field of Object.keys(fields) as DraftField[]) {
    const texts = { field, base: base[field], mine: mine[field], theirs: theirs[field] };
    settled[field] = mergeField(texts);
    if (isUnsettled(texts)) conflicts.push(texts);
  }
  const body = mergeBodies(base.body, mine.body, theirs.body);
  return { fields: { ...fields, ...settled } as Omit<ArticleDraft, 'body'>, conflicts, body };
}

/** How many decisions a merged text waits for. */
export function decisionsIn({ conflicts, body }: MergedDraft): number {
  return conflicts.length + body.filter(isConflict).length;
}

/** The text after every decision: those of the fields, then those of the body, in order. */
export function settleDraft({ fields, conflicts, body }: MergedDraft, choices: readonly Choice[]): ArticleDraft {
  const decided = conflicts.map((conflict, i) => [conflict.field, decide(conflict, choices[i] ?? 'both')]);
  return { ...fields, ...Object.fromEntries(decided), body: settleBody(body, choices.slice(conflicts.length)) };
}

function mergeField({ base, mine, theirs }: FieldConflict): unknown {
  if (saysTheSame(base, mine)) return theirs;
  if (saysTheSame(base, theirs)) return mine;
  return Array.isArray(mine) ? mergeSets(asList(base), mine, asList(theirs)) : mine;
}

function isUnsettled({ base, mine, theirs }: FieldConflict): boolean {
  if (Array.isArray(mine) || saysTheSame(mine, theirs)) return false;
  return !saysTheSame(base, mine) && !saysTheSame(base, theirs);
}

/** Of authors, countries, topics: what either added, without what either took out. */
function mergeSets(base: unknown[], mine: unknown[], theirs: unknown[]): unknown[] {
  const isGone = (item: unknown) => base.includes(item) && !(mine.includes(item) && theirs.includes(item));
  return [...new Set([...mine, ...theirs])].filter((item) => !isGone(item));
}

function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function decide({ field, mine, theirs }: FieldConflict, choice: Choice): unknown {
  if (choice === 'theirs') return theirs;
  const isText = TEXT_FIELDS.includes(field) && typeof mine === 'string' && typeof theirs === 'string';
  return choice === 'both' && isText ? `${mine} / ${theirs}` : mine;
}
