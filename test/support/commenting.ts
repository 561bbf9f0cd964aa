import { type Clock, momentOf } from '#content/clock.ts';
import { type CommentsPolicy, DEFAULT_COMMENTS_POLICY } from '#content/comment.ts';
import type { OpenDatabase } from '#storage/database.ts';
import { advanceEdition } from '#storage/records/editions.ts';
import { saveSettings } from '#storage/records/settings.ts';
import { memoryDatabase } from './databases.ts';
import { hiddenFields } from './hidden-fields.ts';
import { type Cast, createCast, draftBy, publishNow } from './newsroom.ts';
import { appOver } from './site.ts';
import { type Answer, Visitor } from './visitor.ts';

/** What a reader fills in who has nothing particular to say. */
const PLAIN = { text: 'Merci pour cet article.', name: 'Awa', email: 'awa@exemple.org', consent: '1' };

/** A newspaper with one article, and a clock that can be put forward. */
export type CommentedNewspaper = {
  db: OpenDatabase;
  cast: Cast;
  article: { id: number; path: string };
  clock: Clock;
  later: (time: Temporal.DurationLike) => void;
  /** Sets what the newspaper does about comments. */
  decide: (policy: Partial<CommentsPolicy>) => Promise<void>;
  /** A reader with a browser, at this network address. */
  reader: (address?: string) => Reader;
};

/** Publishes an article on 24 November 2026, in the morning. */
export async function openCommentedNewspaper(): Promise<CommentedNewspaper> {
  const db = await memoryDatabase();
  const cast = await createCast(db);
  let now = Temporal.Instant.from('2026-11-24T08:00:00.000Z');
  const clock: Clock = { now: () => now };
  const article = await publishNow(db, draftBy(cast), clock);
  const app = appOver(db, clock);
  return {
    db,
    cast,
    article,
    clock,
    later: (time) => {
      now = now.add(time);
    },
    decide: async (policy) => {
      await saveSettings(db, { comments: { ...DEFAULT_COMMENTS_POLICY, ...policy } });
      await advanceEdition(db, momentOf(now));
    },
    reader: (address = '203.0.113.7') => new Reader(new Visitor(app), article.path, address),
  };
}

/** Somebody who reads and comments, with a browser that keeps cookies. */
export class Reader {
  readonly browser: Visitor;
  readonly #path: string;
  readonly #from: Record<string, string>;

  constructor(browser: Visitor, path: string, address: string) {
    this.browser = browser;
    this.#path = path;
    this.#from = { 'X-Forwarded-For': address };
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
    return this.browser.get(path, headers);
  }

  post(path: string, fields: Record<string, string>): Promise<Answer> {
    return this.browser.post(path, fields, this.#from);
  }

  /** Fills the form under the article in, and sends it. */
  async comment(fields: Record<string, string> = {}): Promise<Answer> {
    return this.sendFrom(await this.get(this.#path), fields);
  }

  /** Fills in the form that stands on a page, hidden fields as they are. */
  sendFrom({ html }: Answer, fields: Record<string, string> = {}): Promise<Answer> {
    return this.post('/commentaires/', { ...hiddenFields(html), ...PLAIN, ...fields });
  }

  /** What the page says to which an answer leads. */
  async follow(answer: Answer): Promise<string> {
    return (await this.get(answer.to ?? 'nowhere')).html;
  }
}
