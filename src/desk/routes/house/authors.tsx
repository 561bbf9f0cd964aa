import type { Hono } from 'hono';
import { Refusal } from '#newsroom/errors.ts';
import { changeAuthor } from '#newsroom/house/change-author.ts';
import { mergeAuthors } from '#newsroom/house/merge-authors.ts';
import { allAuthors, authorForEditing, type EditableAuthor } from '#storage/queries/house/authors.ts';
import { listUsers } from '#storage/queries/house/users.ts';
import { orAgain } from '../../answers.ts';
import { isLookingForPictures } from '../../components/picture-choice.tsx';
import { deskPage, type SignedInVisit } from '../../desk.ts';
import { formText, formTexts, identityIn, idIn } from '../../forms.ts';
import { behind, type Gates } from '../../gates.tsx';
import { type AuthorForm, AuthorPage, AuthorsPage } from '../../pages/house/author-pages.tsx';
import { pictureOffer } from './picture-offer.ts';
import { partAsked, submitMerging, thingAt } from './things.ts';

const LIST = '/desk/house/authors/';

/** Authors: who signs, what readers are told of them, and making one of two. */
export function authorRoutes(app: Hono, gates: Gates): void {
  const { get, post } = behind(app, gates, 'manageHouse');
  get(LIST, showAuthors);
  get(`${LIST}new/`, showAuthor);
  post(`${LIST}new/`, submitAuthor);
  get(`${LIST}:id{[0-9]+}/`, showAuthor);
  post(`${LIST}:id{[0-9]+}/`, submitAuthor);
  post(`${LIST}:id{[0-9]+}/merger/`, submitMerger);
}

async function showAuthors(visit: SignedInVisit): Promise<Response> {
  const part = partAsked(visit, await allAuthors(visit.db));
  return visit.c.html(<AuthorsPage page={deskPage(visit)} part={part} />);
}

/** One author, or the form for a new one. */
function showAuthor(visit: SignedInVisit): Promise<Response> {
  return authorPage(visit, null);
}

/** Keeps an author, or only looks for pictures: then nothing is kept yet. */
async function submitAuthor(visit: SignedInVisit): Promise<Response> {
  const sent = await visit.c.req.formData();
  const form = formIn(sent);
  if (isLookingForPictures(sent)) return authorPage(visit, form);
  const author = await thingAt(visit, (id) => authorWith(visit, id));
  return orAgain(
    visit,
    async () => `${LIST}${await changeAuthor(visit, { authorId: author?.id ?? null, ...form })}/?done=1`,
    (refused) => authorPage(refused, form),
  );
}

function submitMerger(visit: SignedInVisit): Promise<Response> {
  const merge = (intoId: number) => mergeAuthors(visit, { authorId: idIn(visit), intoId });
  return submitMerging(visit, { list: LIST, merge, again: showAuthor });
}

/** The page, with what was typed if that was refused or not to be kept yet. */
async function authorPage(visit: SignedInVisit, typed: AuthorForm | null): Promise<Response> {
  const { c, db } = visit;
  const author = await thingAt(visit, (id) => authorWith(visit, id));
  const form = typed ?? formOf(author);
  const users = author ? await listUsers(db) : [];
  const others = author ? await allAuthors(db) : [];
  return c.html(
    <AuthorPage
      page={deskPage(visit)}
      author={author}
      tied={users.filter(({ authorId }) => authorId === author?.id).map(({ name }) => name)}
      others={others.filter(({ id }) => id !== author?.id)}
      form={form}
      offer={await pictureOffer(db, { mediaId: form.portraitMediaId, question: form.question })}
    />,
  );
}

async function authorWith({ db }: SignedInVisit, id: number): Promise<EditableAuthor> {
  const author = await authorForEditing(db, id);
  if (!author) throw new Refusal('notFound', `author ${id}`);
  return author;
}

function formOf(author: EditableAuthor | null): AuthorForm {
  return {
    name: author?.name ?? '',
    slug: author?.slug ?? '',
    kind: author?.kind ?? 'person',
    role: author?.role ?? '',
    biography: author?.biography ?? '',
    email: author?.email ?? '',
    portraitMediaId: author?.portraitMediaId ?? null,
    question: '',
  };
}

function formIn(form: FormData): AuthorForm {
  return {
    ...formTexts(form, ['name', 'slug', 'role', 'biography', 'email', 'question']),
    kind: formText(form, 'kind') === 'collective' ? 'collective' : 'person',
    portraitMediaId: identityIn(form, 'portraitMediaId'),
  };
}
