import type { FC } from 'hono/jsx';
import { sectionPath } from '#content/address.ts';
import type { Section } from '#storage/queries/house/sections.ts';
import { Field, LongField, Select } from '../../components/fields.tsx';
import { HouseLayout, type Outcome } from '../../components/house-layout.tsx';
import type { DeskPage } from '../../desk.ts';

/** What the form of a section holds; kept when it is refused. */
export type SectionForm = { name: string; slug: string; description: string };

type CountedSection = Section & { articles: number };

type SectionsProps = { page: DeskPage; sections: CountedSection[]; form: SectionForm; outcome: Outcome };

/** All sections in their order, and a form for another. */
export const SectionsPage: FC<SectionsProps> = ({ page, sections, form, outcome }) => (
  <HouseLayout page={page} title={page.t('house.sections')} outcome={outcome}>
    <p class="soft">{page.t('house.sections.intro')}</p>
    <ol class="lines">
      {sections.map((section, index) => (
        <Line page={page} section={section} isFirst={index === 0} isLast={index === sections.length - 1} />
      ))}
    </ol>
    <h2>{page.t('house.sections.add')}</h2>
    <form class="fields" method="post">
      <SectionFields page={page} form={form} />
      <p>
        <button class="main" type="submit">
          {page.t('house.sections.add.button')}
        </button>
      </p>
    </form>
  </HouseLayout>
);

type LineProps = { page: DeskPage; section: CountedSection; isFirst: boolean; isLast: boolean };

const Line: FC<LineProps> = ({ page, section, isFirst, isLast }) => {
  const { id, name, articles } = section;
  return (
    <li id={`rubrique-${id}`}>
      <div class="what">
        <a href={`/desk/house/sections/${id}/`}>{name}</a>
        <span class="soft">{page.t('house.articles', { count: articles })}</span>
      </div>
      <form method="post" action={`/desk/house/sections/${id}/place/`}>
        <button type="submit" name="direction" value="up" disabled={isFirst}>
          <span aria-hidden="true">↑</span>
          <span class="unseen">{page.t('house.moveUp', { name })}</span>
        </button>
        <button type="submit" name="direction" value="down" disabled={isLast}>
          <span aria-hidden="true">↓</span>
          <span class="unseen">{page.t('house.moveDown', { name })}</span>
        </button>
      </form>
    </li>
  );
};

type SectionProps = {
  page: DeskPage;
  section: CountedSection;
  others: CountedSection[];
  form: SectionForm;
  outcome: Outcome;
};

/** One section: its name, its address, its description; and the way to be rid of it. */
export const SectionPage: FC<SectionProps> = ({ page, section, others, form, outcome }) => (
  <HouseLayout
    page={page}
    title={section.name}
    outcome={outcome}
    back={{ path: '/desk/house/sections/', label: page.t('house.sections') }}
  >
    <p>
      {page.t('house.articles', { count: section.articles })} ·{' '}
      <a href={sectionPath(section.slug)}>{page.t('house.seePage')}</a>
    </p>
    <form class="fields" method="post">
      <SectionFields page={page} form={form} />
      <p>
        <button class="main" type="submit">
          {page.t('house.save')}
        </button>
      </p>
    </form>
    <details class="away" open={outcome.refusal !== null && section.articles > 0}>
      <summary>{page.t('house.sections.remove')}</summary>
      <p class="soft">{page.t('house.sections.remove.intro', { count: section.articles })}</p>
      <form class="fields" method="post" action={`/desk/house/sections/${section.id}/removal/`}>
        <Select
          name="moveTo"
          label={page.t('house.sections.moveTo')}
          value=""
          groups={[
            {
              label: null,
              options: [
                { value: '', label: page.t('house.sections.moveTo.none') },
                ...others.map(({ id, name }) => ({ value: String(id), label: name })),
              ],
            },
          ]}
        />
        <p>
          <button class="danger" type="submit">
            {page.t('house.sections.remove.button', { name: section.name })}
          </button>
        </p>
      </form>
    </details>
  </HouseLayout>
);

const SectionFields: FC<{ page: DeskPage; form: SectionForm }> = ({ page, form }) => (
  <>
    <Field name="name" label={page.t('desk.field.name')} value={form.name} isRequired most={120} />
    <Field name="slug" label={page.t('house.slug')} value={form.slug} hint={page.t('house.slug.hint')} />
    <LongField
      name="description"
      label={page.t('house.description')}
      value={form.description}
      hint={page.t('house.sections.description.hint')}
      rows={3}
      most={500}
    />
  </>
);
