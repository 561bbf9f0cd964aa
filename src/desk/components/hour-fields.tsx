import type { FC } from 'hono/jsx';
import type { WallTime } from '#content/wall-clock.ts';
import type { DeskPage } from '../desk.ts';
import { Field } from './fields.tsx';

type HourProps = { page: DeskPage; id: string; hour: WallTime; isNeeded?: boolean };

/** A day and an hour by the newspaper's clock: the fields `date` and `time`. */
export const HourFields: FC<HourProps> = ({ page: { t }, id, hour, isNeeded = false }) => (
  <div class="hour">
    <Field
      name="date"
      id={`${id}-date`}
      label={t(isNeeded ? 'frontDesk.day' : 'frontDesk.lastDay')}
      type="date"
      required={isNeeded}
      value={hour.date}
    />
    <Field
      name="time"
      id={`${id}-time`}
      label={t('frontDesk.hour')}
      type="time"
      required={isNeeded}
      value={hour.time}
    />
  </div>
);
