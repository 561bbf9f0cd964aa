/** What someone is in the newsroom; each has one. From the least to the most trusted with the text. */
export const ROLES = ['contributor', 'reporter', 'subEditor', 'editor', 'moderator', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

/** What can be done at the desk. `Own` is for articles that one has written, or signs. */
export const ACTIONS = [
  'writeArticle',
  'editOwnDraft',
  'editOwnArticle',
  'editAnyArticle',
  'submitOwnArticle',
  'returnArticle',
  'makeArticleReady',
  'scheduleArticle',
  'publishArticle',
  'withdrawArticle',
  'correctArticle',
  'arrangeFront',
  'uploadPictures',
  'moderateComments',
  'readJournal',
  'managePeople',
  'manageSettings',
] as const;
export type Action = (typeof ACTIONS)[number];

const WRITING = ['writeArticle', 'editOwnDraft', 'uploadPictures'] as const;
const REPORTING = [...WRITING, 'editOwnArticle', 'submitOwnArticle'] as const;
const EDITING = [...REPORTING, 'editAnyArticle', 'returnArticle', 'makeArticleReady', 'scheduleArticle'] as const;

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
  ],
  moderator: ['moderateComments'],
  administrator: ['managePeople', 'manageSettings', 'readJournal'],
};

/** Whether a role has the right to do something. */
export function may(role: Role, action: Action): boolean {
  return RIGHTS[role].includes(action);
}
