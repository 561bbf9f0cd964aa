import { raw } from 'hono/html';
import type { Child, FC } from 'hono/jsx';
import { messagesFor } from '#language/messages.ts';
import { scriptPath } from '../assets.ts';
import type { DeskPage } from '../desk.ts';
import { deskStyles } from '../styles/desk.ts';
import { Navigation } from './navigation.tsx';
import { FormToken } from './post-form.tsx';

type DeskLayoutProps = {
  page: DeskPage;
  title: string;
  /** Where one comes from. */
  back?: { path: string; label: string } | undefined;
  /** What was just done, in words. */
  note?: string | null | undefined;
  /** Name of the page's browser module in `client/pages/`, and prefixes of the messages that it says. */
  script?: { name: string; messages: string[] };
  /** Whether the whole width of the screen is used. */
  isWide?: boolean;
  /** Whether there is no more on it than a short form. */
  isNarrow?: boolean;
  /** Whether the page shows its title by itself, and the heading is for those who hear the page. */
  isTitleUnseen?: boolean;
  /** Seconds after which a browser that runs no script loads the page again, to show how far something has come. */
  reloadAfter?: number | undefined;
  children?: Child;
};

/** A whole page of the desk, with why a form was refused on top. Search engines are asked to keep away. */
export const DeskLayout: FC<DeskLayoutProps> = ({
  page,
  title,
  back,
  note = null,
  script,
  isWide = false,
  isNarrow = false,
  isTitleUnseen = false,
  reloadAfter,
  children,
}) => (
  <>
    {raw('<!doctype html>')}
    <html lang={page.language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        {page.formToken !== '' && <meta name="form-token" content={page.formToken} />}
        <title>{`${title} | ${page.newspaper}`}</title>
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        {reloadAfter !== undefined && (
          <noscript>
            <meta http-equiv="refresh" content={String(reloadAfter)} />
          </noscript>
        )}
        <style>{raw(deskStyles.css)}</style>
        {script && <Script page={page} script={script} />}
      </head>
      <body>
        <FormToken.Provider value={page.formToken}>
          <a class="skip" href="#contenu">
            {page.t('desk.skip')}
          </a>
          <header class="bar">
            <b>
              <a href="/desk/">{page.newspaper}</a>
            </b>
            {page.user && <Navigation page={page} />}
          </header>
          <main id="contenu" class={isWide ? 'wide' : isNarrow ? 'narrow' : undefined}>
            <h1 class={isTitleUnseen ? 'unseen' : undefined}>{title}</h1>
            {back && (
              <p class="back">
                <a href={back.path}>← {back.label}</a>
              </p>
            )}
            <Note text={page.refusal} isBad />
            <Note text={note} />
            {children}
          </main>
        </FormToken.Provider>
      </body>
    </html>
  </>
);

const Script: FC<{ page: DeskPage; script: { name: string; messages: string[] } }> = ({ page, script }) => {
  const path = scriptPath(page.scripts, script.name);
  if (!path) return null;
  return (
    <>
      <PageData id="messages" data={messagesFor(page.language, script.messages)} />
      <script type="module" src={path} />
    </>
  );
};

/** What a page's browser module is given to work with, as JSON that no browser runs. */
export const PageData: FC<{ id: string; data: unknown }> = ({ id, data }) => (
  <script type="application/json" id={id}>
    {raw(JSON.stringify(data).replaceAll('<', '\\u003c'))}
  </script>
);

type NoteProps = { text: string | null; isBad?: boolean };

/** What just happened, read out at once by a screen reader. */
export const Note: FC<NoteProps> = ({ text, isBad = false }) =>
  text ? (
    <p class={isBad ? 'note bad' : 'note'} role={isBad ? 'alert' : 'status'}>
      {text}
    </p>
  ) : null;
