import type { Child, FC } from 'hono/jsx';
import { authorPath } from '#content/address.ts';
import type { User } from '#content/user.ts';
import type { JournalEntry } from '#storage/queries/day/journal.ts';
import type { Session } from '#storage/queries/house/users.ts';
import { DeskLayout } from '../components/desk-layout.tsx';
import { optionsOf, Select } from '../components/fields.tsx';
import { Act, Form } from '../components/forms.tsx';
import { JournalLines } from '../components/journal-lines.tsx';
import {
  EmailField,
  LanguageChoice,
  LinkNote,
  NameField,
  RoleChoice,
  type ShownLink,
} from '../components/people-fields.tsx';
import { PostForm } from '../components/post-form.tsx';
import type { DeskPage } from '../desk.ts';
import { PersonState } from './people-page.tsx';

/** Someone who works here, with all that an administrator may do about them. */
export type PersonProps = {
  page: DeskPage;
  user: User;
  /** What the forms show: after a refusal, what was typed is still there. */
  typed: Pick<User, 'name' | 'language' | 'email'>;
  author: { id: number; slug: string; name: string } | null;
  /** Authors that are tied to nobody. */
  authors: { id: number; name: string }[];
  sessions: Session[];
  entries: JournalEntry[];
  hasMailServer: boolean;
  link: ShownLink | null;
  note: string | null;
};

/** One person of the team. */
export const PersonPage: FC<PersonProps> = (props) => {
  const { page, user, link, note } = props;
  return (
    <DeskLayout
      page={page}
      title={user.name}
      back={{ path: '/desk/people/', label: page.t('desk.people.back') }}
      note={page.done ? page.t('desk.people.done') : note}
    >
      {link && <LinkNote page={page} link={link} />}
      <p class="soft">
        {user.roles.map((role) => page.t(`role.${role}`)).join(', ')} · {user.email}{' '}
        <PersonState page={page} user={user} />
      </p>
      <div class="cards">
        <Details {...props} />
        <Roles {...props} />
        <Signature {...props} />
        <Access {...props} />
        <Sessions {...props} />
      </div>
      <h2>{page.t('desk.people.journal')}</h2>
      <Journal {...props} />
    </DeskLayout>
  );
};

function pathOf({ id }: User, noun: string): string {
  return `/desk/people/${id}/${noun}`;
}

const Card: FC<{ title: string; children?: Child }> = ({ title, children }) => (
  <section class="card">
    <h2>{title}</h2>
    {children}
  </section>
);

const Details: FC<PersonProps> = ({ page, user, typed }) => (
  <Card title={page.t('desk.people.details')}>
    <Form action={pathOf(user, 'details/')} submit={page.t('desk.people.save')}>
      <NameField page={page} name={typed.name} isOwn={false} />
      <LanguageChoice page={page} language={typed.language} />
    </Form>
    <Form class="fields apart" action={pathOf(user, 'email/')} submit={page.t('desk.people.email.button')}>
      <EmailField page={page} email={typed.email} autocomplete="off" />
      <p class="soft">{page.t('desk.people.email.intro')}</p>
    </Form>
  </Card>
);

const Roles: FC<PersonProps> = ({ page, user }) => (
  <Card title={page.t('desk.people.roles')}>
    <Form action={pathOf(user, 'roles/')} submit={page.t('desk.people.save')}>
      <RoleChoice page={page} roles={user.roles} />
      <p class="hint">{page.t('guard.person.rise')}</p>
    </Form>
  </Card>
);

const Signature: FC<PersonProps> = ({ page, user, author, authors }) => (
  <Card title={page.t('desk.people.author')}>
    <p class="soft">{page.t('desk.people.author.intro')}</p>
    <Form
      action={pathOf(user, 'author/')}
      submit={page.t('desk.people.author.button')}
      beside={author && <a href={authorPath(author.slug)}>{page.t('desk.people.author.see')}</a>}
    >
      <Select
        name="author"
        label={page.t('desk.people.author.label')}
        value={String(author?.id ?? '')}
        options={[
          { value: '', label: page.t('desk.people.author.none') },
          ...optionsOf(author ? [author] : []),
          { value: 'new', label: page.t('desk.people.author.new', { name: user.name }) },
          ...optionsOf(authors),
        ]}
      />
    </Form>
  </Card>
);

const Access: FC<PersonProps> = ({ page, user, hasMailServer }) => (
  <Card title={page.t('desk.people.access')}>
    {!user.isDisabled && <LinkActs page={page} user={user} hasMailServer={hasMailServer} />}
    <Act
      class="acts"
      action={pathOf(user, user.isDisabled ? 'opening/' : 'closing/')}
      label={page.t(user.isDisabled ? 'desk.people.enable' : 'desk.people.disable', { name: user.name })}
      weight={user.isDisabled ? undefined : 'danger'}
    />
    {user.hasSecondFactor && (
      <>
        <h3>{page.t('guard.person')}</h3>
        <p class="soft">{page.t('guard.person.reset.intro', { name: user.name })}</p>
        <Act
          class="acts"
          action={pathOf(user, 'second-factor/end/')}
          label={page.t('guard.person.reset')}
          weight="danger"
        />
      </>
    )}
  </Card>
);

/** An invitation to renew or take back, else a link for a new password: sent where there is mail, shown otherwise. */
const LinkActs: FC<Pick<PersonProps, 'page' | 'user' | 'hasMailServer'>> = ({ page, user, hasMailServer }) => {
  const { t } = page;
  const [path, send, show] = user.hasPassword
    ? (['password', 'desk.people.password.send', 'desk.people.password.show'] as const)
    : (['invitation', 'desk.people.invitation.renew', 'desk.people.invitation.show'] as const);
  return (
    <>
      <h3>{t(user.hasPassword ? 'desk.people.password' : 'desk.people.invitation')}</h3>
      {!user.hasPassword && <p class="soft">{t('desk.people.invitation.intro', { name: user.name })}</p>}
      <div class="acts">
        <PostForm action={pathOf(user, `${path}/`)}>
          {hasMailServer && <button type="submit">{t(send)}</button>}
          <button type="submit" name="by" value="hand">
            {t(show)}
          </button>
        </PostForm>
        {!user.hasPassword && (
          <Act action={pathOf(user, 'invitation/end/')} label={t('desk.people.invitation.withdraw')} weight="danger" />
        )}
      </div>
    </>
  );
};

const Sessions: FC<PersonProps> = ({ page, user, sessions }) => (
  <Card title={page.t('desk.people.sessions')}>
    {sessions.length === 0 && <p class="soft">{page.t('desk.people.sessions.none')}</p>}
    <ul class="rows">
      {sessions.map(({ id, device, lastSeenAt }) => (
        <li>
          <p>
            <strong>{device}</strong>{' '}
            <span class="soft">{page.t('desk.me.seen', { when: page.when(lastSeenAt) })}</span>
          </p>
          <Act action={pathOf(user, `sessions/${id}/end/`)} label={page.t('desk.people.sessions.end')} to={device} />
        </li>
      ))}
    </ul>
  </Card>
);

const Journal: FC<PersonProps> = ({ page, user, entries }) => (
  <>
    {entries.length === 0 ? (
      <p class="soft">{page.t('desk.people.journal.none')}</p>
    ) : (
      <JournalLines page={page} entries={entries} moment={page.when} />
    )}
    <p class="more">
      <a href={`/desk/journal/?who=${user.id}`}>{page.t('desk.people.journal.all')}</a>
    </p>
  </>
);
