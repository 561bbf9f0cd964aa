import type { FC } from 'hono/jsx';
import { REFUSAL_CODES, type RefusalCode } from '#newsroom/errors.ts';
import type { BrokenLinks } from '#storage/queries/day/broken-links.ts';
import type { EndingPicture, OverdueArticle } from '#storage/queries/day/trouble.ts';
import type { DeskPage } from '../desk.ts';
import type { Times } from '../times.ts';
import { HeadlineLink } from './article-line.tsx';
import { BrokenLinkItems } from './broken-link-list.tsx';

/** What went wrong by itself and needs somebody. */
export type Trouble = {
  /** Their hour has passed and they did not come out. */
  overdue: OverdueArticle[];
  broken: BrokenLinks;
  /** Their rights ended. */
  pictures: EndingPicture[];
  /** Their rights end within a week. */
  endingPictures: EndingPicture[];
  /** How many mails and the like could not be sent. */
  deliveries: number;
  /** What an administrator must see to: no backup for too long, or one that could not be restored. */
  backups: { isOld: boolean; isRehearsalFailed: boolean };
};

/** Whether anything is wrong. */
export function isTrouble({ overdue, broken, pictures, endingPictures, deliveries, backups }: Trouble): boolean {
  if (backups.isOld || backups.isRehearsalFailed) return true;
  return overdue.length + broken.links.length + pictures.length + endingPictures.length + deliveries > 0;
}

function isRefusal(code: string | null): code is RefusalCode {
  return REFUSAL_CODES.some((each) => each === code);
}

/** What is wrong, a line each. */
export const TroubleList: FC<{ page: DeskPage; times: Times; trouble: Trouble }> = ({ page, times, trouble }) => (
  <ul class="stories bad">
    {trouble.overdue.map((article) => (
      <li>
        <HeadlineLink page={page} article={article} />
        <p class="event">
          {page.t('home.trouble.overdue', { hour: times.hour(article.scheduledAt) })}
          {isRefusal(article.failure) && ` ${page.t(`refusal.${article.failure}`)}`}
        </p>
      </li>
    ))}
    {(trouble.backups.isOld || trouble.backups.isRehearsalFailed) && (
      <li>
        <a class="headline" href="/desk/backups/">
          {page.t(trouble.backups.isOld ? 'home.trouble.backups' : 'home.trouble.rehearsal')}
        </a>
      </li>
    )}
    {trouble.deliveries > 0 && (
      <li>
        <a class="headline" href="/desk/deliveries/">
          {page.t('home.trouble.deliveries', { count: trouble.deliveries })}
        </a>
      </li>
    )}
    <BrokenLinkItems page={page} times={times} links={trouble.broken.links} />
    {trouble.broken.hasMore && (
      <li>
        <a class="headline" href="/desk/links/">
          {page.t('home.trouble.allLinks')}
        </a>
      </li>
    )}
    {trouble.pictures.map((article) => (
      <li>
        <HeadlineLink page={page} article={article} />
        <p class="event">{page.t('home.trouble.picture', { day: times.day(article.until) })}</p>
      </li>
    ))}
    {trouble.endingPictures.map((article) => (
      <li>
        <HeadlineLink page={page} article={article} />
        <p class="event">{page.t('home.trouble.pictureSoon', { day: times.day(article.until) })}</p>
      </li>
    ))}
  </ul>
);
