import type { FC } from 'hono/jsx';
import type { LibraryPicture } from '#storage/queries/pictures/library.ts';
import type { DeskPage } from '../desk.ts';
import { ACCEPTED } from '../pages/library-page.tsx';
import { addressOf } from '../picture-views.ts';
import { Field, FileField, LongField, Tick } from './fields.tsx';
import { Act, Form } from './forms.tsx';

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
    <Form action={`/desk/pictures/${id}/`} id="description" submit={t('pictures.save')} weight="main">
      <LongField
        name="caption"
        label={t('pictures.field.caption')}
        value={form.caption}
        hint={t('pictures.field.caption.hint')}
        maxlength={2000}
      />
      <Field
        name="credit"
        label={t('pictures.field.credit')}
        value={form.credit}
        hint={t('pictures.field.credit.hint')}
        maxlength={2000}
      />
      <LongField
        name="alt"
        label={t('pictures.field.alt')}
        value={form.alt}
        hint={t('pictures.field.alt.hint')}
        maxlength={500}
      />
      <Tick
        name="decorative"
        label={t('pictures.field.decorative')}
        hint={t('pictures.field.decorative.hint')}
        isTicked={form.isDecorative}
      />
      <Field
        name="rights"
        label={t('pictures.field.rights')}
        value={form.rights}
        hint={t('pictures.field.rights.hint')}
        maxlength={2000}
      />
      <Field
        name="rightsUntil"
        label={t('pictures.field.rightsUntil')}
        value={form.rightsUntil}
        hint={t('pictures.field.rightsUntil.hint')}
        type="date"
      />
      <Focus page={page} form={form} />
    </Form>
  );
};

const Focus: FC<{ page: DeskPage; form: PictureForm }> = ({ page, form }) => (
  <fieldset>
    <legend>{page.t('pictures.focus')}</legend>
    <span class="hint">{page.t('pictures.focus.hint')}</span>
    <div class="numbers">
      <Percent name="focalX" label={page.t('pictures.focus.x')} value={form.focalX} />
      <Percent name="focalY" label={page.t('pictures.focus.y')} value={form.focalY} />
    </div>
  </fieldset>
);

const Percent: FC<{ name: string; label: string; value: number }> = ({ name, label, value }) => (
  <Field
    name={name}
    label={label}
    type="number"
    min={0}
    max={100}
    step="any"
    inputmode="decimal"
    value={String(Math.round((Number.isFinite(value) ? value : 0) * 10_000) / 100)}
    required
  />
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
        <Form
          class="crop"
          id="crop"
          action={`/desk/pictures/${id}/crop/`}
          submit={t('pictures.crop.button')}
          weight="main"
          beside={
            crop && (
              <button type="submit" name="whole" value="1">
                {t('pictures.crop.undo')}
              </button>
            )
          }
        >
          <div class="numbers">
            <Percent name="x" label={t('pictures.crop.x')} value={part.x} />
            <Percent name="y" label={t('pictures.crop.y')} value={part.y} />
            <Percent name="width" label={t('pictures.crop.width')} value={part.width} />
            <Percent name="height" label={t('pictures.crop.height')} value={part.height} />
          </div>
        </Form>
      </div>
    </section>
  );
};

/** Another file in its place, on every page. */
export const ReplacementForm: FC<{ page: DeskPage; id: number }> = ({ page: { t }, id }) => (
  <section aria-labelledby="replacement">
    <h2 id="replacement">{t('pictures.replace')}</h2>
    <Form action={`/desk/pictures/${id}/file/`} enctype="multipart/form-data" submit={t('pictures.replace.button')}>
      <FileField label={t('pictures.replace.file')} hint={t('pictures.replace.hint')} accept={ACCEPTED} />
    </Form>
  </section>
);

/** Gone from the library, when nothing shows it. */
export const RemovalForm: FC<{ page: DeskPage; id: number; isUsed: boolean }> = ({ page: { t }, id, isUsed }) => (
  <section aria-labelledby="removal">
    <h2 id="removal">{t('pictures.remove')}</h2>
    {isUsed ? (
      <p>{t('pictures.remove.used')}</p>
    ) : (
      <>
        <p>{t('pictures.remove.hint')}</p>
        <Act action={`/desk/pictures/${id}/removal/`} label={t('pictures.remove.button')} weight="danger" />
      </>
    )}
  </section>
);
