import type { Say } from '../say.ts';

/** A passage of a text, found again by its words and by what stands before and after them. */
export type Passage = { quote: string; prefix: string; suffix: string };

/** What the notes ask of the editor. */
export type EditorPassages = {
  selected(): Passage | null;
  show(passages: { id: number; passage: Passage }[]): void;
  goTo(id: number): void;
  onClick(listener: (id: number) => void): void;
};

/** Shows what colleagues wrote beside an article, and lets one write. */
export function showNotes(panel: HTMLElement, page: { articleId: number; say: Say; passages: EditorPassages }): void {
  panel.dataset.article = String(page.articleId);
  page.passages.show([]);
}
