import { build } from 'esbuild';

/** A piece of the desk's client code, written as a module at the root of the program, as one script for a page. */
export async function bundleForPage(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
  });
  return outputFiles[0]?.text ?? '';
}
