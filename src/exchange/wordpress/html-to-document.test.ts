import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  attribution,
  br,
  code,
  doc,
  em,
  embed,
  foreign,
  gallery,
  h2,
  h3,
  li,
  link,
  mono,
  ol,
  p,
  picture,
  pullQuote,
  quote,
  readAlso,
  separator,
  strike,
  strong,
  sub,
  sup,
  table,
  td,
  th,
  tr,
  ul,
} from '#content/document/builders.ts';
import { checkDocument } from '#content/document/check-document.ts';
import { textOf } from '#content/document/walk-document.ts';
import type { ConversionOptions } from './conversion.ts';
import { htmlToDocument } from './html-to-document.ts';

const options: ConversionOptions = {
  baseUrl: 'https://exemple.net/2020/10/02/article/',
  ownHosts: new Set(['exemple.net']),
  resolvePicture: ({ url, attachmentId }) =>
    attachmentId ? Number(attachmentId) : url?.includes('/uploads/') ? 50 : null,
  resolveArticle: (url) => (url.startsWith('/2019/') ? 7 : url.startsWith('/2018/') ? 8 : null),
};

const convert = (html: string) => htmlToDocument(html, options).document;
const notesOf = (html: string) =>
  htmlToDocument(html, options).notes.map(({ code, detail }) => (detail ? `${code}: ${detail}` : code));

describe('the classic editor', () => {
  it('reads a blank line as a paragraph and a new line as a line break', () => {
    expect(convert('Un\ndeux\n\ntrois')).toEqual(doc(p('Un', br(), 'deux'), p('trois')));
  });

  it('does not double the line break that is written out', () => {
    expect(convert('Un<br />\ndeux')).toEqual(doc(p('Un', br(), 'deux')));
  });

  it('keeps a word in bold across the paragraphs that it spans', () => {
    expect(convert('<strong>Un.\n\nDeux.</strong>')).toEqual(doc(p(strong('Un.')), p(strong('Deux.'))));
  });

  it('finds the paragraph around a heading and a list without blank lines', () => {
    expect(convert('Avant\n<h3>Titre</h3>\nAprès\n<ul>\n\t<li>a</li>\n\t<li>b</li>\n</ul>')).toEqual(
      doc(p('Avant'), h3('Titre'), p('Après'), ul('a', 'b')),
    );
  });

  it('keeps no-break spaces and composes accents', () => {
    expect(convert('Quoi&nbsp;? e\u0301te&#769;')).toEqual(doc(p('Quoi\u00a0? \u00e9t\u00e9')));
  });

  it('makes paragraphs of double line breaks, and says so', () => {
    expect(convert('Un<br><br>deux')).toEqual(doc(p('Un'), p('deux')));
    expect(notesOf('Un<br><br>deux')).toEqual(['doubleBreak']);
  });

  it('gives one empty paragraph for nothing at all', () => {
    expect(convert(' \n&nbsp;\n')).toEqual(doc(p()));
  });
});

describe('inline marks', () => {
  it('keeps what has a meaning and sees through the rest', () => {
    expect(
      convert(
        '<b>a</b> <i>b</i> <sup>c</sup> <sub>d</sub> <del>e</del> <kbd>f</kbd> <span lang="en">g</span> <abbr title="x">h</abbr> <font color="red">i</font>',
      ),
    ).toEqual(
      doc(
        p(
          strong('a'),
          ' ',
          em('b'),
          ' ',
          sup('c'),
          ' ',
          sub('d'),
          ' ',
          strike('e'),
          ' ',
          mono('f'),
          ' ',
          foreign('en', 'g'),
          ' h i',
        ),
      ),
    );
  });

  it('reads the old site’s own links as paths and leaves others whole', () => {
    expect(convert('<a href="https://www.exemple.net/a/?b=1#c">x</a> <a href="http://ailleurs.org">y</a>')).toEqual(
      doc(p(link('/a/?b=1#c', 'x'), ' ', link('http://ailleurs.org/', 'y'))),
    );
  });

  it('never keeps an address that runs something', () => {
    const html =
      '<a href="java\tscript:alert(1)" onclick="x()">a</a><a href="data:text/html,x">b</a><a href="vbscript:x">c</a>';
    expect(convert(html)).toEqual(doc(p('abc')));
    expect(notesOf(html).filter((note) => note.startsWith('unsafeLink'))).toHaveLength(3);
  });

  it('does not take the wrapper of Google Docs for bold text', () => {
    expect(convert('<b style="font-weight:normal"><p>Un</p><p>Deux</p></b>')).toEqual(doc(p('Un'), p('Deux')));
  });
});

