import { picturesOf, readAlsoIdsOf } from '#content/document/walk-document.ts';
import type { EditorMatter, ShownArticle, ShownReferences } from '#content/editor-matter.ts';
import { type Picture, type PictureChoice, phoneRendition, renditionPath } from '#content/media.ts';
import { mayEdit } from '#content/permissions.ts';
import { mediumDate } from '#language/dates.ts';
import { mayChange } from '#newsroom/pictures/darkroom.ts';
import type { EditableArticle } from '#storage/queries/articles/article-for-editing.ts';
import { sentFilesOf } from '#storage/queries/pictures/library.ts';
import { picturesById } from '#storage/queries/pictures/pictures.ts';
import { type ArticleCard, cardsById } from '#storage/queries/readers/article-cards.ts';
import type { SignedInVisit } from './desk.ts';

/** What the editor's page hands its browser module, for this article and whoever opens it. */
export async function editorMatter(visit: SignedInVisit, article: EditableArticle): Promise<EditorMatter> {
  const { user, actor, settings } = visit;
  const { draft } = article;
  const lead = draft.leadPicture ? [draft.leadPicture.mediaId] : [];
  const pictureIds = [...lead, ...picturesOf(draft.body).map(({ attrs }) => attrs.mediaId)];
  return {
    articleId: article.id,
    userId: user.id,
    userName: user.name,
    revision: article.revision,
    draft,
    mayWrite: mayEdit(actor, article),
    hasAddress: article.path !== null,
    houseStyle: settings.typography,
    references: await shownReferences(visit, { pictureIds, articleIds: readAlsoIdsOf(draft.body) }),
  };
}

/** These pictures and published articles, as the editor shows them. */
export async function shownReferences(
  visit: SignedInVisit,
  { pictureIds, articleIds }: { pictureIds: number[]; articleIds: number[] },
): Promise<ShownReferences> {
  const { db, actor } = visit;
  const [pictures, files, cards] = await Promise.all([
    picturesById(db, pictureIds),
    sentFilesOf(db, pictureIds),
    cardsById(db, articleIds),
  ]);
  const shown = (picture: Picture): PictureChoice => {
    const { fileName, uploadedBy } = files.get(picture.id) ?? { fileName: '', uploadedBy: null };
    return { ...shownPicture(picture), fileName, mayChange: mayChange(actor, { uploadedBy }) };
  };
  return {
    pictures: [...pictures.values()].map(shown),
    articles: cards.map((card) => shownArticle(visit, card)),
  };
}

/** An article of a list, with its date in words. */
export function shownArticle({ user, settings }: SignedInVisit, card: ArticleCard): ShownArticle {
  const date = mediumDate(card.publishedAt, { language: user.language, timeZone: settings.timeZone });
  return { id: card.id, headline: card.headline, section: card.section.name, date };
}

function shownPicture(picture: Picture): Omit<PictureChoice, 'fileName' | 'mayChange'> {
  const { id, alt, caption, credit, width, height, renditions, hash } = picture;
  const file = phoneRendition(renditions);
  return { id, alt, caption, credit, width, height, thumbnail: file ? renditionPath(hash, file) : '' };
}
