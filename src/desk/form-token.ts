import type { Context } from 'hono';
import { isSignatureOf, keyFor, type Secret, signatureOf } from '#newsroom/keys.ts';
import { MOST_BYTES } from './json.ts';

/** Name of the field in which a form brings its token along, and of the parameter where what is sent is a file. */
export const TOKEN_FIELD = 'formToken';

/** Name of the header in which a script brings it along. */
export const TOKEN_HEADER = 'Griot-Form-Token';

/** What every form of a session carries: only a page that this session was shown can know it. */
export function formTokenOf(secret: Secret, session: { id: number }): string {
  return signatureOf(keyFor(secret, 'csrf'), `session ${session.id}`);
}

/**
 * Whether a request that changes something carries the token of its session: in a header, in the address, or in a form that is
 * small enough to be read. A file that is being sent up is not read for it.
 */
export async function hasFormToken(c: Context, secret: Secret, session: { id: number }): Promise<boolean> {
  if (/^(GET|HEAD|OPTIONS)$/.test(c.req.method)) return true;
  const given = c.req.header(TOKEN_HEADER) ?? c.req.query(TOKEN_FIELD) ?? (await fieldsOf(c))?.get(TOKEN_FIELD);
  return typeof given === 'string' && isSignatureOf(keyFor(secret, 'csrf'), `session ${session.id}`, given);
}

/** The fields of a form without files; null for anything else. The page behind the gate is given the same ones again. */
export async function fieldsOf(c: Context): Promise<FormData | null> {
  const isForm = (c.req.header('content-type') ?? '').startsWith('application/x-www-form-urlencoded');
  if (!isForm || Number(c.req.header('content-length') ?? 0) > MOST_BYTES) return null;
  return c.req.formData().catch(() => null);
}
