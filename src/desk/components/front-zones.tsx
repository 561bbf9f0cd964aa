import type { FC } from 'hono/jsx';
import { FRONT_ROOM, FRONT_ZONES, type FrontZone } from '#content/front.ts';
import type { ArticleCard } from '#storage/queries/readers/article-cards.ts';
import type { DeskPage } from '../desk.ts';
import { type FrontView, isToCome } from '../routes/front-view.ts';
import { Form } from './forms.tsx';
import { HourFields } from './hour-fields.tsx';
import { PostForm } from './post-form.tsx';

type ZonesProps = { page: DeskPage; view: FrontView };

/** The zones of the front page, each with what was placed by hand and what the automatic order adds. */
export const FrontZones: FC<ZonesProps> = ({ page, view }) => (
  <>
    {FRONT_ZONES.map((zone) => (
      <Zone page={page} view={view} zone={zone} />
    ))}
  </>
);

type ZoneProps = ZonesProps & { zone: FrontZone };

const Zone: FC<ZoneProps> = ({ page, view, zone }) => {
  const { t } = page;
  const pinned = zone === 'lead' ? pinnedCard(view) : null;
  const byHand = view.arrangement[zone].flatMap((id) => (id === pinned?.id ? [] : (view.cards.get(id) ?? [])));
  const automatic = automaticCards(view, zone);
  return (
    <section class="zone" data-zone={zone} aria-labelledby={`zone-${zone}`}>
      <header>
        <h2 id={`zone-${zone}`} tabindex={-1}>
          {t(`frontDesk.zone.${zone}`)} <span class="soft">{t('frontDesk.room', { room: FRONT_ROOM[zone] })}</span>
        </h2>
        {byHand.length > 0 && <Emptying page={page} zone={zone} />}
      </header>
      <ol>
        {pinned && <Pinned page={page} view={view} card={pinned} />}
        {byHand.map((card) => (
          <Placed page={page} view={view} card={card} zone={zone} isWaiting={pinned !== null} />
        ))}
        {automatic.map((card) => (
          <Automatic page={page} view={view} card={card} zone={zone} />
        ))}
      </ol>
      {byHand.length + automatic.length === 0 && !pinned && <p class="soft">{t('frontDesk.zone.empty')}</p>}
    </section>
  );
};

/** The pinned lead, if it is still published. */
function pinnedCard({ state, page }: FrontView): ArticleCard | null {
  return page.lead && page.lead.id === state.pinned?.articleId ? page.lead : null;
}

/** What the newest articles put in a zone, where the hand left room. */
function automaticCards({ page, arrangement, state }: FrontView, zone: FrontZone): ArticleCard[] {
  const shown = { lead: page.lead ? [page.lead] : [], secondary: page.secondary, dontMiss: [] }[zone];
  const placed = new Set([...arrangement.lead, ...arrangement.secondary, ...arrangement.dontMiss]);
  return shown.filter(({ id }) => !placed.has(id) && id !== state.pinned?.articleId);
}

const Emptying: FC<{ page: DeskPage; zone: FrontZone }> = ({ page: { t }, zone }) => (
  <PostForm action="/desk/front/draft/emptyings/">
    <input type="hidden" name="zone" value={zone} />
    <button class="quiet" type="submit" data-key={`empty-${zone}`}>
      {t(zone === 'dontMiss' ? 'frontDesk.emptyDontMiss' : 'frontDesk.empty')}
      <span class="unseen"> ({t(`frontDesk.zone.${zone}`)})</span>
    </button>
  </PostForm>
);

type WordsProps = { page: DeskPage; card: ArticleCard; badge?: string | null };

