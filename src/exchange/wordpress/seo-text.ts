import { singleLine } from './clean-text.ts';
import { metaOf, type WpPost } from './export-items.ts';

/** What the variables of a title for search engines stand for. */
export type SeoValues = { title: string; sitename: string; excerpt: string; category: string };

/** Title and description that the newsroom wrote for search engines; null where it left the plug-in's default. */
export type SeoTexts = { seoTitle: string | null; seoDescription: string | null };

/** Reads what Yoast SEO or Rank Math kept of a post, with their variables (`%%title%%`, `%sep%`) put in. */
export function seoTexts(post: Pick<WpPost, 'meta'>, values: SeoValues): SeoTexts {
  const title = metaOf(post, '_yoast_wpseo_title') || metaOf(post, 'rank_math_title') || '';
  const description = metaOf(post, '_yoast_wpseo_metadesc') || metaOf(post, 'rank_math_description') || '';
  const written = withoutSite(filled(title, values), values.sitename);
  const isDefault = written === values.title;
  return { seoTitle: isDefault ? null : written || null, seoDescription: filled(description, values) || null };
}

/** The id of the category that the plug-in was told is the main one; null when it was not. */
export function primaryCategoryId(post: Pick<WpPost, 'meta'>): string | null {
  return metaOf(post, '_yoast_wpseo_primary_category') || metaOf(post, 'rank_math_primary_category') || null;
}

/** Our pages put the newspaper's name behind every title themselves. */
function withoutSite(title: string, sitename: string): string {
  const rest = title.endsWith(sitename) && sitename !== '' ? title.slice(0, -sitename.length).trimEnd() : title;
  return rest === title ? title : rest.replace(/\s*[-–—|·•:]$/, '').trimEnd();
}

function filled(text: string, values: SeoValues): string {
  const words: Record<string, string> = {
    title: values.title,
    post_title: values.title,
    sitename: values.sitename,
    sep: '-',
    separator: '-',
    excerpt: values.excerpt,
    excerpt_only: values.excerpt,
    category: values.category,
    primary_category: values.category,
  };
  const replaced = text.replace(
    /%%?([a-z_]+)(?:\([^)%]*\))?%%?/g,
    (whole, name: string) => words[name] ?? (whole.startsWith('%') && whole.endsWith('%') ? '' : whole),
  );
  return singleLine(replaced).replace(/^(?:- )+|(?: -)+$/g, '');
}
