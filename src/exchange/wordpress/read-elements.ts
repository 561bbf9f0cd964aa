import type { WpAuthor, WpComment, WpMeta, WpPost, WpTerm } from './export-items.ts';
import { childrenIn, textIn, type XmlElement } from './xml-element.ts';

/** `<wp:author>` of an export. */
export function readAuthor(element: XmlElement): WpAuthor {
  const text = (name: string) => textIn(element, `wp:author_${name}`);
  return {
    kind: 'author',
    id: text('id'),
    login: text('login'),
    email: text('email'),
    displayName: text('display_name'),
    firstName: text('first_name'),
    lastName: text('last_name'),
  };
}

/** `<wp:category>` of an export. */
export function readCategory(element: XmlElement): WpTerm {
  return {
    kind: 'category',
    id: textIn(element, 'wp:term_id'),
    taxonomy: 'category',
    slug: textIn(element, 'wp:category_nicename'),
    parent: textIn(element, 'wp:category_parent'),
    name: textIn(element, 'wp:cat_name'),
    description: textIn(element, 'wp:category_description'),
  };
}

/** `<wp:tag>` of an export. */
export function readTag(element: XmlElement): WpTerm {
  return {
    kind: 'tag',
    id: textIn(element, 'wp:term_id'),
    taxonomy: 'post_tag',
    slug: textIn(element, 'wp:tag_slug'),
    parent: '',
    name: textIn(element, 'wp:tag_name'),
    description: textIn(element, 'wp:tag_description'),
  };
}

/** `<wp:term>` of an export. */
export function readTerm(element: XmlElement): WpTerm {
  const taxonomy = textIn(element, 'wp:term_taxonomy');
  const kind = taxonomy === 'category' ? 'category' : taxonomy === 'post_tag' ? 'tag' : 'term';
  return {
    kind,
    id: textIn(element, 'wp:term_id'),
    taxonomy,
    slug: textIn(element, 'wp:term_slug'),
    parent: textIn(element, 'wp:term_parent'),
    name: textIn(element, 'wp:term_name'),
    description: textIn(element, 'wp:term_description'),
  };
}

/** `<item>` of an export. */
export function readPost(element: XmlElement): WpPost {
  const text = (name: string) => textIn(element, name);
  return {
    kind: 'post',
    id: text('wp:post_id'),
    title: text('title'),
    link: text('link'),
    guid: text('guid'),
    creator: text('dc:creator'),
    content: text('content:encoded'),
    excerpt: text('excerpt:encoded'),
    pubDate: text('pubDate'),
    date: text('wp:post_date'),
    dateGmt: text('wp:post_date_gmt'),
    modified: text('wp:post_modified'),
    modifiedGmt: text('wp:post_modified_gmt'),
    commentStatus: text('wp:comment_status'),
    status: text('wp:status'),
    name: text('wp:post_name'),
    parent: text('wp:post_parent'),
    menuOrder: Number.parseInt(text('wp:menu_order'), 10) || 0,
    type: text('wp:post_type'),
    password: text('wp:post_password'),
    isSticky: text('wp:is_sticky') === '1',
    attachmentUrl: text('wp:attachment_url'),
    meta: childrenIn(element, 'wp:postmeta').map(readMeta('wp:meta')),
    terms: childrenIn(element, 'category').map((term) => ({
      domain: term.attributes.domain ?? '',
      nicename: term.attributes.nicename ?? '',
      name: term.text.trim(),
    })),
    comments: childrenIn(element, 'wp:comment').map(readComment),
  };
}

function readComment(element: XmlElement): WpComment {
  const text = (name: string) => textIn(element, `wp:comment_${name}`);
  return {
    id: text('id'),
    author: text('author'),
    email: text('author_email'),
    url: text('author_url'),
    date: text('date'),
    dateGmt: text('date_gmt'),
    content: text('content'),
    approved: text('approved'),
    type: text('type'),
    parent: text('parent'),
    userId: text('user_id'),
    meta: childrenIn(element, 'wp:commentmeta').map(readMeta('wp:meta')),
  };
}

function readMeta(prefix: string): (element: XmlElement) => WpMeta {
  return (element) => ({ key: textIn(element, `${prefix}_key`), value: textIn(element, `${prefix}_value`) });
}
