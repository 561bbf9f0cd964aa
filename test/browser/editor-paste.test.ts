import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  attribution,
  doc,
  em,
  h2,
  h3,
  li,
  link,
  ol,
  p,
  quote,
  strike,
  strong,
  sup,
  table,
  td,
  th,
  tr,
  ul,
} from '#content/document/builders.ts';
import type { DocumentJson } from '#content/document/document.ts';
import { documentSchema } from '#content/document/schema.ts';
import { launchBrowser, NO_BROWSER } from '#test/support/browser.ts';
import { bundleForPage } from '#test/support/bundle-for-page.ts';

/** What each program puts on the clipboard, in its own shape and as short as it can be, and what becomes of it. */
const CASES: [name: string, html: string, document: DocumentJson][] = [
  [
    'Word: styles, a heading, French spaces',
    `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15">
    <style><!-- p.MsoNormal {margin:0cm;} --></style></head><body lang=FR><!--StartFragment-->
    <h1><b><span style='font-size:16.0pt'>Le contexte<o:p></o:p></span></b></h1>
    <p class=MsoNormal><span lang=FR style='mso-bidi-font-weight:bold'>Le texte est <b style='mso-bidi-font-weight:normal'>signé</b>&nbsp;:
    c’est <i>fait</i>.<o:p></o:p></span></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>
    <h2>Après</h2><p class=MsoQuote>Une phrase.</p><!--EndFragment--></body></html>`,
    doc(
      h2('Le contexte'),
      p('Le texte est ', strong('signé'), '\u00a0: c’est ', em('fait'), '.'),
      h3('Après'),
      quote('Une phrase.'),
    ),
  ],
  [
    'Word: lists that are no lists',
    `<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
    style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>Un</p>
    <p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>o<span>&nbsp;</span></span><![endif]>Dedans</p>
    <p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp;</span></span>Deux</p>
    <p class=MsoNormal>Puis</p>
    <p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.<span>&nbsp;</span></span>Premier</p>`,
    doc(ul(li(p('Un'), ul('Dedans')), 'Deux'), p('Puis'), ol('Premier')),
  ],
  [
    'Word: a table, a footnote, a picture',
    `<table class=MsoTableGrid border=1 style='border-collapse:collapse'><tr><td width=100 style='background:silver'><p class=MsoNormal><b>Pays</b></p></td>
    <td><p class=MsoNormal>Années</p></td></tr><tr><td><p class=MsoNormal>Mali</p></td><td><h3>10</h3></td></tr></table>
    <p class=MsoNormal>Note<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><sup>[1]</sup></a>
    <img width=100 src="file:///C:/Users/x/image001.png"></p>`,
    doc(table('', tr(td(strong('Pays')), td('Années')), tr(td('Mali'), td('10'))), p('Note', sup('[1]'))),
  ],
  [
    'Google Docs: its wrapper, bold in spans, a list beside its item, detours in links',
    `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><h2 dir="ltr"><span style="font-size:16pt;font-weight:400">Titre</span></h2>
    <p dir="ltr" style="line-height:1.38"><span style="font-weight:400;font-style:normal">Un texte </span><span style="font-weight:700">gras</span><span style="font-style:italic"> et penché</span><span style="text-decoration:line-through">barré</span></p><br />
    <ul><li dir="ltr" aria-level="1"><p role="presentation"><span>Un</span></p></li><ul><li aria-level="2"><p><span>Dedans</span></p></li></ul></ul>
    <p><a href="https://www.google.com/url?q=https://exemple.org/a&amp;sa=D"><span style="text-decoration:underline">lien</span></a></p></b><br class="Apple-interchange-newline">`,
    doc(
      h2('Titre'),
      p('Un texte ', strong('gras'), em(' et penché'), strike('barré')),
      ul(li(p('Un'), ul('Dedans'))),
      p(link('https://exemple.org/a', 'lien')),
    ),
  ],
  [
    'LibreOffice: fonts and classes',
    `<!DOCTYPE html><html><head><meta name="generator" content="LibreOffice 7.4.7.2 (Linux)"/><style>p { margin-bottom: 0.25cm }</style></head>
    <body lang="fr-FR" dir="ltr"><p class="western" style="line-height: 100%"><font face="Liberation Serif, serif"><font size="3"><b>Dakar</b> : la
    suite.</font></font></p><p><br/></p><ol><li><p>Un</p></li><li><p>Deux</p></li></ol></body></html>`,
    doc(p(strong('Dakar'), ' : la suite.'), ol('Un', 'Deux')),
  ],
  [
    'WhatsApp on the web: messages, hours, emoji',
    `<div class="copyable-text" data-pre-plain-text="[10:32, 12/11/2026] Awa: "><div><span class="_ao3e selectable-text copyable-text"><span>La route est <strong class="x">coupée</strong> <img alt="🚧" src="data:image/gif;base64,R0" class="emoji"></span></span></div><span>10:32</span></div>`,
    doc(p('La route est ', strong('coupée'), ' 🚧')),
  ],
  [
    'A web page: menus, scripts, pictures, dangerous links, lines parted by breaks',
    `<article><nav><a href="/">Accueil</a></nav><script>alert(1)</script><div>Un<br><br>Deux<br>encore</div>
    <figure><img src="https://ailleurs.org/x.jpg"><figcaption>Photo d’ailleurs</figcaption></figure>
    <p><a href="javascript:alert(1)">piège</a>, <a href="/ici">ici</a> et <a href="https://exemple.org/">là</a></p>
    <div style="display:none">caché</div><aside><p>À côté</p></aside>
    <figure><blockquote><p>Oui.</p></blockquote><figcaption>— Le maire</figcaption></figure>
    <table><caption>Prix</caption><thead><tr><th>Mil</th><th>Riz</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>
    <table><tr><td>mise en page</td></tr></table></article>`,
    doc(
      p('Un'),
      p('Deux', { type: 'hardBreak' }, 'encore'),
      p('piège, ici et ', link('https://exemple.org/', 'là')),
      p('À côté'),
      quote('Oui.', attribution('Le maire')),
      table('Prix', tr(th('Mil'), th('Riz')), tr(td('1'), td('2'))),
      p('mise en page'),
    ),
  ],
  [
    'Spaces that hold nothing together, soft hyphens, signs without width',
    '<p>Dix&nbsp;&nbsp; mots&nbsp;et 10&nbsp;000&nbsp;F\u00ad\u200b «&nbsp;oui&nbsp;»&nbsp;!</p>',
    doc(p('Dix mots et 10\u00a0000\u00a0F «\u00a0oui\u00a0»\u00a0!')),
  ],
];

