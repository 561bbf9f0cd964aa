import type { FC } from 'hono/jsx';
import { FRONT_ZONES } from '#content/front.ts';
import { wallTimeAt } from '#content/wall-clock.ts';
import type { FrontPlan } from '#storage/queries/house/front-state.ts';
import type { DeskPage } from '../desk.ts';
import type { FrontView } from '../routes/front-view.ts';
import { Tick } from './fields.tsx';
import { Form } from './forms.tsx';
import { HourFields } from './hour-fields.tsx';
import { PostForm } from './post-form.tsx';

type PlansProps = { page: DeskPage; view: FrontView };

/** The front pages that wait for their hour, the next one first. */
export const FrontPlans: FC<PlansProps> = ({ page, view }) => (
  <section aria-labelledby="prevues">
    <h2 id="prevues">{page.t('frontDesk.plans')}</h2>
    {view.plans.length === 0 ? (
      <p class="soft">{page.t('frontDesk.plans.none')}</p>
    ) : (
      <ul class="rows">
        {view.plans.map((plan) => (
          <Plan page={page} view={view} plan={plan} />
        ))}
      </ul>
    )}
  </section>
);

const Plan: FC<PlansProps & { plan: FrontPlan }> = ({ page, view, plan }) => {
  const { t } = page;
  const path = `/desk/front/plans/${plan.id}/`;
  const hour = page.dateTime(plan.at);
  return (
    <li>
      <p>
        <strong>
          <time datetime={plan.at}>{hour}</time>
        </strong>{' '}
        <span class="soft">{t('frontDesk.plan.by', { name: plan.createdByName })}</span>
      </p>
      <Contents page={page} view={view} plan={plan} />
      <div class="acts">
        <PostForm action={`${path}draft/`}>
          <button type="submit">
            {t('frontDesk.plan.open')}
            <OfHour plan={plan} hour={hour} />
          </button>
        </PostForm>
        <PostForm action={`${path}end/`}>
          <button class="danger" type="submit">
            {t('frontDesk.plan.cancel')}
            <OfHour plan={plan} hour={hour} />
          </button>
        </PostForm>
      </div>
      <details>
        <summary>
          {t('frontDesk.plan.change')}
          <OfHour plan={plan} hour={hour} />
        </summary>
        <Form action={path} submit={t('frontDesk.plan.change.button')}>
          <HourFields page={page} id={`plan-${plan.id}`} hour={wallTimeAt(plan.at, page.timeZone)} isNeeded />
          {view.isDraft && (
            <Tick name="isReplaced" id={`replace-${plan.id}`} label={t('frontDesk.plan.replace')} isTicked={false} />
          )}
        </Form>
      </details>
    </li>
  );
};

/** Which plan a button is about, for whoever hears it. */
const OfHour: FC<{ plan: FrontPlan; hour: string }> = ({ plan, hour }) => (
  <span class="unseen">
    {' '}
    : <time datetime={plan.at}>{hour}</time>
  </span>
);

const Contents: FC<PlansProps & { plan: FrontPlan }> = ({ page, view: { cards }, plan }) => (
  <dl class="contents">
    {FRONT_ZONES.map((zone) => (
      <div>
        <dt>{page.t(`frontDesk.zone.${zone}`)}</dt>
        <dd>
          {plan.arrangement[zone].length === 0
            ? page.t('frontDesk.automatic')
            : plan.arrangement[zone].map((id) => cards.get(id)?.headline ?? page.t('frontDesk.gone')).join(' · ')}
        </dd>
      </div>
    ))}
  </dl>
);
