import type { FC } from 'hono/jsx';
import { may } from '#content/permissions.ts';
import type { PlannedArticle } from '#storage/queries/articles/article-plans.ts';
import { DeskLayout } from '../components/desk-layout.tsx';
import { optionsOf, Select } from '../components/fields.tsx';
import { Form } from '../components/forms.tsx';
import { lengthInWords, PlanFields, type PlanForm, PlannedCard, type Planning } from '../components/planned-card.tsx';
import type { Times } from '../times.ts';

/** A form that nothing was written in yet. */
const NO_PLAN: PlanForm = { week: '', headline: '', section: '', assignedTo: '', dueOn: '', signs: '' };

type PlanningProps = Planning & {
  /** Monday first, each `2026-11-24`. */
  days: string[];
};

/** A week's story budget. Days are columns on a computer, one below the other on a phone. */
export const PlanningPage: FC<PlanningProps> = (props) => {
  const { page, times, days, articles } = props;
  const { t } = page;
  const byDay = Map.groupBy(articles.planned, (article) => dayOf(article, times));
  return (
    <DeskLayout page={page} title={t('desk.nav.planning')} note={page.done && t('planning.done')} isWide>
      <Weeks {...props} />
      <Idea {...props} />
      <div class="week">
        {days.map((day) => (
          <Day {...props} day={day} planned={byDay.get(day) ?? []} />
        ))}
      </div>
      {articles.unplanned.length > 0 && (
        <section aria-labelledby="unplanned">
          <h2 id="unplanned">{t('planning.unplanned')}</h2>
          <ul class="aside">
            {articles.unplanned.map((article) => (
              <PlannedCard {...props} article={article} />
            ))}
          </ul>
        </section>
      )}
    </DeskLayout>
  );
};

/**
 * Where an article stands in the week: on the day on which it comes out if that is settled, else on the day it is wanted;
 * what came out without a wanted day, on the day of its publication.
 */
function dayOf({ status, scheduledAt, publishedAt, dueOn }: PlannedArticle, times: Times): string {
  if (status === 'scheduled' && scheduledAt) return times.dayOf(scheduledAt);
  return dueOn ?? (publishedAt ? times.dayOf(publishedAt) : '');
}

const Weeks: FC<PlanningProps> = ({ page, times, week, days }) => {
  const path = (name: string) => `/desk/planning/?week=${name}`;
  const [first = '', last = ''] = [days[0], days[6]];
  return (
    <nav class="weeks" aria-label={page.t('planning.weeks')}>
      <a class="button" href={path(week.previous)} rel="prev">
        ← {page.t('planning.week', { number: numberOf(week.previous) })}
      </a>
      <p>
        <strong>{page.t('planning.week', { number: numberOf(week.name) })}</strong>{' '}
        <span class="soft">
          <time datetime={first}>{times.shortDay(first)}</time> – <time datetime={last}>{times.shortDay(last)}</time>
        </span>
      </p>
      <a class="button" href={path(week.next)} rel="next">
        {page.t('planning.week', { number: numberOf(week.next) })} →
      </a>
      {!days.includes(times.today) && <a href="/desk/planning/">{page.t('planning.this')}</a>}
    </nav>
  );
};

/** 48, of `2026-W48`. */
function numberOf(week: string): number {
  return Number(week.slice(-2));
}

const Idea: FC<PlanningProps> = (props) => {
  const { page, choices, sent, week } = props;
  const { t } = page;
  if (!may(page.user?.roles ?? [], 'writeArticle')) return null;
  const typed = sent?.articleId === null ? sent.form : null;
  const form = typed ?? NO_PLAN;
  return (
    <details class="idea" open={typed !== null}>
      <summary>{t('planning.idea')}</summary>
      <Form class="plan" action="/desk/planning/" submit={t('planning.idea.button')} weight="main">
        <input type="hidden" name="week" value={week.name} />
        <p class="whole">
          <label for="headline">{t('planning.headline')}</label>
          <input id="headline" name="headline" required maxlength={300} autocomplete="off" value={form.headline} />
        </p>
        <Select
          name="section"
          label={t('articles.filter.section')}
          value={form.section}
          options={optionsOf(choices.sections)}
        />
        <PlanFields page={page} writers={choices.writers} form={form} name="idea" />
      </Form>
    </details>
  );
};

const Day: FC<PlanningProps & { day: string; planned: PlannedArticle[] }> = (props) => {
  const { page, times, day, planned } = props;
  const inOrder = planned.toSorted((a, b) => (a.scheduledAt ?? '~').localeCompare(b.scheduledAt ?? '~') || a.id - b.id);
  const signs = planned.reduce((sum, { plannedSigns, signs: written }) => sum + (plannedSigns ?? written), 0);
  const isToday = day === times.today;
  return (
    <section class={isToday ? 'today' : undefined} aria-labelledby={`day-${day}`}>
      <h2 id={`day-${day}`}>
        <time datetime={day}>{times.shortDay(day)}</time>
        {isToday && <span class="badge">{page.t('planning.today')}</span>}
      </h2>
      {planned.length === 0 ? (
        <p class="soft">{page.t('planning.nothing')}</p>
      ) : (
        <>
          <p class="soft">
            {page.t('planning.count', { count: planned.length })} · {lengthInWords(page, signs)}
          </p>
          <ul>
            {inOrder.map((article) => (
              <PlannedCard {...props} article={article} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
};
