import type { Hono } from 'hono';
import { Refusal } from '#newsroom/errors.ts';
import { changeSection } from '#newsroom/house/change-section.ts';
import { orderSections } from '#newsroom/house/order-sections.ts';
import { removeSection } from '#newsroom/house/remove-section.ts';
import { sectionsWithCounts } from '#storage/queries/house/sections.ts';
import { orAgain } from '../../answers.ts';
import { deskPage, type SignedInVisit } from '../../desk.ts';
import { formText, formTexts, identityIn, idIn } from '../../forms.ts';
import { behind, type Gates } from '../../gates.tsx';
import { type SectionForm, SectionPage, SectionsPage } from '../../pages/house/section-pages.tsx';
import { idOrNew } from './things.ts';

const LIST = '/desk/house/sections/';

/** Sections: their names, their order, where their articles go when one is removed. */
export function sectionRoutes(app: Hono, gates: Gates): void {
  const { get, post } = behind(app, gates, 'manageHouse');
  get(LIST, showSections);
  post(LIST, submitSection);
  get(`${LIST}:id{[0-9]+}/`, showSection);
  post(`${LIST}:id{[0-9]+}/`, submitSection);
  post(`${LIST}:id{[0-9]+}/place/`, submitPlace);
  post(`${LIST}:id{[0-9]+}/removal/`, submitRemoval);
}

function showSections(visit: SignedInVisit): Promise<Response> {
  return listPage(visit, { name: '', slug: '', description: '' });
}

function showSection(visit: SignedInVisit): Promise<Response> {
  return sectionPage(visit, null);
}

/** Changes a section, or opens one, whose form stands below the list. */
async function submitSection(visit: SignedInVisit): Promise<Response> {
  const form = formTexts(await visit.c.req.formData(), ['name', 'slug', 'description']);
  const sectionId = idOrNew(visit);
  const work = async () => {
    await changeSection(visit, { sectionId, ...form });
    return `${LIST}?done=1`;
  };
  return orAgain(visit, work, (refused) => (sectionId === null ? listPage : sectionPage)(refused, form));
}

/** One place up or down; the list comes back with the same button in reach. */
async function submitPlace(visit: SignedInVisit): Promise<Response> {
  const form = await visit.c.req.formData();
  const direction = formText(form, 'direction') === 'up' ? 'up' : 'down';
  await orderSections(visit, { sectionId: idIn(visit), direction });
  return visit.c.redirect(`${LIST}#rubrique-${idIn(visit)}`, 303);
}

async function submitRemoval(visit: SignedInVisit): Promise<Response> {
  const moveTo = identityIn(await visit.c.req.formData(), 'moveTo');
  const work = async () => {
    await removeSection(visit, { sectionId: idIn(visit), moveTo });
    return `${LIST}?done=1`;
  };
  return orAgain(visit, work, showSection);
}

async function listPage(visit: SignedInVisit, form: SectionForm): Promise<Response> {
  const sections = await sectionsWithCounts(visit.db);
  return visit.c.html(<SectionsPage page={deskPage(visit)} sections={sections} form={form} />);
}

async function sectionPage(visit: SignedInVisit, typed: SectionForm | null): Promise<Response> {
  const sections = await sectionsWithCounts(visit.db);
  const section = sections.find(({ id }) => id === idIn(visit));
  if (!section) throw new Refusal('notFound', `section ${idIn(visit)}`);
  const others = sections.filter(({ id }) => id !== section.id);
  const form = typed ?? { ...section, description: section.description ?? '' };
  return visit.c.html(<SectionPage page={deskPage(visit)} section={section} others={others} form={form} />);
}
