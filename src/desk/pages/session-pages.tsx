import type { FC } from 'hono/jsx';
import type { OneTimeLinkKind } from '#content/one-time-link.ts';
import { DeskLayout } from '../components/desk-layout.tsx';
import { Tick } from '../components/fields.tsx';
import { Form } from '../components/forms.tsx';
import { EmailField, NameField, PasswordField } from '../components/people-fields.tsx';
import { PasskeyForm } from '../components/second-factor-forms.tsx';
import type { DeskPage } from '../desk.ts';

type SignInProps = {
  page: DeskPage;
  email: string;
  next: string;
  note: string | null;
  /** For which place passkeys are made. */
  rpId: string;
};

/** Lets a password be shown while it is typed; everything works without it. */
const REVEAL = { name: 'door', messages: [] };

/** Where one signs in; after a refusal the e-mail is still there. */
export const SignInPage: FC<SignInProps> = ({ page, email, next, note, rpId }) => (
  <DeskLayout page={page} title={page.t('desk.signIn')} note={note} script={{ name: 'door', messages: [] }} isNarrow>
    <Form
      action="/desk/session/"
      submit={page.t('desk.signIn.button')}
      weight="main"
      beside={
        <a class="aside" href="/desk/session/forgotten/">
          {page.t('desk.signIn.forgotten')}
        </a>
      }
    >
      <input type="hidden" name="next" value={next} />
      <EmailField page={page} email={email} autocomplete="username" hasFocus={email === ''} />
      <PasswordField
        page={page}
        id="password"
        label={page.t('desk.signIn.password')}
        autocomplete="current-password"
        hasFocus={email !== ''}
      />
    </Form>
    <PasskeyForm
      page={page}
      id="passkey"
      rpId={rpId}
      action="/desk/session/passkey/answer/"
      options="/desk/session/passkey/"
      submit={page.t('guard.signIn.passkey')}
      failed={page.t('guard.signIn.failed')}
    >
      <input type="hidden" name="next" value={next} />
    </PasskeyForm>
  </DeskLayout>
);

type ForgottenProps = { page: DeskPage; isDone: boolean; hasMailServer: boolean };

/** Where one asks for a new password. What is said afterwards is the same whoever asks. */
export const ForgottenPage: FC<ForgottenProps> = ({ page, isDone, hasMailServer }) => (
  <DeskLayout
    page={page}
    title={page.t('desk.signIn.forgotten')}
    note={isDone ? page.t('desk.signIn.forgotten.done') : null}
    isNarrow
  >
    {isDone ? (
      <p>{page.t(hasMailServer ? 'desk.signIn.forgotten.nothing' : 'desk.signIn.forgotten.noMail')}</p>
    ) : (
      <>
        <p>{page.t('desk.signIn.forgotten.intro')}</p>
        <Form submit={page.t('desk.signIn.forgotten.button')} weight="main">
          <EmailField page={page} email="" autocomplete="username" hasFocus />
        </Form>
      </>
    )}
    <p class="more">
      <a href="/desk/session/">{page.t('desk.signIn.back')}</a>
    </p>
  </DeskLayout>
);

/** What the form holds; kept when it is refused. The e-mail alone is shown of somebody who is known already. */
export type LinkForm = { email: string; name: string; isAlsoEditor: boolean };

/** Where a one-time link leads: a password to choose, and for the first administrator a name and an e-mail. */
export const LinkPage: FC<{ page: DeskPage; kind: OneTimeLinkKind; form: LinkForm }> = ({ page, kind, form }) => (
  <DeskLayout page={page} title={page.t(`desk.link.${kind}`)} script={REVEAL} isNarrow>
    <p>{page.t(`desk.link.${kind}.intro`, { newspaper: page.newspaper })}</p>
    <Form submit={page.t('desk.link.button')} weight="main">
      {kind === 'firstAdministrator' ? (
        <>
          <NameField page={page} name={form.name} isOwn />
          <EmailField page={page} email={form.email} autocomplete="username" />
          <Tick name="isAlsoEditor" label={page.t('desk.link.alsoEditor')} isTicked={form.isAlsoEditor} />
        </>
      ) : (
        <EmailField page={page} email={form.email} autocomplete="username" isFixed />
      )}
      <PasswordField
        page={page}
        id="password"
        label={page.t('desk.field.newPassword')}
        autocomplete="new-password"
        hasFocus={kind !== 'firstAdministrator'}
      />
    </Form>
  </DeskLayout>
);

/** What a link that was used, or is too old, leads to: the way to another. */
export const UsedLinkPage: FC<{ page: DeskPage }> = ({ page }) => (
  <DeskLayout page={page} title={page.t('desk.link.used')} isNarrow>
    <p>{page.t('desk.link.used.intro')}</p>
    <p class="more">
      <a href="/desk/session/forgotten/">{page.t('desk.link.again')}</a>
    </p>
  </DeskLayout>
);

/** A page with nothing but a title and a sentence: something that is not there, a page that a role does not open. */
export const PlainPage: FC<{ page: DeskPage; title: string; text: string }> = ({ page, title, text }) => (
  <DeskLayout page={page} title={title} isNarrow>
    <p>{text}</p>
  </DeskLayout>
);
