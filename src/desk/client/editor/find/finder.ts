import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, TextSelection } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { markFields } from './field-marks.ts';
import { matchesIn, type Search } from './find-matches.ts';
import { putWords } from './put-words.ts';
import { type Spot, spotsInBody, spotsInField, type TextField } from './spots.ts';

/** Marks the fields of a page in which one also looks: what an article says beside its body. */
const SOUGHT = '[data-sought]';

/**
 * Looks for words over a whole article, in reading order: the page's fields above the body, the body with what its blocks
 * say beside their text, and the fields below it.
 */
export class Finder {
  /** Shows the places in the text. */
  readonly plugin = new Plugin({ props: { decorations: (state) => this.#marksIn(state) } });
  readonly #viewOf: () => EditorView;
  #search: Search = { words: '', isCaseSensitive: false };
  /** Which of all places one is at; null for none yet, when the keyboard tells where to go on from. */
  #current: number | null = null;
  /** The field where the keyboard was last; null for the text. */
  #keyboard: TextField | null = null;

  constructor(viewOf: () => EditorView) {
    this.#viewOf = viewOf;
  }

  /** Looks for other words; '' ends it. */
  lookFor(search: Search): void {
    this.#search = search;
    this.#current = null;
    this.#viewOf().setProps({});
    this.refresh();
  }

  /** Hears where the keyboard went: one goes on from there. */
  startFrom(element: Element | null): void {
    this.#keyboard = element?.matches(SOUGHT) ? (element as TextField) : null;
    this.#current = null;
  }

  /** How many places there are, and which of them one is at, counted from 1, with its field's name; 0 for none yet. */
  standing(): { count: number; current: number; field: string | null } {
    const spots = this.#spots();
    const spot = spots[this.#indexIn(spots) ?? -1];
    const input = spot && this.#inputOf(spot);
    return {
      count: spots.length,
      current: (this.#indexIn(spots) ?? -1) + 1,
      field: input?.labels?.[0]?.textContent?.trim() ?? null,
    };
  }

  /** Goes to the next place, or the one before; round at the end. */
  go(direction: 1 | -1): void {
    const spots = this.#spots();
    if (spots.length === 0) {
      this.#current = null;
      return;
    }
    const at = this.#indexIn(spots);
    const next = at === null ? this.#nearest(spots, direction) : at + direction;
    this.#current = (next + spots.length) % spots.length;
    this.#show(spots[this.#current] as Spot);
  }

  /** Puts other words in the place one is at, then goes on; goes to the first when one is at none yet. */
  replace(words: string): void {
    const spots = this.#spots();
    const at = this.#indexIn(spots);
    if (at !== null && this.#put(spots.slice(at, at + 1), words)) {
      // Words that hold the old ones would be found again, without end.
      this.#current = at + matchesIn(words, this.#search).length - 1;
    }
    this.go(1);
  }

  /** Puts other words in all places; gives back in how many. */
  replaceAll(words: string): number {
    const spots = this.#spots();
    if (!this.#put(spots, words)) return 0;
    this.#current = null;
    return spots.length;
  }

  /** Gives the place one is at the keyboard, with its words selected. */
  enter(): void {
    const spots = this.#spots();
    const spot = spots[this.#indexIn(spots) ?? -1];
    const field = spot ? this.#inputOf(spot) : this.#keyboard;
    (field ?? this.#viewOf()).focus();
    if (spot) field?.setSelectionRange(spot.from, spot.to);
  }

  /** Marks the fields that have the words. */
  refresh(): void {
    const spots = this.#spots();
    const current = spots[this.#indexIn(spots) ?? -1];
    const places = new Map<TextField, { from: number; to: number; isCurrent: boolean }[]>();
    for (const spot of spots) {
      const field = this.#inputOf(spot);
      const place = { from: spot.from, to: spot.to, isCurrent: spot === current };
      if (field) places.set(field, [...(places.get(field) ?? []), place]);
    }
    markFields([...places].map(([field, found]) => ({ field, places: found })));
  }

  #spots(doc: Node = this.#viewOf().state.doc): Spot[] {
    const { dom } = this.#viewOf();
    const fields = [...document.querySelectorAll<TextField>(SOUGHT)];
    const isAbove = (field: TextField) => !isBefore(dom, field);
    const inFields = (some: TextField[]) => some.flatMap((field) => spotsInField(field, this.#search));
    return [
      ...inFields(fields.filter(isAbove)),
      ...spotsInBody(doc, this.#search),
      ...inFields(fields.filter((field) => !isAbove(field))),
    ];
  }

  #indexIn(spots: Spot[]): number | null {
    if (this.#current === null || spots.length === 0) return null;
    return Math.min(this.#current, spots.length - 1);
  }

  #marksIn({ doc }: EditorState): DecorationSet | null {
    if (this.#search.words === '') return null;
    const spots = this.#spots(doc);
    const current = this.#indexIn(spots);
    const marks = spots.flatMap((spot, index) =>
      spot.in === 'text'
        ? [Decoration.inline(spot.from, spot.to, { class: index === current ? 'found current' : 'found' })]
        : [],
    );
    return DecorationSet.create(doc, marks);
  }

  /** From the keyboard's place, the next place or the last one before. */
  #nearest(spots: Spot[], direction: 1 | -1): number {
    if (direction === -1) return spots.filter((spot) => this.#sideOf(spot) === -1).length - 1;
    return Math.max(
      0,
      spots.findIndex((spot) => this.#sideOf(spot) === 1),
    );
  }

  /** Whether a place is before (-1) or behind (1) the caret; 0 where it is selected. */
  #sideOf(spot: Spot): -1 | 0 | 1 {
    const view = this.#viewOf();
    const place = spot.in === 'field' ? spot.field : null;
    if (place !== this.#keyboard) return isBefore(this.#keyboard ?? view.dom, place ?? view.dom) ? 1 : -1;
    const [start, end] = spot.in === 'attribute' ? [spot.at, spot.at + 1] : [spot.from, spot.to];
    const caret = place ? caretIn(place) : view.state.selection;
    if (start >= caret.to) return 1;
    return end <= caret.from ? -1 : 0;
  }

  #show(spot: Spot): void {
    const view = this.#viewOf();
    const { tr } = view.state;
    if (spot.in === 'text') tr.setSelection(TextSelection.create(tr.doc, spot.from, spot.to));
    view.dispatch(tr);
    this.refresh();
    const field = this.#inputOf(spot);
    if (field) openAround(field);
    document.querySelector('.found.current')?.scrollIntoView({ block: 'nearest' });
  }

  #put(spots: Spot[], words: string): boolean {
    const view = this.#viewOf();
    if (spots.length === 0 || !view.editable) return false;
    view.dispatch(putWords(view.state, spots, words));
    return true;
  }

  /** The field that holds a place; null for the text itself. */
  #inputOf(spot: Spot): TextField | null {
    if (spot.in === 'text') return null;
    if (spot.in === 'field') return spot.field;
    const block = this.#viewOf().nodeDOM(spot.at);
    const within = ':scope>.block-title [data-block-field],:scope>.block-controls [data-block-field]';
    return block instanceof HTMLElement ? block.querySelector<HTMLInputElement>(within) : null;
  }
}

/** Unfolds what a field is folded away in. */
function openAround(field: TextField): void {
  for (let fold = field.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true;
}

function isBefore(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & globalThis.Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function caretIn({ selectionStart, selectionEnd }: TextField): { from: number; to: number } {
  return { from: selectionStart ?? 0, to: selectionEnd ?? 0 };
}
