import type { FC } from 'hono/jsx';
import type { MenuLink } from '#content/menu.ts';
import type { Section } from '#storage/queries/house/sections.ts';
import { DefaultButton } from '../../components/default-button.tsx';
import { optionsOf, Ticks } from '../../components/fields.tsx';
import { MoveButtons } from '../../components/house-form.tsx';
import { HouseLayout } from '../../components/house-layout.tsx';
import type { DeskPage } from '../../desk.ts';

/** Which menu a link is in. */
export type MenuPlace = 'header' | 'footer';

/** What the form of the menus holds; kept when it is refused. */
export type MenuForm = { hiddenSectionIds: number[] } & Record<MenuPlace, MenuLink[]>;

type MenuProps = {
  page: DeskPage;
  sections: Section[];
  footerPages: { id: number; title: string }[];
  form: MenuForm;
};

/** What stands above and below every page of the newspaper. */
export const MenuPage: FC<MenuProps> = ({ page, sections, footerPages, form }) => (
  <HouseLayout page={page} title={page.t('house.menus')}>
    <form method="post">
      <DefaultButton page={page} />
      <h2>{page.t('house.menus.header')}</h2>
      <p class="soft">
        {page.t('house.menus.header.intro')} <a href="/desk/house/sections/">{page.t('house.menus.order')}</a>
      </p>
      <Ticks
        name="shown"
        legend={page.t('house.menus.shown')}
        values={sections.map(({ id }) => (form.hiddenSectionIds.includes(id) ? '' : String(id)))}
        options={optionsOf(sections)}
      />
      <h3>{page.t('house.menus.links')}</h3>
      <Links page={page} place="header" links={form.header} />
      <h2>{page.t('house.menus.footer')}</h2>
      <p class="soft">
        {page.t('house.menus.footer.intro')} <a href="/desk/house/pages/">{page.t('house.menus.pages')}</a>
      </p>
      <p>{footerPages.map(({ title }) => title).join(' · ')}</p>
      <h3>{page.t('house.menus.links')}</h3>
      <Links page={page} place="footer" links={form.footer} />
      <p class="acts">
        <button class="main" type="submit">
          {page.t('house.save')}
        </button>
      </p>
    </form>
  </HouseLayout>
);

type LinksProps = { page: DeskPage; place: MenuPlace; links: MenuLink[] };

/** The links that there are, and room for two more. */
const Links: FC<LinksProps> = ({ page, place, links }) => (
  <div class="links">
    <p class="soft">{page.t('house.menus.links.hint')}</p>
    {[...links, NONE, NONE].map((link, index) => (
      <Link page={page} place={place} link={link} index={index} count={links.length} />
    ))}
  </div>
);

const NONE: MenuLink = { label: '', address: '' };

type LinkProps = { page: DeskPage; place: MenuPlace; link: MenuLink; index: number; count: number };

const Link: FC<LinkProps> = ({ page, place, link, index, count }) => {
  const id = `${place}-${index}`;
  const number = index + 1;
  return (
    <fieldset class="link">
      <legend class="unseen">{page.t('house.menus.link', { number })}</legend>
      <p>
        <label for={`${id}-label`}>{page.t('house.menus.label')}</label>
        <input id={`${id}-label`} name={`${place}Label`} value={link.label} maxlength={60} autocomplete="off" />
      </p>
      <p>
        <label for={`${id}-address`}>{page.t('house.menus.address')}</label>
        <input id={`${id}-address`} name={`${place}Address`} value={link.address} autocomplete="off" inputmode="url" />
      </p>
      <p class="acts">
        {index < count && (
          <MoveButtons
            page={page}
            name={link.label}
            move={{ name: 'move', up: `${place} ${index} up`, down: `${place} ${index} down` }}
            of={{ index, count }}
          />
        )}
      </p>
    </fieldset>
  );
};
