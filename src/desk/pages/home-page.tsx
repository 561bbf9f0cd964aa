import type { Child, FC } from 'hono/jsx';
import { may } from '#content/permissions.ts';
import {
  type CorrectionRequest,
  type DayGroup,
  type LateRow,
  MOST_COUNTED,
  type OwnRow,
} from '#storage/queries/day/newsroom-day.ts';
import { ArticleLine, HeadlineLink } from '../components/article-line.tsx';
import { countInWords } from '../components/comment-filter.tsx';
import { DeskLayout } from '../components/desk-layout.tsx';
import { PostForm } from '../components/post-form.tsx';
import { isTrouble, type Trouble, TroubleList } from '../components/trouble-list.tsx';
import type { DeskPage } from '../desk.ts';
import type { Times } from '../times.ts';

export type { Trouble };

/** What there is to do today; each part is empty for those whom it does not concern. */
export type HomeDay = {
  mine: { rows: OwnRow[]; total: number };
  toRead: DayGroup;
  contributed: DayGroup;
  ready: DayGroup;
  scheduled: DayGroup;
  published: DayGroup;
  /** Those of them that came out after their hour; nobody is told but who gives articles their hours. */
  late: LateRow[];
  corrections: CorrectionRequest[];
  /** How many wait for a moderator, and how many readers reported; counted no further than the queue counts. */
  comments: { waiting: number; reported: number };
  trouble: Trouble;
  /** For an administrator who has no article to write; else null. */
  house: { mayInvite: boolean; maySet: boolean; invitations: number } | null;
};

type HomeProps = { page: DeskPage; times: Times; day: HomeDay };

/** The first page of the desk: what do I do now? Most pressing first; what is empty is not there. */
export const HomePage: FC<HomeProps> = ({ page, times, day }) => {
  const roles = page.user?.roles ?? [];
  const groups = groupsOf({ page, times, day });
  const [todo, news] = [groups.filter(({ isNews }) => !isNews), groups.filter(({ isNews }) => isNews)];
  return (
    <DeskLayout page={page} title={page.t('desk.home.hello', { name: page.user?.name ?? '' })} isWide>
      <p class="soft">
        <time datetime={times.today}>{times.day(times.today)}</time>
        {' · '}
        {page.t('desk.home.role', { role: roles.map((role) => page.t(`role.${role}`)).join(', ') })}
      </p>
      {may(roles, 'writeArticle') && (
        <PostForm class="write" action="/desk/articles/">
          <button class="main" type="submit">
            {page.t('articles.write')}
          </button>
        </PostForm>
      )}
      {todo.length > 1 && <Glance page={page} groups={todo} />}
      {todo.length === 0 && <p class="calm">{page.t('home.calm')}</p>}
      <div class="today-grid">
        {[todo, news].map((column) => (
          <div>
            {column.map((group) => (
              <Part page={page} group={group} />
            ))}
          </div>
        ))}
      </div>
    </DeskLayout>
  );
};

/** A part of the page; `isNews` when there is nothing to do about it. */
type Group = { id: string; title: string; count: string | null; all: string | null; body: Child; isNews: boolean };

const Part: FC<{ page: DeskPage; group: Group }> = ({ page, group: { id, title, count, all, body } }) => (
  <section class="part" aria-labelledby={id}>
    <h2 id={id}>
      {title} {count !== null && <span class="count">{count}</span>}
    </h2>
    {body}
    {all && (
      <p>
        <a href={all}>{page.t('home.all')}</a>
      </p>
    )}
  </section>
);

