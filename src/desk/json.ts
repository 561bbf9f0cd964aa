import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { Context } from 'hono';
import type { z } from 'zod';
import { storableJson } from '#content/storable-text.ts';
import { Refusal } from '#newsroom/errors.ts';

/** Bytes of what a form or a script sends at most: a very long article with its tables is a tenth of it. */
export const MOST_BYTES = 8_000_000;

/** What a script sent, packed or not, in the shape that is expected. Throws a `Refusal` for anything else. */
export async function jsonBody<T>(c: Context, schema: z.ZodType<T>): Promise<T> {
  const parsed = schema.safeParse(jsonIn(await bodyText(c)));
  if (!parsed.success) throw new Refusal('textInvalid', parsed.error.message);
  return parsed.data;
}

const unpack = promisify(gunzip);

/** The limit is that of the text: what is packed small must not fill the memory once it is unpacked. */
async function bodyText(c: Context): Promise<string> {
  const sent = Buffer.from(await c.req.arrayBuffer());
  const isPacked = c.req.header('content-encoding') === 'gzip';
  const bytes = isPacked ? await unpack(sent, { maxOutputLength: MOST_BYTES }).catch(notUnpacked) : sent;
  if (bytes.byteLength > MOST_BYTES) throw new Refusal('textTooLong');
  return bytes.toString();
}

function notUnpacked(error: NodeJS.ErrnoException): never {
  throw new Refusal(error.code === 'ERR_BUFFER_TOO_LARGE' ? 'textTooLong' : 'textInvalid', error.message);
}

function jsonIn(text: string): unknown {
  try {
    return storableJson(text);
  } catch {
    return undefined;
  }
}

/** Whether a script asks, which is told by codes, rather than a person. */
export function wantsJson(c: Context): boolean {
  return (c.req.header('accept') ?? '').startsWith('application/json');
}