/** An article of the front page in words: its headline, its section, when it came out. */
export const ArticleWords: FC<WordsProps> = ({ page, card, badge = null }) => (
  <div class="front-words">
    <strong lang={card.language}>{card.headline}</strong>
    <span class="soft">
      {badge && <span class="badge">{badge}</span>} {card.section.name} ·{' '}
      <time datetime={card.publishedAt}>
        {isToCome(card)
          ? page.t('frontDesk.toCome', { hour: page.dateTime(card.publishedAt) })
          : page.when(card.publishedAt)}
      </time>
    </span>
  </div>
);

type RowProps = ZonesProps & { card: ArticleCard };

type PlacedProps = RowProps & { zone: FrontZone; isWaiting: boolean };

const Placed: FC<PlacedProps> = ({ page, view, card, zone, isWaiting }) => (
  <li class="placed" data-article={card.id}>
    <ArticleWords page={page} card={card} badge={isWaiting && zone === 'lead' ? page.t('frontDesk.waiting') : null} />
    <MoveForm page={page} view={view} card={card} moves={MOVES[zone]} />
    {zone === 'lead' && !isWaiting && !isToCome(card) && <PinForm page={page} view={view} card={card} />}
  </li>
);

const Automatic: FC<RowProps & { zone: FrontZone }> = ({ page, view, card, zone }) => (
  <li class="automatic" data-article={card.id}>
    <ArticleWords page={page} card={card} badge={page.t('frontDesk.automatic')} />
    <MoveForm page={page} view={view} card={card} moves={[zone]} isKeeping />
    {zone === 'lead' && <PinForm page={page} view={view} card={card} />}
  </li>
);

type Move = 'up' | 'down' | 'out' | FrontZone;

const MOVES: Record<FrontZone, Move[]> = {
  lead: ['down', 'dontMiss', 'out'],
  secondary: ['up', 'down', 'lead', 'dontMiss', 'out'],
  dontMiss: ['up', 'down', 'lead', 'secondary', 'out'],
};
const SIGNS: Partial<Record<Move, string>> = { up: '↑', down: '↓' };

type MoveProps = RowProps & {
  moves: Move[];
  /** Whether the article is there already, by the automatic order. */
  isKeeping?: boolean;
};

/** A button for each way in which an article can go; each says of which article. */
export const MoveForm: FC<MoveProps> = ({ page: { t }, view, card, moves, isKeeping = false }) => (
  <PostForm class="moves" action="/desk/front/draft/moves/">
    <input type="hidden" name="article" value={card.id} />
    <input type="hidden" name="q" value={view.words} />
    {moves.map((move) => (
      <button type="submit" name="to" value={move} data-key={`${card.id}-${move}`}>
        {SIGNS[move] && <span aria-hidden="true">{SIGNS[move]}</span>}
        <span class={SIGNS[move] ? 'unseen' : undefined}>
          {t(isKeeping ? 'frontDesk.keep' : `frontDesk.to.${move}`)}
        </span>
        <span class="unseen"> : {card.headline}</span>
      </button>
    ))}
  </PostForm>
);

const Pinned: FC<RowProps> = ({ page, view, card }) => {
  const until = view.state.pinned?.until;
  const badge = until ? page.t('frontDesk.pinnedUntil', { until: page.dateTime(until) }) : page.t('frontDesk.pinned');
  return (
    <li class="pinned">
      <ArticleWords page={page} card={card} badge={badge} />
      <PostForm action="/desk/front/pin/end/">
        <button type="submit" data-key="unpin">
          {page.t('frontDesk.unpin')}
        </button>
      </PostForm>
    </li>
  );
};

const PinForm: FC<RowProps> = ({ page, view, card }) => (
  <details class="pin">
    <summary>{page.t('frontDesk.pin')}</summary>
    <Form action="/desk/front/pin/" submit={page.t('frontDesk.pin.button')}>
      <p class="soft">{page.t('frontDesk.pin.intro')}</p>
      <input type="hidden" name="article" value={card.id} />
      <input type="hidden" name="version" value={view.state.version} />
      <HourFields page={page} id="pin" hour={{ date: '', time: '' }} />
    </Form>
  </details>
);
