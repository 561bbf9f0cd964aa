import type { Hono } from 'hono';
import { type Colours, DEFAULT_COLOURS, faintColours } from '#content/colours.ts';
import { ROLES, type Role } from '#content/permissions.ts';
import { isLookingForPictures } from '../../components/picture-choice.tsx';
import { deskPage, type SignedInVisit } from '../../desk.ts';
import { formText, formTexts, identityIn } from '../../forms.ts';
import { behind, type Gates } from '../../gates.tsx';
import { ColoursPage } from '../../pages/house/colours-page.tsx';
import { type CommentsForm, CommentsPolicyPage } from '../../pages/house/comments-page.tsx';
import { GuardPage } from '../../pages/house/guard-page.tsx';
import { type IdentityForm, IdentityPage } from '../../pages/house/identity-page.tsx';
import { pictureOffer } from './picture-offer.ts';
import { coloursForm, commentsForm, identityForm, legible, read, submitSettings } from './settings-forms.ts';

/** Who the newspaper is, its colours, what it does about comments. */
export function settingsRoutes(app: Hono, gates: Gates): void {
  const { get, post } = behind(app, gates, 'manageSettings');
  get('/desk/house/identity/', showIdentity);
  post('/desk/house/identity/', submitIdentity);
  get('/desk/house/colours/', showColours);
  post('/desk/house/colours/', submitColours);
  get('/desk/house/comments/', showComments);
  post('/desk/house/comments/', submitComments);
  get('/desk/house/guard/', showGuard);
  post('/desk/house/guard/', submitGuard);
}

function showIdentity(visit: SignedInVisit): Promise<Response> {
  const { logoMediaId } = visit.settings;
  return identityPage(visit, visit.settings, { mediaId: logoMediaId, question: '' });
}

/** Keeps who the newspaper is, or only looks for pictures: then nothing is kept yet. */
async function submitIdentity(visit: SignedInVisit): Promise<Response> {
  const sent = await visit.c.req.formData();
  const form = formTexts(sent, ['name', 'tagline', 'description', 'publisher', 'contactEmail']);
  const logo = { mediaId: identityIn(sent, 'logoMediaId'), question: formText(sent, 'question') };
  if (isLookingForPictures(sent)) return identityPage(visit, form, logo);
  const change = () => read(identityForm, sent);
  return submitSettings(visit, { door: 'identity', change, again: (refused) => identityPage(refused, form, logo) });
}

type Logo = { mediaId: number | null; question: string };

async function identityPage(visit: SignedInVisit, form: IdentityForm, logo: Logo): Promise<Response> {
  const offer = await pictureOffer(visit.db, logo);
  return visit.c.html(<IdentityPage page={deskPage(visit)} form={form} offer={offer} />);
}

function showColours(visit: SignedInVisit): Response | Promise<Response> {
  return coloursPage(visit, visit.settings.colours);
}

/** Keeps the colours, the nearest legible ones or Griot's own; or only shows what they would look like. */
async function submitColours(visit: SignedInVisit): Promise<Response> {
  const sent = await visit.c.req.formData();
  const typed = coloursForm.safeParse(Object.fromEntries(sent)).data ?? visit.settings.colours;
  if (sent.has('look')) return coloursPage(visit, typed);
  const change = () => {
    const given = sent.has('ours') ? DEFAULT_COLOURS : read(coloursForm, sent);
    return { colours: sent.has('nearest') ? legible(given) : given };
  };
  return submitSettings(visit, { door: 'colours', change, again: (refused) => coloursPage(refused, typed) });
}

function coloursPage(visit: SignedInVisit, colours: Colours): Response | Promise<Response> {
  return visit.c.html(<ColoursPage page={deskPage(visit)} colours={colours} faint={faintColours(colours)} />);
}

function showComments(visit: SignedInVisit): Response | Promise<Response> {
  const { comments } = visit.settings;
  return commentsPage(visit, { ...comments, days: String(comments.days) });
}

async function submitComments(visit: SignedInVisit): Promise<Response> {
  const sent = await visit.c.req.formData();
  const typed = {
    ...formTexts(sent, ['opening', 'days', 'readBefore']),
    isEmailRequired: sent.has('isEmailRequired'),
  };
  const change = () => ({ comments: read(commentsForm, sent) });
  return submitSettings(visit, { door: 'comments', change, again: (refused) => commentsPage(refused, typed) });
}

function commentsPage(visit: SignedInVisit, form: CommentsForm): Response | Promise<Response> {
  return visit.c.html(<CommentsPolicyPage page={deskPage(visit)} form={form} />);
}

function showGuard(visit: SignedInVisit): Response | Promise<Response> {
  return guardPage(visit, visit.settings.secondFactorRoles);
}

/** Of whom more than a password is asked at the door. */
async function submitGuard(visit: SignedInVisit): Promise<Response> {
  const chosen = (await visit.c.req.formData()).getAll('role');
  const secondFactorRoles = ROLES.filter((role) => chosen.includes(role));
  const change = () => ({ secondFactorRoles });
  return submitSettings(visit, { door: 'guard', change, again: (refused) => guardPage(refused, secondFactorRoles) });
}

function guardPage(visit: SignedInVisit, roles: Role[]): Response | Promise<Response> {
  return visit.c.html(<GuardPage page={deskPage(visit)} roles={roles} />);
}
