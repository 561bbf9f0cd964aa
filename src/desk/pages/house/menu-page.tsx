import type { FC } from 'hono/jsx';
import type { MenuLink } from '#content/menu.ts';
import type { Section } from '#storage/queries/house/sections.ts';
import { DefaultButton } from '../../components/default-button.tsx';
import { Tick } from '../../components/fields.tsx';
import { HouseLayout, type Outcome } from '../../components/house-layout.tsx';
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
  outcome: Outcome;
};

/** What stands above and below every page of the newspaper. */
export const MenuPage: FC<MenuProps> = ({ page, sections, footerPages, form, outcome }) => (
  <HouseLayout page={page} title={page.t('house.menus')} outcome={outcome}>
    <form method="post">
      <DefaultButton page={page} />
      <h2>{page.t('house.menus.header')}</h2>
      <p class="soft">
        {page.t('house.menus.header.intro')} <a href="/desk/house/sections/">{page.t('house.menus.order')}</a>
      </p>
      <fieldset class="ticks">
        <legend>{page.t('house.menus.shown')}</legend>
        <div>
          {sections.map(({ id, name }) => (
            <Tick name="shown" value={String(id)} label={name} isTicked={!form.hiddenSectionIds.includes(id)} />
          ))}
        </div>
      </fieldset>
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
          <>
            <button type="submit" name="move" value={`${place} ${index} up`} disabled={index === 0}>
              <span aria-hidden="true">↑</span>
              <span class="unseen">{page.t('house.moveUp', { name: link.label })}</span>
            </button>
            <button type="submit" name="move" value={`${place} ${index} down`} disabled={index === count - 1}>
              <span aria-hidden="true">↓</span>
              <span class="unseen">{page.t('house.moveDown', { name: link.label })}</span>
            </button>
          </>
        )}
      </p>
    </fieldset>
  );
};
