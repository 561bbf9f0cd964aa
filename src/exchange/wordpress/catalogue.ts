import { countryByName } from '#content/country.ts';
import { slugOf } from '#content/slug.ts';
import type { WpPost, WpPostTerm, WpTerm } from './export-items.ts';
import { plainLine } from './plain-text.ts';
import { primaryCategoryId } from './seo-text.ts';

/** A category or tag, as an article may be filed under it. */
export type Shelf = { slug: string; name: string; description: string };

/** Where a post goes: its section (null when no category tells), topics and countries. */
export type Filing = { section: Shelf | null; topics: Shelf[]; countryCodes: string[] };

/** WordPress's own category for what was given none. */
const UNFILED = /^(uncategorized|non-classe|non-categorise|sans-categorie|no-category)(-\d+)?$/;
/** Categories that say where on the front page an article stood, not what it is about. */
const PLACEMENT =
  /^(a-?la-?une|une|en-?une|featured|slider|slideshow|en-vedette|headlines?|breaking(-news)?|flash(-info)?|actu(alites?)?|news|home)(-\d+)?$/;

/**
 * The categories and tags of the old site. An article of ours is in one section: the outermost category above the
 * main one, or the first, that is no country and no place on the front page. Whatever else it was filed under becomes a topic,
 * or the country of that name.
 */
export class Catalogue {
  readonly #categories = new Map<string, WpTerm>();
  readonly #tags = new Map<string, WpTerm>();
  /** As posts mention them, by domain, slug and name: a thousand posts mention the same few. */
  readonly #mentioned = new Map<string, Shelf>();

  remember(term: WpTerm): void {
    if (term.slug === '' && term.name === '') return;
    const known = term.kind === 'category' ? this.#categories : this.#tags;
    known.set(slugOfTerm(term.slug, term.name), term);
  }

  categories(): WpTerm[] {
    return [...this.#categories.values()];
  }

  tags(): WpTerm[] {
    return [...this.#tags.values()];
  }

  categoryById(id: string): WpTerm | null {
    return this.categories().find((term) => term.id === id) ?? null;
  }

  filingOf(post: Pick<WpPost, 'terms' | 'meta'>): Filing {
    const categories = this.#categoriesOf(post);
    const tags = post.terms.filter(({ domain }) => domain === 'post_tag').map((term) => this.#tag(term));
    const section = this.#sectionAmong(categories, primaryCategoryId(post));
    const others = [...categories, ...tags].filter((shelf) => shelf.slug !== section?.slug && !isUnfiled(shelf));
    const countries = others.map(countryOf).filter((code) => code !== null);
    const topics = others.filter((shelf) => countryOf(shelf) === null && shelf.slug !== '' && shelf.name !== '');
    return { section, topics, countryCodes: [...new Set(countries)] };
  }

  #categoriesOf(post: Pick<WpPost, 'terms'>): Shelf[] {
    return post.terms.filter(({ domain }) => domain === 'category').map((term) => this.#category(term));
  }

  #sectionAmong(categories: Shelf[], primaryId: string | null): Shelf | null {
    const primary = primaryId === null ? undefined : this.categoryById(primaryId)?.slug;
    const paths = categories.map((category) => ({ category, path: this.#pathTo(category) }));
    const rank = ({ category, path }: (typeof paths)[number]) =>
      (category.slug === primary ? 100 : 0) + (PLACEMENT.test(category.slug) ? -50 : 0) + Math.min(path.length, 9);
    for (const { path } of paths.toSorted((a, b) => rank(b) - rank(a))) {
      const section = path.find((shelf) => countryOf(shelf) === null && !isUnfiled(shelf));
      if (section) return section;
    }
    return null;
  }

  /** From the outermost category down to this one. */
  #pathTo(category: Shelf): Shelf[] {
    const path = [category];
    for (let parent = this.#categories.get(category.slug)?.parent; parent; ) {
      const term = this.#categories.get(parent);
      if (!term || path.some(({ slug }) => slug === parent)) break;
      path.unshift(shelfOf(term));
      parent = term.parent;
    }
    return path;
  }

  #category(term: WpPostTerm): Shelf {
    return this.#mention(term, this.#categories);
  }

  #tag(term: WpPostTerm): Shelf {
    return this.#mention(term, this.#tags);
  }

  #mention({ domain, nicename, name }: WpPostTerm, terms: Map<string, WpTerm>): Shelf {
    const key = `${domain} ${nicename} ${name}`;
    const known = this.#mentioned.get(key);
    if (known) return known;
    const slug = slugOfTerm(nicename, name);
    const term = terms.get(slug);
    const shelf = term ? shelfOf(term) : { slug, name: plainLine(name), description: '' };
    this.#mentioned.set(key, shelf);
    return shelf;
  }
}

const countries = new WeakMap<Shelf, string | null>();

/** The country that a category or tag is named after; null for any other. */
export function countryOf(shelf: Shelf): string | null {
  const known = countries.get(shelf);
  if (known !== undefined) return known;
  const code = countryByName(shelf.name);
  countries.set(shelf, code);
  return code;
}

/** Whether this is WordPress's category for what was given none. */
export function isUnfiled({ slug }: { slug: string }): boolean {
  return UNFILED.test(slug);
}

/** A term with its name in plain words. */
export function shelfOf(term: WpTerm): Shelf {
  return {
    slug: slugOfTerm(term.slug, term.name),
    name: plainLine(term.name),
    description: plainLine(term.description),
  };
}

function slugOfTerm(slug: string, name: string): string {
  return slugOf(slug) || slugOf(name);
}
