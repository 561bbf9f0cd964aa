import { canonicalPath } from './address.ts';

/** A link that the newsroom adds to a menu: to a page of this site by its path, or elsewhere by an https address. */
export type MenuLink = { label: string; address: string };

/** What readers find above and below every page, besides sections and pages, which come by themselves. */
export type Menu = {
  /** Sections that are not named above the pages, though they have their own. */
  hiddenSectionIds: number[];
  /** After the sections, in this order. */
  header: MenuLink[];
  /** After the pages of the footer, in this order. */
  footer: MenuLink[];
};

/** Sections and pages alone. */
export const PLAIN_MENU: Menu = { hiddenSectionIds: [], header: [], footer: [] };

/** Links that a menu has room for, so that every page stays light. */
export const MENU_ROOM = 12;

/** The one form of an address that a menu may lead to; null for what is none. */
export function menuAddress(text: string): string | null {
  const address = text.trim();
  if (address.startsWith('/') && !/^\/[/\\]/.test(address)) {
    const [path = '', query] = address.split('?');
    const canonical = path === '/' ? '/' : path === '/recherche' ? path : canonicalPath(path);
    return canonical === null ? null : canonical + (query ? `?${query}` : '');
  }
  if (!/^https:\/\/[^/\s]+/i.test(address) || /[\p{Cc}\s]/u.test(address) || !URL.canParse(address)) return null;
  return new URL(address).href;
}
