import type { ArticleDraft } from '#content/article.ts';
import { doc, p } from '#content/document/builders.ts';
import type { Client } from '../client.ts';
import { acknowledged, standings, type Tools, type Writer } from '../writer.ts';

/** So many of the newest are looked for on the pages that show the newest. */
const NEWEST = 2;

/** Writes short articles and publishes each; some it withdraws again. */
export function publisher(name: string): Writer {
  return {
    name,
    async write(tools) {
      for (;;) await publishOne(name, tools);
    },
    async check({ ledger, client }) {
      const [published, withdrawn] = ['publication', 'withdrawal'].map((what) =>
        standings(ledger.of(name).filter((entry) => entry.what === what)),
      ) as [ReturnType<typeof standings>, ReturnType<typeof standings>];
      const sitemap = await sitemapOf(client);
      const losses: string[] = [];
      const newest = [...published.keys()].slice(-NEWEST);
      for (const [key, { acknowledged: isPublished }] of published) {
        const path = sitemap.get(key) ?? null;
        const withdrawal = withdrawn.get(key);
        if (isPublished !== null && withdrawal === undefined && path === null)
          losses.push(`${name}: ${key} is not published any more`);
        if (withdrawal?.acknowledged && path !== null) losses.push(`${name}: ${key} is not withdrawn any more`);
        if (newest.includes(key))
          losses.push(...(await halves(client, { key, path })).map((half) => `${name}: ${half}`));
      }
      return losses;
    },
  };
}

async function publishOne(writer: string, { client, ledger, chance, place }: Tools): Promise<void> {
  const begun = await client.sendForm('/desk/articles/');
  const id = /articles\/(\d+)\//.exec(begun.headers.get('location') ?? '')?.[1];
  if (begun.status !== 303 || !id) throw new Error(`no article begun: ${begun.status}`);
  const key = `${writer}-${id}`;
  const base = `/desk/articles/${id}/`;
  const { revision, draft } = await client.json<{ revision: number; draft: ArticleDraft }>(`${base}draft/`);
  const text: ArticleDraft = {
    ...draft,
    headline: `Dépêche ${key}`,
    slug: key,
    standfirst: 'Ce que la torture publie.',
    body: doc(p(`Le texte de ${key}.`)),
    sectionId: place.sectionId,
    authorIds: [place.authorId],
  };
  const saved = await client.sendJson('PUT', `${base}draft/`, { baseRevision: revision, tabId: writer, draft: text });
  if (saved.status !== 200) throw new Error(`not saved: ${saved.status} ${saved.text.slice(0, 300)}`);
  const move = (what: 'publication' | 'withdrawal', path: string, fields: Record<string, string>) =>
    acknowledged(ledger, { writer, what, key, value: 1 }, async () => {
      const answer = await client.sendForm(path, fields);
      if (answer.status !== 303)
        throw new Error(`no ${what}: ${answer.status} ${answer.text.replace(/<[^>]*>/g, ' ').slice(-1500)}`);
    });
  await move('publication', `${base}publication/`, {});
  if (chance.between(1, 5) === 1) await move('withdrawal', `${base}publication/withdrawal/`, { reason: 'Essai.' });
}

/** Paths of all that is published, by the last part of the address. */
async function sitemapOf(client: Client): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const index = await client.get('/sitemap.xml');
  for (const [, file = ''] of index.text.matchAll(/<loc>[^<]*(\/sitemap-articles-\d+\.xml)<\/loc>/g)) {
    const { text } = await client.get(file);
    for (const [, address = ''] of text.matchAll(/<loc>([^<]+)<\/loc>/g)) {
      const { pathname } = new URL(address);
      found.set(pathname.split('/').at(-2) ?? '', pathname);
    }
  }
  return found;
}

/** An article is on its own page, on the front, in its section, in the feed and in the sitemap: on all of them, or on none. */
async function halves(client: Client, { key, path }: { key: string; path: string | null }): Promise<string[]> {
  const isPublic = path !== null;
  const places = ['/', '/rubrique/politique/', '/feed/', '/feed.json', '/sitemap-news.xml'];
  const shown = await Promise.all(
    places.map(async (place) => ({ place, isThere: (await client.get(place)).text.includes(`/${key}/`) })),
  );
  const half = shown
    .filter(({ isThere }) => isThere !== isPublic)
    .map(({ place }) => `${key} is ${isPublic ? 'published but not' : 'not published but'} on ${place}`);
  const page = path === null ? null : await client.get(path);
  return page && page.status !== 200
    ? [...half, `${key} is in the sitemap, and its page answers ${page.status}`]
    : half;
}
