import type { FC } from 'hono/jsx';
import type { LibraryPicture } from '#storage/queries/pictures/library.ts';
import { DeskLayout, Note } from '../components/desk-layout.tsx';
import { PostForm } from '../components/post-form.tsx';
import type { DeskPage } from '../desk.ts';
import { addressOf, titleOf } from '../picture-views.ts';

/** What of the library is shown: all of it, one's own, or what somebody must see to. */
export const SHELVES = ['all', 'mine', 'credit', 'alt', 'ended'] as const;
export type Shelf = (typeof SHELVES)[number];

/** What was asked of the library. */
export type LibraryView = { question: string; shelf: Shelf };

type LibraryProps = {
  page: DeskPage;
  view: LibraryView;
  pictures: LibraryPicture[];
  /** Where the next page begins; null when there is none. */
  next: string | null;
  isFirst: boolean;
  /** Why files were not taken, in words. */
  refusals: string[];
};

/** The picture library, with the form to add to it; a script makes that form take several files and survive a bad line. */
export const LibraryPage: FC<LibraryProps> = ({ page, view, pictures, next, isFirst, refusals }) => (
  <DeskLayout
    page={page}
    title={page.t('pictures.title')}
    note={page.done === 'removed' ? page.t('pictures.done.removed') : null}
    script={{ name: 'library', messages: ['pictures.send.'] }}
    isWide
  >
    {refusals.map((refusal) => (
      <Note text={refusal} isBad />
    ))}
    <UploadForm page={page} />
    <Search page={page} view={view} />
    {pictures.length === 0 ? (
      <p>{page.t(view.question || view.shelf !== 'all' ? 'pictures.none' : 'pictures.empty')}</p>
    ) : (
      <ul class="grid" id="grid" aria-label={page.t('pictures.title')}>
        {pictures.map((picture) => (
          <Card page={page} picture={picture} />
        ))}
      </ul>
    )}
    <Pages page={page} view={view} next={next} isFirst={isFirst} />
  </DeskLayout>
);

/** On an iPhone, a list of types without HEIC makes the phone hand over a JPEG. */
export const ACCEPTED = 'image/jpeg,image/png,image/webp,image/avif,image/gif';

const UploadForm: FC<{ page: DeskPage }> = ({ page: { t } }) => (
  <PostForm class="send card" id="send" action="/desk/pictures/" enctype="multipart/form-data">
    <div>
      <label for="file">{t('pictures.add')}</label>
      <input id="file" name="file" type="file" accept={ACCEPTED} multiple required aria-describedby="file-hint" />
      <span class="hint" id="file-hint">
        {t('pictures.add.hint')}
      </span>
    </div>
    <p class="acts">
      <button class="main" type="submit">
        {t('pictures.add.button')}
      </button>
    </p>
  </PostForm>
);

const Search: FC<{ page: DeskPage; view: LibraryView }> = ({ page: { t }, view }) => (
  <search>
    <form class="filters" method="get" action="/desk/pictures/">
      <div>
        <label for="q">{t('pictures.search')}</label>
        <input id="q" name="q" type="search" value={view.question} />
      </div>
      <div>
        <label for="show">{t('pictures.show')}</label>
        <select id="show" name="show">
          {SHELVES.map((shelf) => (
            <option value={shelf} selected={shelf === view.shelf}>
              {t(`pictures.show.${shelf}`)}
            </option>
          ))}
        </select>
      </div>
      <div>
        <button type="submit">{t('pictures.search.button')}</button>
      </div>
    </form>
  </search>
);

const Card: FC<{ page: DeskPage; picture: LibraryPicture }> = ({ page, picture }) => {
  const thumbnail = addressOf(picture, 320);
  const flags = flagsOf(page, picture);
  return (
    <li>
      <a href={`/desk/pictures/${picture.id}/`}>
        {thumbnail ? (
          <img src={thumbnail} alt="" width={320} height={213} loading="lazy" />
        ) : (
          <span class="blank" aria-hidden="true" />
        )}
        <span class="title">{titleOf(picture)}</span>
      </a>
      {picture.credit && <span class="soft">{picture.credit}</span>}
      {flags.map((flag) => (
        <span class="badge bad">{flag}</span>
      ))}
    </li>
  );
};

/** What somebody must see to, in few words. */
export function flagsOf({ t }: DeskPage, picture: LibraryPicture): string[] {
  const flags: [string, boolean][] = [
    [t('pictures.flag.waiting'), picture.state === 'waiting'],
    [t('pictures.flag.failed'), picture.state === 'failed'],
    [t('pictures.flag.missing'), picture.hash === null],
    [t('pictures.flag.ended'), picture.hasEnded],
    [t('pictures.flag.credit'), picture.credit === ''],
    [t('pictures.flag.alt'), picture.alt === '' && !picture.isDecorative],
  ];
  return flags.filter(([, isSo]) => isSo).map(([text]) => text);
}

type PagesProps = { page: DeskPage; view: LibraryView; next: string | null; isFirst: boolean };

const Pages: FC<PagesProps> = ({ page, view: { question, shelf }, next, isFirst }) => {
  const asked = { ...(question ? { q: question } : {}), ...(shelf === 'all' ? {} : { show: shelf }) };
  const address = (more: Record<string, string>) => `/desk/pictures/?${new URLSearchParams({ ...asked, ...more })}`;
  if (!next && isFirst) return null;
  return (
    <nav class="acts pages" aria-label={page.t('pictures.pages')}>
      {!isFirst && (
        <a class="button" href={address({})}>
          {page.t('pictures.pages.first')}
        </a>
      )}
      {next && (
        <a class="button" href={address({ after: next })}>
          {page.t('pictures.pages.next')}
        </a>
      )}
    </nav>
  );
};
