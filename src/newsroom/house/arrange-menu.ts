import { momentOf } from '#content/clock.ts';
import { MENU_ROOM, type Menu, type MenuLink, menuAddress } from '#content/menu.ts';
import { inTransaction } from '#storage/database.ts';
import { readSettings } from '#storage/queries/house/settings.ts';
import { advanceEdition } from '#storage/records/editions.ts';
import { saveSettings } from '#storage/records/settings.ts';
import { mustBeAllowed } from '../actor.ts';
import type { Newsroom } from '../context.ts';
import { Refusal } from '../errors.ts';
import { noteInJournal } from '../note-in-journal.ts';
import { difference, oneLine } from '../plain-words.ts';

/**
 * Sets which sections are named above every page, and the links that come after sections and pages. A link without label
 * and address is left out. Throws a `Refusal` for half a link, an address that leads nowhere, or too many links.
 */
export async function arrangeMenu({ db, clock, actor }: Newsroom, wanted: Menu): Promise<void> {
  mustBeAllowed(actor, 'manageHouse');
  const menu = {
    hiddenSectionIds: wanted.hiddenSectionIds.toSorted((a, b) => a - b),
    header: linksIn(wanted.header),
    footer: linksIn(wanted.footer),
  };
  await inTransaction(db, async (tx) => {
    const note = difference((await readSettings(tx)).menu, menu);
    if (!note) return;
    await saveSettings(tx, { menu });
    await noteInJournal({ db: tx, clock, actor }, { action: 'menuArranged', subject: '', ...note });
    await advanceEdition(tx, momentOf(clock.now()));
  });
}

function linksIn(links: MenuLink[]): MenuLink[] {
  const given = links.map(({ label, address }) => ({ label: oneLine(label), address: address.trim() }));
  const kept = given.filter(({ label, address }) => label !== '' || address !== '');
  if (kept.length > MENU_ROOM) throw new Refusal('menuFull');
  return kept.map(({ label, address }) => {
    const canonical = menuAddress(address);
    if (label === '') throw new Refusal('linkUnnamed', address);
    if (canonical === null) throw new Refusal('linkInvalid', address);
    if (label.length > 60) throw new Refusal('textLong', label);
    return { label, address: canonical };
  });
}
