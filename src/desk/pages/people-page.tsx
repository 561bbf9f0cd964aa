import type { FC } from 'hono/jsx';
import { ROLES, type Role } from '#content/permissions.ts';
import type { User } from '#content/user.ts';
import { DeskLayout, Note } from '../components/desk-layout.tsx';
import type { DeskPage } from '../desk.ts';

/** What the form for an invitation holds; kept when it is refused. */
export type InvitationForm = { email: string; name: string; roles: Role[]; language: string };

/** A link that was just made: shown once. */
export type FreshLink = { name: string; address: string; until: string };

type PeopleProps = {
  page: DeskPage;
  users: User[];
  form: InvitationForm;
  link: FreshLink | null;
  note: string | null;
  refusal: string | null;
};

/** Who works at the desk; for administrators. */
export const PeoplePage: FC<PeopleProps> = ({ page, users, form, link, note, refusal }) => (
  <DeskLayout page={page} title={page.t('desk.people')}>
    <Note text={refusal} isBad />
    <Note text={note} />
    {link && <Link page={page} link={link} />}
    <h2>{page.t('desk.people.list')}</h2>
    <ul class="rows">
      {users.map((user) => (
        <Person page={page} user={user} />
      ))}
    </ul>
    <h2>{page.t('desk.people.invite')}</h2>
    <Invitation page={page} form={form} />
  </DeskLayout>
);

const Link: FC<{ page: DeskPage; link: FreshLink }> = ({ page, link }) => (
  <div class="note" role="status">
    <p>
      <label for="lien">{page.t('desk.people.link', { name: link.name })}</label>
      <input id="lien" readonly value={link.address} />
    </p>
    <p class="soft">{page.t('desk.people.link.intro', { until: link.until })}</p>
  </div>
);

const Person: FC<{ page: DeskPage; user: User }> = ({ page, user }) => {
  const { t } = page;
  const path = `/desk/people/${user.id}/`;
  const state = user.isDisabled ? t('desk.people.disabled') : user.hasPassword ? null : t('desk.people.waiting');
  return (
    <li>
      <p>
        <strong>{user.name}</strong> · {user.roles.map((role) => t(`role.${role}`)).join(', ')}
        {state && ` · ${state}`}
      </p>
      <p class="soft">
        {user.email} ·{' '}
        {user.lastSeenAt ? t('desk.people.seen', { when: page.when(user.lastSeenAt) }) : t('desk.people.never')}
      </p>
      <div class="acts">
        <form method="post" action={`${path}password/`}>
          <button type="submit">{t('desk.people.reset', { name: user.name })}</button>
        </form>
        <form method="post" action={`${path}${user.isDisabled ? 'opening' : 'closing'}/`}>
          <button type="submit">
            {t(user.isDisabled ? 'desk.people.enable' : 'desk.people.disable', { name: user.name })}
          </button>
        </form>
      </div>
      <details>
        <summary>{t('desk.people.change')}</summary>
        <form class="fields" method="post" action={`${path}roles/`}>
          <RoleChoice page={page} id={`role-${user.id}`} roles={user.roles} />
          <p>
            <button type="submit">{t('desk.people.change.button')}</button>
          </p>
        </form>
      </details>
    </li>
  );
};

type RoleChoiceProps = { page: DeskPage; id: string; roles: Role[] };

const RoleChoice: FC<RoleChoiceProps> = ({ page, id, roles }) => (
  <fieldset>
    <legend>{page.t('desk.field.role')}</legend>
    {ROLES.map((role) => (
      <p class="choice">
        <input type="checkbox" id={`${id}-${role}`} name="role" value={role} checked={roles.includes(role)} />
        <label for={`${id}-${role}`}>
          {page.t(`role.${role}`)} <span class="soft">{page.t(`role.${role}.explained`)}</span>
        </label>
      </p>
    ))}
  </fieldset>
);

const Invitation: FC<{ page: DeskPage; form: InvitationForm }> = ({ page, form }) => (
  <form class="fields" method="post" action="/desk/people/">
    <p>
      <label for="name">{page.t('desk.field.name')}</label>
      <input id="name" name="name" autocomplete="off" required value={form.name} />
    </p>
    <p>
      <label for="email">{page.t('desk.signIn.email')}</label>
      <input id="email" name="email" type="email" autocomplete="off" required value={form.email} />
    </p>
    <RoleChoice page={page} id="role" roles={form.roles} />
    <p>
      <button class="main" type="submit">
        {page.t('desk.people.invite.button')}
      </button>
    </p>
  </form>
);
