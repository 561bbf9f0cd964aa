import type { FC } from 'hono/jsx';
import { LONGEST_BREAKING_NEWS } from '#content/front.ts';
import { type WallTime, wallTimeAt } from '#content/wall-clock.ts';
import type { DeskPage } from '../desk.ts';
import { type FrontView, isToCome } from '../routes/front-view.ts';
import { Field } from './fields.tsx';
import { Act, Form } from './forms.tsx';
import { HourFields } from './hour-fields.tsx';

type Typed = { text: string; articleId: number | null; hour: WallTime };
type BreakingProps = { page: DeskPage; view: FrontView; typed: Typed | null };

/** The line at the top of every page of readers: what it says, where it leads, when it ends. */
export const BreakingNewsForm: FC<BreakingProps> = ({ page, view, typed }) => {
  const { t } = page;
  const { breaking, breakingVersion } = view.state;
  const { text, articleId, hour } = typed ?? presentLine(page, view);
  return (
    <section aria-labelledby="bandeau">
      <h2 id="bandeau">{t('frontDesk.breaking')}</h2>
      <p class="soft">{t('frontDesk.breaking.intro')}</p>
      {breaking && <Present page={page} view={view} />}
      <Form
        action="/desk/front/breaking-news/"
        submit={t(breaking ? 'frontDesk.breaking.change' : 'frontDesk.breaking.button')}
      >
        <input type="hidden" name="version" value={breakingVersion} />
        <Field
          name="text"
          label={t('frontDesk.breaking.text')}
          required
          maxlength={LONGEST_BREAKING_NEWS}
          value={text}
        />
        <p>
          <label for="article">{t('frontDesk.breaking.article')}</label>
          <select id="article" name="article">
            <option value="">{t('frontDesk.breaking.noArticle')}</option>
            {choices(view).map(({ id, headline, language }) => (
              <option value={id} selected={id === articleId} lang={language}>
                {headline}
              </option>
            ))}
          </select>
        </p>
        <HourFields page={page} id="breaking" hour={hour} />
      </Form>
    </section>
  );
};

const Present: FC<Omit<BreakingProps, 'typed'>> = ({ page, view }) => {
  const until = view.state.breaking?.until;
  const end = until && page.dateTime(until);
  return (
    <div class="note">
      <p>
        <strong>{view.state.breaking?.text}</strong>
      </p>
      <p class="soft">{end ? page.t('frontDesk.breaking.until', { until: end }) : page.t('frontDesk.breaking.open')}</p>
      <Act action="/desk/front/breaking-news/end/" label={page.t('frontDesk.breaking.end')} />
    </div>
  );
};

function presentLine({ timeZone }: DeskPage, { state: { breaking } }: FrontView): Typed {
  const hour = breaking?.until ? wallTimeAt(breaking.until, timeZone) : { date: '', time: '' };
  return { text: breaking?.text ?? '', articleId: breaking?.articleId ?? null, hour };
}

/** The articles that such a line is about: those on the front page and the newest, newest first. */
function choices({ cards }: FrontView) {
  const published = [...cards.values()].filter((card) => !isToCome(card));
  return published.toSorted((a, b) => b.publishedAt.localeCompare(a.publishedAt)).slice(0, 40);
}
