import type { Hono } from 'hono';
import { type HeaderLink, headerEntries, headerIn, type MenuLink } from '#content/menu.ts';
import { arrangeMenu } from '#newsroom/house/arrange-menu.ts';
import { allPages } from '#storage/queries/house/pages.ts';
import { listSections, type Section } from '#storage/queries/house/sections.ts';
import { orAgain } from '../../answers.ts';
import { deskPage, type SignedInVisit } from '../../desk.ts';
import { formText } from '../../forms.ts';
import { behind, type Gates } from '../../gates.tsx';
import { type MenuForm, MenuPage } from '../../pages/house/menu-page.tsx';

const PATH = '/desk/house/menus/';

/** What stands above and below every page. */
export function menuRoutes(app: Hono, gates: Gates): void {
  const { get, post } = behind(app, gates, 'manageHouse');
  get(PATH, showMenus);
  post(PATH, submitMenus);
}

async function showMenus(visit: SignedInVisit): Promise<Response> {
  return menuPage(visit, { ...visit.settings.menu, sections: await listSections(visit.db) });
}

/** Keeps the menus; the buttons of a section or a link also move it, and keep the rest with it. */
async function submitMenus(visit: SignedInVisit): Promise<Response> {
  const sent = await visit.c.req.formData();
  const form = formIn(sent, await listSections(visit.db));
  const work = async () => {
    const { sections, ...menu } = form;
    await arrangeMenu(visit, { ...menu, sectionIds: sections.map(({ id }) => id) });
    return `${PATH}?done=1${placeOf(sent, form)}`;
  };
  return orAgain(visit, work, (refused) => menuPage(refused, form));
}

async function menuPage(visit: SignedInVisit, form: MenuForm): Promise<Response> {
  const pages = await allPages(visit.db);
  const footerPages = pages.filter(({ status, isInFooter }) => status === 'published' && isInFooter);
  return visit.c.html(<MenuPage page={deskPage(visit)} footerPages={footerPages} form={form} />);
}

/** What was sent, with the move that one of the buttons asks for. Empty rows are no links. */
function formIn(form: FormData, present: Section[]): MenuForm {
  const shown = form.getAll('shown').map(String);
  const befores = form.getAll('headerBefore').map(String);
  const links = linksIn(form, 'header').map((link, index) => ({ ...link, before: Number(befores[index]) || null }));
  const move = moveIn(form);
  const { sections, links: header } = headerIn(moved(headerEntries(present, links), move, entryMoved(move, links)));
  const footer = linksIn(form, 'footer');
  return {
    hiddenSectionIds: sections.map(({ id }) => id).filter((id) => !shown.includes(String(id))),
    sections,
    header: header.filter(isLink),
    footer: moved(footer, move, (_, index) => move?.of === 'footer' && move.number === index).filter(isLink),
  };
}

function linksIn(form: FormData, place: 'header' | 'footer'): MenuLink[] {
  const addresses = form.getAll(`${place}Address`).map(String);
  return form.getAll(`${place}Label`).map((label, index) => ({
    label: String(label),
    address: addresses[index] ?? '',
  }));
}

function isLink({ label, address }: MenuLink): boolean {
  return label.trim() !== '' || address.trim() !== '';
}

/** A section by its identity, or a link by its place among those of its menu, and whether it goes up or down. */
type Move = { of: string; number: number; step: 1 | -1 } | null;

function moveIn(form: FormData): Move {
  const [, of, number, way] = /^(section|header|footer) (\d+) (up|down)$/.exec(formText(form, 'move')) ?? [];
  return of ? { of, number: Number(number), step: way === 'up' ? -1 : 1 } : null;
}

function entryMoved(move: Move, links: HeaderLink[]) {
  return (entry: { section: Section } | { link: HeaderLink }) =>
    'section' in entry
      ? move?.of === 'section' && move.number === entry.section.id
      : move?.of === 'header' && links[move.number] === entry.link;
}

/** Where on the page the thing that was moved is now, so that the keyboard goes on from there; '' when nothing was. */
function placeOf(sent: FormData, form: MenuForm): string {
  const move = moveIn(sent);
  if (!move) return '';
  if (move.of === 'section') return `#section-${move.number}`;
  const of = move.of === 'header' ? 'header' : 'footer';
  const link = linksIn(sent, of)[move.number];
  const now = form[of].findIndex(({ label, address }) => label === link?.label && address === link.address);
  return now < 0 ? '' : `#${of}-${now + 1}`;
}

/** A list with the thing that is meant one place up or down, as far as it goes. */
function moved<T>(list: T[], move: Move, isMeant: (thing: T, index: number) => boolean): T[] {
  const from = list.findIndex(isMeant);
  const thing = list[from];
  if (!move || !thing) return list;
  return list.toSpliced(from, 1).toSpliced(Math.max(0, from + move.step), 0, thing);
}
