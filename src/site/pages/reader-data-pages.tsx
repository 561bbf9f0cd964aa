import type { FC } from 'hono/jsx';
import { DATA_REQUEST_KINDS, type DataRequestKind } from '#content/reader-data.ts';
import type { ReaderData } from '#newsroom/readers/copy-of-data.ts';
import type { GivenComment } from '#storage/queries/comments/reader-data.ts';
import { CommentText } from '../components/comment-list.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { Layout } from '../components/layout.tsx';
import type { PageContext } from '../page-context.ts';

/** The form as it was filled in, and what is wrong with it in words. */
export type DataForm = { email: string; kind: DataRequestKind; problem: string | null };

type DataPageProps = { page: PageContext; form: DataForm; addressDays: number };

/** What the newspaper keeps of its readers, and the form to see or erase it. */
export const ReaderDataPage: FC<DataPageProps> = ({ page, form, addressDays }) => {
  const { t, settings } = page;
  const title = t('data.title');
  const description = t('data.intro', { name: settings.name });
  const head = { title: form.problem ? t('comments.error.prefix', { title }) : title, description };
  const kept = [
    t('data.comments.public'),
    t('data.comments.email'),
    t('data.comments.machine', { days: addressDays }),
    t('data.comments.cookie'),
  ];
  return (
    <Layout page={page} head={head} styles={page.styles.comments}>
      <header class="list-head">
        <h1>{page.typeset(title)}</h1>
        <p class="standfirst">{page.typeset(description)}</p>
      </header>
      <div class="comments prose">
        {form.problem && (
          <ErrorSummary page={page} title={t('data.ask')} problems={[{ id: 'd-email', text: form.problem }]} />
        )}
        <h2>{page.typeset(t('data.reading'))}</h2>
        <p>{page.typeset(t('data.reading.text'))}</p>
        <h2>{page.typeset(t('data.comments'))}</h2>
        <ul>
          {kept.map((text) => (
            <li>{page.typeset(text)}</li>
          ))}
        </ul>
        <h2 id="demander">{page.typeset(t('data.ask'))}</h2>
        <p>{page.typeset(t('data.ask.intro'))}</p>
        <AskForm page={page} form={form} />
        {settings.contactEmail && (
          <p class="meta">{page.typeset(t('data.ask.noEmail', { email: settings.contactEmail }))}</p>
        )}
      </div>
    </Layout>
  );
};

const AskForm: FC<{ page: PageContext; form: DataForm }> = ({ page, form }) => (
  <form class="write" method="post" action="/vos-donnees/">
    <p>
      <label for="d-email">{page.t('data.ask.email')} *</label>
      {form.problem && (
        <b class="wrong" id="d-email-wrong">
          {form.problem}
        </b>
      )}
      <input
        id="d-email"
        type="email"
        name="email"
        value={form.email}
        autocomplete="email"
        required
        aria-invalid={form.problem ? 'true' : undefined}
        aria-describedby={form.problem ? 'd-email-wrong' : undefined}
      />
    </p>
    <fieldset>
      <legend>{page.typeset(page.t('data.ask.kind'))}</legend>
      {DATA_REQUEST_KINDS.map((kind) => (
        <p class="tick">
          <input id={`d-${kind}`} type="radio" name="kind" value={kind} checked={kind === form.kind} />
          <label for={`d-${kind}`}>{page.t(`data.ask.${kind}`)}</label>
        </p>
      ))}
    </fieldset>
    <button type="submit">{page.t('data.ask.send')}</button>
  </form>
);

type ConfirmProps = { page: PageContext; kind: DataRequestKind; email: string; count: number };

/** What the link in the letter opens. Looking at it does nothing: programs that examine letters follow links. */
export const ReaderLinkPage: FC<ConfirmProps> = ({ page, kind, email, count }) => {
  const { t } = page;
  const title = t(kind === 'copy' ? 'data.copy.title' : 'data.erase.title');
  return (
    <Layout page={page} head={{ title, description: null, isPrivate: true }} styles={page.styles.comments}>
      <header class="list-head">
        <h1>{page.typeset(title)}</h1>
        <p class="standfirst">
          {page.typeset(
            kind === 'copy' ? t('data.copy.confirm', { email }) : t('data.erase.confirm', { email, count }),
          )}
        </p>
      </header>
      <form class="comments write" method="post">
        {kind === 'copy' ? (
          <p class="acts">
            <button type="submit">{t('data.copy.show')}</button>
            <button type="submit" name="format" value="json">
              {t('data.copy.download')}
            </button>
          </p>
        ) : (
          <>
            <p>{page.typeset(t('data.erase.answers'))}</p>
            <button type="submit">{t('data.erase.do')}</button>
          </>
        )}
      </form>
    </Layout>
  );
};

type CopyProps = { page: PageContext; data: ReaderData; addressDays: number };

/** Everything that is kept of one reader. */
export const ReaderCopyPage: FC<CopyProps> = ({ page, data, addressDays }) => {
  const title = page.t('data.copy.title');
  const { email, comments } = data;
  return (
    <Layout page={page} head={{ title, description: null, isPrivate: true }} styles={page.styles.comments}>
      <header class="list-head">
        <h1>{page.typeset(title)}</h1>
        <p class="standfirst">{page.typeset(page.t('data.copy.count', { email, count: comments.length }))}</p>
      </header>
      <div class="comments">
        {comments.map((comment) => (
          <section aria-labelledby={`c${comment.id}`}>
            <h2 id={`c${comment.id}`}>{page.typeset(page.t('data.copy.on', { headline: comment.headline }))}</h2>
            <dl>
              {factsOf(page, comment, addressDays).map(([name, value]) => (
                <div>
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
            <CommentText page={page} text={comment.text} language={page.language} />
          </section>
        ))}
      </div>
    </Layout>
  );
};

function factsOf({ t, dateTime }: PageContext, comment: GivenComment, addressDays: number): [string, string][] {
  const { hashedOn, authorUrl } = comment;
  const machine = hashedOn
    ? t('data.copy.machine.kept', { date: Temporal.PlainDate.from(hashedOn).add({ days: addressDays }).toString() })
    : t('data.copy.machine.forgotten');
  return [
    [t('data.copy.as'), comment.authorName],
    ...(authorUrl ? [[t('data.copy.site'), authorUrl] as [string, string]] : []),
    [t('data.copy.at'), dateTime(comment.createdAt)],
    [t('data.copy.status'), t(`data.copy.status.${comment.status}`)],
    [t('data.copy.machine'), machine],
    [t('data.copy.browser'), t(comment.isFromKnownBrowser ? 'data.copy.browser.yes' : 'data.copy.browser.no')],
  ];
}
