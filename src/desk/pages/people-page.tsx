import type { FC } from 'hono/jsx';
import { ROLES, type Role } from '#content/permissions.ts';
import type { User } from '#content/user.ts';
import { DeskLayout, Note } from '../components/desk-layout.tsx';
import type { DeskPage } from '../desk.ts';

/** What the form for an invitation holds; kept when it is refused. */
export type InvitationForm = { email: string; name: string; role: Role; language: string };

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
        <strong>{user.name}</strong> · {t(`role.${user.role}`)}
        {state && ` · ${state}`}
      </p>
      <p class="soft">
        {user.email} ·{' '}
        {user.lastSeenAt ? t('desk.people.seen', { when: page.when(user.lastSeenAt) }) : t('desk.people.never')}
      </p>
      <div class="acts">
        <form method="post" action={`${path}role/`}>
          <RoleSelect
            page={page}
            id={`role-${user.id}`}
            label={`${t('desk.field.role')} : ${user.name}`}
            role={user.role}
            isLabelHidden
          />
          <button type="submit">{t('desk.people.change')}</button>
        </form>
        <form method="post" action={`${path}password/`}>
          <button type="submit">{t('desk.people.reset', { name: user.name })}</button>
        </form>
        <form method="post" action={`${path}${user.isDisabled ? 'opening' : 'closing'}/`}>
          <button type="submit">
            {t(user.isDisabled ? 'desk.people.enable' : 'desk.people.disable', { name: user.name })}
          </button>
        </form>
      </div>
    </li>
  );
};

type RoleSelectProps = { page: DeskPage; id: string; label: string; role: Role; isLabelHidden?: boolean };

const RoleSelect: FC<RoleSelectProps> = ({ page, id, label, role, isLabelHidden }) => (
  <>
    <label for={id} class={isLabelHidden ? 'unseen' : undefined}>
      {label}
    </label>
    <select id={id} name="role">
      {ROLES.map((each) => (
        <option value={each} selected={each === role}>
          {page.t(`role.${each}`)}
        </option>
      ))}
    </select>
  </>
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
    <p>
      <RoleSelect page={page} id="role" label={page.t('desk.field.role')} role={form.role} />
    </p>
    <p>
      <button class="main" type="submit">
        {page.t('desk.people.invite.button')}
      </button>
    </p>
  </form>
);
