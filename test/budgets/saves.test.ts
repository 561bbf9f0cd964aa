import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packed } from '#desk/client/keeping/pack.ts';
import type { OpenDatabase } from '#storage/database.ts';
import { articleForEditing } from '#storage/queries/articles/article-for-editing.ts';
import { openSample } from '#test/support/sample.ts';

/** What a newsroom pays for on prepaid data: each save sends the whole text up. */
describe('the weight of a save', () => {
  let sample: OpenDatabase;

  beforeAll(async () => {
    sample = (await openSample()).db;
  });
  afterAll(() => sample?.close());

  it('is as it was written down, plain and packed, for the shortest text of the sample, the middle one and the longest', async () => {
    const rows = await sample.query.selectFrom('articles').select('id').orderBy('id').execute();
    const texts = await Promise.all(rows.map(({ id }) => bodyOf(id)));
    texts.sort((a, b) => a.length - b.length);
    const chosen = { shortest: texts[0], middle: texts[Math.floor(texts.length / 2)], longest: texts.at(-1) };
    const lines = await Promise.all(Object.entries(chosen).map(([name, text]) => lineOf(name, text ?? '')));
    const table = `| text | kB plain | kB packed, at most | times smaller |\n|---|---|---|---|\n${lines.join('\n')}\n`;
    await expect(table).toMatchFileSnapshot('./saves.md');
  });

  async function bodyOf(id: number): Promise<string> {
    const draft = (await articleForEditing(sample, id))?.draft;
    return JSON.stringify({ baseRevision: 1, tabId: 'x'.repeat(24), userId: 1, draft, mergedFrom: null });
  }
});

async function lineOf(name: string, text: string): Promise<string> {
  const plain = new TextEncoder().encode(text).byteLength;
  const sent = (await packed(text))?.byteLength ?? plain;
  const half = Math.ceil(sent / 500) * 500;
  return `| ${name} | ${(plain / 1000).toFixed(1)} | ${(half / 1000).toFixed(1)} | ${(plain / sent).toFixed(1)} |`;
}
