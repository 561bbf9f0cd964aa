import type { FC } from 'hono/jsx';
import { ROLES, type Role } from '#content/permissions.ts';
import { Ticks } from '../../components/fields.tsx';
import { HouseForm } from '../../components/house-form.tsx';
import { HouseLayout } from '../../components/house-layout.tsx';
import type { DeskPage } from '../../desk.ts';

/** Of whom the newspaper asks more than a password at the door of the desk. */
export const GuardPage: FC<{ page: DeskPage; roles: Role[] }> = ({ page, roles }) => (
  <HouseLayout page={page} title={page.t('house.guard')}>
    <p class="soft">{page.t('house.guard.intro')}</p>
    <HouseForm page={page} isNarrow>
      <Ticks
        name="role"
        legend={page.t('house.guard.roles')}
        values={roles}
        options={ROLES.map((role) => ({ value: role, label: page.t(`role.${role}`) }))}
      />
      <p class="hint">{page.t('house.guard.roles.hint')}</p>
    </HouseForm>
  </HouseLayout>
);
