import type { BrowserContext, Page } from 'playwright-core';
import { systemClock } from '#content/clock.ts';
import { doc, p } from '#content/document/builders.ts';
import { SYSTEM } from '#newsroom/actor.ts';
import { beginSession } from '#newsroom/people/sign-in.ts';
import { writeArticle } from '#newsroom/writing/write-article.ts';
import { COMPUTER, launchBrowser } from '../browser.ts';
import { type Colleague, hire } from '../desk.ts';
import { createCast, draftBy } from '../newsroom.ts';
import { createKillableNewspaper, type KillableNewspaper, type Serve } from './killable-newspaper.ts';

/** What the line beside the text says of it. */
export const SAVING = 'Enregistrement…';
export const SAVED = 'Enregistré';
export const UNREACHABLE = 'Le serveur ne répond pas : gardé sur cet appareil';
export const OFFLINE = 'Hors ligne : gardé sur cet appareil';
export const SIGNED_OUT = 'Session terminée : gardé sur cet appareil, entrez de nouveau';

/** Waits until the line says just that, whatever its spaces are. */
export function says(page: Page, words: string): Promise<void> {
  return page
    .locator('.keeping-words')
    .filter({ hasText: new RegExp(`^${words.replaceAll(' ', '\\s')}$`) })
    .waitFor();
}

/** Somebody who may write in every article. */
export type Writer = Colleague & { name: string };

/** Awa and Idriss, who may write in the same article, and the browsers in which they do. */
export type TwoWriters = {
  newspaper: KillableNewspaper;
  awa: Writer;
  idriss: Writer;
  /** « Le pont », three paragraphs; gives back its identity. */
  beginArticle: () => Promise<number>;
  /** A browser of somebody's own, in which they have signed in. */
  browserOf: (writer: Writer, viewport?: { width: number; height: number }) => Promise<BrowserContext>;
  /** Signs somebody in, in the place of whoever was. */
  signIn: (context: BrowserContext, writer: Writer) => Promise<void>;
  close: () => Promise<void>;
};

/** Makes a newspaper that is served so, and brings them to it. */
export async function bringTwoWriters(serve: Serve): Promise<TwoWriters> {
  const newspaper = await createKillableNewspaper(serve);
  const { db, origin } = newspaper;
  const [clock, cast] = [systemClock, await createCast(db)];
  const awa = { ...(await hire({ db, clock }, { name: 'Awa', roles: ['subEditor'] })), name: 'Awa' };
  const idriss = { ...(await hire({ db, clock }, { name: 'Idriss', roles: ['editor'] })), name: 'Idriss' };
  await newspaper.start();
  const browser = await launchBrowser();
  return {
    newspaper,
    awa,
    idriss,
    beginArticle() {
      const draft = draftBy(cast, { headline: 'Le pont', body: doc(p('Un.'), p('Deux.'), p('Trois.')) });
      return writeArticle({ db, clock, actor: SYSTEM }, draft);
    },
    async browserOf(writer, viewport = COMPUTER) {
      const context = await browser.newContext({ viewport });
      await signIn(context, writer);
      return context;
    },
    signIn,
    async close() {
      await browser.close();
      await newspaper.remove();
    },
  };

  async function signIn(context: BrowserContext, { userId, name }: Writer): Promise<void> {
    const token = await beginSession(
      { db, clock },
      { user: { id: userId, name }, device: 'Essai', hasSecondFactor: false },
    );
    await context.addCookies([{ name: 'griot', value: token, url: origin }]);
  }
}
