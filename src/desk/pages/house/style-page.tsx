import type { FC } from 'hono/jsx';
import { typeset } from '#language/typography.ts';
import { Field, type Option, Options, Select } from '../../components/fields.tsx';
import { HouseLayout, type Outcome } from '../../components/house-layout.tsx';
import type { DeskPage } from '../../desk.ts';

/** What the form holds; kept when it is refused. */
export type StyleForm = Record<
  'spaceBeforeColon' | 'feedContent' | 'permalinkPattern' | 'timeZone' | 'language',
  string
>;

type StyleProps = {
  page: DeskPage;
  form: StyleForm;
  languages: Option[];
  zones: { label: string | null; options: Option[] }[];
  /** What an article of today would have for an address; null for a pattern that cannot be. */
  sampleAddress: string | null;
  /** What time it is in the zone of the form; null for none. */
  time: string | null;
  outcome: Outcome;
};

/** How the newspaper writes, and where its articles are found. */
export const StylePage: FC<StyleProps> = ({ page, form, languages, zones, sampleAddress, time, outcome }) => (
  <HouseLayout page={page} title={page.t('house.style')} outcome={outcome}>
    <form class="fields broad" method="post">
      <Options
        name="spaceBeforeColon"
        legend={page.t('house.style.colon')}
        value={form.spaceBeforeColon}
        options={(['wide', 'narrow'] as const).map((value) => ({
          value,
          label: page.t(`house.style.colon.${value}`),
          hint: <SampleSentence page={page} spaceBeforeColon={value} />,
        }))}
      />
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
        isRequired
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
        groups={zones}
        hint={time ? page.t('house.style.timeZone.now', { time }) : page.t('house.style.timeZone.hint')}
      />
      <Select
        name="language"
        label={page.t('house.style.language')}
        value={form.language}
        groups={[{ label: null, options: languages }]}
        hint={page.t('house.style.language.hint')}
      />
      <p class="acts">
        <button class="main" type="submit">
          {page.t('house.save')}
        </button>
        <button type="submit" name="look" value="1">
          {page.t('house.style.look')}
        </button>
      </p>
    </form>
  </HouseLayout>
);

type SampleProps = { page: DeskPage; spaceBeforeColon: 'wide' | 'narrow' };

/** A French sentence as readers would see it: the choice is about nothing else. */
const SampleSentence: FC<SampleProps> = ({ page, spaceBeforeColon }) => (
  <span class="sample" lang="fr">
    {typeset(page.t('house.style.sample'), { language: 'fr', houseStyle: { spaceBeforeColon } })}
  </span>
);
