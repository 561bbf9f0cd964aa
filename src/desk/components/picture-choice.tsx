import type { FC } from 'hono/jsx';
import { type Picture, renditionPath } from '#content/media.ts';
import type { DeskPage } from '../desk.ts';

/** The pictures that may be chosen: the one that is, and the newest of the library or those that were looked for. */
export type PictureOffer = { chosen: Picture | null; question: string; pictures: Picture[] };

/**
 * Whether a form was sent to look for pictures: by its button, or by the Enter key in its field; nothing is kept then. The
 * button that keeps the form is called `save`.
 */
export function isLookingForPictures(form: FormData): boolean {
  return form.has('find') || (!form.has('save') && form.get('question') !== form.get('asked'));
}

type PictureChoiceProps = { page: DeskPage; name: string; legend: string; hint?: string; offer: PictureOffer };

/** A picture of the library, or none. Looking for others sends the whole form, which comes back as it was. */
export const PictureChoice: FC<PictureChoiceProps> = ({ page, name, legend, hint, offer }) => {
  const { chosen, question, pictures } = offer;
  const offered = [...(chosen ? [chosen] : []), ...pictures.filter(({ id }) => id !== chosen?.id)];
  return (
    <fieldset class="pictures">
      <legend>{legend}</legend>
      {hint && <p class="soft">{hint}</p>}
      <input type="hidden" name="asked" value={question} />
      <p class="find">
        <label for="question">{page.t('house.picture.find')}</label>
        <input id="question" name="question" type="search" value={question} autocomplete="off" />
        <button type="submit" name="find" value="1">
          {page.t('house.picture.find.button')}
        </button>
      </p>
      <div class="offer">
        <p>
          <input type="radio" id={`${name}-none`} name={name} value="" checked={chosen === null} />
          <label for={`${name}-none`}>{page.t('house.picture.none')}</label>
        </p>
        {offered.map((picture) => (
          <p>
            <input
              type="radio"
              id={`${name}-${picture.id}`}
              name={name}
              value={String(picture.id)}
              checked={picture.id === chosen?.id}
            />
            <label for={`${name}-${picture.id}`}>
              <Thumbnail picture={picture} />
              {picture.caption || picture.alt || page.t('house.picture.unnamed', { id: picture.id })}
            </label>
          </p>
        ))}
      </div>
      {question !== '' && pictures.length === 0 && <p class="soft">{page.t('house.picture.nothing')}</p>}
    </fieldset>
  );
};

/** Decoration beside its caption. */
const Thumbnail: FC<{ picture: Picture }> = ({ picture }) => {
  const [file] = picture.renditions.filter(({ format }) => format === 'webp');
  if (!file) return null;
  const path = renditionPath(picture.hash, file);
  return <img src={path} alt="" width={file.width} height={file.height} loading="lazy" />;
};
