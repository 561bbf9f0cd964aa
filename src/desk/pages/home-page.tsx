import type { FC } from 'hono/jsx';
import { DeskLayout } from '../components/desk-layout.tsx';
import type { DeskPage } from '../desk.ts';

/** The first page of the desk. */
export const HomePage: FC<{ page: DeskPage; articles: number }> = ({ page, articles }) => (
  <DeskLayout page={page} title={page.t('desk.home.hello', { name: page.user?.name ?? '' })}>
    <p>
      {page.t('desk.home.role', { role: (page.user?.roles ?? []).map((role) => page.t(`role.${role}`)).join(', ') })}
    </p>
    <p>{page.t('desk.home.numbers', { articles })}</p>
  </DeskLayout>
);
