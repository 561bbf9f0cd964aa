import type { ArticleStatus } from './article.ts';
import { type Action, type Colleague, may, mayEdit, mayRead, type TouchableArticle } from './permissions.ts';
import { mayFollow } from './workflow.ts';

/** What can be done with an article between its draft and its withdrawal. */
export const STEPS = [
  'submit',
  'return',
  'makeReady',
  'schedule',
  'unschedule',
  'publish',
  'publishChanges',
  'correct',
  'withdraw',
  'changeAddress',
  'setEmbargo',
  'sharePreview',
] as const;
export type Step = (typeof STEPS)[number];

type Rule = {
  right: Action;
  /** Where it leads; left out when the article stays where it is. */
  to?: ArticleStatus;
  /** From where alone, if that is narrower than what may lead there at all. */
  from?: readonly ArticleStatus[];
  /** Only for those who may also write in the article: their own, or any. */
  isForWriters?: boolean;
};

const UNPUBLISHED = ['draft', 'submitted', 'ready', 'scheduled'] as const;

const RULES: Record<Step, Rule> = {
  submit: { right: 'submitOwnArticle', to: 'submitted', from: ['draft'], isForWriters: true },
  return: { right: 'returnArticle', to: 'draft' },
  makeReady: { right: 'makeArticleReady', to: 'ready', from: ['draft', 'submitted'] },
  schedule: { right: 'scheduleArticle', to: 'scheduled' },
  unschedule: { right: 'scheduleArticle', to: 'ready', from: ['scheduled'] },
  publish: { right: 'publishArticle', to: 'published' },
  publishChanges: { right: 'revisePublished', from: ['published'] },
  correct: { right: 'correctArticle', from: ['published'] },
  withdraw: { right: 'withdrawArticle', to: 'withdrawn' },
  changeAddress: { right: 'changeAddress' },
  setEmbargo: { right: 'scheduleArticle', from: UNPUBLISHED },
  sharePreview: { right: 'sharePreview' },
};

/** The right that a step asks for, whatever the article. */
export function rightOf(step: Step): Action {
  return RULES[step].right;
}

/** Whether somebody may take this step with this article at all, were it in the right state. */
export function mayTake(who: Colleague, step: Step, article: TouchableArticle): boolean {
  const { right, isForWriters } = RULES[step];
  return may(who.roles, right) && mayRead(who, article) && (!isForWriters || mayEdit(who, article));
}

/** Whether an article stands where this step begins. */
export function isOpen(step: Step, status: ArticleStatus): boolean {
  const { from, to } = RULES[step];
  return (from?.includes(status) ?? true) && (to === undefined || mayFollow(status, to));
}

/** The steps that somebody can take with an article as it now is, in the order of `STEPS`. */
export function stepsOpenTo(who: Colleague, article: TouchableArticle): Step[] {
  return STEPS.filter((step) => isOpen(step, article.status) && mayTake(who, step, article));
}
