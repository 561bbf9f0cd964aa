import { existsSync } from 'node:fs';
import type { Hono } from 'hono';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import type { RunningServer } from '#server/serve.ts';
import { openDoor } from './open-door.ts';

const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

/** Why browser tests cannot run here; null when they can. */
export const NO_BROWSER = existsSync(CHROMIUM) ? null : `no Chromium at ${CHROMIUM} (set CHROMIUM_PATH)`;
if (NO_BROWSER) console.warn(`browser tests skipped: ${NO_BROWSER}`);

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Milliseconds for which something is waited for: a machine that has much to do takes its time. */
const PATIENCE = 60_000;

/** A real Chromium with an empty profile, that talks to nobody by itself. */
export async function launchBrowser(): Promise<Browser> {
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: QUIET });
  return browser.on('context', (context) => context.setDefaultTimeout(PATIENCE));
}

/** A phone as most readers hold it, and an office computer. */
export const PHONE = { width: 360, height: 740 };
export const COMPUTER = { width: 1280, height: 900 };

/** The program on a free port of this machine. */
export async function serveApp(app: Hono): Promise<RunningServer & { origin: string }> {
  const server = await openDoor(app);
  return { ...server, origin: `http://127.0.0.1:${server.port}` };
}

/** Waits until the page knows where the caret is: the browser tells it so after the key or the click, by an event of its own. */
export async function caretHeard(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))));
}

/** Marks an element as it stands, so that one sees when another has taken its place. */
export function markAsOld(element: Locator): Promise<void> {
  return element.evaluate((marked: HTMLElement) => {
    marked.dataset.old = 'yes';
  });
}

/** Holds the desk's scripts back, as a bad line does, until they are let go. */
export async function holdScripts(page: Page): Promise<() => void> {
  const { promise: isLetGo, resolve: letGo } = Promise.withResolvers<void>();
  await page.route('**/desk/assets/**', async (route) => {
    await isLetGo;
    await route.continue();
  });
  return letGo;
}

/** Waits until an article that was opened can be written in; what is typed before would go nowhere. */
export function editorReady(page: Page): Promise<void> {
  return page.locator('#writing-columns:not([inert])').waitFor();
}
