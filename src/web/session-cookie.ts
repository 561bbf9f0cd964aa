import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';

/** Seconds; longer than any session, which ends by itself in the database. */
const MAX_AGE = 90 * 24 * 3600;

/** The cookie that holds a session. Over HTTPS it is bound to this very host, and no other can plant one (RFC 6265bis). */
export type SessionCookie = {
  read: (c: Context) => string | null;
  write: (c: Context, token: string) => void;
  clear: (c: Context) => void;
};

/** For a newspaper at this public address. */
export function sessionCookie(origin: string): SessionCookie {
  const isSecure = origin.startsWith('https:');
  const name = isSecure ? '__Host-griot' : 'griot';
  const options = { path: '/', httpOnly: true, sameSite: 'Lax', secure: isSecure } as const;
  return {
    read: (c) => getCookie(c, name) ?? null,
    write: (c, token) => setCookie(c, name, token, { ...options, maxAge: MAX_AGE }),
    clear: (c) => deleteCookie(c, name, options),
  };
}
