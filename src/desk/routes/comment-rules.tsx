import type { Hono } from 'hono';
import { setCommentsPolicy } from '#newsroom/comments/set-comments-policy.ts';
import { Refusal } from '#newsroom/errors.ts';
import { articleCommentsPolicy } from '#storage/queries/comments/article-comments-policy.ts';
import { orAgain } from '../answers.ts';
import { ALL_WAITING, commentsPath } from '../comment-query.ts';
import { CommentsPolicyForm, type PolicyFields, policyFields, policyIn } from '../components/comments-policy-form.tsx';
import { DeskLayout } from '../components/desk-layout.tsx';
import { deskPage, type SignedInVisit } from '../desk.ts';
import { formTexts, idIn } from '../forms.ts';
import { behind, type Gates } from '../gates.tsx';

/** An article's own rules for comments, for moderators, to whom the rest of the article is closed. */
export function commentRulesRoutes(app: Hono, gates: Gates): void {
  const { get, post } = behind(app, gates, 'moderateComments');
  get('/desk/comments/articles/:id{[0-9]+}/', (visit) => rulesPage(visit, null));
  post('/desk/comments/articles/:id{[0-9]+}/', submitRules);
}

/** Gives the article these rules. */
async function submitRules(visit: SignedInVisit): Promise<Response> {
  const articleId = idIn(visit);
  const fields = formTexts(await visit.c.req.formData(), ['opening', 'days', 'readBefore']);
  return orAgain(
    visit,
    async () => {
      await setCommentsPolicy(visit, { articleId, policy: policyIn(fields) });
      return `/desk/comments/articles/${articleId}/?done=rules`;
    },
    (refused) => rulesPage(refused, fields),
  );
}

async function rulesPage(visit: SignedInVisit, typed: PolicyFields | null): Promise<Response> {
  const page = deskPage(visit);
  const articleId = idIn(visit);
  const article = await articleCommentsPolicy(visit.db, articleId);
  if (!article) throw new Refusal('notFound', `no article ${articleId}`);
  const { t } = page;
  return visit.c.html(
    <DeskLayout
      page={page}
      title={t('moderation.policy.title')}
      back={{ path: '/desk/comments/', label: t('desk.nav.comments') }}
      note={page.done === 'rules' ? t('moderation.done.rules') : null}
    >
      <p>
        {t('moderation.on')} {article.headline} ·{' '}
        <a href={commentsPath({ ...ALL_WAITING, article: String(articleId) })}>{t('moderation.policy.seen')}</a>
      </p>
      <CommentsPolicyForm
        page={page}
        action={`/desk/comments/articles/${articleId}/`}
        fields={typed ?? policyFields(article.policy)}
        newspaper={visit.settings.comments}
      />
    </DeskLayout>,
  );
}
