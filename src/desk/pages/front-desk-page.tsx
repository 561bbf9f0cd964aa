import type { FC } from 'hono/jsx';
import { placedOnFront } from '#content/front.ts';
import { type WallTime, wallTimeAt } from '#content/wall-clock.ts';
import type { ArticleCard } from '#storage/queries/readers/article-cards.ts';
import { BreakingNewsForm } from '../components/breaking-news-form.tsx';
import { DeskLayout } from '../components/desk-layout.tsx';
import { Act, Form } from '../components/forms.tsx';
import { ArticleFinder } from '../components/front-finder.tsx';
import { FrontPlans } from '../components/front-plans.tsx';
import { FrontZones } from '../components/front-zones.tsx';
import { HourFields } from '../components/hour-fields.tsx';
import type { DeskPage } from '../desk.ts';
import { deedInWords, type FrontDeed } from '../front-words.ts';
import { type FrontView, isToCome } from '../routes/front-view.ts';

/** What was typed in a form that was refused, and why. */
export type FrontForms = {
  plan?: WallTime;
  news?: { text: string; articleId: number | null; hour: WallTime };
};

type FrontDeskProps = { page: DeskPage; view: FrontView; forms: FrontForms; deed: FrontDeed };

/**
 * The front page being arranged. What stands in `#arranging` is what the script puts in again after a move; the status
 * above it stays, so that screen readers hear what was done.
 */
export const FrontDeskPage: FC<FrontDeskProps> = ({ page, view, forms, deed }) => (
  <DeskLayout
    page={page}
    title={page.t('frontDesk.title')}
    script={{ name: 'front', messages: ['frontDesk.script.'] }}
    isWide
  >
    <p id="said" class="front-said" role="status">
      {deedInWords(page, view, deed)}
    </p>
    <div id="arranging" class="arranging">
      <div>
        <State page={page} view={view} forms={forms} />
        <FrontZones page={page} view={view} />
      </div>
      <ArticleFinder page={page} view={view} />
    </div>
    <Preview page={page} />
    <FrontPlans page={page} view={view} />
    <BreakingNewsForm page={page} view={view} typed={forms.news ?? null} />
  </DeskLayout>
);

type StateProps = { page: DeskPage; view: FrontView; forms: FrontForms };

const State: FC<StateProps> = ({ page, view, forms }) => {
  const { t } = page;
  const { changedAt, changedByName } = view.state;
  const when = changedAt ? page.when(changedAt) : '';
  if (!view.isDraft) {
    const name = changedByName || t('desk.journal.system');
    return <p class="soft">{t(changedAt ? 'frontDesk.live' : 'frontDesk.neverArranged', { name, when })}</p>;
  }
  const stale = t('frontDesk.stale', { name: changedByName || t('versions.program'), when });
  const toCome = placedOnFront(view.arrangement)
    .flatMap((id) => view.cards.get(id) ?? [])
    .filter(isToCome);
  return (
    <div class={view.isStale ? 'note bad' : 'note'}>
      <p>
        <strong>{t('frontDesk.draft')}</strong> {view.isStale && stale}
      </p>
      {toCome.length > 0 && <p>{t('frontDesk.toCome.plan')}</p>}
      <div class="acts">
        {toCome.length === 0 && (
          <Act
            action="/desk/front/"
            label={t(view.isStale ? 'frontDesk.replace' : 'frontDesk.publish')}
            weight="main"
            fields={{ version: view.isStale ? view.state.version : view.basedOn }}
          />
        )}
        <Act action="/desk/front/draft/end/" label={t(view.isStale ? 'frontDesk.takeLive' : 'frontDesk.drop')} />
      </div>
      {view.isStale && <LiveFront page={page} view={view} />}
      <PlanForm page={page} view={view} typed={forms.plan ?? null} toCome={toCome} />
    </div>
  );
};

type PlanProps = { page: DeskPage; view: FrontView; typed: WallTime | null; toCome: ArticleCard[] };

/** Its hour is that of its last article to come, if it has one. */
const PlanForm: FC<PlanProps> = ({ page, view, typed, toCome }) => {
  const last = toCome
    .map(({ publishedAt }) => publishedAt)
    .toSorted()
    .at(-1);
  const proposed = last ? wallTimeAt(last, page.timeZone) : { date: view.now.date, time: '' };
  return (
    <details open={typed !== null || toCome.length > 0}>
      <summary>{page.t('frontDesk.plan')}</summary>
      <Form action="/desk/front/plans/" submit={page.t('frontDesk.plan.button')}>
        <HourFields page={page} id="plan" hour={typed ?? proposed} isNeeded />
      </Form>
    </details>
  );
};

/** What readers see meanwhile, when it is not what one began with. */
const LiveFront: FC<{ page: DeskPage; view: FrontView }> = ({ page, view: { live, cards } }) => (
  <>
    <p class="soft">{page.t('frontDesk.stale.live')}</p>
    <ol>
      {[...live.lead, ...live.secondary, ...live.dontMiss].map((id) => (
        <li>{cards.get(id)?.headline ?? page.t('frontDesk.gone')}</li>
      ))}
    </ol>
  </>
);

const PREVIEW = '/desk/front/preview/';

const Preview: FC<{ page: DeskPage }> = ({ page: { t } }) => (
  <section class="front-previews" aria-labelledby="apercu">
    <h2 id="apercu">{t('frontDesk.preview')}</h2>
    <p class="soft">
      {t('frontDesk.preview.intro')} <a href={PREVIEW}>{t('frontDesk.preview.alone')}</a>
    </p>
    {(['phone', 'computer'] as const).map((screen) => (
      <details>
        <summary>{t(`frontDesk.preview.${screen}`)}</summary>
        <div class={`front-preview ${screen}`}>
          <iframe src={PREVIEW} loading="lazy" title={t(`frontDesk.preview.${screen}`)} />
        </div>
      </details>
    ))}
  </section>
);