describe('blocks', () => {
  it('brings six levels of heading down to two, without their bold', () => {
    expect(convert('<h1>a</h1><h2><strong>b</strong></h2><h3>c</h3><h6>d</h6>')).toEqual(
      doc(h2('a'), h2('b'), h3('c'), h3('d')),
    );
    expect(notesOf('<h1>a</h1><h2>b</h2>')).toEqual(['headingLevel: h1']);
  });

  it('makes an intertitre of a short bold line between texts, and of nothing else', () => {
    expect(convert('Un.\n\n<strong>Une base à Bizerte</strong>\n\nDeux.\n\n<b>La rédaction</b>')).toEqual(
      doc(p('Un.'), h2('Une base à Bizerte'), p('Deux.'), p(strong('La rédaction'))),
    );
    expect(convert('Un.\n\n<strong>C’est fini.</strong>\n\nDeux.')).toEqual(
      doc(p('Un.'), p(strong('C’est fini.')), p('Deux.')),
    );
  });

  it('keeps who is quoted', () => {
    expect(convert('<blockquote><p>Non.</p><cite>Un témoin</cite></blockquote>')).toEqual(
      doc(quote(p('Non.'), attribution('Un témoin'))),
    );
    expect(
      convert('<figure class="wp-block-pullquote"><blockquote><p>Non.</p><cite>Un témoin</cite></blockquote></figure>'),
    ).toEqual(doc(pullQuote('Non.', 'Un témoin')));
  });

  it('moves a picture out of a list, which goes on with the right number', () => {
    expect(convert('<ol><li>a</li><li>b <img src="/wp-content/uploads/x.jpg"></li><li>c</li></ol>')).toEqual(
      doc(ol('a', 'b'), picture(50), { ...ol('c'), attrs: { start: 3 } }),
    );
  });

  it('hangs a list that stands directly in a list on the item before it', () => {
    expect(convert('<ul><li>a</li><ul><li>b</li></ul></ul>')).toEqual(doc(ul(li(p('a'), ul('b')))));
  });

  it('keeps a table with its headers, spans and caption', () => {
    const html =
      '<figure class="wp-block-table"><table><tr><th>a</th><th>b</th></tr><tr><td colspan="2">c</td></tr></table><figcaption>d</figcaption></figure>';
    const wide = { ...td('c'), attrs: { colspan: 2, rowspan: 1 } };
    expect(convert(html)).toEqual(doc(table('d', tr(th('a'), th('b')), tr(wide))));
  });

  it('sees through a table that only draws a frame', () => {
    expect(convert('<table><tr><td><p>a</p><h2>b</h2></td></tr></table>')).toEqual(doc(p('a'), h2('b')));
  });

  it('keeps code as it stands, and a poem’s lines', () => {
    expect(convert('<pre class="brush: php">if (a) {\n\n  b\n}</pre>')).toEqual(doc(code('if (a) {\n\n  b\n}', 'php')));
    expect(convert('<!-- wp:verse --><pre class="wp-block-verse">a\nb</pre><!-- /wp:verse -->')).toEqual(
      doc(p('a', br(), 'b')),
    );
  });

  it('drops the marks of cut and of page, and says so', () => {
    expect(convert('a\n<!--more-->\nb\n<!--nextpage-->\nc<hr>')).toEqual(doc(p('a'), p('b'), p('c'), separator()));
    expect(notesOf('a\n<!--more-->\nb\n<!--nextpage-->\nc')).toEqual(['moreMark', 'pageBreak']);
  });

  it('leaves scripts, styles and forms out, but keeps the words of a form', () => {
    const html =
      '<script src="https://pub.example/a.js">x()</script><style>p{}</style><form action="/x"><label>Votre avis</label><input value="y"></form>';
    expect(convert(html)).toEqual(doc(p('Votre avis')));
    expect(notesOf(html)).toEqual(['script: https://pub.example/a.js', 'style: style', 'form: /x', 'form: input']);
  });
});

