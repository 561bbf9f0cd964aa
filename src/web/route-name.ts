import type { Context } from 'hono';
import { routePath } from 'hono/route';

const NAME = 'routeName';

/**
 * Says what kind of page answers, where many kinds stand under one pattern (`*`): `article`, `notFound`. The last one said
 * holds. Measures and logs go by it, so it must be one of a few words.
 */
export function nameRoute(c: Context, name: string): void {
  c.set(NAME, name);
}

/** What answered, once it has: the kind that it said, else the pattern of its route (`/rubrique/:slug/`). Never an address itself. */
export function routeNameOf(c: Context): string {
  return (c.get(NAME) as string | undefined) ?? routePath(c).replace(/\{[^}]*\}+/g, '');
}
