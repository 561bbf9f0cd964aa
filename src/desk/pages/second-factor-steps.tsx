import type { FC } from 'hono/jsx';
import type { OfferedKey } from '#newsroom/second-factor/add-codes.ts';
import { DeskLayout } from '../components/desk-layout.tsx';
import { Form } from '../components/forms.tsx';
import { QrCode } from '../components/qr-code.tsx';
import { CodeField, PasskeyForm } from '../components/second-factor-forms.tsx';
import type { DeskPage } from '../desk.ts';
import { SECOND_FACTOR_PATH } from '../second-factor-path.ts';

/** The key for an application, to be photographed or copied, and its first code. */
export const ConfirmCodesPage: FC<{ page: DeskPage; offered: OfferedKey }> = ({ page, offered }) => (
  <DeskLayout
    page={page}
    title={page.t('guard.codes.confirm')}
    back={{ path: SECOND_FACTOR_PATH, label: page.t('guard.title') }}
    isNarrow
  >
    <p>{page.t('guard.codes.scan')}</p>
    <QrCode text={offered.address} label={page.t('guard.codes.square')} />
    <p>{page.t('guard.codes.key')}</p>
    <p>
      <code class="key">{offered.key.match(/.{1,4}/g)?.join(' ')}</code>
    </p>
    <p>
      <a href={offered.address}>{page.t('guard.codes.open')}</a>
    </p>
    <Form action={`${SECOND_FACTOR_PATH}codes/`} submit={page.t('guard.codes.first.button')} weight="main">
      <input type="hidden" name="sealedKey" value={offered.sealedKey} />
      <CodeField page={page} label={page.t('guard.codes.first')} hint={page.t('guard.codes.first.hint')} isCode />
    </Form>
  </DeskLayout>
);

/** Recovery codes that were just made: shown once. */
export const RecoveryCodesPage: FC<{ page: DeskPage; codes: string[] }> = ({ page, codes }) => (
  <DeskLayout page={page} title={page.t('guard.recovery')} isNarrow>
    <p>{page.t('guard.recovery.intro')}</p>
    <ol class="codes">
      {codes.map((code) => (
        <li>
          <code>{code}</code>
        </li>
      ))}
    </ol>
    <p>{page.t('guard.recovery.once')}</p>
    <p class="more">
      <a class="button main" href={`${SECOND_FACTOR_PATH}?done=added`}>
        {page.t('guard.recovery.done')}
      </a>
    </p>
  </DeskLayout>
);

type StepProps = { page: DeskPage; next: string; rpId: string; hasPasskeys: boolean };

/** The second question at the door. */
export const StepPage: FC<StepProps> = ({ page, next, rpId, hasPasskeys }) => (
  <DeskLayout
    page={page}
    title={page.t('guard.step')}
    back={{ path: '/desk/session/', label: page.t('desk.signIn.back') }}
    {...(hasPasskeys ? { script: { name: 'door', messages: [] } } : {})}
    isNarrow
  >
    {hasPasskeys && (
      <PasskeyForm
        page={page}
        id="passkey"
        rpId={rpId}
        action="/desk/session/second/"
        options="/desk/session/second/passkey/"
        submit={page.t('guard.step.passkey')}
        failed={page.t('guard.signIn.failed')}
      >
        <input type="hidden" name="next" value={next} />
      </PasskeyForm>
    )}
    <p>{page.t('guard.step.intro')}</p>
    <Form action="/desk/session/second/" submit={page.t('guard.step.button')} weight="main">
      <input type="hidden" name="next" value={next} />
      <CodeField page={page} label={page.t('guard.step.code')} hint={page.t('guard.step.code.hint')} isCode={false} />
    </Form>
    <p class="soft more">{page.t('guard.step.lost')}</p>
  </DeskLayout>
);
