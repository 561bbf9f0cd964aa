import { beforeAll, describe, expect, it } from 'vitest';
import { stoppedClock } from '#content/clock.ts';
import { COUNTRY_CODES, countryName } from '#content/country.ts';
import { ROLES } from '#content/permissions.ts';
import { languageChoices } from '#language/language-names.ts';
import { en } from '#language/messages/en.ts';
import { fr } from '#language/messages/fr.ts';
import { SYSTEM } from '#newsroom/actor.ts';
import { inviteUser } from '#newsroom/people/invite-user.ts';
import type { OpenDatabase } from '#storage/database.ts';
import { saveSettings } from '#storage/records/settings.ts';
import { type CrawledPage, crawlDesk } from '#test/support/crawl.ts';
import { memoryDatabase } from '#test/support/databases.ts';
import { publishEverything } from '#test/support/newspaper-of-x.ts';
import { appOver, ORIGIN } from '#test/support/site.ts';
import { Visitor } from '#test/support/visitor.ts';
import { addMarkedCatalogue, MARKED, strayWords, textsIn, wordsOf } from '#test/support/words.ts';

const clock = stoppedClock('2020-10-03T10:00:00.000Z');

/** Countries and languages are named by the Unicode CLDR. */
const CLDR = [
  ...COUNTRY_CODES.map((code) => countryName(code, MARKED)),
  ...languageChoices(MARKED, []).map(({ name }) => name),
].flatMap(wordsOf);

const HOST = new URL(ORIGIN).host;

/** What is no word of ours: the program’s name and the site’s, people’s addresses, names that come from elsewhere. */
const NAMES = ['griot', HOST, HOST.toUpperCase(), ...[MARKED, 'en'].map((language) => `${language}@xx.xx`), ...CLDR];

describe('every word of the desk', () => {
  let db: OpenDatabase;

  beforeAll(async () => {
    addMarkedCatalogue();
    db = await memoryDatabase();
    await publishEverything(db);
  });

  /** Everything that somebody with every role can open, in this language. */
  async function everyPage(language: string): Promise<CrawledPage[]> {
    await saveSettings(db, { language });
    const invitation = { email: `${language}@xx.xx`, name: 'xx', roles: [...ROLES], language };
    const { token } = await inviteUser({ db, clock, actor: SYSTEM }, invitation);
    const visitor = new Visitor(appOver(db, clock));
    await visitor.post(`/desk/link/${token}/`, { password: 'une phrase assez longue' });
    const pages = await crawlDesk((path) => visitor.get(path));
    expect(pages.filter(({ status }) => status !== 200).map(({ path, status }) => `${status} ${path}`)).toEqual([]);
    return pages;
  }

  it('comes from the message catalogue', async () => {
    for (const { path, html } of await everyPage(MARKED)) expect(strayWords(html, NAMES), path).toEqual([]);
  });

  it('is in English for whoever works in English', async () => {
    const french = Object.values<string>(fr).filter(
      (message) => !Object.values<string>(en).includes(message) && !message.includes('{'),
    );
    for (const { path, html } of await everyPage('en')) {
      expect(
        textsIn(html).filter((text) => french.includes(text.trim())),
        path,
      ).toEqual([]);
    }
  });
});