describe('pictures', () => {
  it('finds them by class or by address, with caption and alternative text', () => {
    expect(
      convert(
        '[caption id="attachment_12" width="300"]<a href="/x.jpg"><img src="/wp-content/uploads/x.jpg" alt="Le port" /></a> Le <em>port</em>[/caption]',
      ),
    ).toEqual(doc({ ...picture(12, 'Le ', em('port')), attrs: { mediaId: 12, alt: 'Le port' } }));
    expect(
      convert(
        '<!-- wp:image {"id":9} --><figure><img class="wp-image-9" src="a.jpg"/><figcaption>b</figcaption></figure><!-- /wp:image -->',
      ),
    ).toEqual(doc(picture(9, 'b')));
  });

  it('splits the paragraph that they stand in', () => {
    expect(convert('Avant <img class="wp-image-3" src="a.jpg"> après')).toEqual(
      doc(p('Avant'), picture(3), p('après')),
    );
  });

  it('keeps galleries, by shortcode and by block', () => {
    expect(convert('[gallery ids="1, 2"]')).toEqual(doc(gallery(picture(1), picture(2))));
    expect(
      convert(
        '<!-- wp:gallery --><figure class="wp-block-gallery"><ul><li><figure><img data-id="4" src="a.jpg"><figcaption>x</figcaption></figure></li></ul></figure><!-- /wp:gallery -->',
      ),
    ).toEqual(doc(gallery(picture(4, 'x'))));
  });

  it('fills a gallery that names no picture with those attached to the article', () => {
    expect(htmlToDocument('[gallery]', { ...options, attachedPictures: [5, 6] }).document).toEqual(
      doc(gallery(picture(5), picture(6))),
    );
    expect(notesOf('[gallery columns="2"]')).toEqual(['galleryEmpty: [gallery columns="2"]']);
  });

  it('links to a picture that is not to be had, and says so', () => {
    expect(convert('<img src="https://ailleurs.org/a/photo.jpg" alt="Une photo">')).toEqual(
      doc(p(link('https://ailleurs.org/a/photo.jpg', 'Une photo'))),
    );
    expect(notesOf('<img src="https://ailleurs.org/photo.jpg">')).toEqual([
      'pictureMissing: https://ailleurs.org/photo.jpg',
    ]);
  });
});

