import type { Child, FC } from 'hono/jsx';
import { type WallTime, wallTimeAt } from '#content/wall-clock.ts';
import { timeOfDay } from '#language/dates.ts';
import type { DeskPage } from '../desk.ts';
import type { PublicationMatter } from '../publication-matter.ts';
import { CommentsPolicyForm, policyFields } from './comments-policy-form.tsx';
import { Note } from './desk-layout.tsx';
import { Field } from './fields.tsx';
import { Form } from './forms.tsx';
import { HourFields } from './hour-fields.tsx';
import { zoneAt } from './status-line.tsx';

/** A form that was refused: it comes back as it was filled in. */
export type FailedForm = { name: string; refusal: string; fields: Record<string, string> };

/** What each form of the page is given. */
export type FormProps = { page: DeskPage; matter: PublicationMatter; failed: FailedForm | null };

type SectionProps = {
  id: string;
  title: string;
  failed: FailedForm | null;
  /** What is seldom wanted is folded away until it is. */
  isFolded?: boolean;
  children?: Child;
};

/** A part of the page with a form; what was refused is said right there. */
export const FormSection: FC<SectionProps> = ({ id, title, failed, isFolded = false, children }) => {
  if (!isFolded) {
    return (
      <section class="card" aria-labelledby={`titre-${id}`} id={id}>
        <h2 id={`titre-${id}`}>{title}</h2>
        <Refused id={id} failed={failed} />
        {children}
      </section>
    );
  }
  return (
    <details class="card" id={id} open={failed?.name === id}>
      <summary>
        <h2>{title}</h2>
      </summary>
      <Refused id={id} failed={failed} />
      {children}
    </details>
  );
};

/** Why a form was refused, where it stands. */
export const Refused: FC<{ id: string; failed: FailedForm | null }> = ({ id, failed }) => (
  <Note text={failed?.name === id ? failed.refusal : null} isBad />
);

/** What was typed into a field of a form that was refused; else what it begins with. */
export function typed(failed: FailedForm | null, field: `${string}.${string}`, otherwise = ''): string {
  const [form = '', name = ''] = field.split('.');
  return failed?.name === form ? (failed.fields[name] ?? '') : otherwise;
}

type CommentProps = { page: DeskPage; failed: FailedForm | null; form: string };

/** What the newsroom is told of a step, in one line. */
export const CommentField: FC<CommentProps> = ({ page, failed, form }) => (
  <Field
    name="comment"
    id={`${form}-comment`}
    label={page.t('publication.comment.optional')}
    maxlength={2000}
    value={typed(failed, `${form}.comment`)}
  />
);

/** The hour that a form begins with, or had when it was refused. */
function hourOf({ matter, failed }: FormProps, form: string, from: string | null): WallTime {
  const known = from ? wallTimeAt(from, matter.timeZone) : { date: '', time: '' };
  return { date: typed(failed, `${form}.date`, known.date), time: typed(failed, `${form}.time`, known.time) };
}

/** The hour at which the article appears by itself. */
export const ScheduleForm: FC<FormProps> = (props) => {
  const { page, matter, failed } = props;
  const { article, isFit, timeZone, now } = matter;
  const isAgain = article.status === 'scheduled';
  const hour = hourOf(props, 'schedule', article.scheduledAt ?? article.embargoUntil);
  const time = timeOfDay(now, { language: page.language, timeZone });
  return (
    <FormSection
      id="schedule"
      title={page.t(isAgain ? 'publication.schedule.again' : 'publication.schedule')}
      failed={failed}
    >
      <p class="soft">{page.t('publication.schedule.intro', { zone: zoneAt(now, timeZone), now: time })}</p>
      {isFit ? (
        <Form
          action={`/desk/articles/${article.id}/publication/schedule/`}
          submit={page.t(isAgain ? 'publication.schedule.again' : 'publication.schedule.button')}
        >
          <HourFields page={page} id="schedule" hour={hour} isNeeded />
          <CommentField page={page} failed={failed} form="schedule" />
        </Form>
      ) : (
        <p>{page.t('publication.schedule.lacking')}</p>
      )}
    </FormSection>
  );
};

/** Until when nobody may publish. */
export const EmbargoForm: FC<FormProps> = (props) => {
  const { page, matter, failed } = props;
  const { article, timeZone, now } = matter;
  const path = `/desk/articles/${article.id}/publication/embargo/`;
  const hour = hourOf(props, 'embargo', article.embargoUntil);
  return (
    <FormSection id="embargo" title={page.t('publication.embargo')} failed={failed} isFolded={!article.embargoUntil}>
      <p class="soft">{page.t('publication.embargo.intro', { zone: zoneAt(now, timeZone) })}</p>
      <Form
        action={path}
        submit={page.t(article.embargoUntil ? 'publication.embargo.change' : 'publication.embargo.button')}
        beside={
          article.embargoUntil && (
            <button type="submit" formaction={`${path}end/`} formnovalidate>
              {page.t('publication.embargo.lift')}
            </button>
          )
        }
      >
        <HourFields page={page} id="embargo" hour={hour} isNeeded />
        <CommentField page={page} failed={failed} form="embargo" />
      </Form>
    </FormSection>
  );
};

/** Whether readers may comment on it, and who is read before. */
export const CommentsForm: FC<FormProps> = ({ page, matter: { article, comments, newspaperComments }, failed }) => {
  if (!comments) return null;
  const kept = policyFields(comments);
  const fields = {
    opening: typed(failed, 'comments.opening', kept.opening),
    days: typed(failed, 'comments.days', kept.days),
    readBefore: typed(failed, 'comments.readBefore', kept.readBefore),
  };
  return (
    <FormSection id="comments" title={page.t('moderation.policy.title')} failed={failed} isFolded>
      <p>
        <a href={`/desk/comments/?tab=approved&article=${article.id}`}>{page.t('moderation.policy.seen')}</a>
      </p>
      <CommentsPolicyForm
        page={page}
        action={`/desk/articles/${article.id}/publication/comments/`}
        fields={fields}
        newspaper={newspaperComments}
      />
    </FormSection>
  );
};

/** Another address: before publication its end, afterwards the whole of it. */
export const AddressForm: FC<FormProps> = ({ page, matter: { article }, failed }) => (
  <FormSection id="address" title={page.t('publication.change')} failed={failed} isFolded>
    <p class="soft">
      {article.path === null
        ? page.t('publication.change.before')
        : page.t('publication.change.after', { path: article.path })}
    </p>
    <Form action={`/desk/articles/${article.id}/publication/address/`} submit={page.t('publication.change.button')}>
      <Field
        name="address"
        id="address-address"
        label={page.t(article.path === null ? 'publication.change.slug' : 'publication.change.path')}
        required
        autocapitalize="none"
        spellcheck={false}
        value={typed(failed, 'address.address', article.path ?? article.draft.slug)}
      />
      <CommentField page={page} failed={failed} form="address" />
    </Form>
  </FormSection>
);
