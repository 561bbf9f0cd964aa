import { join } from 'node:path';
import type { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import { type Crop, MAX_PICTURE_BYTES, masterName } from '#content/media.ts';
import { mayRead } from '#content/permissions.ts';
import { drawPreview } from '#media/draw-preview.ts';
import { Refusal } from '#newsroom/errors.ts';
import { mustHaveUploadsLeft } from '#newsroom/pictures/count-uploads.ts';
import { creditPicture } from '#newsroom/pictures/credit-picture.ts';
import { cropPicture } from '#newsroom/pictures/crop-picture.ts';
import { mayChange, partsFolder } from '#newsroom/pictures/darkroom.ts';
import { describePicture } from '#newsroom/pictures/describe-picture.ts';
import { removePicture } from '#newsroom/pictures/remove-picture.ts';
import { replacePicture } from '#newsroom/pictures/replace-picture.ts';
import { type LibraryPicture, libraryPicture } from '#storage/queries/pictures/library.ts';
import { type MediaUses, usesOf } from '#storage/queries/pictures/media-uses.ts';
import { orAgain, refused } from '../answers.ts';
import type { PictureForm } from '../components/picture-forms.tsx';
import { deskPage, type SignedInVisit } from '../desk.ts';
import { formText, formTexts, idIn } from '../forms.ts';
import type { Gates } from '../gates.tsx';
import { mustHaveRoom } from '../incoming-file.ts';
import { jsonBody } from '../json.ts';
import { PicturePage } from '../pages/picture-page.tsx';

/** What a form may hold beside the file itself. */
const FORM_BYTES = 100_000;

/** One picture of the library: what is said of it, what of it is shown, where, and what takes its place. */
export function pictureRoutes(app: Hono, { signedIn }: Gates): void {
  const tooHeavy = signedIn((visit) => showPicture(refused(visit, 'pictureHeavy')), 'uploadPictures');
  const bounded = bodyLimit({
    maxSize: MAX_PICTURE_BYTES + FORM_BYTES,
    onError: (c) => tooHeavy(c, async () => {}) as Promise<Response>,
  });
  app.get('/desk/pictures/:id{[0-9]+}/', signedIn(showPicture, 'uploadPictures'));
  app.get('/desk/pictures/:id{[0-9]+}/whole.jpg', signedIn(showWhole, 'uploadPictures'));
  app.post('/desk/pictures/:id{[0-9]+}/', signedIn(submitDescription, 'uploadPictures'));
  app.post('/desk/pictures/:id{[0-9]+}/credit/', signedIn(submitCredit, 'uploadPictures'));
  app.post('/desk/pictures/:id{[0-9]+}/crop/', signedIn(submitCrop, 'uploadPictures'));
  app.post('/desk/pictures/:id{[0-9]+}/file/', bounded, signedIn(submitFile, 'uploadPictures'));
  app.post('/desk/pictures/:id{[0-9]+}/removal/', signedIn(submitRemoval, 'uploadPictures'));
}

function showPicture(visit: SignedInVisit): Promise<Response> {
  return picturePage(visit);
}

async function picturePage(visit: SignedInVisit, form?: PictureForm): Promise<Response> {
  const { c, db, actor } = visit;
  const picture = await pictureOf(visit);
  return c.html(
    <PicturePage
      page={deskPage(visit)}
      picture={picture}
      form={form ?? formOf(picture)}
      uses={readable(visit, await usesOf(db, picture.id))}
      mayChange={mayChange(actor, picture)}
    />,
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
    ...formTexts(data, ['alt', 'caption', 'credit', 'rights', 'rightsUntil']),
    isDecorative: data.has('decorative'),
    focalX: percentIn(data, 'focalX'),
    focalY: percentIn(data, 'focalY'),
  };
  const work = async () => {
    await describePicture(visit, { id: idIn(visit), description: form });
    return doneAt(visit, 'saved');
  };
  return orAgain(visit, work, (refused) => picturePage(refused, form));
}

const crediting = z.object({ credit: z.string() });

/** The credit alone, as a script sends it from where an article is written. */
async function submitCredit(visit: SignedInVisit): Promise<Response> {
  const { credit } = await jsonBody(visit.c, crediting);
  return visit.c.json({ credit: await creditPicture(visit, { id: idIn(visit), credit }) });
}

async function submitCrop(visit: SignedInVisit): Promise<Response> {
  const data = await visit.c.req.formData();
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => percentIn(data, name));
  const crop = data.has('whole') ? null : ({ x, y, width, height } as Crop);
  const work = async () => {
    await cropPicture(visit, { id: idIn(visit), crop });
    return doneAt(visit, 'cropped');
  };
  return orAgain(visit, work, showPicture);
}

async function submitFile(visit: SignedInVisit): Promise<Response> {
  const { layFormFile } = await import('../uploads.ts');
  const data = await visit.c.req.formData();
  const file = data.get('file');
  const work = async () => {
    if (!(file instanceof File)) throw new Refusal('pictureEmpty');
    await mustHaveUploadsLeft(visit, file.size);
    await mustHaveRoom(join(partsFolder(visit.uploadsFolder), 'new'), file.size);
    const path = await layFormFile(visit.uploadsFolder, file);
    await replacePicture(visit, { id: idIn(visit), path, fileName: file.name });
    return doneAt(visit, 'replaced');
  };
  return orAgain(visit, work, showPicture);
}

async function submitRemoval(visit: SignedInVisit): Promise<Response> {
  const work = async () => {
    await removePicture(visit, { id: idIn(visit) });
    return '/desk/pictures/?done=removed';
  };
  return orAgain(visit, work, showPicture);
}

function doneAt(visit: SignedInVisit, done: 'saved' | 'cropped' | 'replaced'): string {
  return `/desk/pictures/${idIn(visit)}/?done=${done}`;
}

async function pictureOf(visit: SignedInVisit): Promise<LibraryPicture> {
  const picture = await libraryPicture(visit.db, idIn(visit));
  if (!picture) throw new Refusal('notFound', `picture ${idIn(visit)}`);
  return picture;
}

function formOf(picture: LibraryPicture): PictureForm {
  const { alt, isDecorative, caption, credit, rights, rightsUntil, focalX, focalY } = picture;
  return { alt, isDecorative, caption, credit, rights, rightsUntil: rightsUntil ?? '', focalX, focalY };
}

/** The headline of a colleague's draft is not for everybody. */
function readable({ actor }: SignedInVisit, uses: MediaUses): MediaUses & { hidden: number } {
  const articles = uses.articles.filter((article) => article.status === 'published' || mayRead(actor, article));
  return { ...uses, articles, hidden: uses.articles.length - articles.length };
}

function percentIn(data: FormData, name: string): number {
  return Number.parseFloat(formText(data, name).replace(',', '.')) / 100;
}
