import type { Child, FC } from 'hono/jsx';
import { scriptPath } from '../assets.ts';
import type { DeskPage } from '../desk.ts';
import { Field } from './fields.tsx';
import { Form } from './forms.tsx';
import { PasswordField } from './people-fields.tsx';

/** What the passkey module (`client/pages/door.ts`) is told: for which place passkeys are made, and where it asks what to do. */
type PasskeyFormProps = {
  page: DeskPage;
  id: string;
  /** Whether a passkey is made here; else one is used. */
  isAdding?: boolean;
  rpId: string;
  /** Where what the browser has made or signed is sent. */
  action: string;
  /** Where the script asks what the browser is to do. */
  options: string;
  submit: string;
  failed: string;
  children?: Child;
};

/** A form that only a browser with passkeys can send: unseen until its script has found that it can. */
export const PasskeyForm: FC<PasskeyFormProps> = ({
  page,
  id,
  isAdding = false,
  submit,
  failed,
  children,
  ...props
}) => (
  <div
    id={id}
    hidden
    data-passkey={isAdding ? 'add' : 'use'}
    data-place={props.rpId}
    data-options={props.options}
    data-script={scriptPath(page.scripts, 'passkeys')}
  >
    <Form action={props.action} submit={submit} id={`${id}-form`}>
      {children}
      <input type="hidden" name="credential" value="" />
    </Form>
    <p class="note bad" role="alert" hidden data-says="failed">
      {failed}
    </p>
    <p class="note bad" role="alert" hidden data-says="offline">
      {page.t('guard.passkeys.offline')}
    </p>
    <p class="note bad" role="alert" hidden data-says="refused" />
  </div>
);

type AgainProps = { page: DeskPage; id: string; action: string; submit: string; weight?: 'danger'; children?: Child };

/** Something about the door that asks for the password again; open when it is all that there is to do. */
export const GuardedForm: FC<AgainProps> = ({ page, id, action, submit, weight, children }) => (
  <details>
    <summary>{submit}</summary>
    <Form action={action} submit={submit} weight={weight}>
      {children}
      <OwnPassword page={page} id={`${id}-password`} />
    </Form>
  </details>
);

/** One's own password, asked again; the e-mail stands beside it unseen, so that a password manager knows whose it is. */
export const OwnPassword: FC<{ page: DeskPage; id: string }> = ({ page, id }) => (
  <>
    <input type="email" name="username" autocomplete="username" value={page.email} readonly hidden />
    <PasswordField
      page={page}
      id={id}
      name="password"
      label={page.t('guard.password')}
      autocomplete="current-password"
    />
  </>
);

type CodeProps = { page: DeskPage; label: string; hint: string; isCode: boolean };

/** A code, as a phone's keyboard and its memory know it (HTML, « Autofill »). */
export const CodeField: FC<CodeProps> = ({ label, hint, isCode }) => (
  <Field
    name="code"
    label={label}
    hint={hint}
    autocomplete="one-time-code"
    inputmode={isCode ? 'numeric' : 'text'}
    autocapitalize="none"
    spellcheck={false}
    maxlength={20}
    required
    autofocus
  />
);
