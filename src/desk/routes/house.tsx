import type { Hono } from 'hono';
import { type Action, may } from '#content/permissions.ts';
import { Refusal } from '#newsroom/errors.ts';
import { deskPage, type SignedInVisit } from '../desk.ts';
import type { Gates } from '../gates.tsx';
import { HousePage } from '../pages/house/house-page.tsx';
import { authorRoutes } from './house/authors.tsx';
import { countryRoutes } from './house/countries.tsx';
import { menuRoutes } from './house/menus.tsx';
import { sectionRoutes } from './house/sections.tsx';
import { settingsRoutes } from './house/settings.tsx';
import { staticPageRoutes } from './house/static-pages.tsx';
import { styleRoutes } from './house/style.tsx';
import { topicRoutes } from './house/topics.tsx';

/** The rest of the house: what articles are kept under, who signs them, pages, menus and settings. */
export function houseRoutes(app: Hono, gates: Gates): void {
  app.get('/desk/house/', gates.signedIn(showHouse));
  for (const add of [sectionRoutes, topicRoutes, countryRoutes, authorRoutes, staticPageRoutes, menuRoutes]) {
    add(app, gates);
  }
  settingsRoutes(app, gates);
  styleRoutes(app, gates);
}

const SHELVES = ['sections', 'topics', 'countries', 'authors', 'pages', 'menus'] as const;
const SETTINGS = ['identity', 'colours', 'style', 'comments', 'guard'] as const;

/** The entrance: only the doors that one's roles open. */
function showHouse(visit: SignedInVisit): Response | Promise<Response> {
  const page = deskPage(visit);
  const can = (action: Action) => may(visit.user.roles, action);
  if (!can('manageHouse') && !can('manageSettings')) throw new Refusal('notAllowed', 'house');
  const door = (name: (typeof SHELVES)[number] | (typeof SETTINGS)[number]) => ({
    path: `/desk/house/${name}/`,
    label: page.t(`house.${name}`),
    about: page.t(`house.${name}.about`),
  });
  const groups = [
    { title: page.t('house.shelves'), doors: can('manageHouse') ? SHELVES.map(door) : [] },
    { title: page.t('house.settings'), doors: can('manageSettings') ? SETTINGS.map(door) : [] },
  ];
  return visit.c.html(<HousePage page={page} groups={groups.filter(({ doors }) => doors.length > 0)} />);
}
