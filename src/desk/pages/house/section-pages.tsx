import type { FC } from 'hono/jsx';
import { sectionPath } from '#content/address.ts';
import type { Section } from '#storage/queries/house/sections.ts';
import { LongField } from '../../components/fields.tsx';
import { GivingAway } from '../../components/giving-away.tsx';
import { HouseForm, MoveButtons, NameOfThing, type Place, SlugField } from '../../components/house-form.tsx';
import { HouseLayout, ShelfLayout, ShelfLine } from '../../components/house-layout.tsx';
import { PostForm } from '../../components/post-form.tsx';
import type { DeskPage } from '../../desk.ts';

/** What the form of a section holds; kept when it is refused. */
export type SectionForm = { name: string; slug: string; description: string };

type CountedSection = Section & { articles: number };

type SectionsProps = { page: DeskPage; sections: CountedSection[]; form: SectionForm };

/** All sections in their order, and a form for another. */
export const SectionsPage: FC<SectionsProps> = ({ page, sections, form }) => (
  <ShelfLayout page={page} shelf="sections">
    <ol class="lines">
      {sections.map((section, index) => (
        <Line page={page} section={section} place={{ index, count: sections.length }} />
      ))}
    </ol>
    <h2>{page.t('house.sections.add')}</h2>
    <HouseForm page={page} submit={page.t('house.sections.add.button')} isNarrow>
      <SectionFields page={page} form={form} />
    </HouseForm>
  </ShelfLayout>
);

type LineProps = { page: DeskPage; section: CountedSection; place: Place };

const Line: FC<LineProps> = ({ page, section: { id, name, articles }, place }) => (
  <ShelfLine
    id={`rubrique-${id}`}
    path={`/desk/house/sections/${id}/`}
    name={name}
    about={page.t('house.articles', { count: articles })}
  >
    <PostForm action={`/desk/house/sections/${id}/place/`}>
      <MoveButtons page={page} name={name} move={{ name: 'direction', up: 'up', down: 'down' }} of={place} />
    </PostForm>
  </ShelfLine>
);

type SectionProps = { page: DeskPage; section: CountedSection; others: CountedSection[]; form: SectionForm };

/** One section: its name, its address, its description; and the way to be rid of it. */
export const SectionPage: FC<SectionProps> = ({ page, section, others, form }) => (
  <HouseLayout page={page} title={section.name} shelf="sections">
    <p>
      {page.t('house.articles', { count: section.articles })} ·{' '}
      <a href={sectionPath(section.slug)}>{page.t('house.seePage')}</a>
    </p>
    <HouseForm page={page} isNarrow>
      <SectionFields page={page} form={form} />
    </HouseForm>
    <GivingAway
      title={page.t('house.sections.remove')}
      intro={page.t('house.sections.remove.intro', { count: section.articles })}
      isOpen={page.refusal !== null && section.articles > 0}
      action={`/desk/house/sections/${section.id}/removal/`}
      heir={{
        name: 'moveTo',
        label: page.t('house.sections.moveTo'),
        none: page.t('house.sections.moveTo.none'),
        all: others,
      }}
      submit={page.t('house.sections.remove.button', { name: section.name })}
    />
  </HouseLayout>
);

const SectionFields: FC<{ page: DeskPage; form: SectionForm }> = ({ page, form }) => (
  <>
    <NameOfThing page={page} name={form.name} />
    <SlugField page={page} slug={form.slug} />
    <LongField
      name="description"
      label={page.t('house.description')}
      value={form.description}
      hint={page.t('house.sections.description.hint')}
      rows={3}
      maxlength={500}
    />
  </>
);
