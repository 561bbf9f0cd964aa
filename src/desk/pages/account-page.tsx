import type { FC } from 'hono/jsx';
import type { User } from '#content/user.ts';
import type { Session } from '#storage/queries/house/users.ts';
import { DeskLayout } from '../components/desk-layout.tsx';
import { LanguageChoice, NameField, PasswordField } from '../components/people-fields.tsx';
import type { DeskPage } from '../desk.ts';

type AccountProps = {
  page: DeskPage;
  user: User;
  /** The name that the form shows: after a refusal, what was typed. */
  name: string;
  /** The public page under which one's articles appear; null when there is none. */
  author: { slug: string; name: string } | null;
  sessions: Session[];
  currentId: number;
};

/** One's own account: name, language, password, and the devices on which one is signed in. */
export const AccountPage: FC<AccountProps> = (props) => {
  const { page, user, author } = props;
  const notes: Record<string, string> = {
    details: page.t('desk.me.saved'),
    password: page.t('desk.me.password.done'),
  };
  return (
    <DeskLayout
      page={page}
      title={page.t('desk.me')}
      note={page.done && notes[page.done]}
      script={{ name: 'password', messages: [] }}
    >
      <p>{page.t('desk.me.email', { email: user.email })}</p>
      {author && (
        <p>
          {page.t('desk.me.author', { name: author.name })}{' '}
          <a href={`/auteur/${author.slug}/`}>{page.t('desk.people.author.see')}</a>
        </p>
      )}
      <div class="cards">
        <Details {...props} />
        <Password {...props} />
        <Devices {...props} />
      </div>
    </DeskLayout>
  );
};

const Details: FC<AccountProps> = ({ page, user, name }) => (
  <section class="card">
    <h2>{page.t('desk.me.details')}</h2>
    <form class="fields" method="post" action="/desk/me/details/">
      <NameField page={page} name={name} isOwn />
      <LanguageChoice page={page} language={user.language} />
      <p>
        <button type="submit">{page.t('desk.me.details.button')}</button>
      </p>
    </form>
  </section>
);

/** The e-mail stands in the form unseen, so that a password manager knows whose password changes. */
const Password: FC<AccountProps> = ({ page, user }) => (
  <section class="card">
    <h2>{page.t('desk.me.password')}</h2>
    <p class="soft">{page.t('desk.me.password.intro')}</p>
    <form class="fields" method="post" action="/desk/me/password/">
      <input type="email" name="username" autocomplete="username" value={user.email} readonly hidden />
      <PasswordField
        page={page}
        id="current"
        label={page.t('desk.me.password.current')}
        autocomplete="current-password"
      />
      <PasswordField page={page} id="password" label={page.t('desk.me.password.new')} autocomplete="new-password" />
      <p>
        <button type="submit">{page.t('desk.me.password.button')}</button>
      </p>
    </form>
  </section>
);

const Devices: FC<AccountProps> = ({ page, sessions, currentId }) => (
  <section class="card">
    <h2>{page.t('desk.me.sessions')}</h2>
    <ul class="rows">
      {sessions.map(({ id, device, lastSeenAt }) => (
        <li>
          <p>
            <strong>{device}</strong> {id === currentId && <span class="badge good">{page.t('desk.me.here')}</span>}{' '}
            <span class="soft">{page.t('desk.me.seen', { when: page.when(lastSeenAt) })}</span>
          </p>
          <form method="post" action={`/desk/me/sessions/${id}/end/`}>
            <button type="submit" aria-label={`${page.t('desk.me.end')} (${device})`}>
              {page.t('desk.me.end')}
            </button>
          </form>
        </li>
      ))}
    </ul>
    <form class="more" method="post" action="/desk/me/sessions/end/">
      <button class="danger" type="submit">
        {page.t('desk.me.endAll')}
      </button>
    </form>
  </section>
);
