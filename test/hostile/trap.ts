import type { BrowserContext, Page } from 'playwright-core';
import { bundleForPage } from '#test/support/bundle-for-page.ts';
import { ELSEWHERE } from './corpus.ts';

/** A browser window in which nothing that a text does goes unseen. */
export type Trap = {
  page: Page;
  /** Opens an address of the newspaper, waits until it has come to rest, looks at what it is made of; gives back its status. */
  visit: (path: string) => Promise<number>;
  /** What was caught since the last time one asked, each once. */
  caught: () => string[];
};

/**
 * Sets the trap: a script that runs and says so (`caught.push(7)`), a dialog, a script's error, a request to another site, a frame or a
 * page that goes elsewhere, a new window, and whatever stands in a page that no page of ours is made of.
 */
export async function setTrap(context: BrowserContext, origin: string): Promise<Trap> {
  const found = new Set<string>();
  const isOurs = (url: string) => url.startsWith(`${origin}/`) || url === 'about:blank';
  await context.addInitScript({ content: await bundleForPage(ENTRY) });
  await context.route(`**://${ELSEWHERE}/**`, (route) => route.abort());
  const page = await context.newPage();
  context.on('page', () => found.add('a new window'));
  context.on('console', (message) => {
    if (message.text().startsWith('caught')) found.add(message.text());
  });
  context.on('dialog', (dialog) => {
    found.add(`a dialog: ${dialog.message()}`);
    return dialog.dismiss();
  });
  context.on('weberror', (error) => found.add(`an error: ${error.error().message.slice(0, 200)}`));
  context.on('request', (request) => {
    const url = request.url();
    if (!isOurs(url) && !/^(data|blob):/.test(url)) found.add(`a request to ${url}`);
  });
  page.on('framenavigated', (frame) => {
    if (!isOurs(frame.url())) found.add(`a frame at ${frame.url().slice(0, 80)}`);
  });
  const visit = async (path: string) => {
    const answer = await page.goto(origin + path);
    const opened = page.url();
    await atRest(page);
    if (page.url() !== opened) found.add(`away from ${path} to ${page.url()}`);
    for (const stranger of await strangersOn(page, null)) found.add(`${path}: ${stranger}`);
    return answer?.status() ?? 0;
  };
  const caught = () => {
    const list = [...found];
    found.clear();
    return list;
  };
  return { page, visit, caught };
}

/** What a page does by itself as it opens has been done: it was drawn twice, and what was waiting has had its turn. */
export async function atRest(page: Page): Promise<void> {
  await page
    .evaluate(
      () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))),
    )
    // A page that has gone elsewhere meanwhile was seen to go.
    .catch(() => {});
}

/** What the page that is open is made of that no page of ours is; or, without opening it, a page of this HTML. */
export function strangersOn(page: Page, html: string | null): Promise<string[]> {
  return page.evaluate((given) => {
    const { look } = window as unknown as { look: (root: Document, origin: string) => string[] };
    return look(given === null ? document : new DOMParser().parseFromString(given, 'text/html'), location.origin);
  }, html);
}

/** In every page, before anything else: how a script says that it ran, and the eyes of the trap. */
const ENTRY = `
  import { strangersIn } from './test/hostile/strangers.ts';
  Object.defineProperty(window, 'caught', { value: { push: (what) => console.log('caught ' + what) } });
  Object.defineProperty(window, 'look', { value: strangersIn });
`;
