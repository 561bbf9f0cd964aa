import type { Hono } from 'hono';
import { ROLES, type Role } from '#content/permissions.ts';
import { inviteUser } from '#newsroom/people/invite-user.ts';
import { failedDeliveries } from '#storage/queries/day/outbox.ts';
import { listUsers } from '#storage/queries/house/users.ts';
import type { ShownLink } from '../components/people-fields.tsx';
import { deskPage, type SignedInVisit } from '../desk.ts';
import { formText, refusalOf } from '../forms.ts';
import type { Gates } from '../gates.tsx';
import { type InvitationForm, PeoplePage } from '../pages/people-page.tsx';
import { shownLink } from './shown-link.ts';

/** Who works here, and how they come in. Each person's own page is in `person.tsx`. */
export function peopleRoutes(app: Hono, { signedIn }: Gates): void {
  app.get('/desk/people/', signedIn(showPeople, 'managePeople'));
  app.post('/desk/people/', signedIn(submitInvitation, 'managePeople'));
}

/** Who works at the desk. */
function showPeople(visit: SignedInVisit): Promise<Response> {
  const { t } = deskPage(visit);
  return peoplePage(visit, { note: visit.c.req.query('withdrawn') ? t('desk.people.invitation.withdrawn') : null });
}

/** Invites someone, by a letter; where there is no mail server the link is shown, once. */
async function submitInvitation(visit: SignedInVisit): Promise<Response> {
  const form = await visit.c.req.formData();
  const invitation: InvitationForm = {
    email: formText(form, 'email'),
    name: formText(form, 'name'),
    roles: rolesIn(form),
    language: languageIn(form, visit.settings.language),
  };
  try {
    const { token } = await inviteUser(visit, { ...invitation, origin: visit.origin });
    const { t } = deskPage(visit);
    const { name, email } = invitation;
    if (visit.hasMailServer) return await peoplePage(visit, { note: t('desk.people.mailed', { name, email }) });
    return await peoplePage(visit, { link: shownLink(visit, { token, name, kind: 'invitation' }) });
  } catch (error) {
    return peoplePage(visit, { form: invitation, refusal: refusalOf(error, deskPage(visit).t) });
  }
}

type Shown = {
  form?: InvitationForm;
  link?: ShownLink | null;
  note?: string | null;
  refusal?: string | null;
};

async function peoplePage(visit: SignedInVisit, shown: Shown): Promise<Response> {
  const { c, db, settings, hasMailServer } = visit;
  const empty: InvitationForm = { email: '', name: '', roles: ['reporter'], language: settings.language };
  const { form = empty, link = null, note = null, refusal = null } = shown;
  const [users, failed] = [await listUsers(db), await failedDeliveries(db)];
  const state = { form, link, note, refusal, hasMailServer, failedLetters: failed.length };
  return c.html(<PeoplePage page={deskPage(visit)} users={users} {...state} />, refusal ? 422 : 200);
}

/** The roles that are ticked in a form. */
export function rolesIn(form: FormData): Role[] {
  const chosen = form.getAll('role');
  return ROLES.filter((role) => chosen.includes(role));
}

/** The language that a form asks for, else that one, as far as the desk speaks it. */
export function languageIn(form: FormData, otherwise: string): 'fr' | 'en' {
  const wanted = formText(form, 'language') || otherwise;
  return wanted === 'en' ? 'en' : 'fr';
}