describe('embeds and shortcodes', () => {
  it.each([
    ['https://youtu.be/dQw4w9WgXcQ', 'https://youtu.be/dQw4w9WgXcQ'],
    [
      '<iframe src="//www.youtube.com/embed/dQw4w9WgXcQ?rel=0"></iframe>',
      'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
    ],
    [
      '<iframe src="https://www.dailymotion.com/embed/video/x7u5s9a"></iframe>',
      'https://www.dailymotion.com/video/x7u5s9a',
    ],
    ['<iframe src="https://player.vimeo.com/video/76979871"></iframe>', 'https://vimeo.com/76979871'],
    [
      '<iframe src="https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Fwww.facebook.com%2Fa%2Fvideos%2F1%2F"></iframe>',
      'https://www.facebook.com/a/videos/1/',
    ],
    [
      '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/abc/?utm=1"></blockquote>',
      'https://www.instagram.com/p/abc/',
    ],
    ['[embed width="5"]https://soundcloud.com/a/b[/embed]', 'https://soundcloud.com/a/b'],
    ['[audio mp3="/wp-content/uploads/a.mp3"][/audio]', '/wp-content/uploads/a.mp3'],
    ['[video width="640" mp4="https://exemple.net/v.mp4"][/video]', '/v.mp4'],
    ['[youtube id=dQw4w9WgXcQ]', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ'],
    ['<video controls><source src="https://cdn.example/v.mp4"></video>', 'https://cdn.example/v.mp4'],
    ['<!-- wp:core-embed/twitter {"url":"https://twitter.com/a/status/1"} /-->', 'https://twitter.com/a/status/1'],
  ])('turns %s into the page behind it', (html, url) => {
    expect(convert(html)).toEqual(doc(embed(url)));
  });

  it('keeps the words of a post of a social network as its title', () => {
    const html =
      '<blockquote class="twitter-tweet"><p>Bonjour</p>&mdash; A (@a) <a href="https://twitter.com/a/status/12">2020</a></blockquote>';
    expect(convert(html)).toEqual(doc(embed('https://twitter.com/a/status/12', 'Bonjour— A (@a) 2020')));
  });

  it('finds the address alone on its line in the middle of a paragraph', () => {
    expect(convert('Un\nhttps://vimeo.com/1234\nDeux')).toEqual(
      doc(p('Un'), embed('https://vimeo.com/1234'), p('Deux')),
    );
  });

  it('leaves other frames out and says which', () => {
    expect(notesOf('<iframe src="https://pub.example/x"></iframe>')).toEqual(['iframe: https://pub.example/x']);
  });

  it('keeps an unknown shortcode as text and reports it, but not a word in brackets', () => {
    expect(convert('[vc_row full="1"]Un[/vc_row] [sic] [[gallery]]')).toEqual(
      doc(p('[vc_row full="1"]Un[/vc_row] [sic] [gallery]')),
    );
    expect(notesOf('[vc_row full="1"]Un[/vc_row] [sic]')).toEqual(['shortcode: vc_row']);
  });

  it('reports a block that WordPress makes anew each time', () => {
    expect(notesOf('<!-- wp:latest-posts {"categories":1} /--><!-- wp:block {"ref":12} /-->')).toEqual([
      'dynamicBlock: latest-posts',
      'dynamicBlock: block 12',
    ]);
  });
});

describe('"Lire aussi" lines', () => {
  it.each([
    '<strong>Lire aussi :</strong> <a href="https://exemple.net/2019/a/">Un titre</a>',
    '<h4>A LIRE AUSSI → <a href="/2019/a/">Un titre</a></h4>',
    '<a href="/2019/a/">À lire : Un titre</a>',
    '<p><em>Voir également</em><br><a href="/2019/a/">Un titre</a></p>',
    'Lire aussi :\n\n<ul><li><a href="/2019/a/">Un titre</a></li></ul>',
    '<b>LIRE AUSSI</b>\n\n<a href="/2019/a/">Un titre</a>',
    'https://exemple.net/2019/a/',
  ])('finds the article in %s', (html) => {
    expect(convert(html)).toEqual(doc(readAlso(7)));
  });

  it('makes one block for each article', () => {
    expect(convert('Lire aussi : <a href="/2019/a/">Un</a> et <a href="/2018/b/">Deux</a>')).toEqual(
      doc(readAlso(7), readAlso(8)),
    );
  });

  it('keeps the line when the article was not imported, and says so', () => {
    const html = 'Lire aussi : <a href="/2001/x/">Un titre</a>';
    expect(convert(html)).toEqual(doc(p('Lire aussi : ', link('/2001/x/', 'Un titre'))));
    expect(notesOf(html)).toEqual(['readAlsoUnresolved: /2001/x/']);
  });

  it('leaves a sentence alone', () => {
    const html = 'À lire <a href="/2019/a/">ce rapport</a>, on comprend tout.';
    expect(convert(html)).toEqual(doc(p('À lire ', link('/2019/a/', 'ce rapport'), ', on comprend tout.')));
  });
});

describe('hostile texts', () => {
  it.each([
    ['ten thousand nested boxes', `${'<div>'.repeat(10_000)}au fond`],
    ['a hundred thousand nested lists', `${'<ul><li>'.repeat(50_000)}au fond`],
    ['endless formatting', `${Array.from({ length: 2000 }, (_, i) => `<font size="${i}"><p>`).join('')}au fond`],
    ['a million attributes', `<p ${'a b c '.repeat(300_000)}>au fond</p>`],
    ['a paragraph of five megabytes', `${'mot '.repeat(1_250_000)}au fond`],
    ['a tag that never ends', '<p title="au fond'],
    ['zero bytes', 'au\u0000 \u0000fond'],
    ['brackets without end', `${'[caption '.repeat(20_000)}au fond`],
    ['white space without end', `<!-- wp:a${' '.repeat(200_000)}x -->au fond`],
  ])('reads %s', (_, html) => {
    const { document } = htmlToDocument(html, options);
    expect(() => checkDocument(document)).not.toThrow();
    if (!html.startsWith('<p title')) expect(textOf(document)).toContain('au fond');
  });

  it('says when a text was too tangled to be more than words', () => {
    expect(notesOf('<div>'.repeat(1000))).toEqual(['tooComplex']);
  });

  const scraps = fc.constantFrom(
    ...'<p> </p> <div> </div> <b> </b> <i> <a href="javascript:x"> <a href="/x"> </a> <ul> <ol start="x"> <li> </ul> <table> <tr> <td> <td colspan="999"> </table> <blockquote> <cite> </blockquote> <figure> <figcaption> </figure> <img src=x> <img class="wp-image-1"> <iframe src="https://youtu.be/abc"> <pre> </pre> <h1> </h1> <h5> [caption] [/caption] [gallery] [embed] [audio src=x] <dl> <dt> <dd> <svg> <math> <template> <!-- <!--more--> --> <br> <hr> <sub> <sup> <code> <span lang="en"> <script> </script> <style> <q> <noscript> <select> <option> <object> &nbsp; &#0; \u0000 \ud800 https://youtu.be/abcdefgh'.split(
      ' ',
    ),
    '\n',
    '\n\n',
    ' ',
    'mot',
    'Lire aussi : ',
    '<!-- wp:embed {"url":"https://x.com/a/status/1"} /-->',
    '<figure class="wp-block-pullquote">',
    '<figure class="wp-block-gallery">',
    '<div class="wp-block-file">',
    '<a href="https://exemple.net/2019/a/">',
  );

  it('always makes a document that fits, out of any scraps of HTML', () => {
    fc.assert(
      fc.property(fc.array(scraps, { maxLength: 40 }), (pieces) => {
        const { document } = htmlToDocument(pieces.join(''), options);
        expect(checkDocument(document)).toEqual(document);
        expect(JSON.stringify(document)).not.toMatch(/"(href|url)":"(?!https?:\/\/|\/(?!\/)|mailto:|tel:|\?)/);
      }),
      { numRuns: 1500 },
    );
  });

  it('always makes a document that fits, out of any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(() => checkDocument(htmlToDocument(text, options).document)).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });
});
