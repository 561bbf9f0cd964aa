import type { Hono } from 'hono';
import { momentOf } from '#content/clock.ts';
import { LINK_HOURS } from '#content/one-time-link.ts';
import { ROLES, type Role } from '#content/permissions.ts';
import { dateTime } from '#language/dates.ts';
import { changeUser } from '#newsroom/change-user.ts';
import { Refusal } from '#newsroom/errors.ts';
import { inviteUser, resetPassword } from '#newsroom/invite-user.ts';
import { listUsers, userById } from '#storage/queries/users.ts';
import { deskPage, type SignedInVisit } from '../desk.ts';
import { formText } from '../forms.ts';
import type { Gates } from '../gates.tsx';
import { type FreshLink, type InvitationForm, PeoplePage } from '../pages/people-page.tsx';

/** Who works here. */
export function peopleRoutes(app: Hono, { signedIn }: Gates): void {
  app.get('/desk/people/', signedIn(showPeople, 'managePeople'));
  app.post('/desk/people/', signedIn(submitInvitation, 'managePeople'));
  app.post('/desk/people/:id{[0-9]+}/roles/', signedIn(submitRoles, 'managePeople'));
  app.post('/desk/people/:id{[0-9]+}/closing/', signedIn(submitAccess(true), 'managePeople'));
  app.post('/desk/people/:id{[0-9]+}/opening/', signedIn(submitAccess(false), 'managePeople'));
  app.post('/desk/people/:id{[0-9]+}/password/', signedIn(submitPasswordLink, 'managePeople'));
}

const EMPTY: InvitationForm = { email: '', name: '', roles: ['reporter'], language: 'fr' };

/** Who works at the desk. */
function showPeople(visit: SignedInVisit): Promise<Response> {
  return peoplePage(visit, { note: visit.c.req.query('done') === '1' });
}

/** Invites someone; the link is shown once. */
async function submitInvitation(visit: SignedInVisit): Promise<Response> {
  const form = await visit.c.req.formData();
  const invitation = {
    email: formText(form, 'email'),
    name: formText(form, 'name'),
    roles: rolesIn(form),
    language: visit.user.language,
  };
  return orRefusal(visit, invitation, async () => {
    const { token } = await inviteUser(visit, invitation);
    return peoplePage(visit, { link: linkFor(visit, { token, name: invitation.name, hours: LINK_HOURS.invitation }) });
  });
}

/** Gives someone other roles. */
async function submitRoles(visit: SignedInVisit): Promise<Response> {
  const form = await visit.c.req.formData();
  return orRefusal(visit, EMPTY, async () => {
    await changeUser(visit, { userId: idOf(visit), roles: rolesIn(form) });
    return visit.c.redirect('/desk/people/?done=1', 303);
  });
}

/** Closes the desk to someone, or opens it again. */
function submitAccess(isDisabled: boolean): (visit: SignedInVisit) => Promise<Response> {
  return (visit) =>
    orRefusal(visit, EMPTY, async () => {
      await changeUser(visit, { userId: idOf(visit), isDisabled });
      return visit.c.redirect('/desk/people/?done=1', 303);
    });
}

/** Makes a link for a new password; it is shown once. */
async function submitPasswordLink(visit: SignedInVisit): Promise<Response> {
  return orRefusal(visit, EMPTY, async () => {
    const token = await resetPassword(visit, { userId: idOf(visit) });
    const name = (await userById(visit.db, idOf(visit)))?.name ?? '';
    return peoplePage(visit, { link: linkFor(visit, { token, name, hours: LINK_HOURS.passwordReset }) });
  });
}

async function orRefusal(
  visit: SignedInVisit,
  form: InvitationForm,
  work: () => Response | Promise<Response>,
): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return peoplePage(visit, { form, refusal: deskPage(visit).t(`refusal.${error.code}`) });
  }
}

type Shown = { form?: InvitationForm; link?: FreshLink; note?: boolean; refusal?: string };

async function peoplePage(visit: SignedInVisit, { form = EMPTY, link, note, refusal }: Shown): Promise<Response> {
  const page = deskPage(visit);
  const users = await listUsers(visit.db);
  const status = refusal ? 422 : 200;
  return visit.c.html(
    <PeoplePage
      page={page}
      users={users}
      form={form}
      link={link ?? null}
      note={note ? page.t('desk.people.done') : null}
      refusal={refusal ?? null}
    />,
    status,
  );
}

function linkFor(
  { origin, clock, user, settings }: SignedInVisit,
  { token, name, hours }: { token: string; name: string; hours: number },
): FreshLink {
  const until = momentOf(clock.now().add({ hours }));
  const place = { language: user.language, timeZone: settings.timeZone };
  return { name, address: `${origin}/desk/link/${token}/`, until: dateTime(until, place) };
}

function idOf({ c }: SignedInVisit): number {
  return Number(c.req.param('id'));
}

function rolesIn(form: FormData): Role[] {
  const chosen = form.getAll('role');
  return ROLES.filter((role) => chosen.includes(role));
}
