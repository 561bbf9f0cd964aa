import { describe, expect, it } from 'vitest';
import { ACTIONS, may, ROLES } from './permissions.ts';

/** The whole table, to be read as one would explain it to a newcomer: contributor, reporter, sub-editor, editor, moderator, administrator. */
const TABLE = `
writeArticle      x x x x . .
editOwnDraft      x x x x . .
editOwnArticle    . x x x . .
editAnyArticle    . . x x . .
submitOwnArticle  . x x x . .
returnArticle     . . x x . .
makeArticleReady  . . x x . .
scheduleArticle   . . x x . .
publishArticle    . . . x . .
withdrawArticle   . . . x . .
correctArticle    . . . x . .
arrangeFront      . . . x . .
uploadPictures    x x x x . .
moderateComments  . . . x x .
readJournal       . . . x . x
managePeople      . . . . . x
manageSettings    . . . . . x
`;

describe('who may do what', () => {
  const rows = TABLE.trim()
    .split('\n')
    .map((line) => line.split(/\s+/));

  it('is said for every action', () => {
    expect(rows.map(([action]) => action)).toEqual([...ACTIONS]);
  });

  it.each(rows)('%s: %s %s %s %s %s %s', (action, ...marks) => {
    const allowed = ROLES.map((role) => (may(role, action as (typeof ACTIONS)[number]) ? 'x' : '.'));
    expect(allowed).toEqual(marks);
  });
});
