import { raw } from 'hono/html';
import type { Child, FC } from 'hono/jsx';
import { sectionPath } from '#content/address.ts';
import { momentOf } from '#content/clock.ts';
import type { Picture } from '#content/media.ts';
import { headerEntries, type MenuLink } from '#content/menu.ts';
import { messagesIn } from '#language/messages.ts';
import type { StyleSheet } from '#web/style-sheet.ts';
import type { PageContext } from '../page-context.ts';
import { Head, type PageHead } from './head.tsx';
import { ResponsiveImage } from './responsive-image.tsx';

type LayoutProps = {
  page: PageContext;
  head: PageHead;
  styles: StyleSheet;
  /** Said above everything else: that the page is a preview. */
  notice?: string | undefined;
  children?: Child;
};

/** A whole page of the site: head, masthead, the page's own matter, footer. */
export const Layout: FC<LayoutProps> = ({ page, head, styles, notice, children }) => (
  <>
    {raw('<!doctype html>')}
    <html lang={page.language}>
      <Head page={page} head={head} styles={styles} />
      <body>
        <a class="skip" href="#contenu">
          {page.t('nav.skip')}
        </a>
        <BreakingNews page={page} />
        <Masthead page={page} notice={notice} />
        <main id="contenu">{children}</main>
        <Footer page={page} />
      </body>
    </html>
  </>
);

/** One line about what has just happened; there on every page until an editor or its hour ends it. */
const BreakingNews: FC<{ page: PageContext }> = ({ page }) => {
  const { breaking } = page.front;
  if (!breaking) return null;
  const { language } = page.settings;
  const text = page.typeset(breaking.text, language);
  return (
    <section class="flash" aria-label={page.t('breaking.label')}>
      <p lang={language === page.language ? undefined : language}>
        <b>{messagesIn(language)('breaking.label')}</b> {breaking.path ? <a href={breaking.path}>{text}</a> : text}
      </p>
    </section>
  );
};

const Masthead: FC<{ page: PageContext; notice: string | undefined }> = ({ page, notice }) => {
  const { settings, t } = page;
  return (
    <header class="masthead">
      {notice && <p class="age">{page.typeset(notice)}</p>}
      <div class="top">
        <time class="today" datetime={momentOf(page.now).slice(0, 10)}>
          {page.longDate(momentOf(page.now))}
        </time>
        <a class="find" href="/recherche">
          {t('search.link')}
        </a>
      </div>
      <p class="nameplate">
        <a href="/">
          {page.logo ? <Logo page={page} logo={page.logo} /> : page.typeset(settings.name, settings.language)}
        </a>
      </p>
      {settings.tagline && <p class="tagline">{page.typeset(settings.tagline, settings.language)}</p>}
      <nav aria-label={t('nav.sections')}>
        <ul>
          {headerLinks(page).map((link) => (
            <MenuEntry page={page} {...link} />
          ))}
        </ul>
      </nav>
    </header>
  );
};

/** Its alternative text is the newspaper's name, since it stands for it. */
const Logo: FC<{ page: PageContext; logo: Picture }> = ({ page, logo }) => (
  <ResponsiveImage picture={logo} alt={page.settings.name} sizes="20rem" isMain />
);

/** The sections that have something to read and are not hidden, with the newsroom's own links among them. */
function headerLinks({ allSections, sections, settings: { menu } }: PageContext): MenuLink[] {
  const shown = new Set(sections.map(({ id }) => id).filter((id) => !menu.hiddenSectionIds.includes(id)));
  return headerEntries(allSections, menu.header).flatMap((entry) => {
    if ('link' in entry) return [entry.link];
    const { id, slug, name } = entry.section;
    return shown.has(id) ? [{ address: sectionPath(slug), label: name }] : [];
  });
}

const MenuEntry: FC<MenuLink & { page: PageContext }> = ({ page, address, label }) => (
  <li>
    <a href={address} aria-current={page.path === address ? 'page' : undefined}>
      {page.typeset(label, page.settings.language)}
    </a>
  </li>
);

const Footer: FC<{ page: PageContext }> = ({ page }) => {
  const { settings, t } = page;
  return (
    <footer class="footer">
      <p class="nameplate">{page.typeset(settings.name, settings.language)}</p>
      <nav aria-label={t('nav.footer')}>
        <ul>
          {page.footerPages.map(({ path, title }) => (
            <li>
              <a href={path}>{page.typeset(title, settings.language)}</a>
            </li>
          ))}
          {settings.menu.footer.map(({ address, label }) => (
            <li>
              <a href={address}>{page.typeset(label, settings.language)}</a>
            </li>
          ))}
          <li>
            <a href="/corrections/">{t('footer.corrections')}</a>
          </li>
          <li>
            <a href="/archives/">{t('footer.archives')}</a>
          </li>
          <li>
            <a href="/feed/">{t('footer.feed')}</a>
          </li>
          <li>
            <a href="/vos-donnees/">{t('data.link')}</a>
          </li>
        </ul>
      </nav>
      {settings.publisher && <p class="meta">{page.typeset(settings.publisher, settings.language)}</p>}
    </footer>
  );
};
