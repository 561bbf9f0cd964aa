import type { FC } from 'hono/jsx';
import type { WallTime } from '#content/wall-clock.ts';
import type { DeskPage } from '../desk.ts';

type HourProps = { page: DeskPage; id: string; hour: WallTime; isNeeded?: boolean };

/** A day and an hour by the newspaper's clock: the fields `date` and `time`. */
export const HourFields: FC<HourProps> = ({ page: { t }, id, hour, isNeeded = false }) => (
  <div class="hour">
    <p>
      <label for={`${id}-date`}>{t(isNeeded ? 'frontDesk.day' : 'frontDesk.lastDay')}</label>
      <input id={`${id}-date`} name="date" type="date" required={isNeeded} value={hour.date} />
    </p>
    <p>
      <label for={`${id}-time`}>{t('frontDesk.hour')}</label>
      <input id={`${id}-time`} name="time" type="time" required={isNeeded} value={hour.time} />
    </p>
  </div>
);
