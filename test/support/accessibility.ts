import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong with a page as it stands, by WCAG 2.2 AA and good practice; its context must bypass the CSP. */
export async function faultsFound(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: (options: object) => Promise<AxeReport> } };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await axe.run({ runOnly: tags });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 150)}`));
  });
}

/** By how much a page is wider than its screen, if it is: nobody scrolls sideways. */
export async function overflowOf(page: Page): Promise<string[]> {
  const screen = page.viewportSize()?.width ?? 0;
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  return width > screen ? [`${width - screen} px wider than the screen`] : [];
}

/** All that is wrong with a page on its screen, as it stands. */
export async function faultsOnScreen(page: Page): Promise<string[]> {
  return [...(await faultsFound(page)), ...(await overflowOf(page))];
}

type AxeReport = { violations: { id: string; nodes: { html: string }[] }[] };
