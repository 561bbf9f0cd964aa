import type { FC } from 'hono/jsx';
import { listOf } from '#language/numbers.ts';
import type { ArticleCard as Card } from '#storage/queries/readers/article-cards.ts';
import type { PageContext } from '../page-context.ts';
import { KindLabel, kickerBeside } from './kind-label.tsx';
import { ResponsiveImage } from './responsive-image.tsx';

type CardProps = {
  card: Card;
  page: PageContext;
  /** How it is laid out: `lead` opens a page, `line` is a headline and its time. */
  layout: 'lead' | 'standard' | 'small' | 'line';
  /** Level of its headline, to fit what it stands under. */
  level?: 2 | 3;
  /** Whether the section is named; not in a list of that very section. */
  hasSection?: boolean;
};

const SIZES: Record<CardProps['layout'], string> = {
  lead: '(min-width: 64rem) 40rem, 100vw',
  standard: '(min-width: 64rem) 20rem, (min-width: 40rem) 45vw, 7rem',
  small: '7rem',
  line: '0px',
};

/** An article in a list. The headline is its one link; the picture is decoration, so it is read out once. */
export const ArticleCard: FC<CardProps> = ({ card, page, layout, level = 3, hasSection = true }) => {
  const Heading = level === 2 ? 'h2' : 'h3';
  const lang = card.language === page.language ? undefined : card.language;
  const isLead = layout === 'lead';
  return (
    <article class={`card ${layout}`} lang={lang}>
      {card.picture && layout !== 'line' && (
        <div class="thumb">
          <ResponsiveImage picture={card.picture} alt="" sizes={SIZES[layout]} isMain={isLead} />
        </div>
      )}
      <div class="words">
        <Kicker card={card} page={page} hasSection={hasSection} />
        <Heading>
          <a href={card.path}>{page.typeset(card.headline, card.language)}</a>
        </Heading>
        {(isLead || layout === 'standard') && <p class="extract">{page.typeset(card.extract, card.language)}</p>}
        <p class="meta">
          {isLead && card.authors.length > 0 && (
            <span>
              {listOf(
                card.authors.map(({ name }) => name),
                page.language,
              )}{' '}
              ·{' '}
            </span>
          )}
          <time datetime={card.publishedAt}>{page.shortDate(card.publishedAt)}</time>
        </p>
      </div>
    </article>
  );
};

const Kicker: FC<{ card: Card; page: PageContext; hasSection: boolean }> = ({ card, page, hasSection }) => {
  const words = card.kicker ? kickerBeside(card.kind, card.kicker, page) : hasSection ? card.section.name : null;
  return (
    <p class="kicker">
      <KindLabel kind={card.kind} page={page} />
      {words && page.typeset(words, card.language)}
    </p>
  );
};
