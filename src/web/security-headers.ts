import type { Context, MiddlewareHandler } from 'hono';

type SecurityRules = {
  /** Hashes (`'sha256-…'`) of styles that any page may carry; `allowStyles` adds those of one page. */
  styleHashes: readonly string[];
  /** Whether a path belongs to the desk, whose pages run their own scripts, show local pictures and frame a preview. */
  isDesk: (path: string) => boolean;
};

/** The headers of every answer. Nothing is ever loaded from elsewhere; on the readers' pages no script runs at all. */
export function securityHeaders({ styleHashes, isDesk }: SecurityRules): MiddlewareHandler {
  const policies = new WeakMap<readonly string[], Policies>();
  const policiesFor = (own: readonly string[]) => {
    const made = policies.get(own) ?? policiesWith([...own, ...styleHashes]);
    policies.set(own, made);
    return made;
  };
  return async (c, next) => {
    await next();
    const atDesk = isDesk(c.req.path);
    const { readers, desk } = policiesFor((c.get(ALLOWED) as readonly string[] | undefined) ?? NONE);
    c.header('Content-Security-Policy', atDesk ? desk : readers);
    c.header('X-Content-Type-Options', 'nosniff');
    c.header('X-Frame-Options', atDesk ? 'SAMEORIGIN' : 'DENY');
    if (!c.res.headers.has('Referrer-Policy')) c.header('Referrer-Policy', 'strict-origin-when-cross-origin');
    c.header('Permissions-Policy', 'camera=(), microphone=(), geolocation=(), browsing-topics=()');
    c.header('Cross-Origin-Opener-Policy', 'same-origin');
  };
}

/** Lets this very answer carry styles with these hashes; the same list is best given again and again, as it is. */
export function allowStyles(c: Context, hashes: readonly string[]): void {
  c.set(ALLOWED, hashes);
}

const ALLOWED = 'allowedStyles';
const NONE: readonly string[] = [];

type Policies = { readers: string; desk: string };

function policiesWith(styleHashes: readonly string[]): Policies {
  const shared = [
    "default-src 'none'",
    `style-src ${styleHashes.join(' ')}`,
    "media-src 'self'",
    "manifest-src 'self'",
  ];
  const closing = ["form-action 'self'", "base-uri 'none'"];
  return {
    readers: [...shared, "img-src 'self' data:", ...closing, "frame-ancestors 'none'"].join('; '),
    desk: [
      ...shared,
      "script-src 'self'",
      "connect-src 'self'",
      "img-src 'self' data: blob:",
      "frame-src 'self'",
      ...closing,
      "frame-ancestors 'self'",
    ].join('; '),
  };
}
