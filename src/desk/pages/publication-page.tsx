import type { FC } from 'hono/jsx';
import type { Step } from '#content/steps.ts';
import { ChangesForm, CorrectionForm, WithdrawalLink } from '../components/after-publication.tsx';
import { ArticleHistory } from '../components/article-history.tsx';
import { ArticleTabs } from '../components/article-tabs.tsx';
import { Checklist } from '../components/checklist.tsx';
import { DeskLayout, Note } from '../components/desk-layout.tsx';
import { PostForm } from '../components/post-form.tsx';
import {
  AddressForm,
  CommentsForm,
  EmbargoForm,
  type FailedForm,
  type FormProps,
  Refused,
  ScheduleForm,
  typed,
} from '../components/publication-forms.tsx';
import { StatusLine } from '../components/status-line.tsx';
import type { DeskPage } from '../desk.ts';
import type { PublicationMatter } from '../publication-matter.ts';

type PublicationProps = {
  page: DeskPage;
  matter: PublicationMatter;
  note: string | null;
  failed: FailedForm | null;
};

/** An article from draft to print: where it stands, what is to be seen to, and what one may do. */
export const PublicationPage: FC<PublicationProps> = ({ page, matter, note, failed }) => {
  const { article, openNotes, history } = matter;
  const props = { page, matter, failed };
  const headline = article.draft.headline || page.t('publication.untitled');
  const can = (step: Step) => matter.open.includes(step);
  return (
    <DeskLayout page={page} title={headline} isWide>
      <ArticleTabs page={page} articleId={article.id} openNotes={openNotes} />
      <Note text={note} />
      <div class="publication">
        <div>
          <StatusLine page={page} matter={matter} />
          <Moves {...props} />
          <ChangesForm {...props} />
          <Checklist page={page} matter={matter} />
        </div>
        <div>
          {can('schedule') && <ScheduleForm {...props} />}
          {can('setEmbargo') && <EmbargoForm {...props} />}
          {can('correct') && <CorrectionForm {...props} />}
          {can('changeAddress') && <AddressForm {...props} />}
          <CommentsForm {...props} />
          {can('withdraw') && <WithdrawalLink {...props} />}
        </div>
        <div>
          <ArticleHistory page={page} history={history} />
        </div>
      </div>
    </DeskLayout>
  );
};

/** The steps that want nothing but a word, in the order in which they are likely; each by the address that it is sent to. */
const MOVES: [step: Step, noun: string][] = [
  ['submit', 'submission'],
  ['makeReady', 'readiness'],
  ['return', 'return'],
  ['unschedule', 'unscheduling'],
];

const Moves: FC<FormProps> = ({ page, matter, failed }) => {
  const { article, open, isFit, now } = matter;
  const moves = MOVES.filter(([step]) => open.includes(step));
  const isEmbargoed = article.embargoUntil !== null && article.embargoUntil > now;
  const mayPublish = open.includes('publish') && isFit && !isEmbargoed;
  const isLacking = open.includes('publish') && !isFit;
  if (article.status === 'published' && failed?.name !== 'moves') return null;
  return (
    <section aria-labelledby="faire" class="card" id="moves">
      <h2 id="faire">{page.t('publication.do')}</h2>
      <Refused id="moves" failed={failed} />
      {isLacking && <p class="note bad">{page.t('publication.do.lacking')}</p>}
      {moves.length === 0 && !mayPublish ? (
        <p>{page.t('publication.do.nothing')}</p>
      ) : (
        <PostForm action={`/desk/articles/${article.id}/publication/${mayPublish ? '' : `${moves[0]?.[1]}/`}`}>
          <p>
            <label for="moves-comment">
              {page.t('publication.comment')} <span class="hint">{page.t('publication.comment.hint')}</span>
            </label>
            <textarea id="moves-comment" name="comment" rows={2} maxlength={2000}>
              {typed(failed, 'moves.comment')}
            </textarea>
          </p>
          <p class="acts">
            {mayPublish && (
              <button class="main" type="submit">
                {page.t(article.status === 'withdrawn' ? 'publication.publishAgain' : 'publication.publish')}
              </button>
            )}
            {moves.map(([step, noun], place) => (
              <button
                type="submit"
                class={place === 0 && !mayPublish ? 'main' : undefined}
                formaction={`/desk/articles/${article.id}/publication/${noun}/`}
              >
                {page.t(`publication.${step}` as never)}
              </button>
            ))}
          </p>
        </PostForm>
      )}
    </section>
  );
};

type WithdrawalProps = { page: DeskPage; matter: PublicationMatter; failed: FailedForm | null };

/** What withdrawing an article means, before it is done. */
export const WithdrawalPage: FC<WithdrawalProps> = ({ page, matter: { article }, failed }) => {
  const { t } = page;
  const headline = article.draft.headline || t('publication.untitled');
  const back = `/desk/articles/${article.id}/publication/`;
  return (
    <DeskLayout page={page} title={t('publication.withdraw.title', { headline })}>
      <h2>{t('publication.withdraw.what')}</h2>
      <ul>
        <li>{t('publication.withdraw.what.lists')}</li>
        <li>{t('publication.withdraw.what.address', { path: article.path ?? '' })}</li>
        <li>{t('publication.withdraw.what.also')}</li>
        <li>{t('publication.withdraw.what.kept')}</li>
      </ul>
      <PostForm class="fields">
        <p>
          <label for="reason">
            {t('publication.withdraw.reason')} <span class="hint">{t('publication.withdraw.reason.hint')}</span>
          </label>
          <textarea id="reason" name="reason" required rows={3}>
            {typed(failed, 'withdrawal.reason')}
          </textarea>
        </p>
        <p>
          <label for="comment">
            {t('publication.comment')} <span class="hint">{t('publication.comment.hint')}</span>
          </label>
          <input id="comment" name="comment" maxlength={2000} value={typed(failed, 'withdrawal.comment')} />
        </p>
        <p class="acts">
          <button class="danger" type="submit">
            {t('publication.withdraw.button')}
          </button>
          <a class="button" href={back}>
            {t('publication.withdraw.back')}
          </a>
        </p>
      </PostForm>
    </DeskLayout>
  );
};
