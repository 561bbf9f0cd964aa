import fc from 'fast-check';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { stoppedClock } from '#content/clock.ts';
import * as b from '#content/document/builders.ts';
import { checkDocument, DocumentError } from '#content/document/check-document.ts';
import type { DocumentJson, ProseJson } from '#content/document/document.ts';
import { DEFAULT_SETTINGS } from '#content/settings.ts';
import { pageContext } from '../page-context.ts';
import { siteStyles } from '../styles/style-sheets.ts';
import { Body } from './body.tsx';
import type { BodyContext } from './body-context.ts';

const frame = {
  edition: 1,
  changedAt: '',
  settings: DEFAULT_SETTINGS,
  sections: [],
  allSections: [],
  footerPages: [],
  logo: null,
  styles: siteStyles(DEFAULT_SETTINGS.colours),
  front: { pinnedId: null, breaking: null },
};
const now = stoppedClock('2026-01-01T00:00:00.000Z').now();
const picture = {
  id: 3,
  hash: 'a'.repeat(64),
  width: 1600,
  height: 900,
  alt: 'Une rive',
  caption: 'Le soir',
  credit: 'M. Traoré',
  isDecorative: false,
  focalX: 0.5,
  focalY: 0.5,
  renditions: [{ width: 640, height: 360, format: 'webp' as const, byteSize: 9 }],
};
const context: BodyContext = {
  page: pageContext(frame, { language: 'fr', now, origin: 'https://journal.example', path: '/a/' }),
  language: 'fr',
  refs: {
    pictures: new Map([[3, picture]]),
    articles: new Map([[7, { path: '/b/', headline: "L'autre", language: 'fr' }]]),
  },
};

function html(document: DocumentJson): string {
  return String(<Body document={checkDocument(document)} context={context} />);
}

describe('a body', () => {
  it.each([
    ['a paragraph', b.p("L'eau"), '<p>L’eau</p>'],
    ['subheadings', b.h3('Titre'), '<h3>Titre</h3>'],
    ['a list', b.ol('Un', 'Deux'), '<ol><li>Un</li><li>Deux</li></ol>'],
    ['a quotation with its author', b.quote('Mot', b.attribution('Awa')), '<figcaption>Awa</figcaption>'],
    ['a pull quote', b.pullQuote('Mot'), 'class="pull"'],
    ['a box', b.sidebar('Repères', b.p('Texte')), 'Repères'],
    ['a picture that keeps its place', b.picture(3, 'Légende'), 'width="640" height="360"'],
    ['a gallery', b.gallery(b.picture(3), b.picture(3)), 'class="gallery"'],
    ['another article', b.readAlso(7), '<a href="/b/">L’autre</a>'],
    ['a table', b.table('Titre', b.tr(b.th('A'), b.th('B')), b.tr(b.td('1'), b.td('2'))), '<th scope="col">A</th>'],
    ['a separator', b.separator(), '<hr'],
    ['code', b.code('a < b ? "c" : d', 'js'), 'a &lt; b ? &quot;c&quot; : d'],
    [
      'marks',
      b.p(b.strong('a'), b.em('b'), b.sup('c'), b.sub('d'), b.strike('e')),
      '<strong>a</strong><em>b</em><sup>c</sup><sub>d</sub><s>e</s>',
    ],
    ['a foreign phrase', b.p(b.foreign('en', 'Who?')), '<i lang="en">Who?</i>'],
    ['a link', b.p(b.link('https://au.int/', 'UA')), '<a href="https://au.int/"'],
  ])('shows %s', (_, block, expected) => {
    expect(html(b.doc(block))).toContain(expected);
  });

  it('shows a video as a link that says where it leads, and loads nothing', () => {
    const shown = html(b.doc(b.embed('https://www.youtube.com/watch?v=abc', 'La crue')));
    expect(shown).toContain('href="https://www.youtube.com/watch?v=abc"');
    expect(shown).toContain('La crue');
    expect(shown).not.toMatch(/<(iframe|script|img|object|video)/);
  });

  it('leaves out pictures and articles that are not there', () => {
    expect(html(b.doc(b.picture(99), b.readAlso(99), b.p('Reste')))).toBe('<p>Reste</p>');
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//ailleurs.example',
    'java\nscript:x',
    '/\\ailleurs',
  ])('refuses to be a document with a link to %s', (href) => {
    expect(() => html(b.doc(b.p(b.link(href, 'x'))))).toThrow(DocumentError);
    expect(() => html(b.doc(b.embed(href)))).toThrow(DocumentError);
  });

  it('is shown to the last of the levels that it may have', () => {
    let inner: ProseJson = b.p('au fond');
    for (let level = 0; level < 190; level++) inner = b.quote(inner);
    expect(html(b.doc(inner))).toContain('<p>au fond</p>');
  });

  it('never becomes more than text, whatever the text', () => {
    const hostile = fc.array(
      fc.constantFrom('<script>', '</p>', '"', "'", '>', '<', '&', '&#60;', '<img src=x onerror=x>', ']]>', '-->', 'a'),
      {
        minLength: 1,
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(hostile, (parts) => {
        const text = parts.join('');
        const blocks = [
          b.p(text),
          b.sidebar(text, b.p(b.strong(text))),
          b.picture(3, text),
          b.embed('https://a.example/', text),
        ];
        const shown = html(b.doc(...blocks, b.table(text, b.tr(b.td(text))), b.code(text)));
        expect(elementsIn(shown)).toEqual(
          elementsIn(
            html(
              b.doc(
                b.p('a'),
                b.sidebar('a', b.p(b.strong('a'))),
                b.picture(3, 'a'),
                b.embed('https://a.example/', 'a'),
                b.table('a', b.tr(b.td('a'))),
                b.code('a'),
              ),
            ),
          ),
        );
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});

/** Names and attributes' names of all elements, as a browser would read them. */
function elementsIn(fragment: string): string[] {
  const found: string[] = [];
  const visit = (node: { nodeName: string; attrs?: { name: string }[]; childNodes?: unknown[] }) => {
    if (!node.nodeName.startsWith('#'))
      found.push([node.nodeName, ...(node.attrs ?? []).map(({ name }) => name)].join(' '));
    for (const child of node.childNodes ?? []) visit(child as typeof node);
  };
  visit(parse(`<body>${fragment}`) as never);
  return found;
}
