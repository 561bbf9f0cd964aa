import type { Hono } from 'hono';
import { Refusal } from '#newsroom/errors.ts';
import { changeAuthor } from '#newsroom/house/change-author.ts';
import { mergeAuthors } from '#newsroom/house/merge-authors.ts';
import { allAuthors, authorForEditing, type EditableAuthor } from '#storage/queries/house/authors.ts';
import { listUsers } from '#storage/queries/house/users.ts';
import { partOf } from '../../components/paging.tsx';
import { isLookingForPictures } from '../../components/picture-choice.tsx';
import { deskPage, type SignedInVisit } from '../../desk.ts';
import { formText } from '../../forms.ts';
import type { Gates } from '../../gates.tsx';
import { type AuthorForm, AuthorPage, AuthorsPage } from '../../pages/house/author-pages.tsx';
import { chosenId, idIn, namedLike, orAgain, outcomeOf, statusOf } from './answers.ts';
import { pictureOffer } from './picture-offer.ts';

const LIST = '/desk/house/authors/';

/** Authors: who signs, what readers are told of them, and making one of two. */
export function authorRoutes(app: Hono, { signedIn }: Gates): void {
  app.get(LIST, signedIn(showAuthors, 'manageHouse'));
  app.get(`${LIST}new/`, signedIn(showNew, 'manageHouse'));
  app.post(`${LIST}new/`, signedIn(submitAuthor, 'manageHouse'));
  app.get(`${LIST}:id{[0-9]+}/`, signedIn(showAuthor, 'manageHouse'));
  app.post(`${LIST}:id{[0-9]+}/`, signedIn(submitAuthor, 'manageHouse'));
  app.post(`${LIST}:id{[0-9]+}/merger/`, signedIn(submitMerger, 'manageHouse'));
}

const EMPTY: AuthorForm = {
  name: '',
  slug: '',
  kind: 'person',
  role: '',
  biography: '',
  email: '',
  portraitMediaId: null,
  question: '',
};

async function showAuthors(visit: SignedInVisit): Promise<Response> {
  const { c, db } = visit;
  const question = c.req.query('q') ?? '';
  const authors = namedLike(await allAuthors(db), question);
  const part = partOf(authors, { number: Number(c.req.query('page') ?? 1) || 1, question });
  return c.html(<AuthorsPage page={deskPage(visit)} part={part} outcome={outcomeOf(visit)} />);
}

function showNew(visit: SignedInVisit): Promise<Response> {
  return authorPage(visit, { author: null, form: EMPTY });
}

async function showAuthor(visit: SignedInVisit): Promise<Response> {
  const author = await authorOf(visit);
  return authorPage(visit, { author, form: formOf(author) });
}

/** Keeps an author, or only looks for pictures: then nothing is kept yet. */
async function submitAuthor(visit: SignedInVisit): Promise<Response> {
  const sent = await visit.c.req.formData();
  const form = formIn(sent);
  const author = visit.c.req.param('id') === undefined ? null : await authorOf(visit);
  if (isLookingForPictures(sent)) return authorPage(visit, { author, form });
  return orAgain(
    visit,
    async () => `${LIST}${await changeAuthor(visit, { authorId: author?.id ?? null, ...form })}/?done=1`,
    (refusal) => authorPage(visit, { author, form, refusal }),
  );
}

async function submitMerger(visit: SignedInVisit): Promise<Response> {
  const intoId = chosenId(formText(await visit.c.req.formData(), 'into'));
  return orAgain(
    visit,
    async () => {
      await mergeAuthors(visit, { authorId: idIn(visit), intoId: intoId ?? 0 });
      return `${LIST}${intoId}/?done=1`;
    },
    async (refusal) => {
      const author = await authorOf(visit);
      return authorPage(visit, { author, form: formOf(author), refusal });
    },
  );
}

type Shown = { author: EditableAuthor | null; form: AuthorForm; refusal?: string };

async function authorPage(visit: SignedInVisit, { author, form, refusal }: Shown): Promise<Response> {
  const { c, db } = visit;
  const users = author ? await listUsers(db) : [];
  const others = author ? await allAuthors(db) : [];
  const outcome = outcomeOf(visit, refusal ?? null);
  return c.html(
    <AuthorPage
      page={deskPage(visit)}
      author={author}
      tied={users.filter(({ authorId }) => authorId === author?.id).map(({ name }) => name)}
      others={others.filter(({ id }) => id !== author?.id)}
      form={form}
      offer={await pictureOffer(db, { mediaId: form.portraitMediaId, question: form.question })}
      outcome={outcome}
    />,
    statusOf(outcome),
  );
}

async function authorOf(visit: SignedInVisit): Promise<EditableAuthor> {
  const author = await authorForEditing(visit.db, idIn(visit));
  if (!author) throw new Refusal('notFound', `author ${idIn(visit)}`);
  return author;
}

function formOf({ id: _, role, biography, email, ...author }: EditableAuthor): AuthorForm {
  return { ...author, role: role ?? '', biography: biography ?? '', email: email ?? '', question: '' };
}

function formIn(form: FormData): AuthorForm {
  return {
    name: formText(form, 'name'),
    slug: formText(form, 'slug'),
    kind: formText(form, 'kind') === 'collective' ? 'collective' : 'person',
    role: formText(form, 'role'),
    biography: formText(form, 'biography'),
    email: formText(form, 'email'),
    portraitMediaId: chosenId(formText(form, 'portraitMediaId')),
    question: formText(form, 'question'),
  };
}
