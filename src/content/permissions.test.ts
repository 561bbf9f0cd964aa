import { describe, expect, it } from 'vitest';
import { ARTICLE_STATUSES, type ArticleStatus } from './article.ts';
import { ACTIONS, type Colleague, may, mayEdit, mayRead, ROLES, type Role } from './permissions.ts';

/** The whole table, to be read as one would explain it to a newcomer: contributor, reporter, sub-editor, editor, moderator, administrator. */
const TABLE = `
writeArticle      x x x x . .
editOwnDraft      x x x x . .
editOwnArticle    . x x x . .
readAnyArticle    . x x x . .
editAnyArticle    . . x x . .
noteOnArticle     x x x x . .
submitOwnArticle  . x x x . .
returnArticle     . . x x . .
makeArticleReady  . . x x . .
scheduleArticle   . . x x . .
planArticles      . . x x . .
sharePreview      . x x x . .
changeAddress     . . x x . .
publishArticle    . . . x . .
revisePublished   . . x x . .
withdrawArticle   . . . x . .
correctArticle    . . . x . .
arrangeFront      . . . x . .
uploadPictures    x x x x . .
manageLibrary     . . x x . .
moderateComments  . . . x x .
readJournal       . . . x . x
manageHouse       . . . x . x
managePeople      . . . . . x
manageSettings    . . . . . x
importNewspaper   . . . . . x
`;

describe('who may do what', () => {
  const rows = TABLE.trim()
    .split('\n')
    .map((line) => line.split(/\s+/));

  it('is said for every action', () => {
    expect(rows.map(([action]) => action)).toEqual([...ACTIONS]);
  });

  it.each(rows)('%s: %s %s %s %s %s %s', (action, ...marks) => {
    const allowed = ROLES.map((role) => (may([role], action as (typeof ACTIONS)[number]) ? 'x' : '.'));
    expect(allowed).toEqual(marks);
  });

  it('adds up for somebody who is two things at once', () => {
    expect(may(['editor', 'administrator'], 'publishArticle')).toBe(true);
    expect(may(['editor', 'administrator'], 'managePeople')).toBe(true);
    expect(may(['contributor', 'moderator'], 'publishArticle')).toBe(false);
  });
});

describe('who may write in an article', () => {
  const me = (role: Role, authorId: number | null = null): Colleague => ({ userId: 1, roles: [role], authorId });
  const article = (
    status: ArticleStatus,
    owner: { createdBy?: number; assignedTo?: number; authorIds?: number[] },
  ) => ({
    status,
    createdBy: owner.createdBy ?? null,
    assignedTo: owner.assignedTo ?? null,
    authorIds: owner.authorIds ?? [],
  });
  const editable = (role: Role, owner: Parameters<typeof article>[1]) =>
    ARTICLE_STATUSES.filter((status) => mayEdit(me(role, 7), article(status, owner)));

  it('is, for a contributor, their own draft', () => {
    expect(editable('contributor', { createdBy: 1 })).toEqual(['draft']);
    expect(editable('contributor', { assignedTo: 1 })).toEqual(['draft']);
    expect(editable('contributor', { authorIds: [7] })).toEqual(['draft']);
    expect(editable('contributor', { createdBy: 2, authorIds: [8] })).toEqual([]);
  });

  it('is, for a reporter, their own article until it is ready; and again once it is out, for a change to be published', () => {
    expect(editable('reporter', { createdBy: 1 })).toEqual(['draft', 'submitted', 'published']);
    expect(editable('reporter', { createdBy: 2 })).toEqual([]);
  });

  it('is, for sub-editors and editors, every article; for the others, none', () => {
    for (const role of ['subEditor', 'editor'] as const) expect(editable(role, {})).toEqual([...ARTICLE_STATUSES]);
    for (const role of ['moderator', 'administrator'] as const) expect(editable(role, { createdBy: 1 })).toEqual([]);
  });

  it('lets contributors read their own articles alone, reporters all', () => {
    const others = article('draft', { createdBy: 2 });
    const readers = ROLES.filter((role) => mayRead(me(role), others));
    expect(readers).toEqual(['reporter', 'subEditor', 'editor']);
    expect(mayRead(me('contributor'), article('published', { createdBy: 1 }))).toBe(true);
  });
});
