import type { FC } from 'hono/jsx';
import type { LibraryPicture } from '#storage/queries/pictures/library.ts';
import type { DeskPage } from '../desk.ts';
import { ACCEPTED } from '../pages/library-page.tsx';
import { addressOf } from '../picture-views.ts';

/** What the form about a picture holds; kept when it is refused. Focal point from 0 to 1. */
export type PictureForm = {
  alt: string;
  isDecorative: boolean;
  caption: string;
  credit: string;
  rights: string;
  rightsUntil: string;
  focalX: number;
  focalY: number;
};

/** What is said of a picture, and where its point of interest is. */
export const DescriptionForm: FC<{ page: DeskPage; id: number; form: PictureForm }> = ({ page, id, form }) => {
  const { t } = page;
  return (
    <form class="fields" method="post" action={`/desk/pictures/${id}/`} id="description">
      <p>
        <label for="caption">{t('pictures.field.caption')}</label>
        <textarea id="caption" name="caption" maxlength={2000} aria-describedby="caption-hint">
          {form.caption}
        </textarea>
        <span class="hint" id="caption-hint">
          {t('pictures.field.caption.hint')}
        </span>
      </p>
      <p>
        <label for="credit">{t('pictures.field.credit')}</label>
        <input id="credit" name="credit" maxlength={2000} value={form.credit} aria-describedby="credit-hint" />
        <span class="hint" id="credit-hint">
          {t('pictures.field.credit.hint')}
        </span>
      </p>
      <p>
        <label for="alt">{t('pictures.field.alt')}</label>
        <textarea id="alt" name="alt" maxlength={500} aria-describedby="alt-hint">
          {form.alt}
        </textarea>
        <span class="hint" id="alt-hint">
          {t('pictures.field.alt.hint')}
        </span>
      </p>
      <div class="choice">
        <input id="decorative" name="decorative" type="checkbox" value="1" checked={form.isDecorative} />
        <label for="decorative">
          {t('pictures.field.decorative')} <span class="soft">{t('pictures.field.decorative.hint')}</span>
        </label>
      </div>
      <Rights page={page} form={form} />
      <Focus page={page} form={form} />
      <p>
        <button class="main" type="submit">
          {t('pictures.save')}
        </button>
      </p>
    </form>
  );
};

const Rights: FC<{ page: DeskPage; form: PictureForm }> = ({ page: { t }, form }) => (
  <>
    <p>
      <label for="rights">{t('pictures.field.rights')}</label>
      <input id="rights" name="rights" maxlength={2000} value={form.rights} aria-describedby="rights-hint" />
      <span class="hint" id="rights-hint">
        {t('pictures.field.rights.hint')}
      </span>
    </p>
    <p>
      <label for="rightsUntil">{t('pictures.field.rightsUntil')}</label>
      <input id="rightsUntil" name="rightsUntil" type="date" value={form.rightsUntil} aria-describedby="until-hint" />
      <span class="hint" id="until-hint">
        {t('pictures.field.rightsUntil.hint')}
      </span>
    </p>
  </>
);

const Focus: FC<{ page: DeskPage; form: PictureForm }> = ({ page, form }) => (
  <fieldset>
    <legend>{page.t('pictures.focus')}</legend>
    <span class="hint">{page.t('pictures.focus.hint')}</span>
    <div class="numbers">
      <Percent page={page} name="focalX" label={page.t('pictures.focus.x')} value={form.focalX} />
      <Percent page={page} name="focalY" label={page.t('pictures.focus.y')} value={form.focalY} />
    </div>
  </fieldset>
);

const Percent: FC<{ page: DeskPage; name: string; label: string; value: number }> = ({ name, label, value }) => (
  <p>
    <label for={name}>{label}</label>
    <input
      id={name}
      name={name}
      type="number"
      min={0}
      max={100}
      step="any"
      inputmode="decimal"
      value={String(Math.round((Number.isFinite(value) ? value : 0) * 10_000) / 100)}
      required
    />
  </p>
);

/** Which part of a picture is shown; a script lets it be drawn on the whole. */
export const CropForm: FC<{ page: DeskPage; picture: LibraryPicture }> = ({ page, picture }) => {
  const { t } = page;
  const { id, crop } = picture;
  const part = crop ?? { x: 0, y: 0, width: 1, height: 1 };
  const whole = crop ? `/desk/pictures/${id}/whole.jpg` : addressOf(picture, 960);
  return (
    <section aria-labelledby="cropping">
      <h2 id="cropping">{t('pictures.crop')}</h2>
      <p class="soft">{t('pictures.crop.hint')}</p>
      <div class="sides">
        <figure class="stage" id="cut">
          {whole && <img src={whole} alt={t('pictures.crop.whole')} loading="lazy" />}
        </figure>
        <form method="post" action={`/desk/pictures/${id}/crop/`} id="crop">
          <div class="numbers">
            <Percent page={page} name="x" label={t('pictures.crop.x')} value={part.x} />
            <Percent page={page} name="y" label={t('pictures.crop.y')} value={part.y} />
            <Percent page={page} name="width" label={t('pictures.crop.width')} value={part.width} />
            <Percent page={page} name="height" label={t('pictures.crop.height')} value={part.height} />
          </div>
          <p class="acts">
            <button class="main" type="submit">
              {t('pictures.crop.button')}
            </button>
            {crop && (
              <button type="submit" name="whole" value="1">
                {t('pictures.crop.undo')}
              </button>
            )}
          </p>
        </form>
      </div>
    </section>
  );
};

/** Another file in its place, on every page. */
export const ReplacementForm: FC<{ page: DeskPage; id: number }> = ({ page: { t }, id }) => (
  <section aria-labelledby="replacement">
    <h2 id="replacement">{t('pictures.replace')}</h2>
    <form class="fields" method="post" action={`/desk/pictures/${id}/file/`} enctype="multipart/form-data">
      <p>
        <label for="file">{t('pictures.replace.file')}</label>
        <input id="file" name="file" type="file" accept={ACCEPTED} required aria-describedby="replace-hint" />
        <span class="hint" id="replace-hint">
          {t('pictures.replace.hint')}
        </span>
      </p>
      <p>
        <button type="submit">{t('pictures.replace.button')}</button>
      </p>
    </form>
  </section>
);

/** Gone from the library, when nothing shows it. */
export const RemovalForm: FC<{ page: DeskPage; id: number; isUsed: boolean }> = ({ page: { t }, id, isUsed }) => (
  <section aria-labelledby="removal">
    <h2 id="removal">{t('pictures.remove')}</h2>
    {isUsed ? (
      <p>{t('pictures.remove.used')}</p>
    ) : (
      <form method="post" action={`/desk/pictures/${id}/removal/`}>
        <p>{t('pictures.remove.hint')}</p>
        <p>
          <button class="danger" type="submit">
            {t('pictures.remove.button')}
          </button>
        </p>
      </form>
    )}
  </section>
);
