import type { FC } from 'hono/jsx';
import type { DeskPage } from '../desk.ts';

/**
 * What the Enter key presses in a form whose first button in sight does something else. It stands first, out of sight
 * and of the way of the Tab key: the button to save is further down.
 */
export const DefaultButton: FC<{ page: DeskPage }> = ({ page }) => (
  <button class="unseen" type="submit" tabindex={-1}>
    {page.t('house.save')}
  </button>
);
