import { describe, expect, it } from 'vitest';
import { type FrontArrangement, fitToFront, moveOnFront } from './front.ts';

const full: FrontArrangement = { lead: [1], secondary: [2, 3, 4, 5], dontMiss: [6, 7, 8, 9] };

describe('an article on the front page', () => {
  it('goes up and down within its zone', () => {
    expect(moveOnFront(full, { articleId: 3, to: 'up' }).secondary).toEqual([3, 2, 4, 5]);
    expect(moveOnFront(full, { articleId: 3, to: 'down' }).secondary).toEqual([2, 4, 3, 5]);
  });

  it('changes places with its neighbour where a full zone ends', () => {
    expect(moveOnFront(full, { articleId: 2, to: 'up' })).toEqual({ ...full, lead: [2], secondary: [1, 3, 4, 5] });
    expect(moveOnFront(full, { articleId: 5, to: 'down' })).toMatchObject({
      secondary: [2, 3, 4, 6],
      dontMiss: [5, 7, 8, 9],
    });
  });

  it('goes into the next zone where there is room', () => {
    const roomy = { lead: [], secondary: [2, 3], dontMiss: [6] };
    expect(moveOnFront(roomy, { articleId: 2, to: 'up' })).toEqual({ lead: [2], secondary: [3], dontMiss: [6] });
    expect(moveOnFront(roomy, { articleId: 3, to: 'down' })).toEqual({ lead: [], secondary: [2], dontMiss: [3, 6] });
  });

  it('stays where nothing is above or below', () => {
    expect(moveOnFront(full, { articleId: 1, to: 'up' })).toEqual(full);
    expect(moveOnFront(full, { articleId: 9, to: 'down' })).toEqual(full);
    expect(moveOnFront(full, { articleId: 99, to: 'up' })).toEqual(full);
  });

  it('takes the lead from another, which opens the second row, whose last leaves', () => {
    expect(moveOnFront(full, { articleId: 99, to: 'lead' })).toEqual({ ...full, lead: [99], secondary: [1, 2, 3, 4] });
  });

  it('goes to the place that it was dropped on, once only', () => {
    expect(moveOnFront(full, { articleId: 6, to: 'secondary', index: 1 })).toEqual({
      lead: [1],
      secondary: [2, 6, 3, 4],
      dontMiss: [7, 8, 9],
    });
    expect(moveOnFront(full, { articleId: 5, to: 'secondary', index: 0 }).secondary).toEqual([5, 2, 3, 4]);
  });

  it('joins a full zone at its end, and leaves the page when told to', () => {
    expect(moveOnFront(full, { articleId: 99, to: 'dontMiss' }).dontMiss).toEqual([6, 7, 8, 99]);
    expect(moveOnFront(full, { articleId: 4, to: 'out' }).secondary).toEqual([2, 3, 5]);
  });

  it('is never there twice, whatever is asked', () => {
    expect(fitToFront({ lead: [1, 2], secondary: [2, 1, 3, 3, 4, 5, 6], dontMiss: [3, 7] })).toEqual({
      lead: [1],
      secondary: [2, 3, 4, 5],
      dontMiss: [7],
    });
  });
});
