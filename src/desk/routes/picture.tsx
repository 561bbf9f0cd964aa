import type { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import { type Crop, MAX_PICTURE_BYTES, masterName } from '#content/media.ts';
import { mayRead } from '#content/permissions.ts';
import { drawPreview } from '#media/draw-preview.ts';
import { Refusal } from '#newsroom/errors.ts';
import { creditPicture } from '#newsroom/pictures/credit-picture.ts';
import { cropPicture } from '#newsroom/pictures/crop-picture.ts';
import { mayChange } from '#newsroom/pictures/darkroom.ts';
import { describePicture } from '#newsroom/pictures/describe-picture.ts';
import { removePicture } from '#newsroom/pictures/remove-picture.ts';
import { replacePicture } from '#newsroom/pictures/replace-picture.ts';
import { type LibraryPicture, libraryPicture } from '#storage/queries/pictures/library.ts';
import { type MediaUses, usesOf } from '#storage/queries/pictures/media-uses.ts';
import type { PictureForm } from '../components/picture-forms.tsx';
import { deskPage, type SignedInVisit } from '../desk.ts';
import { formText } from '../forms.ts';
import type { Gates } from '../gates.tsx';
import { jsonBody } from '../json.ts';
import { PicturePage } from '../pages/picture-page.tsx';

/** What a form may hold beside the file itself. */
const FORM_BYTES = 100_000;
const DONE = ['added', 'saved', 'cropped', 'replaced'] as const;

/** One picture of the library: what is said of it, what of it is shown, where, and what takes its place. */
export function pictureRoutes(app: Hono, { signedIn }: Gates): void {
  const tooHeavy = signedIn((visit) => pictureRefused(visit, new Refusal('pictureHeavy')), 'uploadPictures');
  const bounded = bodyLimit({
    maxSize: MAX_PICTURE_BYTES + FORM_BYTES,
    onError: (c) => tooHeavy(c, async () => {}) as Promise<Response>,
  });
  app.get(
    '/desk/pictures/:id{[0-9]+}/',
    signedIn((visit) => showPicture(visit), 'uploadPictures'),
  );
  app.get('/desk/pictures/:id{[0-9]+}/whole.jpg', signedIn(showWhole, 'uploadPictures'));
  app.post('/desk/pictures/:id{[0-9]+}/', signedIn(submitDescription, 'uploadPictures'));
  app.post('/desk/pictures/:id{[0-9]+}/credit/', signedIn(submitCredit, 'uploadPictures'));
  app.post('/desk/pictures/:id{[0-9]+}/crop/', signedIn(submitCrop, 'uploadPictures'));
  app.post('/desk/pictures/:id{[0-9]+}/file/', bounded, signedIn(submitFile, 'uploadPictures'));
  app.post('/desk/pictures/:id{[0-9]+}/removal/', signedIn(submitRemoval, 'uploadPictures'));
}

type Shown = { refusal?: string; form?: PictureForm };

async function showPicture(visit: SignedInVisit, { refusal, form }: Shown = {}): Promise<Response> {
  const { c, db, actor } = visit;
  const picture = await pictureOf(visit);
  const page = deskPage(visit);
  const done = DONE.find((each) => each === c.req.query('done'));
  return c.html(
    <PicturePage
      page={page}
      picture={picture}
      form={form ?? formOf(picture)}
      uses={readable(visit, await usesOf(db, picture.id))}
      mayChange={mayChange(actor, picture)}
      note={done && !refusal ? page.t(`pictures.done.${done}`) : null}
      refusal={refusal ?? null}
    />,
    refusal ? 422 : 200,
  );
}

/** The whole of a picture of which a part is shown, for whoever cuts it again; only ever at the desk. */
async function showWhole(visit: SignedInVisit): Promise<Response> {
  const { hash } = await pictureOf(visit);
  const master = hash ? await visit.store.read(masterName(hash)) : null;
  if (!master) throw new Refusal('notFound', 'no master');
  return visit.c.body(await drawPreview(master), 200, { 'Content-Type': 'image/jpeg' });
}

async function submitDescription(visit: SignedInVisit): Promise<Response> {
  const data = await visit.c.req.formData();
  const form: PictureForm = {
    alt: formText(data, 'alt'),
    isDecorative: data.has('decorative'),
    caption: formText(data, 'caption'),
    credit: formText(data, 'credit'),
    rights: formText(data, 'rights'),
    rightsUntil: formText(data, 'rightsUntil'),
    focalX: percentIn(data, 'focalX'),
    focalY: percentIn(data, 'focalY'),
  };
  return orRefused(visit, form, async () => {
    await describePicture(visit, { id: idOf(visit), description: form });
    return 'saved';
  });
}

const crediting = z.object({ credit: z.string() });

/** The credit alone, as a script sends it from where an article is written. */
async function submitCredit(visit: SignedInVisit): Promise<Response> {
  const { credit } = await jsonBody(visit.c, crediting);
  return visit.c.json({ credit: await creditPicture(visit, { id: idOf(visit), credit }) });
}

async function submitCrop(visit: SignedInVisit): Promise<Response> {
  const data = await visit.c.req.formData();
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => percentIn(data, name));
  const crop = data.has('whole') ? null : ({ x, y, width, height } as Crop);
  return orRefused(visit, undefined, async () => {
    await cropPicture(visit, { id: idOf(visit), crop });
    return 'cropped';
  });
}

