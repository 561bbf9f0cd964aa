import { describe, expect, it } from 'vitest';
import * as b from '#content/document/builders.ts';
import { documentSchema } from '#content/document/schema.ts';
import { nodesOf } from '#content/document/walk-document.ts';
import { articles } from '#sample/articles.ts';
import { topics } from '#sample/newspaper.ts';

const bodies = articles.map(({ body }) =>
  body({ picture: () => b.picture(1), gallery: b.gallery, readAlso: () => b.readAlso(1) }),
);

describe('the sample newspaper', () => {
  it('has forty articles and more, over several countries, genres and years', () => {
    const distinct = (list: (string | undefined)[]) => new Set(list).size;
    expect(articles.length).toBeGreaterThanOrEqual(40);
    expect(distinct(articles.map(({ slug }) => slug))).toBe(articles.length);
    expect(distinct(articles.flatMap(({ countries }) => countries))).toBeGreaterThanOrEqual(15);
    expect(distinct(articles.map(({ kind }) => kind))).toBe(10);
    expect(distinct(articles.map(({ publishedAt }) => publishedAt.slice(0, 4)))).toBeGreaterThanOrEqual(3);
  });

  it('uses every block and every mark at least once', () => {
    const nodes = bodies.flatMap((body) => [...nodesOf(body)]);
    const marks = nodes.flatMap((node) => (node.type === 'text' ? (node.marks ?? []) : []));
    const kinds = new Set([...nodes, ...marks].map(({ type }) => type));
    const known = [...Object.keys(documentSchema.nodes), ...Object.keys(documentSchema.marks)];
    expect(known.filter((kind) => !kinds.has(kind as never))).toEqual([]);
    expect(nodes.some((node) => node.type === 'heading' && node.attrs.level === 3)).toBe(true);
  });

  it('opens no dossier without an article in it', () => {
    const used = new Set(articles.flatMap((article) => article.topics));
    expect(topics.map(({ slug }) => slug).filter((slug) => !used.has(slug))).toEqual([]);
  });
});
