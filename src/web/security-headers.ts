import type { MiddlewareHandler } from 'hono';

/**
 * The headers of every answer. Nothing is ever loaded from elsewhere, no script runs, and the only styles are those
 * whose hashes (`'sha256-…'`) are given.
 */
export function securityHeaders(styleHashes: readonly string[]): MiddlewareHandler {
  const policy = [
    "default-src 'none'",
    `style-src ${styleHashes.join(' ')}`,
    "img-src 'self' data:",
    "media-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
  return async (c, next) => {
    await next();
    c.header('Content-Security-Policy', policy);
    c.header('X-Content-Type-Options', 'nosniff');
    c.header('X-Frame-Options', 'DENY');
    c.header('Referrer-Policy', 'strict-origin-when-cross-origin');
    c.header('Permissions-Policy', 'camera=(), microphone=(), geolocation=(), browsing-topics=()');
    c.header('Cross-Origin-Opener-Policy', 'same-origin');
  };
}
