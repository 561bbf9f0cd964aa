import { authorPath, countryPath, sectionPath, topicPath } from '#content/address.ts';
import { countryBySlug } from '#content/country.ts';
import type { Database } from '../database.ts';
import { addressAt } from './addresses.ts';
import { currentPathOf } from './current-path.ts';
import { authorBySlug } from './house/authors.ts';
import { listSections } from './house/sections.ts';
import { topicBySlug } from './house/topics.ts';

/**
 * Where an address of WordPress's own making leads in Griot, when no address was kept for it: archives by date, category,
 * tag and author, their pages, resized uploads, sitemaps. Null when it is none of these.
 */
export async function oldWordPressPath(db: Database, path: string): Promise<string | null> {
  const withoutPage = path.replace(/page\/[0-9]+\/$/, '');
  for (const [pattern, find] of PATTERNS) {
    const match = pattern.exec(withoutPage);
    if (match) return find(db, match.slice(1));
  }
  if (withoutPage !== path) return pathOfAddress(db, withoutPage);
  return null;
}

type Find = (db: Database, parts: string[]) => Promise<string | null>;

const PATTERNS: [RegExp, Find][] = [
  [/^\/$/, async () => '/archives/'],
  [/^\/(?:category|rubriques?|categorie)\/(?:.+\/)?([^/]+)\/$/, (db, [slug = '']) => sectionOrTopic(db, slug)],
  [/^\/(?:tag|sujet|mot-cle)\/([^/]+)\/$/, (db, [slug = '']) => topicOrSection(db, slug)],
  [/^\/author\/([^/]+)\/$/, (db, [slug = '']) => authorWith(db, slug)],
  [/^\/([12][0-9]{3})\/$/, async () => '/archives/'],
  [/^\/([12][0-9]{3})\/([0-9]{2})\/$/, async (_, [year, month]) => `/archives/${year}/${month}/`],
  [/^\/([12][0-9]{3})\/([0-9]{2})\/([0-9]{2})\/$/, async (_, parts) => `/archives/${parts.join('/')}/`],
  [
    /^(\/wp-content\/uploads\/.+?)(?:-[0-9]+x[0-9]+|-scaled)(\.[a-z]+)$/,
    (db, parts) => pathOfAddress(db, parts.join('')),
  ],
  [/^\/(?:wp-sitemap|sitemap_index)\.xml$/, async () => '/sitemap.xml'],
  [/^(\/.+\/)(?:amp|embed|trackback)\/$/, (db, [base = '']) => pathOfAddress(db, base)],
  [/^(\/.+\/)(?:comment-page-[0-9]+)\/$/, (db, [base = '']) => pathOfAddress(db, base)],
];

async function sectionOrTopic(db: Database, slug: string): Promise<string | null> {
  return (await sectionWith(db, slug)) ?? (await topicWith(db, slug)) ?? countryWith(slug);
}

async function topicOrSection(db: Database, slug: string): Promise<string | null> {
  return (await topicWith(db, slug)) ?? countryWith(slug) ?? sectionWith(db, slug);
}

/** Under the slug that it has, or one that it had. */
async function sectionWith(db: Database, slug: string): Promise<string | null> {
  const isSection = (await listSections(db)).some((section) => section.slug === slug);
  return isSection ? sectionPath(slug) : pathOfAddress(db, sectionPath(slug));
}

async function topicWith(db: Database, slug: string): Promise<string | null> {
  return (await topicBySlug(db, slug)) ? topicPath(slug) : pathOfAddress(db, topicPath(slug));
}

async function authorWith(db: Database, slug: string): Promise<string | null> {
  return (await authorBySlug(db, slug)) ? authorPath(slug) : pathOfAddress(db, authorPath(slug));
}

function countryWith(slug: string): string | null {
  return countryBySlug(slug) ? countryPath(slug) : null;
}

async function pathOfAddress(db: Database, path: string): Promise<string | null> {
  const address = await addressAt(db, path);
  return address && currentPathOf(db, address.kind, address.targetId);
}
