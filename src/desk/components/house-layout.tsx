import type { Child, FC } from 'hono/jsx';
import type { DeskPage } from '../desk.ts';
import { DeskLayout } from './desk-layout.tsx';

/** The lists of the house, each with a page for every one of its things. */
export type Shelf = 'sections' | 'topics' | 'countries' | 'authors' | 'pages';

type HouseLayoutProps = {
  page: DeskPage;
  title: string;
  /** The list that the page's thing is in; left out, the way back is to the house itself. */
  shelf?: Shelf;
  script?: { name: string; messages: string[] };
  children?: Child;
};

/** A page of the house: the way back above, what just happened, then its own matter. */
export const HouseLayout: FC<HouseLayoutProps> = ({ page, title, shelf, script, children }) => {
  const back = shelf
    ? { path: `/desk/house/${shelf}/`, label: page.t(`house.${shelf}`) }
    : { path: '/desk/house/', label: page.t('desk.nav.house') };
  const note = page.done && page.t('house.done');
  return (
    <DeskLayout page={page} title={title} back={back} note={note} {...(script ? { script } : {})}>
      {children}
    </DeskLayout>
  );
};

/** `add` leads to the page on which a new thing is begun; left out when there is none. */
type ShelfProps = { page: DeskPage; shelf: Shelf; add?: string; children?: Child };

/** The page of a list: what it is for, the way to a new thing, then its matter. */
export const ShelfLayout: FC<ShelfProps> = ({ page, shelf, add, children }) => (
  <HouseLayout page={page} title={page.t(`house.${shelf}`)}>
    <p class="soft">{page.t(`house.${shelf}.intro`)}</p>
    {add && (
      <p>
        <a class="button main" href={`/desk/house/${shelf}/new/`}>
          {add}
        </a>
      </p>
    )}
    {children}
  </HouseLayout>
);

type LineProps = { id?: string; path: string; name: string; about?: Child; children?: Child };

/** One thing of a list: its name leads to its page. */
export const ShelfLine: FC<LineProps> = ({ id, path, name, about, children }) => (
  <li id={id}>
    <div class="what">
      <a href={path}>{name}</a>
      {about && <span class="soft">{about}</span>}
    </div>
    {children}
  </li>
);
