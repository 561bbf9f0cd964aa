import { raw } from 'hono/html';
import type { Child, FC } from 'hono/jsx';
import { sectionPath } from '#content/address.ts';
import { momentOf } from '#content/clock.ts';
import { messagesIn } from '#language/messages.ts';
import type { StyleSheet } from '#web/style-sheet.ts';
import type { PageContext } from '../page-context.ts';
import { Head, type PageHead } from './head.tsx';

type LayoutProps = { page: PageContext; head: PageHead; styles: StyleSheet; children?: Child };

/** A whole page of the site: head, masthead, the page's own matter, footer. */
export const Layout: FC<LayoutProps> = ({ page, head, styles, children }) => (
  <>
    {raw('<!doctype html>')}
    <html lang={page.language}>
      <Head page={page} head={head} styles={styles} />
      <body>
        <a class="skip" href="#contenu">
          {page.t('nav.skip')}
        </a>
        <BreakingNews page={page} />
        <Masthead page={page} />
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

const Masthead: FC<{ page: PageContext }> = ({ page }) => {
  const { settings, t } = page;
  return (
    <header class="masthead">
      <div class="top">
        <time class="today" datetime={momentOf(page.now).slice(0, 10)}>
          {page.longDate(momentOf(page.now))}
        </time>
        <a class="find" href="/recherche">
          {t('search.link')}
        </a>
      </div>
      <p class="nameplate">
        <a href="/">{page.typeset(settings.name, settings.language)}</a>
      </p>
      {settings.tagline && <p class="tagline">{page.typeset(settings.tagline, settings.language)}</p>}
      <nav aria-label={t('nav.sections')}>
        <ul>
          {page.sections.map(({ slug, name }) => (
            <li>
              <a href={sectionPath(slug)} aria-current={page.path === sectionPath(slug) ? 'page' : undefined}>
                {page.typeset(name, settings.language)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
};

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
          <li>
            <a href="/corrections/">{t('footer.corrections')}</a>
          </li>
          <li>
            <a href="/archives/">{t('footer.archives')}</a>
          </li>
          <li>
            <a href="/feed/">{t('footer.feed')}</a>
          </li>
        </ul>
      </nav>
      {settings.publisher && <p class="meta">{page.typeset(settings.publisher, settings.language)}</p>}
    </footer>
  );
};
