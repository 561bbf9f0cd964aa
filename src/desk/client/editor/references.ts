import type { ShownArticle, ShownReferences } from '#content/editor-matter.ts';
import type { PictureChoice } from '#content/media.ts';
import { fetchJson } from '../fetch-json.ts';

/** The pictures and articles that bodies point to, as far as this page knows them. */
export type References = {
  /** Null while it is asked for, and for what is gone. */
  picture(id: number): PictureChoice | null;
  article(id: number): ShownArticle | null;
  /** Whether the server was asked for this one and has it no more. */
  isGone(kind: keyof ShownReferences, id: number): boolean;
  add(known: Partial<ShownReferences>): void;
  /** Calls back when more is known; gives back how to stop. */
  onArrival(listener: () => void): () => void;
};

/** References that ask the server, all at once, for what a text brought from elsewhere points to. */
export function createReferences(known: ShownReferences): References {
  const found = { pictures: mapOf(known.pictures), articles: mapOf(known.articles) };
  const wanted = { pictures: new Set<number>(), articles: new Set<number>() };
  const gone = { pictures: new Set<number>(), articles: new Set<number>() };
  const listeners = new Set<() => void>();
  let isAsking = false;

  const add = (more: Partial<ShownReferences>) => {
    for (const picture of more.pictures ?? []) found.pictures.set(picture.id, picture);
    for (const article of more.articles ?? []) found.articles.set(article.id, article);
    for (const listener of listeners) listener();
  };
  const ask = async () => {
    const asked = { pictures: [...wanted.pictures], articles: [...wanted.articles] };
    isAsking = false;
    wanted.pictures.clear();
    wanted.articles.clear();
    const query = `pictures=${asked.pictures.join(',')}&articles=${asked.articles.join(',')}`;
    const answer = await fetchJson<ShownReferences>(`/desk/articles/references.json?${query}`);
    // Without network what is known stays, and the rest is asked for when it is shown again.
    if (!answer) return;
    for (const kind of ['pictures', 'articles'] as const) for (const id of asked[kind]) gone[kind].add(id);
    for (const { id } of answer.pictures) gone.pictures.delete(id);
    for (const { id } of answer.articles) gone.articles.delete(id);
    add(answer);
  };
  const want = (kind: keyof ShownReferences, id: number) => {
    if (gone[kind].has(id)) return null;
    wanted[kind].add(id);
    if (!isAsking) {
      isAsking = true;
      queueMicrotask(ask);
    }
    return null;
  };

  return {
    picture: (id) => found.pictures.get(id) ?? want('pictures', id),
    article: (id) => found.articles.get(id) ?? want('articles', id),
    isGone: (kind, id) => gone[kind].has(id),
    add,
    onArrival: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function mapOf<T extends { id: number }>(items: T[]): Map<number, T> {
  return new Map(items.map((item) => [item.id, item]));
}
