import type { FC } from 'hono/jsx';
import type { OneTimeLinkKind } from '#content/one-time-link.ts';
import { SHORTEST_PASSWORD } from '#content/user.ts';
import { DeskLayout, Note } from '../components/desk-layout.tsx';
import type { DeskPage } from '../desk.ts';

type SignInProps = { page: DeskPage; email: string; next: string; note: string | null; refusal: string | null };

/** Where one signs in; after a refusal the e-mail is still there. */
export const SignInPage: FC<SignInProps> = ({ page, email, next, note, refusal }) => (
  <DeskLayout page={page} title={page.t('desk.signIn')} isNarrow>
    <Note text={refusal} isBad />
    <Note text={note} />
    <form class="fields" method="post" action="/desk/session/">
      <input type="hidden" name="next" value={next} />
      <p>
        <label for="email">{page.t('desk.signIn.email')}</label>
        <input
          id="email"
          name="email"
          type="email"
          autocomplete="username"
          required
          value={email}
          autofocus={email === ''}
        />
      </p>
      <p>
        <label for="password">{page.t('desk.signIn.password')}</label>
        <input
          id="password"
          name="password"
          type="password"
          autocomplete="current-password"
          required
          autofocus={email !== ''}
        />
      </p>
      <p>
        <button class="main" type="submit">
          {page.t('desk.signIn.button')}
        </button>
      </p>
    </form>
    <p class="soft">{page.t('desk.signIn.forgotten')}</p>
  </DeskLayout>
);

type LinkProps = { page: DeskPage; kind: OneTimeLinkKind; email: string; name: string; refusal: string | null };

/** Where a one-time link leads: a password to choose, and for the first administrator a name and an e-mail. */
export const LinkPage: FC<LinkProps> = ({ page, kind, email, name, refusal }) => (
  <DeskLayout page={page} title={page.t(`desk.link.${kind}`)} isNarrow>
    <Note text={refusal} isBad />
    <p>{page.t(`desk.link.${kind}.intro`, { newspaper: page.newspaper })}</p>
    <form class="fields" method="post">
      {kind === 'firstAdministrator' ? (
        <>
          <p>
            <label for="name">{page.t('desk.field.name')}</label>
            <input id="name" name="name" autocomplete="name" required value={name} />
          </p>
          <p>
            <label for="email">{page.t('desk.signIn.email')}</label>
            <input id="email" name="email" type="email" autocomplete="username" required value={email} />
          </p>
          <p class="choice">
            <input type="checkbox" id="isAlsoEditor" name="isAlsoEditor" checked />
            <label for="isAlsoEditor">{page.t('desk.link.alsoEditor')}</label>
          </p>
        </>
      ) : (
        <p>
          <label for="email">{page.t('desk.signIn.email')}</label>
          <input id="email" name="email" type="email" autocomplete="username" value={email} readonly />
        </p>
      )}
      <p>
        <label for="password">{page.t('desk.field.newPassword')}</label>
        <input
          id="password"
          name="password"
          type="password"
          autocomplete="new-password"
          minlength={SHORTEST_PASSWORD}
          required
          aria-describedby="conseil"
        />
      </p>
      <p id="conseil" class="soft">
        {page.t('desk.field.newPassword.hint', { least: SHORTEST_PASSWORD })}
      </p>
      <p>
        <button class="main" type="submit">
          {page.t('desk.link.button')}
        </button>
      </p>
    </form>
  </DeskLayout>
);

/** A page with nothing but a title and a sentence: a link that no longer works, a page that a role does not open. */
export const PlainPage: FC<{ page: DeskPage; title: string; text: string }> = ({ page, title, text }) => (
  <DeskLayout page={page} title={title} isNarrow>
    <p>{text}</p>
  </DeskLayout>
);
