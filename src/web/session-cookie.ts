import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';

/** Seconds; as long as any session, which ends by itself in the database. */
const SESSION_AGE = 90 * 24 * 3600;

/** Seconds; a little longer than the question is good for. */
const STEP_AGE = 15 * 60;

/** A cookie that holds one secret of whoever is, or wants to be, signed in. Over HTTPS it is bound to this very host, and no other can plant one (RFC 6265bis). */
export type SessionCookie = {
  read: (c: Context) => string | null;
  write: (c: Context, token: string) => void;
  clear: (c: Context) => void;
};

/** The session, for a newspaper at this public address. */
export function sessionCookie(origin: string): SessionCookie {
  return secretCookie(origin, { plainName: 'griot', maxAge: SESSION_AGE });
}

/** The second question at the door, between the password and its answer. */
export function stepCookie(origin: string): SessionCookie {
  return secretCookie(origin, { plainName: 'griot-step', maxAge: STEP_AGE });
}

function secretCookie(origin: string, { plainName, maxAge }: { plainName: string; maxAge: number }): SessionCookie {
  const isSecure = origin.startsWith('https:');
  const name = isSecure ? `__Host-${plainName}` : plainName;
  const options = { path: '/', httpOnly: true, sameSite: 'Lax', secure: isSecure } as const;
  return {
    read: (c) => getCookie(c, name) ?? null,
    write: (c, token) => setCookie(c, name, token, { ...options, maxAge }),
    clear: (c) => deleteCookie(c, name, options),
  };
}
