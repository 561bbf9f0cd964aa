import type { Hono } from 'hono';
import { ROLES, type Role } from '#content/permissions.ts';
import { inviteUser } from '#newsroom/people/invite-user.ts';
import { failedDeliveries } from '#storage/queries/day/outbox.ts';
import { listUsers } from '#storage/queries/house/users.ts';
import { orAgain } from '../answers.ts';
import type { ShownLink } from '../components/people-fields.tsx';
import { deskPage, type SignedInVisit } from '../desk.ts';
import { formText } from '../forms.ts';
import { behind, type Gates } from '../gates.tsx';
import { type InvitationForm, PeoplePage } from '../pages/people-page.tsx';
import { shownLink } from './shown-link.ts';

/** Who works here, and how they come in. Each person's own page is in `person.tsx`. */
export function peopleRoutes(app: Hono, gates: Gates): void {
  const { get, post } = behind(app, gates, 'managePeople');
  get('/desk/people/', showPeople);
  post('/desk/people/', submitInvitation);
}

/** Who works at the desk. */
function showPeople(visit: SignedInVisit): Promise<Response> {
  const isWithdrawn = visit.c.req.query('withdrawn') !== undefined;
  return peoplePage(visit, { note: isWithdrawn ? deskPage(visit).t('desk.people.invitation.withdrawn') : null });
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
  return orAgain(
    visit,
    async () => {
      const { token } = await inviteUser(visit, { ...invitation, origin: visit.origin });
      const { name, email } = invitation;
      if (!visit.hasMailServer)
        return peoplePage(visit, { link: shownLink(visit, { token, name, kind: 'invitation' }) });
      return peoplePage(visit, { note: deskPage(visit).t('desk.people.mailed', { name, email }) });
    },
    (refused) => peoplePage(refused, { form: invitation }),
  );
}

type Shown = { form?: InvitationForm; link?: ShownLink; note?: string | null };

async function peoplePage(visit: SignedInVisit, shown: Shown): Promise<Response> {
  const { c, db, settings, hasMailServer } = visit;
  const empty: InvitationForm = { email: '', name: '', roles: ['reporter'], language: settings.language };
  const { form = empty, link = null, note = null } = shown;
  const [users, failed] = [await listUsers(db), await failedDeliveries(db)];
  const state = { form, link, note, hasMailServer, failedLetters: failed.length };
  return c.html(<PeoplePage page={deskPage(visit)} users={users} {...state} />);
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
