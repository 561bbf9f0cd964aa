import type { FC } from 'hono/jsx';
import type { Session } from '#storage/queries/users.ts';
import { DeskLayout } from '../components/desk-layout.tsx';
import type { DeskPage } from '../desk.ts';

type AccountProps = { page: DeskPage; sessions: Session[]; currentId: number };

/** One's own account: the devices on which one is signed in. */
export const AccountPage: FC<AccountProps> = ({ page, sessions, currentId }) => (
  <DeskLayout page={page} title={page.t('desk.me')}>
    <p>
      {page.user?.name} · {page.user?.email}
    </p>
    <h2>{page.t('desk.me.sessions')}</h2>
    <ul class="rows">
      {sessions.map(({ id, device, lastSeenAt }) => (
        <li>
          <p>
            <strong>{device}</strong>
            {id === currentId && ` · ${page.t('desk.me.here')}`}
          </p>
          <p class="soft">{page.t('desk.me.seen', { when: page.when(lastSeenAt) })}</p>
          <form method="post" action={`/desk/me/sessions/${id}/end/`}>
            <button type="submit">{page.t('desk.me.end')}</button>
          </form>
        </li>
      ))}
    </ul>
    <form method="post" action="/desk/me/sessions/end/">
      <button type="submit">{page.t('desk.me.endAll')}</button>
    </form>
  </DeskLayout>
);
