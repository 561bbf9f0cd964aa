import type { FC } from 'hono/jsx';
import { authorPath } from '#content/address.ts';
import { COMMENT_LETTERS, commentLettersOf } from '#content/comment-letters.ts';
import { may } from '#content/permissions.ts';
import type { User } from '#content/user.ts';
import type { Session } from '#storage/queries/house/users.ts';
import { DeskLayout } from '../components/desk-layout.tsx';
import { Options } from '../components/fields.tsx';
import { Act, Form } from '../components/forms.tsx';
import { LanguageChoice, NameField, PasswordField } from '../components/people-fields.tsx';
import type { DeskPage } from '../desk.ts';
import { SECOND_FACTOR_PATH } from '../second-factor-path.ts';

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
    letters: page.t('moderation.letters.done'),
  };
  return (
    <DeskLayout
      page={page}
      title={page.t('desk.me')}
      note={page.done && notes[page.done]}
      script={{ name: 'door', messages: [] }}
    >
      <p>{page.t('desk.me.email', { email: user.email })}</p>
      {author && (
        <p>
          {page.t('desk.me.author', { name: author.name })}{' '}
          <a href={authorPath(author.slug)}>{page.t('desk.people.author.see')}</a>
        </p>
      )}
      <div class="cards">
        <Details {...props} />
        <Password {...props} />
        {may(user.roles, 'moderateComments') && <Letters {...props} />}
        <SecondFactor {...props} />
        <Devices {...props} />
      </div>
    </DeskLayout>
  );
};

const Details: FC<AccountProps> = ({ page, user, name }) => (
  <section class="card">
    <h2>{page.t('desk.me.details')}</h2>
    <Form action="/desk/me/details/" submit={page.t('desk.me.details.button')}>
      <NameField page={page} name={name} isOwn />
      <LanguageChoice page={page} language={user.language} />
    </Form>
  </section>
);

/** The e-mail stands in the form unseen, so that a password manager knows whose password changes. */
const Password: FC<AccountProps> = ({ page, user }) => (
  <section class="card">
    <h2>{page.t('desk.me.password')}</h2>
    <p class="soft">{page.t('desk.me.password.intro')}</p>
    <Form action="/desk/me/password/" submit={page.t('desk.me.password.button')}>
      <input type="email" name="username" autocomplete="username" value={user.email} readonly hidden />
      <PasswordField
        page={page}
        id="current"
        label={page.t('desk.me.password.current')}
        autocomplete="current-password"
      />
      <PasswordField page={page} id="password" label={page.t('desk.me.password.new')} autocomplete="new-password" />
    </Form>
  </section>
);

const Letters: FC<AccountProps> = ({ page, user }) => (
  <section class="card">
    <h2>{page.t('moderation.letters.title')}</h2>
    <Form action="/desk/me/letters/" submit={page.t('moderation.letters.button')}>
      <Options
        name="letters"
        legend={page.t('moderation.letters.legend')}
        value={commentLettersOf(user)}
        options={COMMENT_LETTERS.map((value) => ({
          value,
          label: page.t(`moderation.letters.${value}`),
          hint: value === 'none' ? undefined : page.t(`moderation.letters.${value}.hint`),
        }))}
      />
    </Form>
  </section>
);

const SecondFactor: FC<AccountProps> = ({ page, user }) => (
  <section class="card">
    <h2>{page.t('guard.title')}</h2>
    <p>
      {user.hasSecondFactor ? (
        <span class="badge good">{page.t('guard.on')}</span>
      ) : (
        <span class="badge">{page.t('guard.off')}</span>
      )}
    </p>
    <p class="soft">{page.t('guard.about')}</p>
    <p class="more">
      <a class="button" href={SECOND_FACTOR_PATH}>
        {page.t('guard.see')}
      </a>
    </p>
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
          <Act action={`/desk/me/sessions/${id}/end/`} label={page.t('desk.me.end')} to={device} />
        </li>
      ))}
    </ul>
    <Act class="more" action="/desk/me/sessions/end/" label={page.t('desk.me.endAll')} weight="danger" />
  </section>
);
