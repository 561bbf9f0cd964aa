import { attachment, type TestPost, writeExportOf } from '#test/support/wordpress-export.ts';
import { PIECES } from './corpus.ts';

/** How many posts each piece is met in. */
export const POSTS_EACH = 2;

/**
 * Writes a WordPress export in which each piece stands as a whole post and, in another, wherever a post has a place for
 * somebody's words: addresses, attributes, captions, blocks, headings, tables. Gives back its path.
 */
export function writeHostileExport(): Promise<string> {
  const posts = PIECES.flatMap(({ number, text }): (TestPost | string)[] => {
    const about = { title: text, excerpt: text, creator: text };
    const alone = { ...about, id: number * 10 + 1, content: text, more: around(text, number) };
    const within = { ...about, id: number * 10 + 2, content: contentWith(text), more: around(text, number + 1000) };
    return [clean(alone), clean(within), attachment(number * 10 + 3, { url: escaped(text), alt: inCdata(text) })];
  });
  return writeExportOf(posts, opening());
}

/** A piece that ends a CDATA section is parted, as WordPress does. */
function inCdata(text: string): string {
  return text.replaceAll(']]>', ']]]]><![CDATA[>');
}

function clean(post: TestPost): TestPost {
  const { content = '', excerpt = '', creator = '' } = post;
  return { ...post, content: inCdata(content), excerpt: inCdata(excerpt), creator: inCdata(creator) };
}

function contentWith(text: string): string {
  const quoted = text.replaceAll('"', '&quot;');
  const json = JSON.stringify({ url: text, caption: text, className: text, align: text, level: text }).replaceAll(
    '--',
    '\\u002d\\u002d',
  );
  return [
    `<p>Avant <a href="${quoted}" title="${quoted}" target="${quoted}">lien</a> <a href='${text}'>autre</a></p>`,
    `<h2 style="${quoted}">${quoted}</h2><p dir="${quoted}" lang="${quoted}" class="${quoted}">Mot</p>`,
    `[caption id="x" align="${quoted}" width="300"]<img src="${quoted}" alt="${quoted}" srcset="${quoted}" />${quoted}[/caption]`,
    `[gallery ids="${quoted}"][embed]${quoted}[/embed][video src="${quoted}"][x y="${quoted}"]`,
    `<!-- wp:embed ${json} --><figure class="wp-block-embed"><div>${quoted}</div></figure><!-- /wp:embed -->`,
    `<!-- wp:image ${json} --><figure><img src="${quoted}" alt="${quoted}"/><figcaption>${quoted}</figcaption></figure><!-- /wp:image -->`,
    `<!-- wp:html --><div onclick="${quoted}">${quoted}</div><!-- /wp:html -->`,
    `<blockquote cite="${quoted}"><p>${quoted}</p><cite>${quoted}</cite></blockquote>`,
    `<table><caption>${quoted}</caption><tr><td colspan="${quoted}">${quoted}</td><th>${quoted}</th></tr></table>`,
    `<iframe src="${quoted}" title="${quoted}"></iframe><pre lang="${quoted}">${quoted}</pre><ol start="${quoted}"><li>${quoted}</ol>`,
    text,
  ].join('\n\n');
}

/** The tag and the comment of a post. */
function around(text: string, number: number): string {
  const inside = inCdata(text);
  return `<category domain="category" nicename="politique"><![CDATA[Politique]]></category>
<category domain="post_tag" nicename="mot-${number}"><![CDATA[${inside}]]></category>
<wp:postmeta><wp:meta_key>_yoast_wpseo_title</wp:meta_key><wp:meta_value><![CDATA[${inside}]]></wp:meta_value></wp:postmeta>
<wp:comment><wp:comment_id>${number + 1}</wp:comment_id><wp:comment_author><![CDATA[${inside}]]></wp:comment_author>
<wp:comment_author_email><![CDATA[${inside}]]></wp:comment_author_email><wp:comment_author_url><![CDATA[${inside}]]></wp:comment_author_url>
<wp:comment_date_gmt>2021-03-05 10:00:00</wp:comment_date_gmt><wp:comment_content><![CDATA[${inside}]]></wp:comment_content>
<wp:comment_approved>1</wp:comment_approved><wp:comment_parent>0</wp:comment_parent></wp:comment>`;
}

function opening(): string {
  const name = escaped('<script>caught.push(1)</script>"]]>');
  const authors = PIECES.map(
    ({ number, text }) =>
      `<wp:author><wp:author_id>${number + 1}</wp:author_id><wp:author_login><![CDATA[${inCdata(text)}]]></wp:author_login><wp:author_email><![CDATA[${inCdata(text)}]]></wp:author_email><wp:author_display_name><![CDATA[${inCdata(text)}]]></wp:author_display_name></wp:author>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>${name}</title><link>https://larive.example</link><description>${name}</description><language>fr-FR</language>
<wp:wxr_version>1.2</wp:wxr_version><wp:base_site_url>https://larive.example</wp:base_site_url><wp:base_blog_url>https://larive.example</wp:base_blog_url>
${authors.join('\n')}
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
