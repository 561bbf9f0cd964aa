import type { FC } from 'hono/jsx';
import { houseTypographyIn, TYPOGRAPHY_CHOICES, type TypographyChoice } from '#content/house-typography.ts';
import { typeset } from '#language/typography.ts';
import { Field, type Option, Options, Select } from '../../components/fields.tsx';
import { HouseForm } from '../../components/house-form.tsx';
import { HouseLayout } from '../../components/house-layout.tsx';
import type { DeskPage } from '../../desk.ts';

/** What the form holds; kept when it is refused. */
export type StyleForm = Record<TypographyChoice | 'feedContent' | 'permalinkPattern' | 'timeZone' | 'language', string>;

type StyleProps = {
  page: DeskPage;
  form: StyleForm;
  languages: Option[];
  zones: { options: Option[]; groups: { label: string; options: Option[] }[] };
  /** What an article of today would have for an address; null for a pattern that cannot be. */
  sampleAddress: string | null;
  /** What time it is in the zone of the form; null for none. */
  time: string | null;
};

/** How the newspaper writes, and where its articles are found. */
export const StylePage: FC<StyleProps> = ({ page, form, languages, zones, sampleAddress, time }) => (
  <HouseLayout page={page} title={page.t('house.style')}>
    <HouseForm
      page={page}
      beside={
        <button type="submit" name="look" value="1">
          {page.t('house.style.look')}
        </button>
      }
    >
      {CHOICES.map((choice) => (
        <TypographyOptions page={page} form={form} choice={choice} />
      ))}
      <Options
        name="feedContent"
        legend={page.t('house.style.feeds')}
        value={form.feedContent}
        options={[
          {
            value: 'extract',
            label: page.t('house.style.feeds.extract'),
            hint: page.t('house.style.feeds.extract.hint'),
          },
          { value: 'full', label: page.t('house.style.feeds.full'), hint: page.t('house.style.feeds.full.hint') },
        ]}
      />
      <Field
        name="permalinkPattern"
        label={page.t('house.style.permalink')}
        value={form.permalinkPattern}
        hint={page.t('house.style.permalink.hint')}
        required
      />
      <div>
        <p class="soft">{page.t('house.style.permalink.tags')}</p>
        <p>
          <code>%year% %monthnum% %day% %hour% %minute% %second% %postname% %post_id% %category% %author%</code>
        </p>
        {sampleAddress && (
          <p class="soft">
            {page.t('house.style.permalink.sample')} <code>{sampleAddress}</code>
          </p>
        )}
      </div>
      <Select
        name="timeZone"
        label={page.t('house.style.timeZone')}
        value={form.timeZone}
        {...zones}
        hint={time ? page.t('house.style.timeZone.now', { time }) : page.t('house.style.timeZone.hint')}
      />
      <Select
        name="language"
        label={page.t('house.style.language')}
        value={form.language}
        options={languages}
        hint={page.t('house.style.language.hint')}
      />
    </HouseForm>
  </HouseLayout>
);

const CHOICES = Object.keys(TYPOGRAPHY_CHOICES) as TypographyChoice[];

/** One of the house's typographic choices. */
const TypographyOptions: FC<ChoiceProps> = ({ page, form, choice }) => (
  <Options
    name={choice}
    legend={page.t(`house.style.${choice}`)}
    value={form[choice]}
    options={TYPOGRAPHY_CHOICES[choice].map((answer) => ({
      value: answer,
      label: page.t(`house.style.typography.${answer}`),
      hint: <SampleSentence page={page} form={{ ...form, [choice]: answer }} choice={choice} />,
    }))}
  />
);

type ChoiceProps = { page: DeskPage; form: StyleForm; choice: TypographyChoice };

/** A French sentence as readers would see it, by this answer and the other choices of the form. */
const SampleSentence: FC<ChoiceProps> = ({ page, form, choice }) => (
  <span class="sample" lang="fr">
    {typeset(page.t(`house.style.${choice}.sample`), { language: 'fr', houseStyle: houseTypographyIn(form) })}
  </span>
);
