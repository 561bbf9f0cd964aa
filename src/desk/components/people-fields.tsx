import type { FC } from 'hono/jsx';
import { ROLES, type Role } from '#content/permissions.ts';
import { SHORTEST_PASSWORD } from '#content/user.ts';
import type { DeskPage } from '../desk.ts';
import { Field, Select, Ticks } from './fields.tsx';

/** A link that was just made: shown once. */
export type ShownLink = { name: string; address: string; until: string };

/** A link to hand over, ready to be copied. */
export const LinkNote: FC<{ page: DeskPage; link: ShownLink }> = ({ page, link }) => (
  <div class="note" role="status">
    <p>
      <label for="lien">{page.t('desk.people.link', { name: link.name })}</label>
      <input id="lien" readonly value={link.address} />
    </p>
    <p class="soft">{page.t('desk.people.link.intro', { until: link.until })}</p>
  </div>
);

/** What someone does here; several may be ticked. */
export const RoleChoice: FC<{ page: DeskPage; roles: Role[] }> = ({ page, roles }) => (
  <Ticks
    name="role"
    legend={page.t('desk.field.role')}
    values={roles}
    options={ROLES.map((role) => ({
      value: role,
      label: page.t(`role.${role}`),
      hint: page.t(`role.${role}.explained`),
    }))}
  />
);

/** The language in which the desk speaks to someone. */
export const LanguageChoice: FC<{ page: DeskPage; language: string }> = ({ page, language }) => (
  <Select
    name="language"
    label={page.t('desk.field.language')}
    value={language}
    options={(['fr', 'en'] as const).map((each) => ({ value: each, label: page.t(`language.${each}`) }))}
  />
);

type PasswordProps = {
  page: DeskPage;
  id: string;
  /** Of the value in the form; that of the field when left out. */
  name?: string;
  label: string;
  /** What password managers look for (HTML, « Autofill »). */
  autocomplete: 'current-password' | 'new-password';
  hasFocus?: boolean;
};

/** A password; a script lets it be shown while it is typed. A new one says what it must be. */
export const PasswordField: FC<PasswordProps> = ({ page, id, name = id, label, autocomplete, hasFocus = false }) => {
  const isNew = autocomplete === 'new-password';
  return (
    <div class="secret">
      <label for={id}>{label}</label>
      <input
        id={id}
        name={name}
        type="password"
        autocomplete={autocomplete}
        required
        minlength={isNew ? SHORTEST_PASSWORD : undefined}
        aria-describedby={isNew ? `${id}-hint` : undefined}
        autofocus={hasFocus}
      />
      <button class="quiet" type="button" hidden aria-pressed="false" aria-controls={id}>
        {page.t('desk.signIn.reveal')}
      </button>
      {isNew && (
        <span id={`${id}-hint`} class="hint">
          {page.t('desk.field.newPassword.hint', { least: SHORTEST_PASSWORD })}
        </span>
      )}
    </div>
  );
};

type EmailProps = {
  page: DeskPage;
  email: string;
  autocomplete: 'username' | 'off';
  hasFocus?: boolean;
  isFixed?: boolean;
};

/** The e-mail of an account. */
export const EmailField: FC<EmailProps> = ({ page, email, autocomplete, hasFocus = false, isFixed = false }) => (
  <Field
    name="email"
    label={page.t('desk.signIn.email')}
    type="email"
    autocomplete={autocomplete}
    required={!isFixed}
    readonly={isFixed}
    value={email}
    autofocus={hasFocus}
  />
);

/** Someone's name. Their own browser may know it, somebody else's may not fill it in. */
export const NameField: FC<{ page: DeskPage; name: string; isOwn: boolean }> = ({ page, name, isOwn }) => (
  <Field
    name="name"
    label={page.t('desk.field.name')}
    autocomplete={isOwn ? 'name' : 'off'}
    required
    maxlength={120}
    value={name}
  />
);
