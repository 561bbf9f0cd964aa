import type { FC } from 'hono/jsx';
import type { Role } from '#content/permissions.ts';
import type { User } from '#content/user.ts';
import { DeskLayout } from '../components/desk-layout.tsx';
import { Form } from '../components/forms.tsx';
import {
  EmailField,
  LanguageChoice,
  LinkNote,
  NameField,
  RoleChoice,
  type ShownLink,
} from '../components/people-fields.tsx';
import type { DeskPage } from '../desk.ts';

/** What the form for an invitation holds; kept when it is refused. */
export type InvitationForm = { email: string; name: string; roles: Role[]; language: string };

type PeopleProps = {
  page: DeskPage;
  users: User[];
  form: InvitationForm;
  link: ShownLink | null;
  hasMailServer: boolean;
  /** How many letters were given up. */
  failedLetters: number;
  note: string | null;
};

/** Who works at the desk; for administrators. */
export const PeoplePage: FC<PeopleProps> = ({ page, users, form, link, note, ...mail }) => (
  <DeskLayout page={page} title={page.t('desk.people')} note={note}>
    {link && <LinkNote page={page} link={link} />}
    <MailState page={page} {...mail} />
    <h2>{page.t('desk.people.list')}</h2>
    <p class="soft">{page.t('desk.people.count', { count: users.length })}</p>
    <ul class="rows people">
      {users.map((user) => (
        <Person page={page} user={user} />
      ))}
    </ul>
    <h2>{page.t('desk.people.invite')}</h2>
    <Form
      action="/desk/people/"
      submit={page.t(mail.hasMailServer ? 'desk.people.invite.send' : 'desk.people.invite.button')}
      weight="main"
    >
      <NameField page={page} name={form.name} isOwn={false} />
      <EmailField page={page} email={form.email} autocomplete="off" />
      <RoleChoice page={page} roles={form.roles} />
      <LanguageChoice page={page} language={form.language} />
    </Form>
  </DeskLayout>
);

const MailState: FC<{ page: DeskPage; hasMailServer: boolean; failedLetters: number }> = ({
  page,
  hasMailServer,
  failedLetters,
}) => (
  <>
    {!hasMailServer && <p class="note">{page.t('desk.people.noMail')}</p>}
    {failedLetters > 0 && (
      <p class="note bad">
        {page.t('desk.people.trouble', { count: failedLetters })}{' '}
        <a href="/desk/deliveries/">{page.t('desk.people.trouble.see')}</a>
      </p>
    )}
  </>
);

const Person: FC<{ page: DeskPage; user: User }> = ({ page, user }) => (
  <li>
    <div>
      <a href={`/desk/people/${user.id}/`}>{user.name}</a> <PersonState page={page} user={user} />
      <p>{user.roles.map((role) => page.t(`role.${role}`)).join(', ')}</p>
    </div>
    <p class="soft">
      {user.email}
      <br />
      {user.lastSeenAt ? page.t('desk.people.seen', { when: page.when(user.lastSeenAt) }) : page.t('desk.people.never')}
    </p>
  </li>
);

/** Whether someone's door is closed, not opened yet, or well guarded; nothing when it is as most are. */
export const PersonState: FC<{ page: DeskPage; user: User }> = ({ page, user }) => {
  if (user.isDisabled) return <span class="badge bad">{page.t('desk.people.disabled')}</span>;
  if (!user.hasPassword) return <span class="badge">{page.t('desk.people.waiting')}</span>;
  return user.hasSecondFactor ? <span class="badge good">{page.t('guard.person')}</span> : null;
};
