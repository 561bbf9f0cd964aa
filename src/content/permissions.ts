import type { ArticleStatus } from './article.ts';

/** What someone is in the newsroom; in a small one, somebody may be two things at once. */
export const ROLES = ['contributor', 'reporter', 'subEditor', 'editor', 'moderator', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

/** What can be done at the desk. `Own` is for articles that one has begun, was asked for, or signs. */
export const ACTIONS = [
  'writeArticle',
  'editOwnDraft',
  'editOwnArticle',
  'readAnyArticle',
  'editAnyArticle',
  'noteOnArticle',
  'submitOwnArticle',
  'returnArticle',
  'makeArticleReady',
  'scheduleArticle',
  'planArticles',
  'sharePreview',
  'changeAddress',
  'publishArticle',
  'revisePublished',
  'withdrawArticle',
  'correctArticle',
  'arrangeFront',
  'uploadPictures',
  'manageLibrary',
  'moderateComments',
  'readJournal',
  'manageHouse',
  'managePeople',
  'manageSettings',
  'importNewspaper',
] as const;
export type Action = (typeof ACTIONS)[number];

const WRITING = ['writeArticle', 'editOwnDraft', 'noteOnArticle', 'uploadPictures'] as const;
const REPORTING = [...WRITING, 'editOwnArticle', 'readAnyArticle', 'submitOwnArticle', 'sharePreview'] as const;
const EDITING = [
  ...REPORTING,
  'editAnyArticle',
  'returnArticle',
  'makeArticleReady',
  'scheduleArticle',
  'planArticles',
  'changeAddress',
  'revisePublished',
  'manageLibrary',
] as const;

/**
 * Who may do what, said once. Contributors have their own drafts; reporters their own articles, which they submit;
 * sub-editors every text, its title and its hour; editors publish, withdraw and arrange the front; moderators have the
 * comments, administrators people and settings, and neither touches an article.
 */
const RIGHTS: Record<Role, readonly Action[]> = {
  contributor: WRITING,
  reporter: REPORTING,
  subEditor: EDITING,
  editor: [
    ...EDITING,
    'publishArticle',
    'withdrawArticle',
    'correctArticle',
    'arrangeFront',
    'moderateComments',
    'readJournal',
    'manageHouse',
  ],
  moderator: ['moderateComments'],
  administrator: ['managePeople', 'manageSettings', 'manageHouse', 'importNewspaper', 'readJournal'],
};

/** Whether somebody with these roles has the right to do something. */
export function may(roles: readonly Role[], action: Action): boolean {
  return roles.some((role) => RIGHTS[role].includes(action));
}

/** Who asks, as far as articles are concerned. */
export type Colleague = { userId: number; roles: readonly Role[]; authorId: number | null };

/** An article, as far as it matters who may touch it. */
export type TouchableArticle = {
  status: ArticleStatus;
  createdBy: number | null;
  assignedTo: number | null;
  authorIds: readonly number[];
};

/** Whether an article is somebody's own: begun by them, asked of them, or signed by them. */
export function isOwn({ userId, authorId }: Colleague, article: TouchableArticle): boolean {
  const isSigned = authorId !== null && article.authorIds.includes(authorId);
  return article.createdBy === userId || article.assignedTo === userId || isSigned;
}

/** Whether somebody may write in an article, in the state in which it is. */
export function mayEdit(who: Colleague, article: TouchableArticle): boolean {
  if (may(who.roles, 'editAnyArticle')) return true;
  if (!isOwn(who, article)) return false;
  if (article.status === 'draft') return may(who.roles, 'editOwnDraft');
  // Once it was read and is ready for its hour, nothing goes in that a sub-editor did not see.
  return may(who.roles, 'editOwnArticle') && (article.status === 'submitted' || article.status === 'published');
}

/** Whether somebody may see an article at the desk. */
export function mayRead(who: Colleague, article: TouchableArticle): boolean {
  return may(who.roles, 'readAnyArticle') || (may(who.roles, 'writeArticle') && isOwn(who, article));
}
