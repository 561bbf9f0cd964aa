import type { Hono } from 'hono';
import type { MenuLink } from '#content/menu.ts';
import { arrangeMenu } from '#newsroom/house/arrange-menu.ts';
import { allPages } from '#storage/queries/house/pages.ts';
import { listSections, type Section } from '#storage/queries/house/sections.ts';
import { orAgain } from '../../answers.ts';
import { deskPage, type SignedInVisit } from '../../desk.ts';
import { formText } from '../../forms.ts';
import { behind, type Gates } from '../../gates.tsx';
import { type MenuForm, MenuPage, type MenuPlace } from '../../pages/house/menu-page.tsx';

const PATH = '/desk/house/menus/';

/** What stands above and below every page. */
export function menuRoutes(app: Hono, gates: Gates): void {
  const { get, post } = behind(app, gates, 'manageHouse');
  get(PATH, showMenus);
  post(PATH, submitMenus);
}

function showMenus(visit: SignedInVisit): Promise<Response> {
  return menuPage(visit, visit.settings.menu);
}

/** Keeps the menus; the buttons of a link also move it, and keep the rest with it. */
async function submitMenus(visit: SignedInVisit): Promise<Response> {
  const sent = await visit.c.req.formData();
  const given = formIn(sent, await listSections(visit.db));
  const form = withoutEmpty(moved(given, formText(sent, 'move')));
  const work = async () => {
    await arrangeMenu(visit, form);
    return `${PATH}?done=1`;
  };
  return orAgain(visit, work, (refused) => menuPage(refused, form));
}

async function menuPage(visit: SignedInVisit, form: MenuForm): Promise<Response> {
  const [sections, pages] = await Promise.all([listSections(visit.db), allPages(visit.db)]);
  const footerPages = pages.filter(({ status, isInFooter }) => status === 'published' && isInFooter);
  return visit.c.html(<MenuPage page={deskPage(visit)} sections={sections} footerPages={footerPages} form={form} />);
}

function formIn(form: FormData, sections: Section[]): MenuForm {
  const shown = form.getAll('shown').map(String);
  return {
    hiddenSectionIds: sections.map(({ id }) => id).filter((id) => !shown.includes(String(id))),
    header: linksIn(form, 'header'),
    footer: linksIn(form, 'footer'),
  };
}

function linksIn(form: FormData, place: MenuPlace): MenuLink[] {
  const addresses = form.getAll(`${place}Address`).map(String);
  return form.getAll(`${place}Label`).map((label, index) => ({
    label: String(label),
    address: addresses[index] ?? '',
  }));
}

/** Empty rows are no links. */
function withoutEmpty({ header, footer, ...form }: MenuForm): MenuForm {
  const isLink = ({ label, address }: MenuLink) => label.trim() !== '' || address.trim() !== '';
  return { ...form, header: header.filter(isLink), footer: footer.filter(isLink) };
}

function moved(form: MenuForm, move: string): MenuForm {
  const match = /^(header|footer) (\d+) (up|down)$/.exec(move);
  if (!match) return form;
  const place = match[1] as MenuPlace;
  const from = Number(match[2]);
  const link = form[place][from];
  if (!link) return form;
  const to = Math.max(0, from + (match[3] === 'up' ? -1 : 1));
  return { ...form, [place]: form[place].toSpliced(from, 1).toSpliced(to, 0, link) };
}
