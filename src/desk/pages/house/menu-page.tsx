import type { Child, FC } from 'hono/jsx';
import { headerEntries, type Menu, type MenuLink } from '#content/menu.ts';
import type { Section } from '#storage/queries/house/sections.ts';
import { DefaultButton } from '../../components/default-button.tsx';
import { Tick } from '../../components/fields.tsx';
import { MoveButtons, type Place } from '../../components/house-form.tsx';
import { HouseLayout } from '../../components/house-layout.tsx';
import { PostForm } from '../../components/post-form.tsx';
import type { DeskPage } from '../../desk.ts';

/** What the form of the menus holds; kept when it is refused. */
export type MenuForm = Menu & { sections: Section[] };

type MenuProps = { page: DeskPage; footerPages: { id: number; title: string }[]; form: MenuForm };

/** What stands above and below every page of the newspaper. */
export const MenuPage: FC<MenuProps> = ({ page, footerPages, form }) => (
  <HouseLayout page={page} title={page.t('house.menus')}>
    <PostForm>
      <DefaultButton page={page} />
      <h2>{page.t('house.menus.header')}</h2>
      <p class="soft">{page.t('house.menus.header.intro')}</p>
      <p class="soft">{page.t('house.menus.links.hint')}</p>
      <HeaderEntries page={page} form={form} />
      <h2>{page.t('house.menus.footer')}</h2>
      <p class="soft">
        {page.t('house.menus.footer.intro')} <a href="/desk/house/pages/">{page.t('house.menus.pages')}</a>
      </p>
      <p>{footerPages.map(({ title }) => title).join(' · ')}</p>
      <h3>{page.t('house.menus.links')}</h3>
      <ol class="links">
        {form.footer.map((link, index) => (
          <Link
            page={page}
            link={link}
            row={{ name: 'footer', number: index + 1 }}
            place={{ index, count: form.footer.length }}
          />
        ))}
        <SpareLinks page={page} name="footer" count={form.footer.length} />
      </ol>
      <p class="acts">
        <button class="main" type="submit">
          {page.t('house.save')}
        </button>
      </p>
    </PostForm>
  </HouseLayout>
);

/** Sections and links in one list, as readers see them. */
const HeaderEntries: FC<{ page: DeskPage; form: MenuForm }> = ({ page, form }) => {
  const entries = headerEntries(form.sections, form.header);
  const links = entries.flatMap((entry) => ('link' in entry ? [entry.link] : []));
  return (
    <ol class="links">
      {entries.map((entry, index) => {
        const place = { index, count: entries.length };
        if ('section' in entry) return <SectionEntry page={page} section={entry.section} form={form} place={place} />;
        return (
          <Link
            page={page}
            link={entry.link}
            row={{ name: 'header', number: links.indexOf(entry.link) + 1 }}
            place={place}
          >
            <input type="hidden" name="headerBefore" value={entry.link.before ?? ''} />
          </Link>
        );
      })}
      <SpareLinks page={page} name="header" count={links.length} />
    </ol>
  );
};

type SectionProps = { page: DeskPage; section: Section; form: MenuForm; place: Place };

const SectionEntry: FC<SectionProps> = ({ page, section: { id, name }, form, place }) => (
  <li class="section" id={`section-${id}`}>
    <Tick
      name="shown"
      id={`shown-${id}`}
      value={String(id)}
      label={name}
      isTicked={!form.hiddenSectionIds.includes(id)}
    />
    <p class="acts">
      <MoveButtons
        page={page}
        name={name}
        move={{ name: 'move', up: `section ${id} up`, down: `section ${id} down` }}
        of={place}
      />
    </p>
  </li>
);

/** The place of a link among those of its menu. */
type Row = { name: 'header' | 'footer'; number: number };

type LinkProps = { page: DeskPage; link: MenuLink; row: Row; place: Place | null; children?: Child };

const Link: FC<LinkProps> = ({ page, link, row: { name, number }, place, children }) => {
  const id = `${name}-${number}`;
  return (
    <li id={id}>
      <fieldset class="link">
        {place ? (
          <legend class="unseen">{page.t('house.menus.link', { number })}</legend>
        ) : (
          <legend>{page.t('house.menus.link.new')}</legend>
        )}
        {children}
        <p>
          <label for={`${id}-label`}>{page.t('house.menus.label')}</label>
          <input id={`${id}-label`} name={`${name}Label`} value={link.label} maxlength={60} autocomplete="off" />
        </p>
        <p>
          <label for={`${id}-address`}>{page.t('house.menus.address')}</label>
          <input id={`${id}-address`} name={`${name}Address`} value={link.address} autocomplete="off" inputmode="url" />
        </p>
        <p class="acts">
          {place && (
            <MoveButtons
              page={page}
              name={link.label}
              move={{ name: 'move', up: `${name} ${number - 1} up`, down: `${name} ${number - 1} down` }}
              of={place}
            />
          )}
        </p>
      </fieldset>
    </li>
  );
};

/** Room for two more links. */
const SpareLinks: FC<{ page: DeskPage; name: Row['name']; count: number }> = ({ page, name, count }) => (
  <>
    {[count + 1, count + 2].map((number) => (
      <Link page={page} link={{ label: '', address: '' }} row={{ name, number }} place={null} />
    ))}
  </>
);
