import type { FC } from 'hono/jsx';
import { type Action, may, type Role } from '#content/permissions.ts';
import type { DeskPage } from '../desk.ts';
import { Act } from './forms.tsx';

type Entry = [path: string, label: string, isShown: boolean];

/**
 * Where one can go: the day's work, then the house, then oneself; each only what one's roles open. On a phone it is behind
 * a button, which needs no script (see `styles/navigation.ts`).
 */
export const Navigation: FC<{ page: DeskPage }> = ({ page }) => (
  <>
    <button class="menu" type="button" popovertarget="menu">
      {page.t('desk.nav.menu')}
    </button>
    <div id="menu" popover="auto">
      <button class="menu" type="button" popovertarget="menu" popovertargetaction="hide">
        {page.t('desk.nav.close')}
      </button>
      <nav aria-label={page.t('desk.nav')}>
        {groups(page).map((entries) => (
          <ul>
            {entries.map((entry) => (
              <Link page={page} entry={entry} />
            ))}
          </ul>
        ))}
      </nav>
      <Act action="/desk/session/end/" label={page.t('desk.signOut')} />
    </div>
  </>
);

function groups({ t, user }: DeskPage): Entry[][] {
  const roles: readonly Role[] = user?.roles ?? [];
  const can = (action: Action) => may(roles, action);
  const work: Entry[] = [
    ['/desk/', t('desk.nav.home'), true],
    ['/desk/articles/', t('desk.nav.articles'), can('writeArticle')],
    ['/desk/comments/', t('desk.nav.comments'), can('moderateComments')],
    ['/desk/planning/', t('desk.nav.planning'), can('readAnyArticle')],
    ['/desk/pictures/', t('desk.nav.pictures'), can('uploadPictures')],
    ['/desk/front/', t('desk.nav.front'), can('arrangeFront')],
  ];
  const house: Entry[] = [
    ['/desk/house/', t('desk.nav.house'), can('manageHouse') || can('manageSettings')],
    ['/desk/import/', t('desk.nav.import'), can('importNewspaper')],
    ['/desk/people/', t('desk.nav.people'), can('managePeople')],
    ['/desk/backups/', t('desk.nav.backups'), can('manageSettings')],
    ['/desk/journal/', t('desk.nav.journal'), can('readJournal')],
  ];
  const oneself: Entry[] = [
    ['/desk/me/', t('desk.nav.me'), true],
    ['/', t('desk.nav.site'), true],
  ];
  const shown = [work, house, oneself].map((entries) => entries.filter(([, , isShown]) => isShown));
  return shown.filter((entries) => entries.length > 0);
}

const Link: FC<{ page: DeskPage; entry: Entry }> = ({ page, entry: [path, label] }) => (
  <li>
    <a href={path} aria-current={currentIn(page.path, path)}>
      {label}
    </a>
  </li>
);

/** The entry of this very page is `page`; that of a page inside it is `true`, as ARIA has it for parents. */
function currentIn(here: string, path: string): 'page' | 'true' | undefined {
  if (here === path) return 'page';
  return path.length > '/desk/'.length && here.startsWith(path) ? 'true' : undefined;
}
