import { momentOf } from '#content/clock.ts';
import { COUNTRY_CODES, countryName } from '#content/country.ts';
import { inTransaction } from '#storage/database.ts';
import { readSettings } from '#storage/queries/house/settings.ts';
import { advanceEdition } from '#storage/records/editions.ts';
import { saveSettings } from '#storage/records/settings.ts';
import { mustBeAllowed } from '../actor.ts';
import type { Newsroom } from '../context.ts';
import { Refusal } from '../errors.ts';
import { noteInJournal } from '../note-in-journal.ts';
import { textIn } from '../plain-words.ts';

/** Writes what opens a country's page, by ISO code; an empty text takes it away. Throws a `Refusal` for no country. */
export async function introduceCountry(
  { db, clock, actor }: Newsroom,
  { code, introduction }: { code: string; introduction: string },
): Promise<void> {
  mustBeAllowed(actor, 'manageHouse');
  if (!COUNTRY_CODES.includes(code)) throw new Refusal('notFound', `country ${code}`);
  const text = textIn(introduction);
  await inTransaction(db, async (tx) => {
    const { countryIntroductions, language } = await readSettings(tx);
    const before = countryIntroductions[code] ?? null;
    if (before === text) return;
    const { [code]: _, ...others } = countryIntroductions;
    await saveSettings(tx, { countryIntroductions: text === null ? others : { ...others, [code]: text } });
    const deed = { action: 'countryIntroduced', subject: countryName(code, language), before, after: text } as const;
    await noteInJournal({ db: tx, clock, actor }, deed);
    await advanceEdition(tx, momentOf(clock.now()));
  });
}
