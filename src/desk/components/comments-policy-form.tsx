import type { FC } from 'hono/jsx';
import {
  type ArticleCommentsPolicy,
  COMMENT_OPENINGS,
  COMMENT_READINGS,
  type CommentsPolicy,
  MOST_COMMENT_DAYS,
} from '#content/comment.ts';
import type { DeskPage } from '../desk.ts';
import { Field, Select } from './fields.tsx';
import { Form } from './forms.tsx';

/** What the form holds; kept when it is refused. */
export type PolicyFields = Record<'opening' | 'days' | 'readBefore', string>;

/** An article's rules as a form holds them. */
export function policyFields({ opening, days, readBefore }: ArticleCommentsPolicy): PolicyFields {
  return { opening: opening ?? '', days: days === null ? '' : String(days), readBefore: readBefore ?? '' };
}

/** The rules that a form holds; '' in it is what the newspaper does. */
export function policyIn({ opening, days, readBefore }: PolicyFields): ArticleCommentsPolicy {
  return {
    opening: COMMENT_OPENINGS.find((each) => each === opening) ?? null,
    days: /^\d{1,5}$/.test(days) ? Number(days) : null,
    readBefore: COMMENT_READINGS.find((each) => each === readBefore) ?? null,
  };
}

type PolicyProps = { page: DeskPage; action: string; fields: PolicyFields; newspaper: CommentsPolicy };

/** An article's own rules for comments, or the newspaper's. */
export const CommentsPolicyForm: FC<PolicyProps> = ({ page, action, fields, newspaper }) => {
  const { t } = page;
  const asNewspaper = (rule: string) => ({ value: '', label: t('moderation.policy.newspaper', { rule }) });
  return (
    <Form action={action} submit={t('moderation.policy.button')}>
      <Select
        name="opening"
        id="comments-opening"
        label={t('moderation.policy.opening')}
        value={fields.opening}
        options={[
          asNewspaper(t(`house.comments.opening.${newspaper.opening}`)),
          ...COMMENT_OPENINGS.map((value) => ({ value, label: t(`house.comments.opening.${value}`) })),
        ]}
      />
      <Field
        name="days"
        id="comments-days"
        label={t('house.comments.days')}
        hint={t('house.comments.days.hint')}
        type="number"
        min={1}
        max={MOST_COMMENT_DAYS}
        value={fields.days}
      />
      <Select
        name="readBefore"
        id="comments-reading"
        label={t('moderation.policy.reading')}
        value={fields.readBefore}
        options={[
          asNewspaper(t(`house.comments.reading.${newspaper.readBefore}`)),
          ...COMMENT_READINGS.map((value) => ({ value, label: t(`house.comments.reading.${value}`) })),
        ]}
      />
    </Form>
  );
};
