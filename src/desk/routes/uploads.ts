import type { Hono } from 'hono';
import type { SignedInVisit } from '../desk.ts';
import type { Gates } from '../gates.tsx';

/** Uploads that go on where the line broke off: the tus protocol, and nothing that gives a file back. */
export function uploadRoutes(app: Hono, { signedIn }: Gates): void {
  app.post('/desk/uploads/', signedIn(answer, 'uploadPictures'));
  app.get('/desk/uploads/:name', signedIn(answerOwn, 'uploadPictures'));
  app.patch('/desk/uploads/:name', signedIn(answerOwn, 'uploadPictures'));
  app.delete('/desk/uploads/:name', signedIn(answerOwn, 'uploadPictures'));
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
