import { text } from 'node:stream/consumers';
import { systemClock } from '#content/clock.ts';
import { ROLES, type Role } from '#content/permissions.ts';
import { canonicalEmail } from '#content/user.ts';
import type { Translate } from '#language/messages.ts';
import { SYSTEM } from '#newsroom/actor.ts';
import { Refusal } from '#newsroom/errors.ts';
import { changeUser } from '#newsroom/people/change-user.ts';
import { createUser } from '#newsroom/people/create-user.ts';
import { inviteUser } from '#newsroom/people/invite-user.ts';
import { linkAddress } from '#newsroom/people/one-time-links.ts';
import { resetPassword } from '#newsroom/people/reset-password.ts';
import { resetSecondFactors } from '#newsroom/second-factor/remove-factors.ts';
import { listUsers, userByEmail } from '#storage/queries/house/users.ts';
import { type Newspaper, withNewspaper } from './newspaper.ts';
import { CommandError } from './run-program.ts';

type CreateOptions = { email: string; name: string; role: string; passwordStdin?: boolean; json?: boolean };

/** `griot user create`: an account with the password from standard input, else with a link to choose one. */
export async function addUser(t: Translate, options: CreateOptions): Promise<void> {
  const roles = options.role.split(',').map((name) => roleCalled(t, name.trim()));
  const password = options.passwordStdin ? (await text(process.stdin)).replace(/\r?\n$/, '') : null;
  await withNewspaper((newspaper) =>
    orRefusal(t, async () => {
      const tools = { db: newspaper.db, clock: systemClock, actor: SYSTEM };
      const { email, name } = options;
      const person = { email, name, roles, language: newspaper.config.language };
      const { userId, token } =
        password === null
          ? await inviteUser(tools, person)
          : { userId: await createUser(tools, { ...person, password }), token: null };
      const link = token && linkTo(newspaper, token);
      if (options.json) console.log(JSON.stringify({ id: userId, email: canonicalEmail(email), name, roles, link }));
      else {
        console.log(t('cli.user.created', { name, role: rolesIn(t, roles) }));
        if (link) console.log(t('cli.user.link', { link }));
      }
    }),
  );
}

/** `griot user list`: who has an account. */
export async function printUsers(t: Translate, options: { json?: boolean }): Promise<void> {
  await withNewspaper(async ({ db }) => {
    const users = await listUsers(db);
    if (options.json) console.log(JSON.stringify(users));
    for (const { email, name, roles, isDisabled } of options.json ? [] : users) {
      console.log([email, name, rolesIn(t, roles), ...(isDisabled ? [t('desk.people.disabled')] : [])].join('\t'));
    }
  });
}

/** `griot user disable`: closes the desk to someone. */
export async function disableUser(t: Translate, email: string): Promise<void> {
  await changeAccess(t, { email, isDisabled: true });
}

/** `griot user enable`: opens it again. */
export async function enableUser(t: Translate, email: string): Promise<void> {
  await changeAccess(t, { email, isDisabled: false });
}

/** `griot user reset`: prints a link for a new password, and writes to nobody: whoever runs commands passes it on. */
export async function printResetLink(t: Translate, email: string): Promise<void> {
  await withNewspaper((newspaper) =>
    orRefusal(t, async () => {
      const { id } = await userWith(t, newspaper, email);
      const token = await resetPassword({ db: newspaper.db, clock: systemClock, actor: SYSTEM }, { userId: id });
      console.log(t('cli.user.link', { link: linkTo(newspaper, token) }));
    }),
  );
}

/** `griot user reset-factors`: for whoever has lost telephone and codes, when no administrator is there to do it at the desk. */
export async function resetFactors(t: Translate, email: string): Promise<void> {
  await withNewspaper((newspaper) =>
    orRefusal(t, async () => {
      const { id, name } = await userWith(t, newspaper, email);
      await resetSecondFactors({ db: newspaper.db, clock: systemClock, actor: SYSTEM }, { userId: id });
      console.log(t('cli.user.factorsReset', { name }));
    }),
  );
}

async function changeAccess(
  t: Translate,
  { email, isDisabled }: { email: string; isDisabled: boolean },
): Promise<void> {
  await withNewspaper((newspaper) =>
    orRefusal(t, async () => {
      const { id, name } = await userWith(t, newspaper, email);
      await changeUser({ db: newspaper.db, clock: systemClock, actor: SYSTEM }, { userId: id, isDisabled });
      console.log(t(isDisabled ? 'cli.user.disabled' : 'cli.user.enabled', { name }));
    }),
  );
}

async function userWith(t: Translate, { db }: Newspaper, email: string) {
  const known = await userByEmail(db, canonicalEmail(email));
  if (!known) throw new CommandError(t('cli.user.unknown', { email }));
  return known.user;
}

function roleCalled(t: Translate, name: string): Role {
  const role = ROLES.find((each) => each === name);
  if (!role) throw new CommandError(t('cli.user.badRole', { role: name, roles: ROLES.join(', ') }));
  return role;
}

function rolesIn(t: Translate, roles: Role[]): string {
  return roles.map((role) => t(`role.${role}`)).join(', ');
}

function linkTo({ config }: Newspaper, token: string): string {
  return linkAddress(config.origin, token);
}

async function orRefusal(t: Translate, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof Refusal) throw new CommandError(t(`refusal.${error.code}`));
    throw error;
  }
}
