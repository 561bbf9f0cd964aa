import { join } from 'node:path';
import type { Hono } from 'hono';
import { MAX_PICTURE_BYTES } from '#content/media.ts';
import { mustHaveUploadsLeft } from '#newsroom/pictures/count-uploads.ts';
import { partsFolder } from '#newsroom/pictures/darkroom.ts';
import type { SignedInVisit } from '../desk.ts';
import type { Gates } from '../gates.tsx';
import { mustHaveRoom } from '../incoming-file.ts';

/** Uploads that go on where the line broke off: the tus protocol, and nothing that gives a file back. */
export function uploadRoutes(app: Hono, { signedIn }: Gates): void {
  app.post('/desk/uploads/', signedIn(begin, 'uploadPictures'));
  app.get('/desk/uploads/:name', signedIn(answerOwn, 'uploadPictures'));
  app.patch('/desk/uploads/:name', signedIn(answerOwn, 'uploadPictures'));
  app.delete('/desk/uploads/:name', signedIn(answerOwn, 'uploadPictures'));
}

/** A new upload says how large it will be, and is refused before the first byte when there is no room for it. */
async function begin(visit: SignedInVisit): Promise<Response> {
  const said = visit.c.req.header('upload-length') ?? '';
  const size = /^\d{1,12}$/.test(said) ? Number(said) : MAX_PICTURE_BYTES;
  await mustHaveUploadsLeft(visit, size);
  await mustHaveRoom(join(partsFolder(visit.uploadsFolder), 'new'), size);
  return answer(visit);
}

/** A HEAD comes as a GET: it tells how much has arrived. A true GET would give the file back, and is not answered. */
async function answerOwn(visit: SignedInVisit): Promise<Response> {
  const { isUploadOf } = await import('../uploads.ts');
  const { c, user } = visit;
  const isMine = isUploadOf(user.id, c.req.param('name') ?? '');
  if (!isMine || c.req.method === 'GET') return c.text('', 404);
  return answer(visit);
}

async function answer({ c, user, uploadsFolder }: SignedInVisit): Promise<Response> {
  // Loaded with the first upload: most processes of a large newspaper never see one.
  const { answerTus } = await import('../uploads.ts');
  return answerTus(c.req.raw, { folder: uploadsFolder, userId: user.id });
}