async function submitFile(visit: SignedInVisit): Promise<Response> {
  const { layFormFile } = await import('../uploads.ts');
  const data = await visit.c.req.formData();
  const file = data.get('file');
  return orRefused(visit, undefined, async () => {
    if (!(file instanceof File)) throw new Refusal('pictureEmpty');
    const path = await layFormFile(visit.uploadsFolder, file);
    await replacePicture(visit, { id: idOf(visit), path, fileName: file.name });
    return 'replaced';
  });
}

async function submitRemoval(visit: SignedInVisit): Promise<Response> {
  try {
    await removePicture(visit, { id: idOf(visit) });
    return visit.c.redirect('/desk/pictures/?done=removed', 303);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return pictureRefused(visit, error);
  }
}

async function orRefused(
  visit: SignedInVisit,
  form: PictureForm | undefined,
  work: () => Promise<(typeof DONE)[number]>,
): Promise<Response> {
  try {
    const done = await work();
    return visit.c.redirect(`/desk/pictures/${idOf(visit)}/?done=${done}`, 303);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return pictureRefused(visit, error, form);
  }
}

/** What was typed comes back; who may not do it at all is told so by the gate. */
function pictureRefused(visit: SignedInVisit, error: Refusal, form?: PictureForm): Promise<Response> {
  if (error.code === 'notAllowed' || error.code === 'notFound') throw error;
  return showPicture(visit, { refusal: deskPage(visit).t(`refusal.${error.code}`), ...(form ? { form } : {}) });
}

async function pictureOf(visit: SignedInVisit): Promise<LibraryPicture> {
  const picture = await libraryPicture(visit.db, idOf(visit));
  if (!picture) throw new Refusal('notFound', `picture ${idOf(visit)}`);
  return picture;
}

function formOf(picture: LibraryPicture): PictureForm {
  const { alt, isDecorative, caption, credit, rights, rightsUntil, focalX, focalY } = picture;
  return { alt, isDecorative, caption, credit, rights, rightsUntil: rightsUntil ?? '', focalX, focalY };
}

/** The headline of a colleague's draft is not for everybody. */
function readable({ actor }: SignedInVisit, uses: MediaUses): MediaUses & { hidden: number } {
  const articles = uses.articles.filter(
    (article) => article.status === 'published' || actor.userId === null || mayRead(actor, article),
  );
  return { ...uses, articles, hidden: uses.articles.length - articles.length };
}

function percentIn(data: FormData, name: string): number {
  return Number.parseFloat(formText(data, name).replace(',', '.')) / 100;
}

function idOf({ c }: SignedInVisit): number {
  return Number(c.req.param('id'));
}
