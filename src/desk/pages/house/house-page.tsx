import type { FC } from 'hono/jsx';
import { DeskLayout } from '../../components/desk-layout.tsx';
import type { DeskPage } from '../../desk.ts';

/** A door of the house: where it leads, what is behind it. */
export type Door = { path: string; label: string; about: string };

type HouseProps = { page: DeskPage; groups: { title: string; doors: Door[] }[] };

/** The entrance of the house: every part of it that one may change. */
export const HousePage: FC<HouseProps> = ({ page, groups }) => (
  <DeskLayout page={page} title={page.t('desk.nav.house')}>
    {groups.map(({ title, doors }) => (
      <>
        <h2>{title}</h2>
        <ul class="hub">
          {doors.map(({ path, label, about }) => (
            <li>
              <a href={path}>
                <b>{label}</b>
                <span class="soft">{about}</span>
              </a>
            </li>
          ))}
        </ul>
      </>
    ))}
  </DeskLayout>
);
