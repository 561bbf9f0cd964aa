import type { Hono } from 'hono';
import type { MessageKey } from '#language/messages.ts';
import { setCommentsPolicy } from '#newsroom/comments/set-comments-policy.ts';
import { Refusal } from '#newsroom/errors.ts';
import { changeAddress } from '#newsroom/publication/change-address.ts';
import { issueCorrection } from '#newsroom/publication/issue-correction.ts';
import { makeArticleReady } from '#newsroom/publication/make-article-ready.ts';
import { publishArticle } from '#newsroom/publication/publish-article.ts';
import { publishChanges } from '#newsroom/publication/publish-changes.ts';
import { returnArticle } from '#newsroom/publication/return-article.ts';
import { scheduleArticle } from '#newsroom/publication/schedule-article.ts';
import { setEmbargo } from '#newsroom/publication/set-embargo.ts';
import { submitArticle } from '#newsroom/publication/submit-article.ts';
import { unscheduleArticle } from '#newsroom/publication/unschedule-article.ts';
import { withdrawArticle } from '#newsroom/publication/withdraw-article.ts';
import { orAgain } from '../answers.ts';
import { policyIn } from '../components/comments-policy-form.tsx';
import type { FailedForm } from '../components/publication-forms.tsx';
import { deskPage, type SignedInVisit } from '../desk.ts';
import { formText, formTexts, idIn, momentIn } from '../forms.ts';
import type { Gates } from '../gates.tsx';
import { PublicationPage, WithdrawalPage } from '../pages/publication-page.tsx';
import { publicationMatter } from '../publication-matter.ts';

/** An article from draft to print: one page, and a noun for each thing that can be done there. */
export function publicationRoutes(app: Hono, { signedIn }: Gates): void {
  const base = '/desk/articles/:id{[0-9]+}/publication/';
  app.get(base, signedIn(showPublication));
  app.get(`${base}withdrawal/`, signedIn(showWithdrawal, 'withdrawArticle'));
  for (const deed of DEEDS)
    app.post(
      base + deed.path,
      signedIn((visit) => submit(visit, deed)),
    );
}

type Sent = { articleId: number; comment: string; form: FormData };

/** Something that is done from the page: its address, the form that it stands in, what is said when it is done. */
type Deed = {
  path: string;
  form: string;
  done: MessageKey;
  act: (visit: SignedInVisit, sent: Sent) => Promise<unknown>;
};

const move = (path: string, done: MessageKey, act: Deed['act']): Deed => ({ path, form: 'moves', done, act });

const DEEDS: Deed[] = [
  move('', 'publication.done.publication', publishArticle),
  move('submission/', 'publication.done.submission', submitArticle),
  move('return/', 'publication.done.return', returnArticle),
  move('readiness/', 'publication.done.readiness', makeArticleReady),
  move('unscheduling/', 'publication.done.unscheduling', unscheduleArticle),
  {
    path: 'schedule/',
    form: 'schedule',
    done: 'publication.done.schedule',
    act: (visit, sent) => scheduleArticle(visit, { ...sent, at: momentIn(sent.form, visit.settings.timeZone) }),
  },
  {
    path: 'embargo/',
    form: 'embargo',
    done: 'publication.done.embargo',
    act: (visit, sent) => setEmbargo(visit, { ...sent, until: momentIn(sent.form, visit.settings.timeZone) }),
  },
  {
    path: 'embargo/end/',
    form: 'embargo',
    done: 'publication.done.lifting',
    act: (visit, sent) => setEmbargo(visit, { ...sent, until: null }),
  },
  {
    path: 'changes/',
    form: 'changes',
    done: 'publication.done.changes',
    act: (visit, sent) =>
      publishChanges(visit, { ...sent, isVisibleUpdate: formText(sent.form, 'update') === 'visible' }),
  },
  {
    path: 'correction/',
    form: 'correction',
    done: 'publication.done.correction',
    act: (visit, sent) => {
      const kind = formText(sent.form, 'kind') === 'rightOfReply' ? 'rightOfReply' : 'correction';
      return issueCorrection(visit, { ...sent, kind, text: formText(sent.form, 'text') });
    },
  },
  {
    path: 'address/',
    form: 'address',
    done: 'publication.done.address',
    act: (visit, sent) => changeAddress(visit, { ...sent, address: formText(sent.form, 'address') }),
  },
  {
    path: 'comments/',
    form: 'comments',
    done: 'publication.done.comments',
    act: (visit, { articleId, form }) =>
      setCommentsPolicy(visit, { articleId, policy: policyIn(formTexts(form, ['opening', 'days', 'readBefore'])) }),
  },
  {
    path: 'withdrawal/',
    form: 'withdrawal',
    done: 'publication.done.withdrawal',
    act: (visit, sent) => withdrawArticle(visit, { ...sent, reason: formText(sent.form, 'reason') }),
  },
];

/** The page, with what was just done on it. */
function showPublication(visit: SignedInVisit): Promise<Response> {
  return publicationPage(visit, null);
}

/** What withdrawing means, and the reason that readers are to be told. */
function showWithdrawal(visit: SignedInVisit): Promise<Response> {
  return withdrawalPage(visit, null);
}

async function withdrawalPage(visit: SignedInVisit, failed: FailedForm | null): Promise<Response> {
  const matter = await publicationMatter(visit);
  if (!matter.open.includes('withdraw')) throw new Refusal('wrongStatus');
  return visit.c.html(<WithdrawalPage page={deskPage(visit)} matter={matter} failed={failed} />);
}

/** Does it, and goes back to the page; what is refused comes back filled in, and says why beside its own form. */
async function submit(visit: SignedInVisit, { form: name, done, act }: Deed): Promise<Response> {
  const articleId = idIn(visit);
  const form = await visit.c.req.formData();
  return orAgain(
    visit,
    async () => {
      await act(visit, { articleId, comment: formText(form, 'comment'), form });
      return `/desk/articles/${articleId}/publication/?done=${done.slice(DONE.length)}`;
    },
    (refused) => {
      const failed = { name, refusal: deskPage(refused).refusal ?? '', fields: formTexts(form, [...form.keys()]) };
      const isWithdrawal = name === 'withdrawal' && refused.refusal !== 'wrongStatus';
      return isWithdrawal ? withdrawalPage(refused, failed) : publicationPage(visit, failed);
    },
  );
}

const DONE = 'publication.done.';

async function publicationPage(visit: SignedInVisit, failed: FailedForm | null): Promise<Response> {
  const page = deskPage(visit);
  const matter = await publicationMatter(visit);
  const done = DEEDS.find((deed) => deed.done === DONE + page.done)?.done;
  return visit.c.html(
    <PublicationPage page={page} matter={matter} note={done ? page.t(done) : null} failed={failed} />,
  );
}
