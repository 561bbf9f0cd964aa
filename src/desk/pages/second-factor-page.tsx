import type { Child, FC } from 'hono/jsx';
import type { Moment } from '#content/article.ts';
import type { Passkey } from '#storage/queries/house/second-factors.ts';
import { DeskLayout } from '../components/desk-layout.tsx';
import { Field } from '../components/fields.tsx';
import { Act } from '../components/forms.tsx';
import { GuardedForm, OwnPassword, PasskeyForm } from '../components/second-factor-forms.tsx';
import type { DeskPage } from '../desk.ts';
import { SECOND_FACTOR_PATH } from '../second-factor-path.ts';

type SecondFactorProps = {
  page: DeskPage;
  /** The application that gives codes; null when there is none. */
  codes: { createdAt: Moment; lastUsedAt: Moment | null } | null;
  passkeys: Passkey[];
  recoveryLeft: number;
  rpId: string;
  /** Whether nothing else can be done before. */
  isRequired: boolean;
};

/** What one shows at the door besides the password: an application, passkeys, and codes for the day they are lost. */
export const SecondFactorPage: FC<SecondFactorProps> = (props) => {
  const { page, codes, passkeys, isRequired } = props;
  const hasSome = codes !== null || passkeys.length > 0;
  const notes: Record<string, string> = { added: page.t('guard.done.added'), removed: page.t('guard.done.removed') };
  const [back, outside] = isRequired ? [undefined, { ...page, user: null }] : [BACK(page), page];
  return (
    <DeskLayout
      page={outside}
      title={page.t('guard.title')}
      back={back}
      note={page.done && notes[page.done]}
      script={{ name: 'door', messages: [] }}
    >
      {isRequired ? <p class="note">{page.t('guard.required')}</p> : <p class="soft">{page.t('guard.about')}</p>}
      <div class="cards">
        <Codes {...props} />
        <Passkeys {...props} />
        {hasSome && <Recovery {...props} />}
      </div>
      {isRequired && <Act class="more" action="/desk/session/end/" label={page.t('desk.signOut')} />}
    </DeskLayout>
  );
};

const BACK = (page: DeskPage) => ({ path: '/desk/me/', label: page.t('guard.back') });

const Card: FC<{ title: string; intro: string; children?: Child }> = ({ title, intro, children }) => (
  <section class="card">
    <h2>{title}</h2>
    <p class="soft">{intro}</p>
    {children}
  </section>
);

const Codes: FC<SecondFactorProps> = ({ page, codes }) => (
  <Card title={page.t('guard.codes')} intro={page.t('guard.codes.intro')}>
    {codes && (
      <p>
        <span class="badge good">{page.t('guard.on')}</span>{' '}
        {page.t('guard.codes.there', {
          date: page.dateTime(codes.createdAt),
          used: usedInWords(page, codes.lastUsedAt),
        })}
      </p>
    )}
    <GuardedForm
      page={page}
      id="codes"
      action={`${SECOND_FACTOR_PATH}codes/offer/`}
      submit={page.t(codes ? 'guard.codes.replace' : 'guard.codes.add')}
    />
    {codes && (
      <GuardedForm
        page={page}
        id="codes-end"
        action={`${SECOND_FACTOR_PATH}codes/end/`}
        submit={page.t('guard.codes.remove')}
        weight="danger"
      />
    )}
  </Card>
);

const Passkeys: FC<SecondFactorProps> = ({ page, passkeys, rpId }) => (
  <Card title={page.t('guard.passkeys')} intro={page.t('guard.passkeys.intro')}>
    {passkeys.length > 0 && (
      <ul class="rows">
        {passkeys.map((passkey) => (
          <OnePasskey page={page} passkey={passkey} />
        ))}
      </ul>
    )}
    <p class="soft" data-passkey-unable>
      {page.t('guard.passkeys.unable')}
    </p>
    <PasskeyForm
      page={page}
      id="passkey"
      isAdding
      rpId={rpId}
      action={`${SECOND_FACTOR_PATH}passkeys/`}
      options={`${SECOND_FACTOR_PATH}passkeys/offer/`}
      submit={page.t('guard.passkeys.add')}
      failed={page.t('guard.passkeys.failed')}
    >
      <Field
        name="name"
        id="passkey-name"
        label={page.t('guard.passkeys.name')}
        hint={page.t('guard.passkeys.name.hint')}
        maxlength={60}
      />
      <OwnPassword page={page} id="passkey-password" />
    </PasskeyForm>
  </Card>
);

const OnePasskey: FC<{ page: DeskPage; passkey: Passkey }> = ({
  page,
  passkey: { id, name, createdAt, lastUsedAt },
}) => (
  <li>
    <p>
      <strong>{name}</strong>{' '}
      <span class="soft">
        {page.t('guard.codes.there', { date: page.dateTime(createdAt), used: usedInWords(page, lastUsedAt) })}
      </span>
    </p>
    <GuardedForm
      page={page}
      id={`passkey-${id}`}
      action={`${SECOND_FACTOR_PATH}passkeys/${id}/end/`}
      submit={page.t('guard.passkeys.remove')}
      weight="danger"
    />
  </li>
);

const Recovery: FC<SecondFactorProps> = ({ page, recoveryLeft }) => (
  <Card title={page.t('guard.recovery')} intro={page.t('guard.recovery.intro')}>
    <p class={recoveryLeft < 3 ? 'note bad' : undefined}>{page.t('guard.recovery.left', { count: recoveryLeft })}</p>
    <GuardedForm
      page={page}
      id="recovery"
      action={`${SECOND_FACTOR_PATH}recovery-codes/`}
      submit={page.t('guard.recovery.renew')}
    />
  </Card>
);

function usedInWords(page: DeskPage, at: Moment | null): string {
  return at === null ? page.t('guard.unused') : page.t('guard.used', { when: page.when(at) });
}
