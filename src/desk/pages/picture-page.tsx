import type { FC } from 'hono/jsx';
import type { LibraryPicture } from '#storage/queries/pictures/library.ts';
import type { MediaUses } from '#storage/queries/pictures/media-uses.ts';
import { DeskLayout, Note } from '../components/desk-layout.tsx';
import {
  CropForm,
  DescriptionForm,
  type PictureForm,
  RemovalForm,
  ReplacementForm,
} from '../components/picture-forms.tsx';
import type { DeskPage } from '../desk.ts';
import { addressOf, failureIn, titleOf } from '../picture-views.ts';
import { flagsOf } from './library-page.tsx';

/** Where a picture is shown, as far as whoever looks may know; `hidden` counts colleagues' drafts. */
export type ReadableUses = MediaUses & { hidden: number };

type PictureProps = {
  page: DeskPage;
  picture: LibraryPicture;
  form: PictureForm;
  uses: ReadableUses;
  mayChange: boolean;
};

const DONE = ['added', 'saved', 'cropped', 'replaced'] as const;

/** One picture of the library. */
export const PicturePage: FC<PictureProps> = (props) => {
  const { page, picture, form, uses } = props;
  const done = DONE.find((each) => each === page.done);
  return (
    <DeskLayout
      page={page}
      title={titleOf(picture)}
      note={done && page.t(`pictures.done.${done}`)}
      script={{ name: 'picture', messages: ['pictures.focus.', 'pictures.cut.'] }}
      isWide
    >
      <Note text={failureIn(picture.failure, page.t)} isBad />
      {picture.state === 'waiting' && <Waiting page={page} id={picture.id} />}
      <p>
        <a href="/desk/pictures/">{page.t('pictures.back')}</a>
      </p>
      <div class="sides">
        <div>
          <Stage page={page} picture={picture} />
          <Facts page={page} picture={picture} />
        </div>
        <div>
          {props.mayChange ? <DescriptionForm page={page} id={picture.id} form={form} /> : <Words {...props} />}
        </div>
      </div>
      <Uses page={page} uses={uses} />
      {props.mayChange && (
        <>
          {picture.hash && picture.state !== 'failed' && <CropForm page={page} picture={picture} />}
          <ReplacementForm page={page} id={picture.id} />
          <RemovalForm page={page} id={picture.id} isUsed={countOf(uses) > 0} />
        </>
      )}
    </DeskLayout>
  );
};

const Waiting: FC<{ page: DeskPage; id: number }> = ({ page, id }) => (
  <p class="note" role="status" id="waiting" data-id={id}>
    {page.t('pictures.waiting')}
  </p>
);

/** The picture as readers see it; a script lets its point of interest be set on it. */
const Stage: FC<{ page: DeskPage; picture: LibraryPicture }> = ({ page, picture }) => {
  const path = addressOf(picture, 960);
  if (!path) return <p class="blank large">{page.t('pictures.noFile')}</p>;
  return (
    <figure class="stage" id="focus">
      <img src={path} alt={picture.alt || page.t('pictures.undescribed')} />
    </figure>
  );
};

const Facts: FC<{ page: DeskPage; picture: LibraryPicture }> = ({ page, picture }) => {
  const { t } = page;
  const { width, height, byteSize, fileName } = picture;
  return (
    <>
      <p class="soft">
        {t('pictures.file', { name: fileName })}
        {width && height ? ` · ${t('pictures.size', { width, height })}` : ''}
        {byteSize ? ` · ${t('pictures.weight', { kilobytes: Math.ceil(byteSize / 1000) })}` : ''}
        {' · '}
        {t('pictures.added', { when: page.when(picture.createdAt) })}
      </p>
      <p class="acts">
        {flagsOf(page, picture).map((flag) => (
          <span class="badge bad">{flag}</span>
        ))}
      </p>
    </>
  );
};

/** For those who may not change it. */
const Words: FC<PictureProps> = ({ page: { t }, picture }) => (
  <dl>
    {(['caption', 'credit', 'alt', 'rights'] as const).map((name) => (
      <>
        <dt>{t(`pictures.field.${name}`)}</dt>
        <dd>{picture[name] || '—'}</dd>
      </>
    ))}
  </dl>
);

const Uses: FC<{ page: DeskPage; uses: ReadableUses }> = ({ page: { t }, uses }) => (
  <section aria-labelledby="uses">
    <h2 id="uses">{t('pictures.uses')}</h2>
    {countOf(uses) === 0 && <p>{t('pictures.uses.none')}</p>}
    <ul class="rows">
      {uses.articles.map(({ id, headline, status }) => (
        <li>
          <p>
            <a href={`/desk/articles/${id}/`}>{headline || t('pictures.uses.untitled')}</a>{' '}
            <span class="badge">{t(`pictures.status.${status}`)}</span>
          </p>
        </li>
      ))}
      {uses.pages.map(({ path, title }) => (
        <li>
          <p>
            <a href={path}>{title}</a>
          </p>
        </li>
      ))}
      {uses.authors.map(({ slug, name }) => (
        <li>
          <p>
            <a href={`/auteur/${slug}/`}>{t('pictures.uses.portrait', { name })}</a>
          </p>
        </li>
      ))}
      {uses.hidden > 0 && (
        <li>
          <p>{t('pictures.uses.hidden', { count: uses.hidden })}</p>
        </li>
      )}
    </ul>
  </section>
);

function countOf({ articles, authors, pages, hidden }: ReadableUses): number {
  return articles.length + authors.length + pages.length + hidden;
}
