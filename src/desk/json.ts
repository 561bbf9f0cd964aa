import type { Context } from 'hono';
import type { z } from 'zod';
import { Refusal } from '#newsroom/errors.ts';

/** Bytes of what a form or a script sends at most: a very long article with its tables is a tenth of it. */
export const MOST_BYTES = 8_000_000;

/** What a script sent, in the shape that is expected. Throws a `Refusal` for anything else. */
export async function jsonBody<T>(c: Context, schema: z.ZodType<T>): Promise<T> {
  if (Number(c.req.header('content-length') ?? 0) > MOST_BYTES) throw new Refusal('textTooLong');
  const text = await c.req.text();
  if (text.length > MOST_BYTES) throw new Refusal('textTooLong');
  const parsed = schema.safeParse(jsonIn(text));
  if (!parsed.success) throw new Refusal('textInvalid', parsed.error.message);
  return parsed.data;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether a script asks, which is told by codes, rather than a person. */
export function wantsJson(c: Context): boolean {
  return (c.req.header('accept') ?? '').startsWith('application/json');
}
