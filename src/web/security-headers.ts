import type { MiddlewareHandler } from 'hono';

type SecurityRules = {
  /** Hashes (`'sha256-…'`) of the only styles that a page may carry. */
  styleHashes: readonly string[];
  /** Whether a path belongs to the desk, whose pages run their own scripts, show local pictures and frame a preview. */
  isDesk: (path: string) => boolean;
};

/** The headers of every answer. Nothing is ever loaded from elsewhere; on the readers' pages no script runs at all. */
export function securityHeaders({ styleHashes, isDesk }: SecurityRules): MiddlewareHandler {
  const shared = [
    "default-src 'none'",
    `style-src ${styleHashes.join(' ')}`,
    "media-src 'self'",
    "manifest-src 'self'",
  ];
  const closing = ["form-action 'self'", "base-uri 'none'"];
  const readers = [...shared, "img-src 'self' data:", ...closing, "frame-ancestors 'none'"].join('; ');
  const desk = [
    ...shared,
    "script-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data: blob:",
    "frame-src 'self'",
    ...closing,
    "frame-ancestors 'self'",
  ].join('; ');
  return async (c, next) => {
    await next();
    const atDesk = isDesk(c.req.path);
    c.header('Content-Security-Policy', atDesk ? desk : readers);
    c.header('X-Content-Type-Options', 'nosniff');
    c.header('X-Frame-Options', atDesk ? 'SAMEORIGIN' : 'DENY');
    if (!c.res.headers.has('Referrer-Policy')) c.header('Referrer-Policy', 'strict-origin-when-cross-origin');
    c.header('Permissions-Policy', 'camera=(), microphone=(), geolocation=(), browsing-topics=()');
    c.header('Cross-Origin-Opener-Policy', 'same-origin');
  };
}
