import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROLES } from '../src/content/permissions.ts';
import { crawlDesk } from '../test/support/crawl.ts';

/** Serves the sample newspaper and holds every page of it, and of its desk, against the W3C's HTML checker: no error, no warning. */

const FIXED = [
  '/recherche',
  '/recherche?q=eau',
  '/recherche?q=zzzzzz',
  '/page-inconnue/',
  '/archives/page/2/',
  '/vos-donnees/',
  '/vos-donnees/demande/',
  '/commentaires/1/reponse/',
  '/commentaires/1/signalement/',
  '/commentaires/1/signalement/recu/',
];

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
    await saveDesk(server, pages);
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

type Server = { origin: string; environment: NodeJS.ProcessEnv; stop: () => void };

async function startServer(data: string): Promise<Server> {
  if (spawnSync('node', ['tools/build.ts', '--if-stale'], { stdio: 'inherit' }).status !== 0) process.exit(1);
  const port = 20_000 + Math.floor(Math.random() * 20_000);
  const env = { ...process.env, GRIOT_DATA: data, PORT: String(port), GRIOT_LOG: 'error', DATABASE_URL: '' };
  const child = spawn('node', ['dist/griot.js', 'start'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (data) => String(data).includes(`:${port}`) && resolve());
    child.on('exit', () => reject(new Error('the server stopped before it answered')));
  });
  return { origin: `http://127.0.0.1:${port}`, environment: env, stop: () => child.kill() };
}

async function savePages(origin: string, pages: string): Promise<void> {
  const paths = [...(await pathsIn(`${origin}/sitemap.xml`, origin)), ...FIXED];
  const months = [...(await textOf(`${origin}/archives/`)).matchAll(/href="(\/archives\/\d{4}\/\d{2}\/)"/g)];
  const commented = paths.filter((path) => /^\/\d{4}\//.test(path)).slice(0, 12);
  const comments = commented.flatMap((path) => [`${path}commentaires/`, `${path}commentaires/recents/`]);
  const all = [...new Set([...paths, ...comments, ...months.slice(0, 2).map((match) => match[1] ?? '/')])];
  for (const [index, path] of all.entries()) {
    writeFileSync(
      join(pages, `${index}${path.replace(/[^a-z0-9]+/g, '_').slice(0, 80)}.html`),
      await textOf(origin + path),
    );
  }
  console.log(`${all.length} pages`);
}

/** Every page that somebody with every role reaches from the first page of the desk. */
async function saveDesk({ origin, environment }: Server, pages: string): Promise<void> {
  const [email, password] = ['tout@journal.example', 'une phrase assez longue'];
  const who = ['--email', email, '--name', 'Awa Diallo', '--role', ROLES.join()];
  const create = ['dist/griot.js', 'user', 'create', ...who, '--password-stdin'];
  if (spawnSync('node', create, { env: environment, input: password }).status !== 0) throw new Error('no account');
  const form = { method: 'POST', redirect: 'manual', headers: { Origin: origin } } as const;
  const signIn = await fetch(`${origin}/desk/session/`, { ...form, body: new URLSearchParams({ email, password }) });
  const cookie = signIn.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const crawled = await crawlDesk(async (path) => {
    const answer = await fetch(origin + path, { headers: { cookie } });
    return { status: answer.status, html: await answer.text() };
  });
  const wrong = crawled.filter(({ status }) => status !== 200).map(({ path, status }) => `${status} ${path}`);
  if (wrong.length > 0) throw new Error(`pages of the desk that are not there: ${wrong.join(', ')}`);
  for (const [index, { path, html }] of crawled.entries()) {
    writeFileSync(join(pages, `desk-${index}${path.replace(/[^a-z0-9]+/g, '_').slice(0, 80)}.html`), html);
  }
  console.log(`${crawled.length} pages of the desk`);
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
