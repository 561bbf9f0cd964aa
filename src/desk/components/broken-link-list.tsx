import type { FC } from 'hono/jsx';
import { may } from '#content/permissions.ts';
import type { BrokenLink, LinkPlace } from '#storage/queries/day/broken-links.ts';
import type { DeskPage } from '../desk.ts';
import type { Times } from '../times.ts';
import { HeadlineLink } from './article-line.tsx';

type BrokenProps = { page: DeskPage; times: Times; links: BrokenLink[] };

/** Links that lead nowhere, a line for each text in which there are some. */
export const BrokenLinkItems: FC<BrokenProps> = ({ page, times, links }) => (
  <>
    {[...Map.groupBy(links, ({ from }) => `${from.kind} ${from.id}`).values()].map((ofText) => (
      <li>
        {ofText[0] && <Place page={page} place={ofText[0].from} />}
        {ofText.map((link) => (
          <Broken page={page} times={times} link={link} />
        ))}
      </li>
    ))}
  </>
);

/** Where the link stands: a way there for those who may mend it. */
const Place: FC<{ page: DeskPage; place: LinkPlace }> = ({ page, place: { kind, id, title } }) => {
  if (kind === 'article') return <HeadlineLink page={page} article={{ id, headline: title }} />;
  const name = kind === 'menu' ? page.t('links.menu') : page.t('links.page', { title });
  const path = kind === 'menu' ? '/desk/house/menus/' : `/desk/house/pages/${id}/`;
  if (!may(page.user?.roles ?? [], 'manageHouse')) return <strong>{name}</strong>;
  return (
    <a class="headline" href={path}>
      {name}
    </a>
  );
};

const Broken: FC<{ page: DeskPage; times: Times; link: BrokenLink }> = ({ page, times, link }) => {
  const { t } = page;
  const { words, address, fault, answeredAt, readAlso } = link;
  const why = t(`links.fault.${fault}`, { day: answeredAt ? times.day(times.dayOf(answeredAt)) : '' });
  if (readAlso !== null) return <p class="event">{t('links.readAlso', { headline: readAlso, why })}</p>;
  return (
    <>
      <p class="event">{words === '' ? t('links.wordless', { why }) : t('links.words', { words, why })}</p>
      <p class="soft">
        <a href={address} rel="noreferrer">
          {address}
        </a>
      </p>
    </>
  );
};
