import type { Hono } from 'hono';
import { DEFAULT_COLOURS, faintColours } from '#content/colours.ts';
import { changeSettings } from '#newsroom/house/change-settings.ts';
import { isLookingForPictures } from '../../components/picture-choice.tsx';
import { deskPage, type SignedInVisit } from '../../desk.ts';
import { formText } from '../../forms.ts';
import type { Gates } from '../../gates.tsx';
import { ColoursPage } from '../../pages/house/colours-page.tsx';
import { type CommentsForm, CommentsPolicyPage } from '../../pages/house/comments-page.tsx';
import { type IdentityForm, IdentityPage } from '../../pages/house/identity-page.tsx';
import { chosenId, orAgain, outcomeOf, statusOf } from './answers.ts';
import { pictureOffer } from './picture-offer.ts';
import { coloursForm, commentsForm, identityForm, legible, read } from './settings-forms.ts';

const HOUSE = '/desk/house/';

/** Who the newspaper is, its colours, what it does about comments. */
export function settingsRoutes(app: Hono, { signedIn }: Gates): void {
  app.get(`${HOUSE}identity/`, signedIn(showIdentity, 'manageSettings'));
  app.post(`${HOUSE}identity/`, signedIn(submitIdentity, 'manageSettings'));
  app.get(`${HOUSE}colours/`, signedIn(showColours, 'manageSettings'));
  app.post(`${HOUSE}colours/`, signedIn(submitColours, 'manageSettings'));
  app.get(`${HOUSE}comments/`, signedIn(showComments, 'manageSettings'));
  app.post(`${HOUSE}comments/`, signedIn(submitComments, 'manageSettings'));
}

function showIdentity(visit: SignedInVisit): Promise<Response> {
  const { logoMediaId } = visit.settings;
  return identityPage(visit, { form: visit.settings, logo: { mediaId: logoMediaId, question: '' } });
}

async function submitIdentity(visit: SignedInVisit): Promise<Response> {
  const sent = await visit.c.req.formData();
  const form = textsIn(sent, ['name', 'tagline', 'description', 'publisher', 'contactEmail']);
  const logo = { mediaId: chosenId(formText(sent, 'logoMediaId')), question: formText(sent, 'question') };
  if (isLookingForPictures(sent)) return identityPage(visit, { form, logo });
  return orAgain(
    visit,
    async () => {
      await changeSettings(visit, { about: aboutIn(visit, 'house.identity'), change: read(identityForm, sent) });
      return `${HOUSE}identity/?done=1`;
    },
    (refusal) => identityPage(visit, { form, logo, refusal }),
  );
}

type ShownIdentity = { form: IdentityForm; logo: { mediaId: number | null; question: string }; refusal?: string };

async function identityPage(visit: SignedInVisit, { form, logo, refusal }: ShownIdentity): Promise<Response> {
  const outcome = outcomeOf(visit, refusal ?? null);
  const offer = await pictureOffer(visit.db, logo);
  return visit.c.html(
    <IdentityPage page={deskPage(visit)} form={form} offer={offer} outcome={outcome} />,
    statusOf(outcome),
  );
}

function showColours(visit: SignedInVisit): Response | Promise<Response> {
  return coloursPage(visit, visit.settings.colours, null);
}

/** Keeps the colours, the nearest legible ones or Griot's own; or only shows what they would look like. */
async function submitColours(visit: SignedInVisit): Promise<Response> {
  const sent = await visit.c.req.formData();
  const { colours: present } = visit.settings;
  const parsed = coloursForm.safeParse(Object.fromEntries(sent));
  if (sent.has('look')) return coloursPage(visit, parsed.data ?? present, null);
  return orAgain(
    visit,
    async () => {
      const given = sent.has('ours') ? DEFAULT_COLOURS : read(coloursForm, sent);
      const colours = sent.has('nearest') ? legible(given) : given;
      await changeSettings(visit, { about: aboutIn(visit, 'house.colours'), change: { colours } });
      return `${HOUSE}colours/?done=1`;
    },
    (refusal) => coloursPage(visit, parsed.data ?? present, refusal),
  );
}

function coloursPage(
  visit: SignedInVisit,
  colours: SignedInVisit['settings']['colours'],
  refusal: string | null,
): Response | Promise<Response> {
  const outcome = outcomeOf(visit, refusal);
  const faint = faintColours(colours);
  return visit.c.html(
    <ColoursPage page={deskPage(visit)} colours={colours} faint={faint} outcome={outcome} />,
    statusOf(outcome),
  );
}

function showComments(visit: SignedInVisit): Response | Promise<Response> {
  const { comments } = visit.settings;
  return commentsPage(visit, { ...comments, days: String(comments.days) }, null);
}

async function submitComments(visit: SignedInVisit): Promise<Response> {
  const sent = await visit.c.req.formData();
  return orAgain(
    visit,
    async () => {
      const comments = read(commentsForm, sent);
      await changeSettings(visit, { about: aboutIn(visit, 'house.comments'), change: { comments } });
      return `${HOUSE}comments/?done=1`;
    },
    (refusal) => commentsPage(visit, textsIn(sent, ['opening', 'days', 'readBefore']), refusal),
  );
}

function commentsPage(visit: SignedInVisit, form: CommentsForm, refusal: string | null): Response | Promise<Response> {
  const outcome = outcomeOf(visit, refusal);
  return visit.c.html(<CommentsPolicyPage page={deskPage(visit)} form={form} outcome={outcome} />, statusOf(outcome));
}

/** What was changed, in words, as the journal will tell it. */
function aboutIn(visit: SignedInVisit, key: 'house.identity' | 'house.colours' | 'house.comments'): string {
  return deskPage(visit).t(key);
}

function textsIn<K extends string>(form: FormData, names: K[]): Record<K, string> {
  return Object.fromEntries(names.map((name) => [name, formText(form, name)])) as Record<K, string>;
}
