import type { ArticleDraft } from '#content/article.ts';
import { doc, p } from '#content/document/builders.ts';
import { textOf } from '#content/document/walk-document.ts';
import { acknowledged, standings, type Tools, type Writer } from '../writer.ts';

type Draft = { revision: number; draft: ArticleDraft };

/** After so many saves of one article, another one is begun. */
const SAVES = 40;

/** Saves one text again and again, as the editor does with what somebody types. */
export function drafter(name: string): Writer {
  return {
    name,
    async write(tools) {
      for (;;) await saveOften(name, tools);
    },
    async check({ ledger, client }) {
      const losses: string[] = [];
      for (const [key, { acknowledged: kept, asked }] of standings(ledger.of(name))) {
        if (kept === null) continue;
        const { draft } = await client.json<Draft>(`/desk/articles/${key}/draft/`);
        const here = numberIn(draft);
        if (here < kept || here > asked)
          losses.push(`${name}: article ${key} has save ${here}, acknowledged was ${kept}`);
      }
      return losses;
    },
  };
}

async function saveOften(writer: string, { client, ledger }: Tools): Promise<void> {
  const begun = await client.sendForm('/desk/articles/');
  const key = /articles\/(\d+)\//.exec(begun.headers.get('location') ?? '')?.[1];
  if (begun.status !== 303 || !key) throw new Error(`no article begun: ${begun.status}`);
  const path = `/desk/articles/${key}/draft/`;
  let { revision, draft } = await client.json<Draft>(path);
  for (let value = 1; value <= SAVES; value++) {
    draft = {
      ...draft,
      headline: `Brouillon ${value}`,
      body: doc(p(`Enregistrement ${value}.`), p('Le fleuve monte.')),
    };
    const save = { baseRevision: revision, tabId: writer, draft, mergedFrom: null };
    const saved = await acknowledged(ledger, { writer, what: 'draft', key, value }, async () => {
      const answer = await client.sendJson('PUT', path, save);
      if (answer.status !== 200) throw new Error(`draft not saved: ${answer.status} ${answer.text.slice(0, 300)}`);
      return JSON.parse(answer.text) as { revision: number };
    });
    revision = saved.revision;
  }
}

/** Which save a text is, whole or not at all: headline and body are of the same one. */
function numberIn({ headline, body }: ArticleDraft): number {
  const [inHeadline, inBody] = [headline, textOf(body)].map((text) => Number(/(\d+)/.exec(text)?.[1] ?? -1));
  return inHeadline === inBody ? (inBody ?? -1) : -1;
}
