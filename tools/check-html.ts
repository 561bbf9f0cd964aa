import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Serves the sample newspaper and holds every page of it against the W3C's HTML checker: no error, no warning. */

const FIXED = ['/recherche', '/recherche?q=eau', '/recherche?q=zzzzzz', '/page-inconnue/', '/archives/page/2/'];

if (spawnSync('java', ['-version']).error) {
  console.log('skipped: there is no Java on this machine');
  process.exit(0);
}

const folder = mkdtempSync(join(tmpdir(), 'griot-html-'));
try {
  process.exitCode = await checkPages(folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function checkPages(folder: string): Promise<number> {
  const server = await startServer(join(folder, 'data'));
  const pages = join(folder, 'pages');
  mkdirSync(pages);
  try {
    await savePages(server.origin, pages);
  } finally {
    server.stop();
  }
  const vnu = createRequire(import.meta.url)('vnu-jar') as string;
  const { status, stdout, stderr } = spawnSync('java', ['-jar', vnu, '--Werror', '--skip-non-html', pages], {
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  console.log(stdout + stderr);
  return status ?? 1;
}

async function startServer(data: string): Promise<{ origin: string; stop: () => void }> {
  if (spawnSync('node', ['tools/build.ts', '--if-stale'], { stdio: 'inherit' }).status !== 0) process.exit(1);
  const port = 20_000 + Math.floor(Math.random() * 20_000);
  const env = { ...process.env, GRIOT_DATA: data, PORT: String(port), GRIOT_LOG: 'error', DATABASE_URL: '' };
  const child = spawn('node', ['dist/griot.js', 'start'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (data) => String(data).includes(`:${port}`) && resolve());
    child.on('exit', () => reject(new Error('the server stopped before it answered')));
  });
  return { origin: `http://127.0.0.1:${port}`, stop: () => child.kill() };
}

async function savePages(origin: string, pages: string): Promise<void> {
  const paths = [...(await pathsIn(`${origin}/sitemap.xml`, origin)), ...FIXED];
  const months = [...(await textOf(`${origin}/archives/`)).matchAll(/href="(\/archives\/\d{4}\/\d{2}\/)"/g)];
  const all = [...new Set([...paths, ...months.slice(0, 2).map((match) => match[1] ?? '/')])];
  for (const [index, path] of all.entries()) {
    writeFileSync(
      join(pages, `${index}${path.replace(/[^a-z0-9]+/g, '_').slice(0, 80)}.html`),
      await textOf(origin + path),
    );
  }
  console.log(`${all.length} pages`);
}

/** The paths that a sitemap lists, and those of the sitemaps that it lists. */
async function pathsIn(sitemap: string, origin: string): Promise<string[]> {
  const urls = [...(await textOf(sitemap)).matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => match[1] ?? '');
  const nested = await Promise.all(
    urls.map((url) => (url.endsWith('.xml') ? pathsIn(url, origin) : [url.replace(origin, '')])),
  );
  return nested.flat();
}

async function textOf(url: string): Promise<string> {
  return (await fetch(url)).text();
}
