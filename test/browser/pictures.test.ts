import { randomBytes } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { pictureRounds } from '#delivery/picture-rounds.ts';
import { type RunningRounds, startRounds } from '#delivery/rounds.ts';
import { messagesFor } from '#language/messages.ts';
import { diskStore } from '#media/stores/disk.ts';
import { faultsFound } from '#test/support/accessibility.ts';
import { COMPUTER, holdScripts, markAsOld, NO_BROWSER, PHONE } from '#test/support/browser.ts';
import { bundleForPage } from '#test/support/bundle-for-page.ts';
import { type Colleague, copySample } from '#test/support/desk.ts';
import { AT_WORK, type OpenDesk, openDesk } from '#test/support/desk-in-browser.ts';
import { photograph } from '#test/support/pictures.ts';

/** What a page's scripts may weigh together, compressed. */
const MOST_SCRIPT = 30_000;

describe.skipIf(NO_BROWSER)('pictures in a real browser', () => {
  let desk: OpenDesk;
  let editor: Colleague;
  let rounds: RunningRounds;
  let page: Page;

  beforeAll(async () => {
    const sample = await copySample();
    desk = await openDesk(sample);
    editor = await desk.hire('Awa Diallo', 'editor');
    const { mediaFolder, uploadsFolder } = sample.config;
    const room = { db: desk.db, clock: AT_WORK, store: diskStore(mediaFolder), uploadsFolder };
    rounds = startRounds(pictureRounds(room), (error) => {
      throw error;
    });
  });
  afterAll(async () => {
    await rounds?.stop();
    await desk?.close();
  });
  beforeEach(async () => {
    page = await desk.openWindow({ by: editor, bypassCSP: true, viewport: COMPUTER });
  });
  afterEach(() => page.context().close());

  async function choose(button: string, files: { name: string; mimeType: string; buffer: Buffer }[]): Promise<void> {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: button }).click();
    await (await chooser).setFiles(files);
  }

  it('several go up at once, and go on by themselves where the network was cut', async () => {
    const asked: { method: string; offset: string | null }[] = [];
    let parts = 0;
    await page.route('**/desk/uploads/**', async (route, request) => {
      const offset = (await request.headerValue('upload-offset')) ?? null;
      asked.push({ method: request.method(), offset });
      if (request.method() === 'PATCH') parts += 1;
      if (parts !== 3 || request.method() !== 'PATCH') return route.continue();
      await page.context().setOffline(true);
      return route.abort('internetdisconnected');
    });
    await page.goto(`${desk.origin}/desk/pictures/`);
    const files = [await heavy('grande.jpg'), jpeg('petite.jpg', await photograph('#284')), fake()];
    await choose('Choisir des photos', files);
    await page.getByText('Réseau coupé').waitFor();
    asked.length = 0;
    await page.context().setOffline(false);
    await page.getByText('Dans la photothèque').nth(1).waitFor();
    await page.getByText('n’est pas une photo').waitFor();
    expect(asked[0]).toEqual({ method: 'HEAD', offset: null });
    expect(Number(asked[1]?.offset)).toBe(2 * 256 * 1024);
    expect(await faultsFound(page)).toEqual([]);
    await page.getByRole('link', { name: 'Décrire « petite.jpg »' }).click();
    await page.getByRole('heading', { name: 'petite', level: 1 }).waitFor();
  });

  it('one that was chosen before the script had come goes up all the same', async () => {
    const letGo = await holdScripts(page);
    await page.goto(`${desk.origin}/desk/pictures/`, { waitUntil: 'commit' });
    await page.getByLabel('Ajouter des photos').setInputFiles(jpeg('tot.jpg', await photograph('#482')));
    letGo();
    await page.getByText('Dans la photothèque', { exact: true }).waitFor();
    await page.getByRole('link', { name: 'Décrire « tot.jpg »' }).waitFor();
  });

  it('one that is there already is offered instead', async () => {
    await page.goto(`${desk.origin}/desk/pictures/`);
    const file = jpeg('x.jpg', await photograph('#824'));
    await choose('Choisir des photos', [file]);
    await page.getByText('Dans la photothèque', { exact: true }).waitFor();
    await choose('Choisir des photos', [{ ...file, name: 'autre.jpg' }]);
    await page.getByText('Déjà dans la photothèque').waitFor();
  });

  it('the point of interest and the crop are set on the picture, by mouse and by keyboard', async () => {
    await page.goto(`${desk.origin}/desk/pictures/`);
    await page.locator('.grid a').last().click();
    const aim = page.getByRole('button', { name: /Point d’intérêt/ });
    await aim.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowUp');
    const values = ['focalX', 'focalY'].map((id) => page.locator(`#${id}`));
    const [x, y] = await Promise.all(values.map(async (each) => Number(await each.inputValue())));
    await page.getByText(/Point d’intérêt à/).waitFor({ state: 'attached' });
    await aim.click({ position: { x: 4, y: 4 } });
    expect(Number(await values[0]?.inputValue())).toBeLessThan(x ?? 0);
    expect(Number(await values[1]?.inputValue())).toBeLessThan(y ?? 0);
    await page.getByRole('button', { name: 'Carré' }).click();
    expect(Number(await page.locator('#width').inputValue())).toBeLessThan(100);
    const box = (await page.locator('#cut').boundingBox()) as { x: number; y: number; width: number; height: number };
    await page.mouse.move(box.x + box.width / 4, box.y + box.height / 4);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2, box.y + (box.height * 3) / 4, { steps: 3 });
    await page.mouse.up();
    const drawn = ['x', 'y', 'width', 'height'].map((id) => page.locator(`#${id}`).inputValue());
    expect((await Promise.all(drawn)).map((value) => Math.round(Number(value)))).toEqual([25, 25, 25, 50]);
    await page.locator('#crop').getByRole('button', { name: 'Recadrer' }).click();
    await page.waitForURL(/done=cropped/);
    await page.getByText('En préparation').waitFor({ state: 'detached' });
    await page.waitForLoadState();
    expect(await faultsFound(page)).toEqual([]);
  });

  it.each([
    ['a computer', COMPUTER],
    ['a phone', PHONE],
  ])('the picker is used by keyboard alone on %s', async (_, viewport) => {
    await page.setViewportSize(viewport);
    await openPicker();
    await page.getByRole('status').getByText('Les flèches passent').waitFor();
    await page.locator('#pick-search:focus').waitFor();
    expect(await faultsFound(page)).toEqual([]);
    const found = page.waitForResponse(/search\.json\?q=pirogue/);
    await page.keyboard.type('pirogue');
    await found;
    const cards = page.locator('.picker .grid button');
    await expect.poll(() => cards.count()).toBeLessThan(10);
    const wanted = await cards.nth(1).innerText();
    await tabTo(page, '.picker .grid button');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    expect(wanted).toContain((await chosen())?.caption);
    await openPicker();
    await page.keyboard.press('Escape');
    expect(await chosen()).toBeNull();
  });

  it('the picker leaves the keyboard on a picture when the words that were typed bring others', async () => {
    await openPicker();
    const cards = page.locator('.picker .grid button');
    await cards.nth(1).waitFor();
    await markAsOld(cards.first());
    await page.keyboard.type('pirogue');
    await tabTo(page, '.picker .grid button');
    await page.locator('.picker [data-old]').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.matches('.picker .grid button'))).toBe(true);
  });

  it('a picture sent up in the picker is chosen', async () => {
    await openPicker();
    await choose('Choisir des photos', [jpeg('du-picker.jpg', await photograph('#428'))]);
    expect(await chosen()).toMatchObject({ alt: '', width: 700, height: 400 });
  });

  it('pictures sent up in the picker together take their credit there, and are chosen with it', async () => {
    await openPicker();
    const files = [jpeg('une.jpg', await photograph('#842')), jpeg('deux.jpg', await photograph('#284'))];
    await choose('Choisir des photos', files);
    const sent = page.locator('.picker .sending li').filter({ hasText: 'deux.jpg' });
    await sent.getByText('Crédit obligatoire pour publier').waitFor();
    await sent.getByLabel('Crédit').fill('M. Traoré');
    await page.keyboard.press('Enter');
    await sent.getByText('Crédit enregistré dans la photothèque').waitFor();
    expect(await faultsFound(page)).toEqual([]);
    const card = page.locator('.picker .grid li').filter({ hasText: 'M. Traoré' });
    await card.getByRole('button').click();
    expect(await chosen()).toMatchObject({ credit: 'M. Traoré' });
  });

  it('no page asks for more than 30 kB of script', async () => {
    const [first] = await page
      .goto(`${desk.origin}/desk/pictures/`)
      .then(() =>
        page.locator('.grid a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href)),
      );
    for (const address of [`${desk.origin}/desk/pictures/`, first ?? '']) {
      const scripts: Promise<Buffer>[] = [];
      page.on('response', (answer) => {
        if (answer.request().resourceType() === 'script') scripts.push(answer.body());
      });
      await page.goto(address, { waitUntil: 'networkidle' });
      const weights = (await Promise.all(scripts)).map((bytes) => brotliCompressSync(bytes).length);
      expect(weights.length, address).toBeGreaterThan(1);
      expect(
        weights.reduce((sum, each) => sum + each, 0),
        address,
      ).toBeLessThanOrEqual(MOST_SCRIPT);
      page.removeAllListeners('response');
    }
  });

  /** The editor opens it; here a page with nothing else does. */
  async function openPicker(): Promise<void> {
    await page.goto(`${desk.origin}/desk/me/`);
    const messages = JSON.stringify(messagesFor('fr', ['pictures.']));
    await page.evaluate((text) => {
      document.getElementById('messages')?.remove();
      const script = document.createElement('script');
      Object.assign(script, { id: 'messages', type: 'application/json', textContent: text });
      document.head.append(script);
    }, messages);
    await page.addScriptTag({ content: await bundleForPage(PICKER) });
  }

  function chosen(): Promise<{ caption: string } | null> {
    return page.evaluate(() => (window as unknown as { picked: Promise<{ caption: string } | null> }).picked);
  }
});

const PICKER = `
  import { pickPicture } from './src/desk/client/pictures/pick-picture.ts';
  import { sayer } from './src/desk/client/say.ts';
  window.picked = pickPicture(sayer());
`;

async function tabTo(page: Page, selector: string): Promise<void> {
  for (let i = 0; i < 20; i++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`no Tab leads to ${selector}`);
}

function jpeg(name: string, buffer: Buffer) {
  return { name, mimeType: 'image/jpeg', buffer };
}

/** About a megabyte, so that it goes up in several parts. */
async function heavy(name: string) {
  const [width, height] = [1300, 1000];
  const raw = { width, height, channels: 3 as const };
  return jpeg(
    name,
    await sharp(randomBytes(width * height * 3), { raw })
      .jpeg({ quality: 85 })
      .toBuffer(),
  );
}

function fake() {
  return jpeg('fausse.jpg', Buffer.from('<!doctype html><p>x'));
}
