import { describe, expect, it } from 'vitest';
import { ARTICLE_STATUSES } from './article.ts';
import { ROLES } from './permissions.ts';
import { isOpen, STEPS, stepsOpenTo } from './steps.ts';

/** From which status each step begins: draft, submitted, ready, scheduled, published, withdrawn. */
const TABLE = `
submit          x . . . . .
return          . x x x . .
makeReady       x x . . . .
schedule        x x x x . .
unschedule      . . . x . .
publish         x x x x . x
publishChanges  . . . . x .
correct         . . . . x .
withdraw        . . . . x .
changeAddress   x x x x x x
setEmbargo      x x x x . .
sharePreview    x x x x x x
`;

describe('the steps from draft to print', () => {
  it.each(
    TABLE.trim()
      .split('\n')
      .map((line) => line.split(/\s+/)),
  )('%s: %s %s %s %s %s %s', (step, ...marks) => {
    const open = ARTICLE_STATUSES.map((status) => (isOpen(step as (typeof STEPS)[number], status) ? 'x' : '.'));
    expect(open).toEqual(marks);
  });

  it('are all in the table', () => {
    expect([...TABLE.matchAll(/^\w+/gm)].map(([step]) => step)).toEqual([...STEPS]);
  });

  it('are open by role: nothing to a contributor, a submission to the reporter who owns it', () => {
    const article = { status: 'draft' as const, createdBy: 1, assignedTo: null, authorIds: [] };
    const open = (role: (typeof ROLES)[number], userId = 1) =>
      stepsOpenTo({ userId, roles: [role], authorId: null }, article).join(' ');
    expect(ROLES.map((role) => `${role}: ${open(role)}`)).toEqual([
      'contributor: ',
      'reporter: submit sharePreview',
      'subEditor: submit makeReady schedule changeAddress setEmbargo sharePreview',
      'editor: submit makeReady schedule publish changeAddress setEmbargo sharePreview',
      'moderator: ',
      'administrator: ',
    ]);
    expect(open('reporter', 2)).toBe('sharePreview');
  });
});
