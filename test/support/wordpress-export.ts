import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const OPENING = `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel>
<title>La Rive</title><link>https://larive.example</link><description>Le journal des deux rives</description><language>fr-FR</language>
<wp:wxr_version>1.2</wp:wxr_version><wp:base_site_url>https://larive.example</wp:base_site_url><wp:base_blog_url>https://larive.example</wp:base_blog_url>
<wp:author><wp:author_id>3</wp:author_id><wp:author_login><![CDATA[adama]]></wp:author_login><wp:author_email><![CDATA[adama@prive.example]]></wp:author_email><wp:author_display_name><![CDATA[Adama Coulibaly]]></wp:author_display_name></wp:author>
<wp:category><wp:term_id>5</wp:term_id><wp:category_nicename>politique</wp:category_nicename><wp:category_parent></wp:category_parent><wp:cat_name><![CDATA[Politique]]></wp:cat_name></wp:category>
`;

/** What a test wants of a post; the rest is an ordinary published article. */
export type TestPost = {
  id: number;
  title?: string;
  slug?: string;
  link?: string;
  content?: string;
  excerpt?: string;
  status?: string;
  type?: string;
  date?: string;
  dateGmt?: string;
  creator?: string;
  password?: string;
  sticky?: boolean;
  /** Whatever else stands in the item: categories, metas, comments. */
  more?: string;
};

/** Writes an export of these posts to a file of its own; gives back its path. */
export async function writeExportOf(posts: (TestPost | string)[], opening = OPENING): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'griot-export-'));
  const file = join(folder, 'export.xml');
  const items = posts.map((post) => (typeof post === 'string' ? post : itemOf(post)));
  await writeFile(file, `${opening}${items.join('\n')}\n</channel></rss>\n`);
  return file;
}

/** One `<item>` of an export. */
export function itemOf(post: TestPost): string {
  const { id, title = `Article ${id}`, slug = `article-${id}`, status = 'publish', type = 'post' } = post;
  const { date = '2021-03-04 09:30:00', content = '<p>Texte.</p>', excerpt = '', creator = 'adama' } = post;
  const link = post.link ?? `https://larive.example/${date.slice(0, 10).replaceAll('-', '/')}/${slug}/`;
  return `<item><title>${escaped(title)}</title><link>${escaped(link)}</link><dc:creator><![CDATA[${creator}]]></dc:creator>
<content:encoded><![CDATA[${content}]]></content:encoded><excerpt:encoded><![CDATA[${excerpt}]]></excerpt:encoded>
<wp:post_id>${id}</wp:post_id><wp:post_date>${date}</wp:post_date><wp:post_date_gmt>${post.dateGmt ?? date}</wp:post_date_gmt>
<wp:post_modified>${date}</wp:post_modified><wp:post_modified_gmt>${post.dateGmt ?? date}</wp:post_modified_gmt>
<wp:comment_status>open</wp:comment_status><wp:post_name>${slug}</wp:post_name><wp:status>${status}</wp:status><wp:post_parent>0</wp:post_parent>
<wp:menu_order>0</wp:menu_order><wp:post_type>${type}</wp:post_type><wp:post_password>${post.password ?? ''}</wp:post_password>
<wp:is_sticky>${post.sticky ? 1 : 0}</wp:is_sticky>${post.more ?? category('politique', 'Politique')}</item>`;
}

export function category(slug: string, name: string, domain = 'category'): string {
  return `<category domain="${domain}" nicename="${slug}"><![CDATA[${name}]]></category>`;
}

export function meta(key: string, value: string): string {
  return `<wp:postmeta><wp:meta_key>${key}</wp:meta_key><wp:meta_value><![CDATA[${value}]]></wp:meta_value></wp:postmeta>`;
}

/** A comment; approved unless told otherwise. */
export function comment(id: number, { parent = 0, approved = '1', type = 'comment', text = `Commentaire ${id}` } = {}) {
  return `<wp:comment><wp:comment_id>${id}</wp:comment_id><wp:comment_author><![CDATA[Lecteur ${id}]]></wp:comment_author>
<wp:comment_author_email>lecteur${id}@prive.example</wp:comment_author_email><wp:comment_author_IP>203.0.113.${id}</wp:comment_author_IP>
<wp:comment_date>2021-03-05 10:00:0${id % 10}</wp:comment_date><wp:comment_date_gmt>2021-03-05 10:00:0${id % 10}</wp:comment_date_gmt>
<wp:comment_content><![CDATA[${text}]]></wp:comment_content><wp:comment_approved>${approved}</wp:comment_approved><wp:comment_type>${type}</wp:comment_type>
<wp:comment_parent>${parent}</wp:comment_parent><wp:comment_user_id>0</wp:comment_user_id></wp:comment>`;
}

/** A file of the media library. */
export function attachment(id: number, { url, parent = 0, alt = '' }: { url: string; parent?: number; alt?: string }) {
  return itemOf({
    id,
    title: `Image ${id}`,
    slug: `image-${id}`,
    link: `https://larive.example/image-${id}/`,
    type: 'attachment',
    status: 'inherit',
    more: `<wp:post_parent>${parent}</wp:post_parent><wp:attachment_url>${url}</wp:attachment_url>${meta('_wp_attachment_image_alt', alt)}`,
  });
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