const Glance: FC<{ page: DeskPage; groups: Group[] }> = ({ page, groups }) => (
  <nav class="glance" aria-label={page.t('home.glance')}>
    <ul>
      {groups.map(({ id, title, count }) => (
        <li>
          <a href={`#${id}`}>
            {count !== null && <strong>{count}</strong>} {title}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

function groupsOf({ page, times, day }: HomeProps): Group[] {
  const { t } = page;
  const lines = (key: GroupKey, group: DayGroup, all: string | null): Group => ({
    id: key,
    title: t(`home.${key}`),
    count: counted(group.total),
    all: group.total > group.rows.length ? all : null,
    body: group.rows.length > 0 ? <Lines page={page} times={times} rows={group.rows} /> : null,
    isNews: key === 'scheduled' || key === 'published',
  });
  const other = (id: string, title: string, { count, body }: { count: number; body: Child }): Group => {
    return { id, title, count: count > 0 ? counted(count) : null, all: null, body, isNews: false };
  };
  const list = (query: string) => `/desk/articles/?${query}`;
  const { trouble, corrections, comments, house } = day;
  const troubles = isTrouble(trouble) && <TroubleList page={page} times={times} trouble={trouble} />;
  const groups = [
    other('trouble', t('home.trouble'), { count: 0, body: troubles }),
    other('corrections', t('home.corrections'), {
      count: corrections.length,
      body: corrections.length > 0 && <Corrections page={page} requests={corrections} />,
    }),
    {
      ...lines('mine', day.mine, list('mine=1')),
      body: day.mine.rows.length > 0 && <Mine page={page} times={times} rows={day.mine.rows} />,
    },
    lines('toRead', day.toRead, list('status=submitted')),
    lines('contributed', day.contributed, list('status=draft')),
    lines('ready', day.ready, list('status=ready')),
    {
      ...other('comments', t('home.comments'), {
        count: comments.waiting,
        body: comments.waiting + comments.reported > 0 && <Comments page={page} comments={comments} />,
      }),
      count: comments.waiting > 0 ? countInWords(page, comments.waiting) : null,
    },
    other('house', t('home.house'), { count: 0, body: house && <House page={page} house={house} /> }),
    lines('scheduled', day.scheduled, list('status=scheduled')),
    {
      ...lines('published', day.published, list('status=published&sort=publication')),
      body: day.published.rows.length > 0 && <Published page={page} times={times} day={day} />,
    },
  ];
  return groups.filter(({ body }) => Boolean(body));
}

type GroupKey = 'mine' | 'toRead' | 'contributed' | 'ready' | 'scheduled' | 'published';

function counted(total: number): string {
  return total > MOST_COUNTED ? `${MOST_COUNTED}+` : String(total);
}

const Lines: FC<{ page: DeskPage; times: Times; rows: DayGroup['rows'] }> = ({ page, times, rows }) => (
  <ul class="stories">
    {rows.map((row) => (
      <ArticleLine page={page} times={times} row={row} />
    ))}
  </ul>
);

const Published: FC<HomeProps> = ({ page, times, day }) => (
  <ul class="stories">
    {day.published.rows.map((row) => {
      const late = day.late.find(({ id }) => id === row.id);
      return (
        <ArticleLine page={page} times={times} row={row}>
          {late && <p class="event">{page.t('home.late', latenessIn(times, late))}</p>}
        </ArticleLine>
      );
    })}
  </ul>
);

/** Both hours; with their seconds when they are of the same minute. */
function latenessIn(times: Times, { promisedAt, cameOutAt }: LateRow): { promised: string; actual: string } {
  const [promised, actual] = [times.hour(promisedAt), times.hour(cameOutAt)];
  if (promised !== actual) return { promised, actual };
  return { promised: times.exactHour(promisedAt), actual: times.exactHour(cameOutAt) };
}

const Mine: FC<{ page: DeskPage; times: Times; rows: OwnRow[] }> = ({ page, times, rows }) => (
  <ul class="stories">
    {rows.map((row) => (
      <ArticleLine page={page} times={times} row={row} hasStatus>
        {row.returned && <p class="event">{returnedText(page, row.returned)}</p>}
        {row.openNotes > 0 && <p class="event">{page.t('home.notes', { count: row.openNotes })}</p>}
        {row.dueOn && (
          <p class="soft">
            {page.t('articles.due')} <time datetime={row.dueOn}>{times.day(row.dueOn)}</time>
          </p>
        )}
      </ArticleLine>
    ))}
  </ul>
);

function returnedText({ t }: DeskPage, { byName, comment }: { byName: string; comment: string }): string {
  return comment ? t('home.returned', { name: byName, comment }) : t('home.returned.silently', { name: byName });
}

const Corrections: FC<{ page: DeskPage; requests: CorrectionRequest[] }> = ({ page, requests }) => (
  <ul class="stories">
    {requests.map(({ articleId, headline, userName, text, createdAt }) => (
      <li>
        <HeadlineLink page={page} article={{ id: articleId, headline }} />
        <p class="event">{text}</p>
        <p class="soft story-facts">
          <span>{userName}</span>
          <time datetime={createdAt}>{page.when(createdAt)}</time>
        </p>
      </li>
    ))}
  </ul>
);

const Comments: FC<{ page: DeskPage; comments: HomeDay['comments'] }> = ({ page, comments }) => (
  <>
    {comments.waiting > 0 && <p>{page.t('home.comments.waiting', { count: comments.waiting })}</p>}
    {comments.reported > 0 && (
      <p>
        <a href="/desk/comments/?tab=reported">{page.t('home.comments.reported', { count: comments.reported })}</a>
      </p>
    )}
    <p>
      <a class="button" href="/desk/comments/">
        {page.t('home.comments.open')}
      </a>
    </p>
  </>
);

const House: FC<{ page: DeskPage; house: NonNullable<HomeDay['house']> }> = ({ page, house }) => (
  <>
    {house.invitations > 0 && <p>{page.t('home.house.invitations', { count: house.invitations })}</p>}
    <p class="acts">
      {house.mayInvite && (
        <a class="button" href="/desk/people/">
          {page.t('home.house.people')}
        </a>
      )}
      {house.maySet && (
        <a class="button" href="/desk/house/">
          {page.t('home.house.settings')}
        </a>
      )}
    </p>
  </>
);
