import type { Context } from 'hono';

/** The desk's browser modules, as they were built: each page's entry by name, and every file by its own. */
export type DeskScripts = {
  /** File name of a page's module, e.g. `editor` → `editor-4F2A.js`. */
  entries: Map<string, string>;
  files: Map<string, Uint8Array<ArrayBuffer>>;
};

/** The address of a page's module; null when it was not built, and the page does without. */
export function scriptPath({ entries }: DeskScripts, name: string): string | null {
  const file = entries.get(name);
  return file ? `/desk/assets/${file}` : null;
}

/** Sends a module. Its name holds the hash of what it says, so it is kept for ever; it holds nothing private. */
export function showScript(c: Context, { files }: DeskScripts): Response {
  const bytes = files.get(c.req.param('file') ?? '');
  if (!bytes) return c.notFound() as Response;
  return c.body(bytes, 200, {
    'Content-Type': 'text/javascript; charset=utf-8',
    'Cache-Control': 'public, max-age=31536000, immutable',
  });
}
