import type { FC } from 'hono/jsx';
import { sectionPath } from '#content/address.ts';
import { isLabelledForReaders, isOld } from '#content/article.ts';
import { readingMinutes } from '#content/reading-time.ts';
import type { ArticleCard } from '#storage/queries/readers/article-cards.ts';
import type { ArticleLink } from '#storage/queries/readers/neighbours.ts';
import type { PublicArticle } from '#storage/queries/readers/public-article.ts';
import { Body } from '../body/body.tsx';
import type { BodyReferences } from '../body/body-context.ts';
import { ArticleCard as Card } from '../components/article-card.tsx';
import { ArticleTags } from '../components/article-tags.tsx';
import { Breadcrumbs } from '../components/breadcrumbs.tsx';
import { Byline } from '../components/byline.tsx';
import { CommentSection, type CommentSectionMatter } from '../components/comment-section.tsx';
import { Corrections } from '../components/corrections.tsx';
import { kickerBeside } from '../components/kind-label.tsx';
import { Layout } from '../components/layout.tsx';
import { LeadPicture } from '../components/lead-picture.tsx';
import { Neighbours } from '../components/neighbours.tsx';
import { ShareLinks } from '../components/share-links.tsx';
import type { PageContext } from '../page-context.ts';
import { articleHead } from './article-head.ts';

/** An article with everything that stands around it. */
export type ArticlePageMatter = {
  article: PublicArticle;
  refs: BodyReferences;
  neighbours: { previous: ArticleLink | null; next: ArticleLink | null };
  related: ArticleCard[];
  dontMiss: ArticleCard[];
  comments: CommentSectionMatter;
};

type ArticlePageProps = {
  page: PageContext;
  matter: ArticlePageMatter;
  /** What an outsider is told who sees the page before it is published; machines are then told nothing of it. */
  notice?: string | undefined;
};

/** The page of one article. */
export const ArticlePage: FC<ArticlePageProps> = ({ page, matter, notice }) => {
  const { article, refs, neighbours, related, dontMiss, comments } = matter;
  const kicker = kickerBeside(article.kind, article.kicker, page);
  const crumbs = [{ name: article.section.name, path: sectionPath(article.section.slug) }];
  const head = articleHead(page, article, { crumbs, commentCount: comments.total });
  const privateHead = { title: head.title, description: null, isPrivate: true };
  return (
    <Layout page={page} head={notice ? privateHead : head} styles={page.styles.article} notice={notice}>
      <article class="article">
        <header>
          <Breadcrumbs page={page} crumbs={crumbs} />
          <AgeWarning page={page} article={article} />
          <Genre page={page} article={article} />
          {kicker && <p class="kicker">{page.typeset(kicker)}</p>}
          <h1>{page.typeset(article.headline)}</h1>
          {article.standfirst && <p class="standfirst">{page.typeset(article.standfirst)}</p>}
          <Byline page={page} authors={article.authors} />
          <Dates page={page} article={article} />
        </header>
        <LeadPicture page={page} lead={article.leadPicture} />
        <div class="body">
          <Body document={article.body} context={{ page, language: article.language, refs }} />
        </div>
        <Corrections page={page} corrections={article.corrections} language={article.language} />
        <ArticleTags page={page} article={article} />
        <ShareLinks page={page} headline={article.headline} />
      </article>
      <Neighbours page={page} neighbours={neighbours} />
      <CardBand page={page} id="voir-aussi" title={page.t('article.seeAlso')} cards={related} />
      <CommentSection page={page} comments={comments} path={article.path} language={article.language} />
      <CardBand page={page} id="ne-manquez-pas" title={page.t('article.dontMiss')} cards={dontMiss} />
    </Layout>
  );
};

type ArticleProps = { page: PageContext; article: PublicArticle };

const AgeWarning: FC<ArticleProps> = ({ page, article }) => {
  if (!isOld(article.publishedAt, page.now)) return null;
  const years = Temporal.Instant.from(article.publishedAt)
    .toZonedDateTimeISO('UTC')
    .until(page.now.toZonedDateTimeISO('UTC'), { largestUnit: 'years' }).years;
  return <p class="age">{page.typeset(page.t('article.old', { years }))}</p>;
};

const Genre: FC<ArticleProps> = ({ page, article: { kind } }) =>
  isLabelledForReaders(kind) ? (
    <p class="genre">
      <b class="kind">{page.t(`kind.${kind}`)}</b> {page.typeset(page.t(`kind.${kind}.explained` as never))}
    </p>
  ) : null;

const Dates: FC<ArticleProps> = ({ page, article }) => (
  <p class="meta dates">
    <Moment page={page} moment={article.publishedAt} message="article.publishedAt" />
    {article.updatedAt && <Moment page={page} moment={article.updatedAt} message="article.updatedAt" />}
    <span>{page.t('article.readingTime', { minutes: readingMinutes(article.wordCount) })}</span>
  </p>
);

type MomentProps = { page: PageContext; moment: string; message: 'article.publishedAt' | 'article.updatedAt' };

/** Said in full, and how long ago when it is recent. */
const Moment: FC<MomentProps> = ({ page, moment, message }) => {
  const relative = page.relativeDate(moment);
  return (
    <time datetime={moment}>
      {page.t(message, { date: page.dateTime(moment) })}
      {relative && ` (${relative})`}
    </time>
  );
};

type BandProps = { page: PageContext; id: string; title: string; cards: ArticleCard[] };

/** A list under the article; without articles there is no heading either. */
const CardBand: FC<BandProps> = ({ page, id, title, cards }) =>
  cards.length === 0 ? null : (
    <section class="band" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div class="cards">
        {cards.map((card) => (
          <Card card={card} page={page} layout="standard" />
        ))}
      </div>
    </section>
  );
