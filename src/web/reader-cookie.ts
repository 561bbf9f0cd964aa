import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';

/** Seconds: half a year. */
const MAX_AGE = 180 * 24 * 3600;

/** The cookie by which a browser is known again whose owner asked for it; sent with what goes to this path alone, never with a page that is read. */
export type ReaderCookie = {
  read: (c: Context) => string | null;
  write: (c: Context, token: string) => void;
  clear: (c: Context) => void;
};

/** For a newspaper at this public address. */
export function readerCookie(origin: string, path: string): ReaderCookie {
  const isSecure = origin.startsWith('https:');
  const name = isSecure ? '__Secure-griot-reader' : 'griot-reader';
  const options = { path, httpOnly: true, sameSite: 'Lax', secure: isSecure } as const;
  return {
    read: (c) => getCookie(c, name) ?? null,
    write: (c, token) => setCookie(c, name, token, { ...options, maxAge: MAX_AGE }),
    clear: (c) => deleteCookie(c, name, options),
  };
}