const PLAIN_CASES: [name: string, text: string, document: DocumentJson][] = [
  [
    'WhatsApp: one sender',
    '[10:32, 12/11/2026] Awa Diallo: *Important* : la route est _coupée_.\n[10:33, 12/11/2026] Awa Diallo: Deux blessés.',
    doc(p(strong('Important'), ' : la route est ', em('coupée'), '.'), p('Deux blessés.')),
  ],
  [
    'WhatsApp: two people, from a phone',
    '12/11/2026, 10:32 - Awa: Où ?\n12/11/2026, 10:33 - Issa: À Ségou.\nAu pont.',
    doc(p('Awa : Où ?'), p('Issa : À Ségou.'), p('Au pont.')),
  ],
  ['a list with dashes, and signs of HTML', '- un\n- deux\n\n1 < 2 * 3 * 4', doc(ul('un', 'deux'), p('1 < 2 * 3 * 4'))],
];

describe.skipIf(NO_BROWSER)('what is pasted', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser();
    page = await browser.newPage();
    await page.addScriptTag({ content: await bundleForPage(ENTRY) });
  });
  afterAll(() => browser?.close());

  const read = (how: 'readHtml' | 'readPlain', text: string) =>
    page.evaluate(([name, given]) => (window as unknown as Readers)[name](given), [how, text] as const);

  it.each(CASES)('comes in clean from %s', async (_, html, document) => {
    expect(await read('readHtml', html)).toEqual(documentSchema.nodeFromJSON(document).toJSON());
  });

  it.each(PLAIN_CASES)('comes in clean as plain text: %s', async (_, text, document) => {
    expect(await read('readPlain', text)).toEqual(documentSchema.nodeFromJSON(document).toJSON());
  });
});

type Readers = Record<'readHtml' | 'readPlain', (text: string) => DocumentJson>;

const ENTRY = `
  import { DOMParser as Parser } from '@tiptap/pm/model';
  import { editorSchema } from './src/desk/client/editor/schema/editor-schema.ts';
  import { cleanHtml } from './src/desk/client/editor/paste/clean-html.ts';
  import { htmlOfPlainText } from './src/desk/client/editor/paste/plain-text.ts';
  const read = (html) => {
    const body = document.createElement('div');
    body.innerHTML = html;
    return Parser.fromSchema(editorSchema).parse(body).toJSON();
  };
  window.readHtml = (html) => read(cleanHtml(html).html);
  window.readPlain = (text) => read(htmlOfPlainText(text));
`;
