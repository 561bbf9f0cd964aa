import type { FC } from 'hono/jsx';
import { COMMENT_OPENINGS, COMMENT_READINGS, MOST_COMMENT_DAYS } from '#content/comment.ts';
import { Field, Options, Tick } from '../../components/fields.tsx';
import { HouseForm } from '../../components/house-form.tsx';
import { HouseLayout } from '../../components/house-layout.tsx';
import type { DeskPage } from '../../desk.ts';

/** What the form holds; kept when it is refused. */
export type CommentsForm = Record<'opening' | 'days' | 'readBefore', string> & { isEmailRequired: boolean };

/** What the newspaper does about comments. */
export const CommentsPolicyPage: FC<{ page: DeskPage; form: CommentsForm }> = ({ page, form }) => (
  <HouseLayout page={page} title={page.t('house.comments')}>
    <p class="soft">{page.t('house.comments.intro')}</p>
    <HouseForm page={page} isNarrow>
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
        min={1}
        max={MOST_COMMENT_DAYS}
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
      <Tick
        name="isEmailRequired"
        label={page.t('house.comments.isEmailRequired')}
        hint={page.t('house.comments.isEmailRequired.hint')}
        isTicked={form.isEmailRequired}
      />
    </HouseForm>
  </HouseLayout>
);
