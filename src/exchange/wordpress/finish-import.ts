import { topicPath } from '#content/address.ts';
import { momentOf } from '#content/clock.ts';
import { countryNumber } from '#content/country.ts';
import { FRONT_ROOM } from '#content/front.ts';
import { DEFAULT_SETTINGS } from '#content/settings.ts';
import { listSections, sectionsBySize } from '#storage/queries/house/sections.ts';
import { isFrontArranged } from '#storage/queries/readers/front-page.ts';
import { claimAddresses, type NewAddress } from '#storage/records/addresses.ts';
import { advanceEdition } from '#storage/records/editions.ts';
import { placeOnFront } from '#storage/records/front.ts';
import { updateSection } from '#storage/records/sections.ts';
import { saveSettings } from '#storage/records/settings.ts';
import { countryOf, isUnfiled, shelfOf } from './catalogue.ts';
import type { WpTerm } from './export-items.ts';
import { defaultSection } from './file-post.ts';
import type { ImportContext } from './import-context.ts';
import { commonPattern } from './permalink-pattern.ts';
import { plainLine } from './plain-text.ts';

/** What can only be done once every article is here. To be called in a transaction. */
export async function finishArticles(context: ImportContext): Promise<void> {
  await keepTerms(context);
  await orderSections(context);
  await pinSticky(context);
  await adoptSettings(context);
  remarkOnClock(context);
  if (Object.keys(context.counter.report.counts).length === 0) context.counter.remark('noItems');
  await advanceEdition(context.db, momentOf(context.clock.now()));
}

/** Counts each category and tag, makes topics of those that no article made known, and keeps their addresses. */
async function keepTerms(context: ImportContext): Promise<void> {
  const addresses: NewAddress[] = [];
  for (const term of context.catalogue.categories()) addresses.push(...(await keepTerm(context, term)));
  for (const term of context.catalogue.tags()) addresses.push(...(await keepTerm(context, term)));
  await claimAddresses(context.db, addresses);
}

async function keepTerm(context: ImportContext, term: WpTerm): Promise<NewAddress[]> {
  const { counter, db, shelves, settings } = context;
  const shelf = shelfOf(term);
  const isCategory = term.kind === 'category';
  const item = {
    kind: isCategory ? ('category' as const) : ('tag' as const),
    id: term.id,
    title: shelf.name,
    line: null,
  };
  if (shelf.name === '' || shelf.slug === '') {
    counter.refuse(item, { code: 'emptyTerm', detail: term.slug });
    return [];
  }
  const byId = isCategory ? `/?cat=${term.id}` : `/?tag=${term.slug}`;
  const archive = `/${isCategory ? 'category' : 'tag'}/${shelf.slug}/`;
  const country = countryOf(shelf);
  const lead = (kind: NewAddress['kind'], targetId: number, paths: string[]) =>
    paths.map((path) => ({ path, kind, targetId, isCurrent: false }));
  if (country) {
    counter.keep(item, [{ code: 'toCountry', detail: country }]);
    return lead('country', countryNumber(country), [byId, archive]);
  }
  if (isCategory && isUnfiled(shelf)) {
    const home = defaultSection(settings.language);
    counter.keep(item, [{ code: 'defaultSection', detail: home.name }]);
    return lead('section', await shelves.section(db, home), [byId, archive]);
  }
  if (isCategory && shelves.hasSection(shelf.slug)) {
    counter.keep(item);
    return lead('section', await shelves.section(db, shelf), [byId]);
  }
  counter.keep(item, isCategory ? [{ code: 'toTopic', detail: topicPath(shelf.slug) }] : []);
  return lead('topic', await shelves.topic(db, shelf), [byId]);
}

/** The order of the old site's fullest menu, then by how much each section holds. */
async function orderSections({ db, state, catalogue }: ImportContext): Promise<void> {
  const menus = [...Map.groupBy(state.menu, ({ menu }) => menu).values()];
  const [entries = []] = menus.toSorted((a, b) => b.length - a.length);
  const inMenu = entries
    .toSorted((a, b) => a.order - b.order)
    .map(({ categoryId }) => catalogue.categoryById(categoryId))
    .flatMap((term) => (term ? [shelfOf(term).slug] : []));
  const bySize = await sectionsBySize(db);
  const sections = await listSections(db);
  const rank = ({ slug, id }: { slug: string; id: number }) =>
    inMenu.includes(slug) ? inMenu.indexOf(slug) : inMenu.length + bySize.indexOf(id);
  for (const [position, { id }] of sections.toSorted((a, b) => rank(a) - rank(b)).entries()) {
    await updateSection(db, id, { position });
  }
}

/** Pinned articles open the front page, unless an editor has arranged it already. */
async function pinSticky({ db, state }: ImportContext): Promise<void> {
  if (state.sticky.length === 0 || (await isFrontArranged(db))) return;
  const newest = state.sticky.toSorted((a, b) => b.publishedAt.localeCompare(a.publishedAt));
  const ids = [...new Set(newest.map(({ articleId }) => articleId))];
  await placeOnFront(db, 'lead', ids.slice(0, FRONT_ROOM.lead));
  await placeOnFront(db, 'secondary', ids.slice(FRONT_ROOM.lead, FRONT_ROOM.lead + FRONT_ROOM.secondary));
}

/** A newspaper on its first day takes the old one's name and the form of its addresses. */
async function adoptSettings({ db, site, settings, state, counter }: ImportContext): Promise<void> {
  const pattern = commonPattern(state.patterns);
  if (
    pattern &&
    settings.permalinkPattern === DEFAULT_SETTINGS.permalinkPattern &&
    pattern !== settings.permalinkPattern
  ) {
    await saveSettings(db, { permalinkPattern: pattern });
    counter.remark('permalinkPattern', pattern);
  }
  const name = plainLine(site.title);
  if (name === '' || settings.name !== DEFAULT_SETTINGS.name) return;
  const tagline = plainLine(site.description);
  await saveSettings(db, {
    name,
    tagline,
    description: tagline,
    language: siteLanguage(site.language, settings.language),
  });
  counter.remark('settingsTaken', name);
}

/** An article of nine in the evening would else be one of eight: the export does not say where the newspaper is. */
function remarkOnClock({ state, settings, now, counter }: ImportContext): void {
  if (state.offsetMinutes === null) return;
  const here = Temporal.Instant.from(now).toZonedDateTimeISO(settings.timeZone).offsetNanoseconds / 60e9;
  if (here === state.offsetMinutes) return;
  const sign = state.offsetMinutes < 0 ? '−' : '+';
  const minutes = Math.abs(state.offsetMinutes);
  const rest = minutes % 60 === 0 ? '' : `:${String(minutes % 60).padStart(2, '0')}`;
  counter.remark('zoneDiffers', `UTC${sign}${Math.floor(minutes / 60)}${rest}`);
}

/** `fr-FR` is `fr` here; what is not told stays as it is. */
export function siteLanguage(told: string, otherwise: string): string {
  return /^[a-z]{2}(?=$|[-_])/i.exec(told.trim())?.[0].toLowerCase() ?? otherwise;
}
