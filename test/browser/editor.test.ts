import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  attribution,
  code,
  doc,
  em,
  embed,
  foreign,
  h2,
  h3,
  link,
  mono,
  ol,
  p,
  pullQuote,
  quote,
  readAlso,
  separator,
  sidebar,
  strong,
  table,
  td,
  th,
  tr,
  ul,
} from '#content/document/builders.ts';
import type { DocumentJson } from '#content/document/document.ts';
import { documentSchema } from '#content/document/schema.ts';
import { articleForEditing } from '#storage/queries/articles/article-for-editing.ts';
import { faultsFound } from '#test/support/accessibility.ts';
import { COMPUTER, caretHeard, editorReady, markAsOld, NO_BROWSER, PHONE } from '#test/support/browser.ts';
import { type OpenDesk, openDesk } from '#test/support/desk-in-browser.ts';
import { type Cast, createCast, draftBy, publishNow } from '#test/support/newsroom.ts';

describe.skipIf(NO_BROWSER)('the editor', () => {
  let desk: OpenDesk;
  let cast: Cast;
  let page: Page;
  let elections: number;

  beforeAll(async () => {
    desk = await openDesk();
    cast = await createCast(desk.db);
    const article = draftBy(cast, { headline: 'Les élections en dix questions', slug: 'dix-questions' });
    elections = (await publishNow(desk.db, article)).id;
    ({ page } = await desk.signIn('reporter', { viewport: COMPUTER, bypassCSP: true }));
    page.on('pageerror', (error) => console.error(error.stack));
  });
  afterAll(() => desk?.close());

  /** Begins an article by the button that lists have; the keyboard is in its text. */
  async function begin(at: Page = page): Promise<number> {
    await at.goto(`${desk.origin}/desk/`);
    await at.getByRole('button', { name: 'Écrire un article' }).first().click();
    await at.waitForURL(/\/desk\/articles\/\d+\/$/);
    await editorReady(at);
    await at.locator('.ProseMirror').focus();
    return Number(/(\d+)\/$/.exec(at.url())?.[1]);
  }

  /** Types lines as somebody does who waits to see each of them; `⏎` and the like are keys. */
  async function type(text: string, at: Page = page): Promise<void> {
    for (const part of text.split(/(⏎|⇥|↓|⇧⏎|⌥⏎)/)) {
      const key = { '⏎': 'Enter', '⇥': 'Tab', '↓': 'ArrowDown', '⇧⏎': 'Shift+Enter', '⌥⏎': 'Alt+Enter' }[part];
      if (key) await press(key, at);
      else await at.keyboard.type(part);
    }
  }

  async function press(key: string, at: Page = page): Promise<void> {
    await at.keyboard.press(key);
    await caretHeard(at);
  }

  /** Answers the question that stands open; the text has the keyboard again, and the answer in it. */
  async function answer(): Promise<void> {
    await press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }

  /** Saves by Ctrl + S and reads what the server has. */
  async function saved(id: number, at: Page = page) {
    await at.keyboard.press('Control+s');
    await at.getByText('Tout est enregistré.').waitFor();
    const article = await articleForEditing(desk.db, id);
    if (!article) throw new Error(`no article ${id}`);
    return article.draft;
  }

  const expectBody = async (id: number, body: DocumentJson) =>
    expect((await saved(id)).body).toEqual(documentSchema.nodeFromJSON(body).toJSON());

  it('writes every block by the menu and the keyboard alone', async () => {
    const id = await begin();
    await type('Un.⏎/inter⏎Deux⏎/petit⏎Trois⏎/puces⏎a⏎b⏎⏎/numer⏎c⏎⏎');
    await type('/cit⏎Oui.⏎⏎Le maire⏎/exergue⏎Non.⏎Awa⏎/encadre⏎Dix ans.⌥⏎Repères⏎↓');
    await type('/tableau⏎A⇥B⇥C⇥1⌥⏎Chiffres⏎');
    for (let row = 0; row < 4; row++) await press('ArrowDown');
    await type('/separ⏎/code⏎let x⇧⏎');
    await type('/video⏎');
    await page.getByLabel('Adresse de la page').fill('youtu.be/x');
    await answer();
    await type('/lire⏎');
    await page.getByLabel('Mots du titre ou du texte').fill('elections');
    await page.getByRole('button', { name: 'Les élections en dix questions' }).waitFor();
    await press('ArrowDown');
    await answer();
    await page.getByText('Politique · 2 octobre 2020').waitFor();
    await type('Fin.');
    const empty = () => td();
    await expectBody(
      id,
      doc(
        p('Un.'),
        h2('Deux'),
        h3('Trois'),
        ul('a', 'b'),
        ol('c'),
        quote('Oui.', attribution('Le maire')),
        pullQuote('Non.', 'Awa'),
        sidebar('Repères', p('Dix ans.')),
        table('Chiffres', tr(th('A'), th('B'), th('C')), tr(td('1'), empty(), empty()), tr(empty(), empty(), empty())),
        separator(),
        code('let x'),
        embed('https://youtu.be/x'),
        readAlso(elections),
        p('Fin.'),
      ),
    );
  });

  it('leaves the keyboard in a list of articles when the words that one typed bring another', async () => {
    await begin();
    await type('/lire⏎');
    const dialog = page.getByRole('dialog');
    const found = dialog.getByRole('button', { name: 'Les élections en dix questions' });
    await found.waitFor();
    await markAsOld(found);
    await page.getByLabel('Mots du titre ou du texte').fill('elections');
    await page.keyboard.press('ArrowDown');
    await dialog.locator('[data-old]').waitFor({ state: 'detached' });
    expect(await found.evaluate((button) => button === document.activeElement)).toBe(true);
    await answer();
    await page.getByText('Politique · 2 octobre 2020').waitFor();
  });

  it('writes blocks and marks by the signs that one types for them', async () => {
    const id = await begin();
    await type('## Deux⏎### Trois⏎- a⏎b⏎⏎1. c⏎⏎> Oui.⏎⏎Lui⏎');
    await type('Un **mot** et *un autre*, `code`.⏎---⏎');
    await type('```x⇧⏎');
    await expectBody(
      id,
      doc(
        h2('Deux'),
        h3('Trois'),
        ul('a', 'b'),
        ol('c'),
        quote('Oui.', attribution('Lui')),
        p('Un ', strong('mot'), ' et ', em('un autre'), ', ', mono('code'), '.'),
        separator(),
        code('x'),
      ),
    );
  });

  it('writes pull quotes, boxes and tables by the signs that one types for them', async () => {
    for (const [signs, kind] of [
      ['>> ', 'pullQuote'],
      ['::: ', 'sidebar'],
      ['|| ', 'table'],
    ] as const) {
      const id = await begin();
      await type(`${signs}Dedans`);
      await page.keyboard.press('Control+s');
      await page.getByText('Tout est enregistré.').waitFor();
      const block = (await articleForEditing(desk.db, id))?.draft.body.content[0];
      expect([block?.type, JSON.stringify(block).includes('Dedans')]).toEqual([kind, true]);
    }
  });

  it.each(['![ ', '![[ ', '-> ', '<> '])('asks what is to stand there when one types %s', async (signs) => {
    const id = await begin();
    await type(`Avant.⏎${signs}`);
    await page.getByRole('dialog').waitFor();
    await press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await expectBody(id, doc(p('Avant.')));
  });

  it('undoes a sign that became a block, by Ctrl + Z and by Backspace', async () => {
    const id = await begin();
    await type('## ');
    await press('Control+z');
    await type('x⏎- ');
    await press('Backspace');
    await type('y');
    await expectBody(id, doc(p('## x'), p('- y')));
  });

  it('sets French as one types, in one step that can be undone', async () => {
    const id = await begin();
    await type('Il dit "oui" ! L\'eau...⏎"');
    await press('Control+z');
    await type('x⏎Non ?');
    await press('Backspace');
    await type('.');
    await expectBody(id, doc(p('Il dit «\u202foui\u202f»\u202f! L’eau…'), p('"x'), p('Non ?.')));
  });

  it('leaves code, foreign words and other languages as they are typed', async () => {
    const id = await begin();
    await type('`a "b" ?` ');
    await press('Control+Shift+l');
    await page.getByLabel('Langue de ces mots').selectOption('en');
    await answer();
    await type('"no" ?⏎');
    await page.getByLabel('Langue', { exact: true }).selectOption('en');
    await page.locator('.ProseMirror').focus();
    await type('"Why?"');
    const { body } = await saved(id);
    expect(body).toEqual(
      documentSchema.nodeFromJSON(doc(p(mono('a "b" ?'), ' ', foreign('en', '"no" ?')), p('"Why?"'))).toJSON(),
    );
    expect(await page.locator('.ProseMirror').getAttribute('lang')).toBe('en');
  });

  it('makes links by Ctrl + K and by pasting an address over words, and refuses dangerous ones', async () => {
    const id = await begin();
    await type('mot');
    await press('Shift+Control+ArrowLeft');
    await press('Control+k');
    await page.getByLabel('Où mène-t-il').fill('javascript:alert(1)');
    await press('Enter');
    await page.getByRole('alert').getByText('Une adresse commence par https://').waitFor();
    await page.getByLabel('Où mène-t-il').fill('exemple.org/page');
    await answer();
    await press('End');
    await type('⏎');
    await paste('https://www.youtube.com/watch?v=x');
    await type('lien');
    await press('Shift+Control+ArrowLeft');
    await paste('https://exemple.org/');
    await expectBody(
      id,
      doc(
        p(link('https://exemple.org/page', 'mot')),
        embed('https://www.youtube.com/watch?v=x'),
        p(link('https://exemple.org/', 'lien')),
      ),
    );
  });

  async function paste(text: string): Promise<void> {
    await page.evaluate((given) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', given);
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.querySelector('.ProseMirror')?.dispatchEvent(event);
    }, text);
  }

  it('finds and replaces words, whatever their spaces and apostrophes', async () => {
    const id = await begin();
    await type("L'eau ? l'eau. L'EAU⏎");
    await press('Control+f');
    await page.keyboard.type("l'eau");
    await page.getByText('3 fois').waitFor();
    await press('Enter');
    await page.getByText('1 sur 3').waitFor();
    await page.getByLabel('Majuscules exactes').check();
    await page.getByText('1 fois').waitFor();
    await page.getByLabel('Remplacer par').fill('Le sel');
    await page.getByRole('button', { name: 'Tout remplacer' }).click();
    await page.getByText('1 remplacement').waitFor();
    await press('Escape');
    await expectBody(id, doc(p('L’eau\u202f? Le sel. L’EAU')));
    await press('Control+z');
    await expectBody(id, doc(p('L’eau\u202f? l’eau. L’EAU')));
  });

  it('changes the rows, columns and headers of a table by the toolbar alone', async () => {
    const id = await begin();
    await type('/tableau⏎A');
    const tool = async (name: string) => {
      await press('Alt+F10');
      await press('End');
      for (let tries = 0; tries < 30; tries++) {
        if ((await page.evaluate(() => document.activeElement?.textContent)) === name) break;
        await press('ArrowLeft');
      }
      await press('Enter');
    };
    await tool('Supprimer la colonne');
    await tool('Ajouter une ligne');
    await tool('Supprimer la ligne');
    await tool('Supprimer la ligne');
    await tool('Ligne d’en-tête');
    await type('B⇥C⇥⇥D');
    await expectBody(id, doc(table('', tr(th('B'), th('C')), tr(td(), td('D')))));
  });

  it('takes the toolbar for one stop of the Tab key, and shows spaces on demand', async () => {
    await begin();
    await type('Oui ! ');
    await press('Alt+F10');
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(await focused()).toBe('Insérer un bloc');
    await press('ArrowRight');
    expect(await focused()).toBe('Gras');
    await press('End');
    expect(await focused()).toBe('Raccourcis du clavier');
    await press('ArrowLeft');
    await press('Enter');
    expect(await page.getByRole('button', { name: 'Montrer les espaces' }).getAttribute('aria-pressed')).toBe('true');
    expect(await page.locator('.space.thin').count()).toBe(1);
    expect(await page.getByRole('toolbar').locator('button[tabindex="0"]').count()).toBe(1);
    await press('Escape');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('textbox');
    await press('Control+/');
    await page.getByRole('dialog').getByText('Ctrl + K').waitFor();
    await press('Escape');
  });

  it('fills in the fields beside the text; the address follows the headline until it is written by hand', async () => {
    const id = await begin();
    await page.getByLabel('Surtitre', { exact: true }).fill('Défense');
    await page.getByLabel('Titre', { exact: true }).click();
    await page.keyboard.type('L\'accord "oublié"');
    await press('Enter');
    await page.keyboard.type('Un chapô.');
    await press('Enter');
    await type('Le texte.');
    await page.getByLabel('Rubrique').selectOption({ label: 'Sport' });
    await page.getByLabel('Genre').selectOption({ label: 'Enquête' });
    for (const name of ['Aïssatou Bah', 'La rédaction']) {
      await page.getByLabel('Ajouter une signature').selectOption({ label: name });
    }
    await page.getByRole('button', { name: 'Monter La rédaction' }).click();
    await page.getByText('Dossiers et pays').click();
    await page.getByLabel('Chercher dans la liste : Pays concernés').fill('senegal');
    await page.getByLabel('Sénégal').check();
    await page.getByLabel('Élections').check();
    const draft = await saved(id);
    expect(draft).toMatchObject({
      kicker: 'Défense',
      headline: 'L’accord «\u202foublié\u202f»',
      standfirst: 'Un chapô.',
      kind: 'investigation',
      sectionId: cast.sport,
      authorIds: [cast.redaction, cast.aissatou],
      countryCodes: ['SN'],
      topicIds: [cast.elections],
      slug: 'laccord-oublie',
    });
    await page.getByText('Adresse et moteurs de recherche').click();
    await page.getByLabel('Fin de l’adresse').fill('Mon Adresse');
    await page.getByLabel('Titre', { exact: true }).fill('Autre titre');
    expect((await saved(id)).slug).toBe('mon-adresse');
    expect(await page.locator('#sheet-byline').textContent()).toBe('Par La rédaction et Aïssatou Bah');
  });

  it('counts signs, words, feuillets and minutes', async () => {
    await begin();
    await type('Deux mots.');
    await page.getByText('10 signes · 2 mots · 0 feuillet · lecture : 1 min').waitFor();
  });

  it('writes on a phone, with its own keyboard, without scrolling sideways', async () => {
    const phone = await desk.signIn('contributor', {
      viewport: PHONE,
      bypassCSP: true,
      isMobile: true,
      hasTouch: true,
      userAgent:
        'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/148.0 Mobile Safari/537.36',
    });
    const id = await begin(phone.page);
    await tap(phone.page.locator('.ProseMirror'));
    await type('Un.⏎/inter', phone.page);
    await tap(phone.page.getByRole('option', { name: 'Intertitre', exact: true }));
    await type('Deux⏎Trois', phone.page);
    expect((await saved(id, phone.page)).body).toEqual(
      documentSchema.nodeFromJSON(doc(p('Un.'), h2('Deux'), p('Trois'))).toJSON(),
    );
    expect(await phone.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
    expect(await faultsFound(phone.page)).toEqual([]);
    await phone.page.emulateMedia({ colorScheme: 'dark' });
    expect(await faultsFound(phone.page)).toEqual([]);
    await phone.context.close();
  });

  it('has no fault by WCAG 2.2 AA, with all blocks, the menu, a dialog and the search open', async () => {
    await begin();
    await type('Un.⏎/cit⏎Oui.⏎⏎Lui⏎/encadre⏎Dix.↓/tableau⏎A⇥B⇥C');
    expect(await faultsFound(page)).toEqual([]);
    await press('Control+f');
    expect(await faultsFound(page)).toEqual([]);
    await press('Escape');
    await press('Control+k');
    expect(await faultsFound(page)).toEqual([]);
    await press('Escape');
    await page.getByRole('button', { name: 'Insérer un bloc' }).click();
    expect(await page.getByRole('option').count()).toBeGreaterThan(10);
    expect(await faultsFound(page)).toEqual([]);
  });

  it('runs without anything that the page’s policy forbids, and lets others read only', async () => {
    const { page: other, context } = await desk.signIn('editor', { viewport: COMPUTER });
    const trouble: string[] = [];
    other.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
    other.on('pageerror', (error) => trouble.push(String(error)));
    const id = await begin(other);
    await type('Un.⏎/tableau⏎A⇥B⇥C', other);
    await saved(id, other);
    expect(trouble.filter((text) => !text.includes('404'))).toEqual([]);
    await page.goto(`${desk.origin}/desk/articles/${id}/`);
    await editorReady(page);
    await page.getByText('Vous pouvez lire cet article, pas y écrire.').waitFor();
    expect(await page.locator('.ProseMirror').getAttribute('contenteditable')).toBe('false');
    expect(await page.getByRole('toolbar').count()).toBe(0);
    await context.close();
  });
});

/** Taps, and waits for the click that the browser makes of it. */
async function tap(target: Locator): Promise<void> {
  const click = target.page().evaluate(
    () =>
      new Promise<void>((heard) => {
        document.addEventListener('click', () => heard(), { once: true, capture: true });
      }),
  );
  await Promise.all([click, target.tap()]);
}
