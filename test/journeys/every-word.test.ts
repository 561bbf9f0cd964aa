import { beforeAll, describe, expect, it } from 'vitest';
import { stoppedClock } from '#content/clock.ts';
import { en } from '#language/messages/en.ts';
import { fr } from '#language/messages/fr.ts';
import type { OpenDatabase } from '#storage/database.ts';
import { saveSettings } from '#storage/records/settings.ts';
import { memoryDatabase } from '#test/support/databases.ts';
import { publishEverything } from '#test/support/newspaper-of-x.ts';
import { appOver } from '#test/support/site.ts';
import { addMarkedCatalogue, MARKED, strayWords, textsIn } from '#test/support/words.ts';

/** Messages that are rightly the same in both languages. */
const ALIKE = [
  'desk.nav.articles',
  'desk.nav.menu',
  'desk.nav.planning',
  'doctor.node',
  'guard.step.code',
  'house.author.portrait',
  'house.identity.logo',
  'house.menus',
  'house.pages',
  'house.style.inciseDash.sample',
  'house.style.spaceBeforeColon.sample',
  'house.style.spaceBeforeHighSigns.sample',
  'house.style.spaceInGuillemets.sample',
  'list.titleWithPage',
  'moderation.more',
  'pagination.label',
];

describe('every word that readers see', () => {
  let db: OpenDatabase;
  let paths: string[];

  beforeAll(async () => {
    addMarkedCatalogue();
    db = await memoryDatabase();
    paths = await publishEverything(db);
  });

  it('comes from the message catalogue, on every kind of page', async () => {
    await saveSettings(db, { language: MARKED });
    const app = appOver(db, stoppedClock('2022-03-01T10:00:00.000Z'));
    for (const path of paths) {
      const html = await (await app.request(path)).text();
      expect(strayWords(html), path).toEqual([]);
    }
  });

  it('is in English on the pages of an English newspaper, but for what the newsroom wrote', async () => {
    await saveSettings(db, { language: 'en' });
    const app = appOver(db, stoppedClock('2022-03-01T10:00:00.000Z'));
    const french = Object.values<string>(fr).filter(
      (message) => !Object.values<string>(en).includes(message) && !message.includes('{'),
    );
    for (const path of paths.filter((each) => !each.includes('xxx'))) {
      const texts = textsIn(await (await app.request(path)).text());
      expect(
        texts.filter((text) => french.includes(text.trim())),
        path,
      ).toEqual([]);
    }
  });

  it('has been translated: no message is the same in both languages but names and numbers', () => {
    const same = Object.entries(fr).filter(([key, message]) => en[key as keyof typeof en] === message);
    expect(same.map(([key]) => key).toSorted()).toEqual(ALIKE);
  });
});
