import { canonicalPath } from './address.ts';

/** A link that the newsroom adds to a menu: to a page of this site by its path, or elsewhere by an https address. */
export type MenuLink = { label: string; address: string };

/** A link above the pages: before a section, or with null after all of them. */
export type HeaderLink = MenuLink & { before: number | null };

/** What readers find above and below every page, besides sections and pages, which come by themselves. */
export type Menu = {
  /** Sections that are not named above the pages, though they have their own. */
  hiddenSectionIds: number[];
  /** Among the sections; those in the same place in this order. */
  header: HeaderLink[];
  /** After the pages of the footer, in this order. */
  footer: MenuLink[];
};

/** Sections and pages alone. */
export const PLAIN_MENU: Menu = { hiddenSectionIds: [], header: [], footer: [] };

/** What stands above the pages: a section or a link. */
export type HeaderEntry<S> = { section: S } | { link: HeaderLink };

/** Sections in their order, with the links where they stand; those before a section that is gone come last. */
export function headerEntries<S extends { id: number }>(
  sections: readonly S[],
  links: readonly HeaderLink[],
): HeaderEntry<S>[] {
  const isLast = ({ before }: HeaderLink) => !sections.some(({ id }) => id === before);
  const entriesOf = (some: HeaderLink[]) => some.map((link) => ({ link }));
  return [
    ...sections.flatMap((section) => [...entriesOf(links.filter(({ before }) => before === section.id)), { section }]),
    ...entriesOf(links.filter(isLast)),
  ];
}

/** The order of the sections and the places of the links that these entries make: the reverse of `headerEntries`. */
export function headerIn<S extends { id: number }>(entries: HeaderEntry<S>[]): { sections: S[]; links: HeaderLink[] } {
  const sections = entries.flatMap((entry) => ('section' in entry ? [entry.section] : []));
  const links = entries.flatMap((entry, index) => {
    if ('section' in entry) return [];
    const next = entries.slice(index).find((each) => 'section' in each);
    return [{ ...entry.link, before: next?.section.id ?? null }];
  });
  return { sections, links };
}

/** Links that a menu has room for, so that every page stays light. */
export const MENU_ROOM = 12;

/** The one form of an address that a menu may lead to; null for what is none. */
export function menuAddress(text: string): string | null {
  const address = text.trim();
  if (address.startsWith('/') && !/^\/[/\\]/.test(address)) {
    const [path = ''] = address.split(/[?#]/);
    const canonical = path === '/' ? '/' : path === '/recherche' ? path : canonicalPath(path);
    const { search = '', hash = '' } = URL.parse(address, 'https://own.invalid') ?? {};
    return canonical === null ? null : canonical + search + hash;
  }
  if (!/^https:\/\/[^/\s]+/i.test(address) || /[\p{Cc}\s]/u.test(address) || !URL.canParse(address)) return null;
  return new URL(address).href;
}
