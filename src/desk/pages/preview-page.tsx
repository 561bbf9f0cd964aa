import type { FC } from 'hono/jsx';
import { PREVIEW_DAYS } from '#content/preview-link.ts';
import type { PreviewLink } from '#storage/queries/articles/preview-links.ts';
import { ArticleTabs } from '../components/article-tabs.tsx';
import { DeskLayout, Note } from '../components/desk-layout.tsx';
import { Select } from '../components/fields.tsx';
import { Act, Form } from '../components/forms.tsx';
import type { DeskPage, ShareCard } from '../desk.ts';

/** A secret link that was just made: shown once. */
export type FreshPreview = { address: string; expiresAt: string };

type PreviewProps = {
  page: DeskPage;
  articleId: number;
  headline: string;
  card: ShareCard;
  /** Of the newspaper's site, without `https://`. */
  host: string;
  openNotes: number;
  /** Null for who may not share. */
  links: PreviewLink[] | null;
  fresh: FreshPreview | null;
  note: string | null;
};

/** What readers would see, on a phone and on a computer, and what a link to it would show elsewhere. */
export const PreviewPage: FC<PreviewProps> = (props) => {
  const { page, articleId, headline, openNotes, links, fresh, note } = props;
  const frame = `/desk/articles/${articleId}/preview/page/`;
  return (
    <DeskLayout page={page} title={headline} isWide>
      <ArticleTabs page={page} articleId={articleId} openNotes={openNotes} />
      <Note text={note} />
      {fresh && <Fresh page={page} fresh={fresh} />}
      <p class="soft">
        {page.t('preview.intro')} <a href={frame}>{page.t('preview.alone')}</a>
      </p>
      <div class="preview">
        <figure>
          <figcaption>{page.t('preview.phone')}</figcaption>
          <iframe class="phone" src={frame} title={page.t('preview.phone')} />
        </figure>
        <div>
          <Cards {...props} />
          {links && <Links page={page} articleId={articleId} links={links} />}
        </div>
        <figure class="whole">
          <figcaption>{page.t('preview.computer')}</figcaption>
          <div class="scaled">
            <iframe src={frame} title={page.t('preview.computer')} loading="lazy" />
          </div>
        </figure>
      </div>
    </DeskLayout>
  );
};

const Cards: FC<Pick<PreviewProps, 'page' | 'card' | 'host'>> = ({ page, card, host }) => {
  const picture = card.image && (
    <img src={card.image.path} width={card.image.width} height={card.image.height} alt="" loading="lazy" />
  );
  return (
    <section aria-labelledby="cartes">
      <h2 id="cartes">{page.t('preview.card')}</h2>
      <p class="soft">{page.t('preview.card.intro')}</p>
      <div class="acts">
        <figure>
          <figcaption>{page.t('preview.card.whatsapp')}</figcaption>
          <div class="sharing">
            {picture}
            <div>
              <p>
                <strong>{card.title}</strong>
              </p>
              <p class="cut">{card.description}</p>
              <p class="soft">
                <code>{host}</code>
              </p>
            </div>
          </div>
        </figure>
        <figure>
          <figcaption>{page.t('preview.card.facebook')}</figcaption>
          <div class="sharing">
            {picture}
            <div>
              <p class="soft">
                <code>{host.toUpperCase()}</code>
              </p>
              <p class="cut">
                <strong>{card.title}</strong>
              </p>
            </div>
          </div>
        </figure>
      </div>
    </section>
  );
};

const Fresh: FC<{ page: DeskPage; fresh: FreshPreview }> = ({ page, fresh }) => (
  <div class="note" role="status">
    <p>
      <label for="lien">{page.t('preview.links.made')}</label>
      <input id="lien" readonly value={fresh.address} />
    </p>
    <p class="soft">{page.t('preview.links.made.intro', { date: page.longDateTime(fresh.expiresAt) })}</p>
  </div>
);

type LinksProps = { page: DeskPage; articleId: number; links: PreviewLink[] };

const Links: FC<LinksProps> = ({ page, articleId, links }) => {
  const path = `/desk/articles/${articleId}/preview/links/`;
  return (
    <section aria-labelledby="liens">
      <h2 id="liens">{page.t('preview.links')}</h2>
      <p class="soft">{page.t('preview.links.intro')}</p>
      <Form action={path} submit={page.t('preview.links.button')}>
        <Select
          name="days"
          label={page.t('preview.links.days')}
          value="3"
          options={PREVIEW_DAYS.map((days) => ({
            value: String(days),
            label: page.t('preview.links.days.option', { days }),
          }))}
        />
      </Form>
      {links.length > 0 && <h3>{page.t('preview.links.list')}</h3>}
      <ul class="rows">
        {links.map(({ tokenHash, createdByName, expiresAt }) => (
          <li>
            <p>{page.t('preview.links.line', { name: createdByName, date: page.longDateTime(expiresAt) })}</p>
            <Act action={`${path}end/`} label={page.t('preview.links.end')} fields={{ link: tokenHash }} />
          </li>
        ))}
      </ul>
    </section>
  );
};
