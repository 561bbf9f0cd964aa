import { slugOf } from '#content/slug.ts';
import type { Database } from '#storage/database.ts';
import { authorIdsBySlug } from '#storage/queries/house/authors.ts';
import { insertAuthor } from '#storage/records/authors.ts';
import { singleLine } from './clean-text.ts';
import { metaOf, type WpAuthor, type WpPost, type WpTerm } from './export-items.ts';
import { plainLine } from './plain-text.ts';

/** Someone who signs, before there is a record. */
type Signature = { slug: string; name: string; email: string | null };

/** Those who signed on the old site: its users, and the guests of Co-Authors Plus or PublishPress Authors. */
export class People {
  readonly #ids: Map<string, number>;
  readonly #signatures = new Map<string, Signature>();
  readonly #userIds = new Set<string>();
  readonly #slugsOfLogins = new Map<string, string>();

  private constructor(ids: Map<string, number>) {
    this.#ids = ids;
  }

  /** Knows the authors that the newspaper has already. */
  static async of(db: Database): Promise<People> {
    return new People(await authorIdsBySlug(db));
  }

  remember(author: WpAuthor): void {
    const name = nameOf(author);
    const slug = slugOf(author.login.includes('@') ? name : author.login);
    if (slug === '') return;
    if (author.id) this.#userIds.add(author.id);
    this.#slugsOfLogins.set(author.login, slug);
    this.#signatures.set(slug, { slug, name, email: author.email || null });
  }

  /** The slug of a user of the old site; null for one without a login. */
  slugOf({ login }: WpAuthor): string | null {
    return this.#slugOfLogin(login) || null;
  }

  /** A guest, as the term that posts are filed under; the name in it is only a login. */
  rememberGuestTerm(term: WpTerm): void {
    const slug = guestSlug(term.slug || term.name);
    if (slug === '' || this.#signatures.has(slug)) return;
    this.#signatures.set(slug, { slug, name: nameFromSlug(slug), email: null });
  }

  /** A guest, as the post in which the plug-in keeps the name. */
  rememberGuest(post: WpPost): string {
    const slug = guestSlug(post.name || metaOf(post, 'cap-user_login') || post.title);
    const name = plainLine(metaOf(post, 'cap-display_name') || post.title) || nameFromSlug(slug);
    const email = metaOf(post, 'cap-user_email');
    if (slug !== '' && !this.#isUser(post)) this.#signatures.set(slug, { slug, name, email: email || null });
    return slug;
  }

  /** Whether a comment was written by someone of the newsroom. */
  isUser(userId: string): boolean {
    return this.#userIds.has(userId);
  }

  /** Slugs of those who sign a post, in order, and whether one of them was nowhere else in the export. */
  signersOf(post: Pick<WpPost, 'terms' | 'creator'>): { slugs: string[]; isMissing: boolean } {
    const guests = post.terms.filter(({ domain }) => domain === 'author').map(({ nicename }) => guestSlug(nicename));
    const wanted = guests.length > 0 ? guests : [this.#slugOfLogin(post.creator)];
    const slugs = [...new Set(wanted.filter((slug) => slug !== ''))];
    const missing = slugs.filter((slug) => !this.#signatures.has(slug) && !this.#ids.has(slug));
    for (const slug of missing) {
      const name = guests.length > 0 ? nameFromSlug(slug) : nameWithoutAddress(post.creator);
      this.#signatures.set(slug, { slug, name, email: null });
    }
    return { slugs, isMissing: missing.length > 0 || slugs.length === 0 };
  }

  /** Identities of these signers; those whom the newspaper does not know yet are made known. */
  async idsOf(db: Database, slugs: string[]): Promise<number[]> {
    const ids: number[] = [];
    for (const slug of slugs) ids.push(this.#ids.get(slug) ?? (await this.#insert(db, slug)));
    return ids;
  }

  #slugOfLogin(login: string): string {
    const slug = this.#slugsOfLogins.get(login) ?? slugOf(nameWithoutAddress(login));
    this.#slugsOfLogins.set(login, slug);
    return slug;
  }

  async #insert(db: Database, slug: string): Promise<number> {
    const signature = this.#signatures.get(slug) ?? { slug, name: nameFromSlug(slug), email: null };
    const rest = { kind: 'person' as const, role: null, biography: null, portraitMediaId: null };
    const id = await insertAuthor(db, { ...signature, ...rest });
    this.#ids.set(slug, id);
    return id;
  }

  /** A guest author that the plug-in made for a user: the user's own name is better. */
  #isUser(post: WpPost): boolean {
    const login = metaOf(post, 'cap-linked_account');
    return login !== null && this.#signatures.has(this.#slugOfLogin(login));
  }
}

function nameOf({ displayName, firstName, lastName, login }: WpAuthor): string {
  const display = plainLine(displayName);
  const full = singleLine(`${firstName} ${lastName}`);
  const isName = display !== '' && display !== login && !display.includes('@');
  return (isName ? display : full) || nameWithoutAddress(display) || nameWithoutAddress(login);
}

/** Some people are called by their e-mail address, which is nobody's business. */
function nameWithoutAddress(name: string): string {
  return plainLine(name).replace(/@\S+$/, '');
}

function guestSlug(slug: string): string {
  return slugOf(slug).replace(/^cap-/, '');
}

function nameFromSlug(slug: string): string {
  return slug.replace(
    /(^|-)(\p{L})/gu,
    (_, hyphen: string, letter: string) => `${hyphen && ' '}${letter.toUpperCase()}`,
  );
}
