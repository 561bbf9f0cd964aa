import type { FC } from 'hono/jsx';
import { COMMENT_OPENINGS, COMMENT_READINGS, MOST_COMMENT_DAYS } from '#content/comment.ts';
import { Field, Options } from '../../components/fields.tsx';
import { HouseLayout, type Outcome } from '../../components/house-layout.tsx';
import type { DeskPage } from '../../desk.ts';

/** What the form holds; kept when it is refused. */
export type CommentsForm = Record<'opening' | 'days' | 'readBefore', string>;

/** What the newspaper does about comments. */
export const CommentsPolicyPage: FC<{ page: DeskPage; form: CommentsForm; outcome: Outcome }> = ({
  page,
  form,
  outcome,
}) => (
  <HouseLayout page={page} title={page.t('house.comments')} outcome={outcome}>
    <p class="soft">{page.t('house.comments.intro')}</p>
    <form class="fields" method="post">
      <Options
        name="opening"
        legend={page.t('house.comments.opening')}
        value={form.opening}
        options={COMMENT_OPENINGS.map((value) => ({
          value,
          label: page.t(`house.comments.opening.${value}`),
          hint: page.t(`house.comments.opening.${value}.hint`),
        }))}
      />
      <Field
        name="days"
        label={page.t('house.comments.days')}
        value={form.days}
        hint={page.t('house.comments.days.hint')}
        type="number"
        range={[1, MOST_COMMENT_DAYS]}
      />
      <Options
        name="readBefore"
        legend={page.t('house.comments.reading')}
        value={form.readBefore}
        options={COMMENT_READINGS.map((value) => ({
          value,
          label: page.t(`house.comments.reading.${value}`),
          hint: page.t(`house.comments.reading.${value}.hint`),
        }))}
      />
      <p>
        <button class="main" type="submit">
          {page.t('house.save')}
        </button>
      </p>
    </form>
  </HouseLayout>
);
