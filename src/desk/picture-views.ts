import { type PictureChoice, type PictureState, type Rendition, renditionPath, shownSize } from '#content/media.ts';
import type { Translate } from '#language/messages.ts';
import type { Actor } from '#newsroom/actor.ts';
import { REFUSAL_CODES } from '#newsroom/errors.ts';
import { mayChange } from '#newsroom/pictures/darkroom.ts';
import type { LibraryPicture } from '#storage/queries/pictures/library.ts';

/** What a picture is called in a list: its caption, else its alternative text, else its file's name. */
export function titleOf({ caption, alt, fileName }: LibraryPicture): string {
  return caption || alt || fileName.replace(/\.\w{2,5}$/, '');
}

/** The address of its WebP nearest to this width from above; null while there is none. */
export function addressOf({ fileKey, renditions }: LibraryPicture, width: number): string | null {
  const files = renditions.filter(({ format }) => format === 'webp');
  const file: Rendition | undefined = files.find((each) => each.width >= width) ?? files.at(-1);
  return fileKey && file ? renditionPath(fileKey, file) : null;
}

/** A picture that may be put into an article; null while it cannot be shown, or no longer may be. */
export function choiceOf(picture: LibraryPicture, actor: Actor): PictureChoice | null {
  const { id, fileName, alt, caption, credit, width, height, crop, hasEnded } = picture;
  const thumbnail = addressOf(picture, 320);
  if (!thumbnail || !width || !height || hasEnded) return null;
  return {
    id,
    fileName,
    alt,
    caption,
    credit,
    ...shownSize({ width, height }, crop),
    thumbnail,
    mayChange: mayChange(actor, picture),
  };
}

/** How far a picture is, in words for whoever sent it. */
export function stateOf(picture: LibraryPicture, { actor, t }: { actor: Actor; t: Translate }): PictureState {
  const { id, hasEnded, failure } = picture;
  if (hasEnded) return { id, state: 'ended', text: t('pictures.send.ended'), picture: null };
  const state = picture.state;
  return { id, state, text: failureIn(failure, t), picture: state === 'ready' ? choiceOf(picture, actor) : null };
}

/** Why a picture could not be made, in words; null when nothing went wrong. */
export function failureIn(failure: string | null, t: Translate): string | null {
  const code = REFUSAL_CODES.find((each) => each === failure);
  return code ? t(`refusal.${code}`) : null;
}
