import type { FC } from 'hono/jsx';
import { DELIVERY_FAILURES } from '#content/outbox.ts';
import { may } from '#content/permissions.ts';
import type { FailedDelivery } from '#storage/queries/day/outbox.ts';
import { DeskLayout } from '../components/desk-layout.tsx';
import { Act } from '../components/forms.tsx';
import type { DeskPage } from '../desk.ts';

type DeliveriesProps = { page: DeskPage; letters: FailedDelivery[]; hasMailServer: boolean };

/** Letters that did not leave: why, and what can be done. */
export const DeliveriesPage: FC<DeliveriesProps> = ({ page, letters, hasMailServer }) => (
  <DeskLayout page={page} title={page.t('desk.people.deliveries')} note={page.done && page.t('desk.people.done')}>
    {!hasMailServer && <p class="note">{page.t('desk.people.noMail')}</p>}
    <p class="soft">{page.t(letters.length === 0 ? 'desk.people.deliveries.none' : 'desk.people.deliveries.intro')}</p>
    {letters.length > 0 && (
      <ul class="rows">
        {letters.map((letter) => (
          <Letter page={page} letter={letter} />
        ))}
      </ul>
    )}
  </DeskLayout>
);

const Letter: FC<{ page: DeskPage; letter: FailedDelivery }> = ({ page, letter }) => {
  const { id, name, address, subject, createdAt, attempts } = letter;
  const { t } = page;
  return (
    <li>
      <p>
        <strong>{subject}</strong>
      </p>
      {/* E-mail addresses are for those alone who manage people. */}
      <p>
        {may(page.user?.roles ?? [], 'managePeople')
          ? t('desk.people.deliveries.to', { name, email: address })
          : t('desk.people.deliveries.toName', { name })}
      </p>
      <p class="soft">{t('desk.people.deliveries.attempts', { count: attempts, when: page.when(createdAt) })}</p>
      <Reason page={page} error={letter.error} />
      <div class="acts">
        <Act action={`/desk/deliveries/${id}/attempt/`} label={t('desk.people.deliveries.again')} to={name} />
        <Act
          action={`/desk/deliveries/${id}/end/`}
          label={t('desk.people.deliveries.drop')}
          to={name}
          weight="danger"
        />
      </div>
    </li>
  );
};

const Reason: FC<{ page: DeskPage; error: string }> = ({ page, error }) => {
  const known = DELIVERY_FAILURES.find((each) => each === error);
  if (known) return <p>{page.t(`desk.people.deliveries.${known}`)}</p>;
  return (
    <p>
      {page.t('desk.people.deliveries.answer')} <code>{error}</code>
    </p>
  );
};
