import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';

const WORDS =
  'le marché du fleuve ouvre avant le jour et les pirogues arrivent chargées de mil de poisson et de nouvelles que l’on échange à voix basse pendant que la brume se lève sur la rive où attendent déjà les camions'.split(
    ' ',
  );
const CATEGORIES = ['politique', 'economie', 'societe', 'culture', 'sport'];

/** Writes a WordPress export of so many articles, always the same for the same number. Gives back its size in bytes. */
export async function writeExport(path: string, posts: number): Promise<number> {
  const file = createWriteStream(path);
  let size = 0;
  const write = async (text: string) => {
    size += Buffer.byteLength(text);
    if (!file.write(text)) await new Promise((resume) => file.once('drain', resume));
  };
  await write(HEAD);
  for (let id = 1; id <= posts; id++) await write(item(id));
  await write('</channel></rss>');
  file.end();
  await finished(file);
  return size;
}

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>Banc d’essai</title><link>https://banc.example</link><description></description><language>fr-FR</language>
<wp:wxr_version>1.2</wp:wxr_version><wp:base_site_url>https://banc.example</wp:base_site_url><wp:base_blog_url>https://banc.example</wp:base_blog_url>
<wp:author><wp:author_id>1</wp:author_id><wp:author_login><![CDATA[awa]]></wp:author_login><wp:author_display_name><![CDATA[Awa Diallo]]></wp:author_display_name></wp:author>
${CATEGORIES.map((slug, index) => `<wp:category><wp:term_id>${index + 1}</wp:term_id><wp:category_nicename><![CDATA[${slug}]]></wp:category_nicename><wp:cat_name><![CDATA[${slug}]]></wp:cat_name></wp:category>`).join('\n')}
`;

/** An article of about 400 words in seven paragraphs with a subheading, a list, a quotation and, in every fourth, comments. */
function item(id: number): string {
  const day = new Date(Date.UTC(2012, 0, 1) + id * 7_200_000).toISOString();
  const date = day.slice(0, 19).replace('T', ' ');
  const category = CATEGORIES[id % CATEGORIES.length];
  const link = `https://banc.example/${day.slice(0, 10).replaceAll('-', '/')}/article-${id}/`;
  return `<item><title>Article ${id} : ${words(id, 8)}</title><link>${link}</link><pubDate>${new Date(day).toUTCString()}</pubDate>
<dc:creator><![CDATA[awa]]></dc:creator><guid isPermaLink="false">https://banc.example/?p=${id}</guid>
<content:encoded><![CDATA[${body(id)}]]></content:encoded><excerpt:encoded><![CDATA[${words(id + 1, 24)}]]></excerpt:encoded>
<wp:post_id>${id}</wp:post_id><wp:post_date><![CDATA[${date}]]></wp:post_date><wp:post_date_gmt><![CDATA[${date}]]></wp:post_date_gmt>
<wp:post_modified><![CDATA[${date}]]></wp:post_modified><wp:post_modified_gmt><![CDATA[${date}]]></wp:post_modified_gmt>
<wp:comment_status><![CDATA[open]]></wp:comment_status><wp:post_name><![CDATA[article-${id}]]></wp:post_name><wp:status><![CDATA[publish]]></wp:status>
<wp:post_parent>0</wp:post_parent><wp:menu_order>0</wp:menu_order><wp:post_type><![CDATA[post]]></wp:post_type><wp:post_password></wp:post_password><wp:is_sticky>0</wp:is_sticky>
<category domain="category" nicename="${category}"><![CDATA[${category}]]></category><category domain="post_tag" nicename="etiquette-${id % 500}"><![CDATA[Étiquette ${id % 500}]]></category>
${id % 4 === 0 ? comment(id, date) : ''}</item>
`;
}

function body(id: number): string {
  const paragraph = (seed: number) =>
    `<!-- wp:paragraph -->\n<p>${words(seed, 45)} <strong>${words(seed + 3, 4)}</strong>, <a href="https://banc.example/?p=${seed % 97}">${words(seed, 3)}</a>.</p>\n<!-- /wp:paragraph -->\n\n`;
  const list = `<!-- wp:list -->\n<ul><li>${words(id, 7)}</li><li>${words(id + 5, 9)}</li></ul>\n<!-- /wp:list -->\n\n`;
  const quote = `<!-- wp:quote -->\n<blockquote><p>${words(id + 2, 20)}</p><cite>Awa</cite></blockquote>\n<!-- /wp:quote -->\n\n`;
  const heading = `<!-- wp:heading -->\n<h2>${words(id + 9, 6)}</h2>\n<!-- /wp:heading -->\n\n`;
  const paragraphs = Array.from({ length: 7 }, (_, index) => paragraph(id * 7 + index));
  return [...paragraphs.slice(0, 4), heading, list, quote, ...paragraphs.slice(4)].join('');
}

function comment(id: number, date: string): string {
  return `<wp:comment><wp:comment_id>${id}</wp:comment_id><wp:comment_author><![CDATA[Moussa]]></wp:comment_author><wp:comment_author_email>moussa@banc.example</wp:comment_author_email><wp:comment_author_IP>192.0.2.1</wp:comment_author_IP><wp:comment_date><![CDATA[${date}]]></wp:comment_date><wp:comment_date_gmt><![CDATA[${date}]]></wp:comment_date_gmt><wp:comment_content><![CDATA[${words(id, 30)}]]></wp:comment_content><wp:comment_approved><![CDATA[1]]></wp:comment_approved><wp:comment_type><![CDATA[comment]]></wp:comment_type><wp:comment_parent>0</wp:comment_parent><wp:comment_user_id>0</wp:comment_user_id></wp:comment>`;
}

function words(seed: number, count: number): string {
  return Array.from({ length: count }, (_, index) => WORDS[(seed * 7 + index * 3) % WORDS.length]).join(' ');
}
