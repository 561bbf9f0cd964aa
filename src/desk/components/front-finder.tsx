import type { FC } from 'hono/jsx';
import { FRONT_ZONES, placedOnFront } from '#content/front.ts';
import type { DeskPage } from '../desk.ts';
import type { FrontView } from '../routes/front-view.ts';
import { ArticleWords, MoveForm } from './front-zones.tsx';

/** Articles to put on the front page, looked for by their headline. */
export const ArticleFinder: FC<{ page: DeskPage; view: FrontView }> = ({ page, view }) => {
  const { t } = page;
  const placed = new Set(placedOnFront(view.arrangement));
  return (
    <section class="finder" aria-labelledby="ajouter">
      <h2 id="ajouter">{t('frontDesk.add')}</h2>
      <form class="front-search" method="get" action="/desk/front/">
        <label for="q">{t('frontDesk.search')}</label>
        <div class="acts">
          <input id="q" name="q" type="search" value={view.words} maxlength={100} />
          <button type="submit">{t('frontDesk.search.button')}</button>
        </div>
      </form>
      <p class="soft">
        {view.words === '' ? t('frontDesk.newest') : t('frontDesk.found', { count: view.found.length })}
      </p>
      <ol>
        {view.found.map((card) => (
          <li class="front-found" data-article={card.id}>
            <ArticleWords page={page} card={card} badge={placed.has(card.id) ? t('frontDesk.placed') : null} />
            {!placed.has(card.id) && <MoveForm page={page} view={view} card={card} moves={[...FRONT_ZONES]} />}
          </li>
        ))}
      </ol>
    </section>
  );
};
