import type { FC } from 'hono/jsx';
import type { ArticleDraft } from '#content/article.ts';
import { changedFields } from '#content/compare-drafts.ts';
import { compareBodies } from '#content/document/compare-bodies.ts';
import type { EditableArticle } from '#storage/queries/articles/article-for-editing.ts';
import type { ArticleVersion, VersionLine } from '#storage/queries/articles/article-versions.ts';
import type { ReferenceNames } from '#storage/queries/house/reference-names.ts';
import { ComparedBody, MarkedWords } from '../components/compared-text.tsx';
import { DeskLayout } from '../components/desk-layout.tsx';
import { PostForm } from '../components/post-form.tsx';
import type { DeskPage } from '../desk.ts';
import { fieldWords } from '../field-words.ts';

type ListProps = {
  page: DeskPage;
  article: EditableArticle;
  versions: VersionLine[];
  older: string | null;
  note: string | null;
};

/** Every text of an article that was kept, newest first. */
export const VersionsPage: FC<ListProps> = ({ page, article, versions, older, note }) => (
  <DeskLayout page={page} title={page.t('versions.title', { headline: headlineOf(page, article.draft) })} note={note}>
    <p class="soft">{page.t('versions.intro')}</p>
    <p>
      <a href={`/desk/articles/${article.id}/`}>{page.t('versions.back')}</a>
    </p>
    <ol class="rows">
      {versions.map((version) => (
        <li>
          <div>
            <b>{page.t('versions.version', { number: version.number })}</b>{' '}
            <Standing page={page} article={article} number={version.number} />
            <p class="soft">
              {page.t(`versions.reason.${version.reason}`)}
              {', '}
              <Signed page={page} version={version} />
              {', '}
              {page.t('versions.signs', { signs: version.signs })}
            </p>
            {version.headline !== article.draft.headline && <p>{headlineOf(page, version)}</p>}
          </div>
          <a href={`/desk/articles/${article.id}/versions/${version.number}/`}>
            {page.t('versions.compare')}
            <span class="unseen"> {page.t('versions.version', { number: version.number })}</span>
          </a>
        </li>
      ))}
    </ol>
    {older && (
      <p>
        <a href={older}>{page.t('versions.older')}</a>
      </p>
    )}
  </DeskLayout>
);

/** What two texts are compared: which one was looked at, and which one it is held against; null for the very first. */
export type Comparison = { version: ArticleVersion; other: ArticleVersion | null; against: 'before' | 'newest' };

type VersionProps = {
  page: DeskPage;
  article: EditableArticle;
  comparison: Comparison;
  names: ReferenceNames;
  mayRestore: boolean;
};

/** One version, held against the one before or against the newest, word by word. */
export const VersionPage: FC<VersionProps> = ({ page, article, comparison, names, mayRestore }) => {
  const { version, other, against } = comparison;
  const [before, after] = against === 'before' ? [other?.draft ?? null, version.draft] : [version.draft, other?.draft];
  return (
    <DeskLayout page={page} title={page.t('versions.version', { number: version.number })}>
      <p>
        <b>{headlineOf(page, version)}</b> <Standing page={page} article={article} number={version.number} />
      </p>
      <p class="soft">
        {page.t(`versions.reason.${version.reason}`)}
        {', '}
        <Signed page={page} version={version} />
      </p>
      <Ways page={page} article={article} comparison={comparison} />
      <p>
        <b>{titleOf(page, comparison)}</b>
      </p>
      <Compared page={page} before={before} after={after ?? version.draft} names={names} />
      {mayRestore && version.number !== article.version && (
        <PostForm action={`/desk/articles/${article.id}/versions/${version.number}/restoration/`}>
          <h2>{page.t('versions.restore')}</h2>
          <input type="hidden" name="baseRevision" value={String(article.revision)} />
          <p>
            {page.t('versions.restore.intro')} {article.publicVersion !== null && page.t('versions.restore.public')}
          </p>
          <p>
            <button type="submit">{page.t('versions.restore')}</button>
          </p>
        </PostForm>
      )}
    </DeskLayout>
  );
};

const Ways: FC<Pick<VersionProps, 'page' | 'article' | 'comparison'>> = ({ page, article, comparison }) => {
  const list = `/desk/articles/${article.id}/versions/`;
  const { version, against } = comparison;
  const here = `${list}${version.number}/`;
  const isNewest = version.number === article.version;
  return (
    <p class="acts">
      <a href={`/desk/articles/${article.id}/`}>{page.t('versions.back')}</a>
      <a href={list}>{page.t('versions.all')}</a>
      {against === 'newest' && <a href={here}>{page.t('versions.show.before')}</a>}
      {against === 'before' && !isNewest && <a href={`${here}?with=newest`}>{page.t('versions.show.newest')}</a>}
    </p>
  );
};

type ComparedProps = { page: DeskPage; before: ArticleDraft | null; after: ArticleDraft; names: ReferenceNames };

const Compared: FC<ComparedProps> = ({ page, before, after, names }) => {
  const nothing: ArticleDraft = { ...after, body: { type: 'doc', content: [] } };
  const from = before ?? nothing;
  const fields = changedFields(from, after);
  const changes = compareBodies(from.body, after.body);
  const words = (draft: ArticleDraft, field: (typeof fields)[number]) => fieldWords(draft, field, { page, names });
  return (
    <>
      {fields.length > 0 && (
        <>
          <h2>{page.t('versions.fields')}</h2>
          {fields.map((field) => (
            <div class="compared field">
              <p class="soft">{page.t(`versions.field.${field}`)}</p>
              <MarkedWords page={page} before={words(from, field)} after={words(after, field)} />
            </div>
          ))}
        </>
      )}
      <h2>{page.t('versions.body')}</h2>
      {!changes.some(({ isChanged }) => isChanged) && <p>{page.t('versions.same')}</p>}
      <ComparedBody page={page} names={names} changes={changes} />
    </>
  );
};

const Signed: FC<{ page: DeskPage; version: VersionLine }> = ({ page, version }) => (
  <>
    {version.savedByName || page.t('versions.program')}
    {', '}
    <time datetime={version.savedAt}>{page.when(version.savedAt)}</time>
  </>
);

/** Whether it is the one that is worked on, the one that readers see, or both. */
const Standing: FC<{ page: DeskPage; article: EditableArticle; number: number }> = ({ page, article, number }) => (
  <>
    {number === article.version && <span class="badge">{page.t('versions.newest')}</span>}{' '}
    {number === article.publicVersion && <span class="badge good">{page.t('versions.public')}</span>}
  </>
);

function titleOf(page: DeskPage, { version: { number }, other, against }: Comparison): string {
  if (!other) return page.t('versions.against.nothing');
  return page.t(`versions.against.${against}`, { number, other: other.number });
}

function headlineOf(page: DeskPage, { headline }: { headline: string }): string {
  return headline || page.t('versions.untitled');
}
