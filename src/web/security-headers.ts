import type { Context, MiddlewareHandler } from 'hono';

type SecurityRules = {
  /** Hashes (`'sha256-…'`) of styles that any page of the desk may carry; `allowStyles` adds those of one page. */
  deskStyleHashes: readonly string[];
  /** Whether a path belongs to the desk, whose pages run their own scripts, show local pictures and frame a preview. */
  isDesk: (path: string) => boolean;
  /** Whether a path is that of a picture or sign, which feed readers and share cards show on pages of their own. */
  isShownElsewhere: (path: string) => boolean;
  /** Whether the newspaper is to be had over HTTPS, and from then on over nothing else. */
  isSecure: boolean;
};

/** Seconds of a year, as OWASP and browsers' preload lists ask. */
const HSTS = `max-age=${365 * 24 * 3600}`;

/**
 * The headers of every answer, whatever it is: page, redirect, error, picture, feed, "not modified". Nothing is ever loaded from
 * elsewhere; on the readers' pages no script runs at all. To be put before everything else.
 */
export function securityHeaders({ deskStyleHashes, ...rules }: SecurityRules): MiddlewareHandler {
  const policies = new WeakMap<readonly string[], Policies>();
  const policiesFor = (own: readonly string[]) => {
    const made = policies.get(own) ?? { readers: readersPolicy(own), desk: deskPolicy([...own, ...deskStyleHashes]) };
    policies.set(own, made);
    return made;
  };
  return async (c, next) => {
    await next();
    const atDesk = rules.isDesk(c.req.path);
    const { readers, desk } = policiesFor((c.get(ALLOWED) as readonly string[] | undefined) ?? NONE);
    c.header('Content-Security-Policy', isPage(c) ? (atDesk ? desk : readers) : FILES);
    c.header('X-Content-Type-Options', 'nosniff');
    c.header('X-Frame-Options', atDesk ? 'SAMEORIGIN' : 'DENY');
    if (!c.res.headers.has('Referrer-Policy')) c.header('Referrer-Policy', 'strict-origin-when-cross-origin');
    c.header('Permissions-Policy', 'camera=(), microphone=(), geolocation=(), browsing-topics=()');
    c.header('Cross-Origin-Opener-Policy', 'same-origin');
    c.header('Cross-Origin-Resource-Policy', rules.isShownElsewhere(c.req.path) ? 'cross-origin' : 'same-origin');
    if (rules.isSecure) c.header('Strict-Transport-Security', HSTS);
  };
}

/** Lets this very answer carry styles with these hashes; the same list is best given again and again, as it is. */
export function allowStyles(c: Context, hashes: readonly string[]): void {
  c.set(ALLOWED, hashes);
}

const ALLOWED = 'allowedStyles';
const NONE: readonly string[] = [];

/** What is no page: it is shown or played as it is, and nothing in it is run or fetched. */
const FILES = "default-src 'none'; img-src 'self'; media-src 'self'; frame-ancestors 'none'";

type Policies = { readers: string; desk: string };

/** A page that the browser has already is told its policy anew (RFC 9111), so it must be the page's own. */
function isPage(c: Context): boolean {
  return c.res.status === 304 || (c.res.headers.get('Content-Type') ?? 'text/html').startsWith('text/html');
}

function readersPolicy(styleHashes: readonly string[]): string {
  return [...shared(styleHashes), "img-src 'self' data:", ...CLOSING, "frame-ancestors 'none'"].join('; ');
}

function deskPolicy(styleHashes: readonly string[]): string {
  return [
    ...shared(styleHashes),
    "script-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data: blob:",
    "frame-src 'self'",
    ...CLOSING,
    "frame-ancestors 'self'",
  ].join('; ');
}

const CLOSING = ["form-action 'self'", "base-uri 'none'"];

function shared(styleHashes: readonly string[]): string[] {
  return [
    "default-src 'none'",
    `style-src ${styleHashes.length > 0 ? styleHashes.join(' ') : "'none'"}`,
    "media-src 'self'",
    "manifest-src 'self'",
  ];
}
