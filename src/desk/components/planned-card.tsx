import type { FC } from 'hono/jsx';
import { may } from '#content/permissions.ts';
import { sheetsOf } from '#content/text-length.ts';
import type { PlannedArticle } from '#storage/queries/articles/article-plans.ts';
import type { Choice } from '#storage/queries/articles/desk-choices.ts';
import type { DeskPage } from '../desk.ts';
import type { Times } from '../times.ts';
import { HeadlineLink, StatusBadge } from './article-line.tsx';
import { Field, optionsOf, Select } from './fields.tsx';
import { Form } from './forms.tsx';

/** What a form of the planning holds; kept when it is refused. */
export type PlanForm = {
  week: string;
  headline: string;
  section: string;
  assignedTo: string;
  dueOn: string;
  signs: string;
};

/** What the planning and each of its cards are made from. */
export type Planning = {
  page: DeskPage;
  times: Times;
  week: { name: string; previous: string; next: string };
  articles: {
    planned: PlannedArticle[];
    unplanned: PlannedArticle[];
    mayPlan: (article: PlannedArticle) => boolean;
  };
  choices: { sections: Choice[]; writers: Choice[] };
  sent: SentPlan;
};

/** What was sent and refused: about an article, or a new idea when `articleId` is null; null when nothing was. */
export type SentPlan = { form: PlanForm; articleId: number | null } | null;

/** A length in feuillets, to a tenth. */
export function lengthInWords({ t }: DeskPage, signs: number): string {
  return t('planning.feuillets', { count: sheetsOf(signs) });
}

type CardProps = Planning & { article: PlannedArticle };

/** An article on the planning, with the form that moves it. */
export const PlannedCard: FC<CardProps> = (props) => {
  const { page, times, articles, article } = props;
  const { t } = page;
  const { id, status, scheduledAt, assignee, authors, section } = article;
  return (
    <li class="card" id={`article-${id}`}>
      <HeadlineLink page={page} article={article} />
      <p class="story-facts">
        <StatusBadge page={page} status={status} />
        {status === 'scheduled' && scheduledAt && <time datetime={scheduledAt}>{times.clock(scheduledAt)}</time>}
        {isLate(article, times) && <span class="badge bad">{t('planning.late')}</span>}
      </p>
      <p>{assignee?.name ?? (authors.join(', ') || <em>{t('planning.nobody')}</em>)}</p>
      <p class="soft">{section.name}</p>
      <Length page={page} article={article} />
      {articles.mayPlan(article) && <Move {...props} />}
    </li>
  );
};

/** Whether its day has passed and it is still being written. */
function isLate({ status, dueOn }: PlannedArticle, { today }: Times): boolean {
  return (status === 'draft' || status === 'submitted') && dueOn !== null && dueOn < today;
}

const Length: FC<{ page: DeskPage; article: PlannedArticle }> = ({ page, article: { signs, plannedSigns } }) => (
  <p class="soft">
    {plannedSigns === null
      ? page.t('planning.signs', { signs })
      : page.t('planning.signs.of', { signs, planned: plannedSigns })}
    {plannedSigns !== null && ` (${lengthInWords(page, plannedSigns)})`}
  </p>
);

const Move: FC<CardProps> = ({ page, week, article, choices, sent }) => {
  const { id, dueOn, assignee, plannedSigns } = article;
  const typed = sent?.articleId === id ? sent.form : null;
  const asItIs = { dueOn: dueOn ?? '', assignedTo: String(assignee?.id ?? ''), signs: String(plannedSigns ?? '') };
  return (
    <details open={typed !== null}>
      <summary>
        {page.t('planning.move')}
        <span class="unseen"> {page.t('planning.move.what', { headline: article.headline })}</span>
      </summary>
      <Form class="plan" action={`/desk/planning/${id}/`} submit={page.t('planning.move.button')}>
        <input type="hidden" name="week" value={week.name} />
        <PlanFields page={page} writers={choices.writers} form={typed ?? asItIs} name={`plan-${id}`} />
      </Form>
    </details>
  );
};

type FieldsProps = {
  page: DeskPage;
  writers: Choice[];
  form: Pick<PlanForm, 'dueOn' | 'assignedTo' | 'signs'>;
  name: string;
};

/** Day, person and length. Whoever may give articles to nobody is not asked to whom. */
export const PlanFields: FC<FieldsProps> = ({ page, writers, form, name }) => {
  const { t } = page;
  return (
    <>
      <Field name="dueOn" id={`${name}-day`} label={t('planning.day')} type="date" value={form.dueOn} />
      {may(page.user?.roles ?? [], 'planArticles') && (
        <Select
          name="assignedTo"
          id={`${name}-who`}
          label={t('planning.who')}
          value={form.assignedTo}
          options={[{ value: '', label: t('planning.nobody') }, ...optionsOf(writers)]}
        />
      )}
      <Field
        name="signs"
        id={`${name}-length`}
        label={t('planning.length')}
        hint={t('planning.length.hint')}
        inputmode="numeric"
        value={form.signs}
      />
    </>
  );
};
