import { raw } from 'hono/html';
import type { Child, FC } from 'hono/jsx';
import { may } from '#content/permissions.ts';
import type { DeskPage } from '../desk.ts';
import { deskStyles } from '../styles/desk.ts';

type DeskLayoutProps = { page: DeskPage; title: string; children?: Child };

/** A whole page of the desk. Search engines are asked to keep away. */
export const DeskLayout: FC<DeskLayoutProps> = ({ page, title, children }) => (
  <>
    {raw('<!doctype html>')}
    <html lang={page.language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${title} | ${page.newspaper}`}</title>
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <style>{raw(deskStyles.css)}</style>
      </head>
      <body>
        <a class="skip" href="#contenu">
          {page.t('desk.skip')}
        </a>
        <header class="bar">
          <b>
            <a href="/desk/">{page.newspaper}</a>
          </b>
          {page.user && <Navigation page={page} />}
        </header>
        <main id="contenu">
          <h1>{title}</h1>
          {children}
        </main>
      </body>
    </html>
  </>
);

const Navigation: FC<{ page: DeskPage }> = ({ page }) => {
  const role = page.user?.role ?? 'contributor';
  const entries: [path: string, label: string, isShown: boolean][] = [
    ['/desk/', page.t('desk.nav.home'), true],
    ['/desk/people/', page.t('desk.nav.people'), may(role, 'managePeople')],
    ['/desk/journal/', page.t('desk.nav.journal'), may(role, 'readJournal')],
    ['/desk/me/', page.t('desk.nav.me'), true],
    ['/', page.t('desk.nav.site'), true],
  ];
  return (
    <>
      <nav aria-label={page.t('desk.nav')}>
        <ul>
          {entries
            .filter(([, , isShown]) => isShown)
            .map(([path, label]) => (
              <li>
                <a href={path} aria-current={page.path === path ? 'page' : undefined}>
                  {label}
                </a>
              </li>
            ))}
        </ul>
      </nav>
      <form method="post" action="/desk/session/end/">
        <button type="submit">{page.t('desk.signOut')}</button>
      </form>
    </>
  );
};

type NoteProps = { text: string | null; isBad?: boolean };

/** What just happened, read out at once by a screen reader. */
export const Note: FC<NoteProps> = ({ text, isBad = false }) =>
  text ? (
    <p class={isBad ? 'note bad' : 'note'} role={isBad ? 'alert' : 'status'}>
      {text}
    </p>
  ) : null;
