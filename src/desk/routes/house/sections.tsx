import type { Hono } from 'hono';
import { Refusal } from '#newsroom/errors.ts';
import { changeSection } from '#newsroom/house/change-section.ts';
import { orderSections } from '#newsroom/house/order-sections.ts';
import { removeSection } from '#newsroom/house/remove-section.ts';
import { sectionsWithCounts } from '#storage/queries/house/sections.ts';
import { deskPage, type SignedInVisit } from '../../desk.ts';
import { formText } from '../../forms.ts';
import type { Gates } from '../../gates.tsx';
import { type SectionForm, SectionPage, SectionsPage } from '../../pages/house/section-pages.tsx';
import { chosenId, idIn, orAgain, outcomeOf, statusOf } from './answers.ts';

const LIST = '/desk/house/sections/';

/** Sections: their names, their order, where their articles go when one is removed. */
export function sectionRoutes(app: Hono, { signedIn }: Gates): void {
  app.get(LIST, signedIn(showSections, 'manageHouse'));
  app.post(LIST, signedIn(submitSection, 'manageHouse'));
  app.get(`${LIST}:id{[0-9]+}/`, signedIn(showSection, 'manageHouse'));
  app.post(`${LIST}:id{[0-9]+}/`, signedIn(submitSectionChange, 'manageHouse'));
  app.post(`${LIST}:id{[0-9]+}/place/`, signedIn(submitPlace, 'manageHouse'));
  app.post(`${LIST}:id{[0-9]+}/removal/`, signedIn(submitRemoval, 'manageHouse'));
}

const EMPTY: SectionForm = { name: '', slug: '', description: '' };

function showSections(visit: SignedInVisit): Promise<Response> {
  return listPage(visit, EMPTY);
}

async function submitSection(visit: SignedInVisit): Promise<Response> {
  const form = await formIn(visit);
  return orAgain(
    visit,
    async () => {
      await changeSection(visit, { sectionId: null, ...form });
      return `${LIST}?done=1`;
    },
    (refusal) => listPage(visit, form, refusal),
  );
}

async function showSection(visit: SignedInVisit): Promise<Response> {
  return sectionPage(visit, null);
}

async function submitSectionChange(visit: SignedInVisit): Promise<Response> {
  const form = await formIn(visit);
  return orAgain(
    visit,
    async () => {
      await changeSection(visit, { sectionId: idIn(visit), ...form });
      return `${LIST}?done=1`;
    },
    (refusal) => sectionPage(visit, form, refusal),
  );
}

/** One place up or down; the list comes back with the same button in reach. */
async function submitPlace(visit: SignedInVisit): Promise<Response> {
  const form = await visit.c.req.formData();
  const direction = formText(form, 'direction') === 'up' ? 'up' : 'down';
  await orderSections(visit, { sectionId: idIn(visit), direction });
  return visit.c.redirect(`${LIST}#rubrique-${idIn(visit)}`, 303);
}

async function submitRemoval(visit: SignedInVisit): Promise<Response> {
  const form = await visit.c.req.formData();
  return orAgain(
    visit,
    async () => {
      await removeSection(visit, { sectionId: idIn(visit), moveTo: chosenId(formText(form, 'moveTo')) });
      return `${LIST}?done=1`;
    },
    (refusal) => sectionPage(visit, null, refusal),
  );
}

async function listPage(visit: SignedInVisit, form: SectionForm, refusal: string | null = null): Promise<Response> {
  const outcome = outcomeOf(visit, refusal);
  const sections = await sectionsWithCounts(visit.db);
  return visit.c.html(
    <SectionsPage page={deskPage(visit)} sections={sections} form={form} outcome={outcome} />,
    statusOf(outcome),
  );
}

async function sectionPage(
  visit: SignedInVisit,
  form: SectionForm | null,
  refusal: string | null = null,
): Promise<Response> {
  const sections = await sectionsWithCounts(visit.db);
  const section = sections.find(({ id }) => id === idIn(visit));
  if (!section) throw new Refusal('notFound', `section ${idIn(visit)}`);
  const { name, slug, description } = section;
  const outcome = outcomeOf(visit, refusal);
  return visit.c.html(
    <SectionPage
      page={deskPage(visit)}
      section={section}
      others={sections.filter(({ id }) => id !== section.id)}
      form={form ?? { name, slug, description: description ?? '' }}
      outcome={outcome}
    />,
    statusOf(outcome),
  );
}

async function formIn({ c }: SignedInVisit): Promise<SectionForm> {
  const form = await c.req.formData();
  return {
    name: formText(form, 'name'),
    slug: formText(form, 'slug'),
    description: formText(form, 'description'),
  };
}
