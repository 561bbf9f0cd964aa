import type { Hono } from 'hono';
import { momentOf } from '#content/clock.ts';
import type { Role } from '#content/permissions.ts';
import type { User } from '#content/user.ts';
import { Refusal } from '#newsroom/errors.ts';
import { changeAccount, changeEmail } from '#newsroom/people/change-account.ts';
import { changeUser } from '#newsroom/people/change-user.ts';
import { endSessions } from '#newsroom/people/end-sessions.ts';
import { renewInvitation, withdrawInvitation } from '#newsroom/people/invite-user.ts';
import { resetPassword } from '#newsroom/people/reset-password.ts';
import { tieAuthor } from '#newsroom/people/tie-author.ts';
import { resetSecondFactors } from '#newsroom/second-factor/remove-factors.ts';
import { journalAboutUser } from '#storage/queries/day/journal.ts';
import { authorById, untiedAuthors } from '#storage/queries/house/authors.ts';
import { sessionsOf, userById } from '#storage/queries/house/users.ts';
import { orAgain } from '../answers.ts';
import { deskPage, deviceOf, type SignedInVisit } from '../desk.ts';
import { formText, idIn } from '../forms.ts';
import { behind, type Gates } from '../gates.tsx';
import { PersonPage, type PersonProps } from '../pages/person-page.tsx';
import { languageIn, rolesIn } from './people.tsx';
import { shownLink } from './shown-link.ts';

/** One person of the team: who they are, what they may do, how they get in. */
export function personRoutes(app: Hono, gates: Gates): void {
  const { get, post } = behind(app, gates, 'managePeople');
  const person = '/desk/people/:id{[0-9]{1,9}}/';
  get(person, showPerson);
  for (const [noun, submit] of Object.entries(CHANGES)) {
    post(`${person}${noun}/`, submitChange(submit));
  }
  post(`${person}invitation/`, submitLink('invitation'));
  post(`${person}password/`, submitLink('passwordReset'));
  post(`${person}invitation/end/`, submitWithdrawal);
  post(`${person}sessions/:session{[0-9]{1,9}}/end/`, submitSessionEnd);
}

/** What one form of the page changes; gives back the fields that it would show again if it were refused. */
type Change = (
  visit: SignedInVisit,
  userId: number,
  form: FormData,
) => { typed: Partial<User>; done: Promise<unknown> };

const CHANGES: Record<string, Change> = {
  details: (visit, userId, form) => {
    const wanted = { name: formText(form, 'name'), language: languageIn(form, visit.settings.language) };
    return { typed: wanted, done: changeAccount(visit, { userId, ...wanted }) };
  },
  email: (visit, userId, form) => {
    const wanted = { email: formText(form, 'email') };
    return { typed: wanted, done: changeEmail(visit, { userId, ...wanted }) };
  },
  roles: (visit, userId, form) => ({ typed: {}, done: changeRoles(visit, userId, rolesIn(form)) }),
  closing: (visit, userId) => ({ typed: {}, done: changeUser(visit, { userId, isDisabled: true }) }),
  opening: (visit, userId) => ({ typed: {}, done: changeUser(visit, { userId, isDisabled: false }) }),
  'second-factor/end': (visit, userId) => ({ typed: {}, done: resetSecondFactors(visit, { userId }) }),
  author: (visit, userId, form) => {
    const chosen = formText(form, 'author');
    const author = chosen === '' ? null : chosen === 'new' ? 'new' : Number(chosen);
    return { typed: {}, done: tieAuthor(visit, { userId, author }) };
  },
};

/** Who gives a role to themselves goes on in this browser. */
async function changeRoles(visit: SignedInVisit, userId: number, roles: Role[]): Promise<void> {
  const { c, cookie } = visit;
  const token = await changeUser(visit, { userId, roles, device: deviceOf(c) });
  if (token !== null) cookie.write(c, token);
}

/** Someone's page. */
function showPerson(visit: SignedInVisit): Promise<Response> {
  return personPage(visit, {});
}

function submitChange(change: Change): (visit: SignedInVisit) => Promise<Response> {
  return async (visit) => {
    const { typed, done } = change(visit, idIn(visit), await visit.c.req.formData());
    return orAgain(
      visit,
      async () => {
        await done;
        return doneAt(visit);
      },
      (refused) => personPage(refused, { typed }),
    );
  };
}

/** A new link: sent where there is a mail server, unless it is asked for by hand; else shown, once. */
function submitLink(kind: 'invitation' | 'passwordReset'): (visit: SignedInVisit) => Promise<Response> {
  return async (visit) => {
    const userId = idIn(visit);
    const form = await visit.c.req.formData();
    const isByHand = formText(form, 'by') === 'hand' || !visit.hasMailServer;
    const order = { userId, origin: isByHand && visit.hasMailServer ? undefined : visit.origin };
    return orAgain(
      visit,
      async () => {
        const token = await (kind === 'invitation' ? renewInvitation : resetPassword)(visit, order);
        const { name, email } = await someone(visit);
        if (isByHand) return personPage(visit, { link: shownLink(visit, { token, name, kind }) });
        return personPage(visit, { note: deskPage(visit).t('desk.people.mailed', { name, email }) });
      },
      showPerson,
    );
  };
}

/** Takes an invitation back: there is no such person any more. */
async function submitWithdrawal(visit: SignedInVisit): Promise<Response> {
  return orAgain(
    visit,
    async () => {
      await withdrawInvitation(visit, { userId: idIn(visit) });
      return '/desk/people/?withdrawn=1';
    },
    showPerson,
  );
}

/** Signs someone out of one device. */
async function submitSessionEnd(visit: SignedInVisit): Promise<Response> {
  await endSessions(visit, { userId: idIn(visit), sessionId: idIn(visit, 'session') });
  return visit.c.redirect(doneAt(visit), 303);
}

function doneAt(visit: SignedInVisit): string {
  return `/desk/people/${idIn(visit)}/?done=1`;
}

const LINES_SHOWN = 20;

type Shown = { typed?: Partial<User> } & Partial<Pick<PersonProps, 'link' | 'note'>>;

async function personPage(visit: SignedInVisit, shown: Shown): Promise<Response> {
  const { c, db, clock, hasMailServer } = visit;
  const { typed = {}, link = null, note = null } = shown;
  const user = await someone(visit);
  const author = user.authorId === null ? null : await authorById(db, user.authorId);
  const authors = await untiedAuthors(db);
  const sessions = await sessionsOf(db, user.id, momentOf(clock.now()));
  const entries = await journalAboutUser(db, user.id, LINES_SHOWN);
  const about = { user, typed: { ...user, ...typed }, author, authors, sessions, entries };
  return c.html(<PersonPage page={deskPage(visit)} {...about} {...{ hasMailServer, link, note }} />);
}

async function someone(visit: SignedInVisit): Promise<User> {
  const user = await userById(visit.db, idIn(visit));
  if (!user) throw new Refusal('notFound');
  return user;
}
