import type { Database } from '#storage/database.ts';
import { listSections } from '#storage/queries/house/sections.ts';
import { formerSlugs } from '#storage/queries/house/shelves.ts';
import { topicIdsBySlug } from '#storage/queries/house/topics.ts';
import { insertSection } from '#storage/records/sections.ts';
import { insertTopic } from '#storage/records/topics.ts';
import type { Shelf } from './catalogue.ts';

/** Sections come after those that the newspaper has; `finish-import.ts` puts them in the menu's order. */
const LAST = 1000;

/** The newspaper's sections and topics by slug, made as articles ask for them. */
export class Shelves {
  readonly #sections: Map<string, number>;
  readonly #topics: Map<string, number>;

  private constructor(sections: Map<string, number>, topics: Map<string, number>) {
    this.#sections = sections;
    this.#topics = topics;
  }

  static async of(db: Database): Promise<Shelves> {
    const sections = (await listSections(db)).map(({ slug, id }): [string, number] => [slug, id]);
    const topics = await topicIdsBySlug(db);
    // What the newsroom has renamed since an earlier import is still the same thing.
    return new Shelves(
      new Map([...(await formerSlugs(db, 'section')), ...sections]),
      new Map([...(await formerSlugs(db, 'topic')), ...topics]),
    );
  }

  hasSection(slug: string): boolean {
    return this.#sections.has(slug);
  }

  /** Identity of the section of this name, made when there is none. */
  async section(db: Database, { slug, name, description }: Shelf): Promise<number> {
    const known = this.#sections.get(slug);
    if (known !== undefined) return known;
    const id = await insertSection(db, { slug, name, description: description || null, position: LAST });
    this.#sections.set(slug, id);
    return id;
  }

  /** Identity of the topic of this name, made when there is none. */
  async topic(db: Database, { slug, name, description }: Shelf): Promise<number> {
    const known = this.#topics.get(slug);
    if (known !== undefined) return known;
    const id = await insertTopic(db, { slug, name, introduction: description || null });
    this.#topics.set(slug, id);
    return id;
  }
}
