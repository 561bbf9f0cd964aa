import type { FC } from 'hono/jsx';
import type { ArticleStatus } from '#content/article.ts';
import { offsetAt } from '#content/wall-clock.ts';
import type { DeskPage } from '../desk.ts';
import type { PublicationMatter } from '../publication-matter.ts';

type StatusProps = { page: DeskPage; matter: PublicationMatter };

const LINE: readonly ArticleStatus[] = ['draft', 'submitted', 'ready', 'scheduled', 'published'];

/** Where an article stands between its draft and the readers, and what that means. */
export const StatusLine: FC<StatusProps> = ({ page, matter }) => {
  const { article, path, timeZone } = matter;
  const line = article.status === 'withdrawn' ? [...LINE, article.status] : LINE;
  const reached = line.indexOf(article.status);
  return (
    <section aria-labelledby="etat">
      <h2 id="etat">{page.t('publication.status')}</h2>
      <ol class="steps">
        {line.map((status, place) => (
          <li class={place < reached ? 'past' : undefined} aria-current={place === reached ? 'step' : undefined}>
            {page.t(`publication.status.${status}`)}
          </li>
        ))}
      </ol>
      <p>{sentence(page, matter)}</p>
      {article.scheduleFailure && <p class="note bad">{heldBack(page, matter)}</p>}
      {article.embargoUntil && (
        <p class="note">
          {page.t('publication.now.embargo', {
            date: page.longDateTime(article.embargoUntil),
            zone: zoneAt(article.embargoUntil, timeZone),
          })}
        </p>
      )}
      {path && (
        <p class="soft">
          {page.t(article.path ? 'publication.address' : 'publication.addressToBe')}{' '}
          {article.status === 'published' ? (
            <a href={path}>
              <code>{path}</code>
            </a>
          ) : (
            <code>{path}</code>
          )}
        </p>
      )}
    </section>
  );
};

/** The newspaper's zone, and how far it is from Universal Time at a moment. */
export function zoneAt(moment: string, timeZone: string): string {
  return `${timeZone}, ${offsetAt(moment, timeZone)}`;
}

function sentence(page: DeskPage, { article, withdrawalReason, timeZone }: PublicationMatter): string {
  const { status, publishedAt, updatedAt, scheduledAt } = article;
  const date = page.longDateTime(scheduledAt ?? publishedAt ?? article.modifiedAt);
  if (status === 'scheduled') {
    return page.t('publication.now.scheduled', { date, zone: zoneAt(scheduledAt ?? article.modifiedAt, timeZone) });
  }
  if (status === 'withdrawn') return page.t('publication.now.withdrawn', { reason: withdrawalReason ?? '' });
  if (status !== 'published') return page.t(`publication.now.${status}`);
  if (updatedAt === null) return page.t('publication.now.published', { date });
  return page.t('publication.now.updated', { date, updated: page.dateTime(updatedAt) });
}

function heldBack(page: DeskPage, { article }: PublicationMatter): string {
  const { scheduleFailure, scheduledAt, modifiedAt } = article;
  const known = scheduleFailure === 'unexpected' ? null : scheduleFailure;
  const why = known ? page.t(`refusal.${known}` as never) : page.t('publication.now.heldBack.unexpected');
  return page.t('publication.now.heldBack', { date: page.longDateTime(scheduledAt ?? modifiedAt), why });
}
