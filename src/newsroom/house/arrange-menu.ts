import { momentOf } from '#content/clock.ts';
import { headerEntries, MENU_ROOM, type Menu, type MenuLink, menuAddress } from '#content/menu.ts';
import { inTransaction } from '#storage/database.ts';
import { listSections, type Section } from '#storage/queries/house/sections.ts';
import { readSettings } from '#storage/queries/house/settings.ts';
import { advanceEdition } from '#storage/records/editions.ts';
import { updateSection } from '#storage/records/sections.ts';
import { saveSettings } from '#storage/records/settings.ts';
import { mustBeAllowed } from '../actor.ts';
import type { Newsroom } from '../context.ts';
import { Refusal } from '../errors.ts';
import { noteInJournal } from '../note-in-journal.ts';
import { oneLine } from '../plain-words.ts';

/** The menus as they are wanted, and the order of the sections; those that it does not name come last. */
export type MenuArrangement = Menu & { sectionIds: number[] };

/**
 * Sets which sections are named above every page and in what order, the links among them, and those below. A link without
 * label and address is left out. Throws a `Refusal` for half a link, an address that leads nowhere, or too many links.
 */
export async function arrangeMenu({ db, clock, actor }: Newsroom, wanted: MenuArrangement): Promise<void> {
  mustBeAllowed(actor, 'manageHouse');
  const menu: Menu = {
    hiddenSectionIds: wanted.hiddenSectionIds.toSorted((a, b) => a - b),
    header: linksIn(wanted.header),
    footer: linksIn(wanted.footer),
  };
  await inTransaction(db, async (tx) => {
    const sections = await listSections(tx);
    const ordered = inOrder(sections, wanted.sectionIds);
    const before = menuInWords(sections, (await readSettings(tx)).menu);
    const after = menuInWords(ordered, menu);
    if (before === after) return;
    await saveSettings(tx, { menu });
    for (const [position, { id }] of ordered.entries()) await updateSection(tx, id, { position });
    await noteInJournal({ db: tx, clock, actor }, { action: 'menuArranged', subject: '', before, after });
    await advanceEdition(tx, momentOf(clock.now()));
  });
}

function inOrder(sections: Section[], ids: number[]): Section[] {
  const rank = ({ id }: Section) => (ids.includes(id) ? ids.indexOf(id) : ids.length);
  return sections.toSorted((a, b) => rank(a) - rank(b));
}

/** The menus as the journal keeps them: what is above the pages, then what is below; a hidden section in brackets. */
function menuInWords(sections: Section[], { hiddenSectionIds, header, footer }: Menu): string {
  const linkWords = ({ label, address }: MenuLink) => `${label} (${address})`;
  const above = headerEntries(sections, header).map((entry) => {
    if ('link' in entry) return linkWords(entry.link);
    return hiddenSectionIds.includes(entry.section.id) ? `[${entry.section.name}]` : entry.section.name;
  });
  return [above, footer.map(linkWords)].map((entries) => entries.join(' · ') || '—').join(' | ');
}

function linksIn<L extends MenuLink>(links: L[]): L[] {
  const given = links.map((link) => ({ ...link, label: oneLine(link.label), address: link.address.trim() }));
  const kept = given.filter(({ label, address }) => label !== '' || address !== '');
  if (kept.length > MENU_ROOM) throw new Refusal('menuFull');
  return kept.map((link) => {
    const address = menuAddress(link.address);
    if (link.label === '') throw new Refusal('linkUnnamed', link.address);
    if (address === null) throw new Refusal('linkInvalid', link.address);
    if (link.label.length > 60) throw new Refusal('textLong', link.label);
    return { ...link, address };
  });
}
