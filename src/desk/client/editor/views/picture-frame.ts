import { make } from '../../make-element.ts';
import type { Say } from '../../say.ts';
import type { References } from '../references.ts';

/** Draws a picture into its frame, or why it is not to be seen; one that stands there already is left alone. */
export function drawFrame(
  frame: HTMLElement,
  mediaId: number,
  { references, say }: { references: References; say: Say },
): void {
  const picture = references.picture(mediaId);
  if (!picture) {
    const isGone = references.isGone('pictures', mediaId);
    frame.replaceChildren(say(isGone ? 'editor.picture.gone' : 'editor.picture.coming'));
    return;
  }
  const { width, height, thumbnail: src, alt } = picture;
  if (frame.querySelector('img')?.getAttribute('src') === src) return;
  frame.replaceChildren(make('img', { src, width, height, alt, draggable: 'false' }));
}
