import { existsSync } from 'node:fs';
import { symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { runServer, type ServingProgram } from '../program.ts';

/** Serves the newspaper in this folder with the least that can be written in, at a hurried pace. */
export async function serveBareEditor(folder: string, port: number): Promise<ServingProgram> {
  const [server, script] = [join(folder, 'newspaper-server.js'), join(folder, 'bare-editor.js')];
  if (!existsSync(server)) await bundleInto(folder);
  return runServer([server, join(folder, 'griot.db'), String(port), script], { port });
}

async function bundleInto(outdir: string): Promise<void> {
  await symlink(resolve('node_modules'), join(outdir, 'node_modules'));
  const shared = { bundle: true, format: 'esm', outdir, logLevel: 'warning', jsx: 'automatic' } as const;
  await build({
    ...shared,
    entryPoints: ['test/support/keeping/bare-editor.ts'],
    platform: 'browser',
    target: ['chrome89', 'firefox89', 'safari15'],
  });
  await build({
    ...shared,
    entryPoints: ['test/support/keeping/newspaper-server.ts'],
    platform: 'node',
    packages: 'external',
    jsxImportSource: 'hono/jsx',
    banner: { js: '' },
  });
}
