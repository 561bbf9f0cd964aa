import type { FC } from 'hono/jsx';
import { topicPath } from '#content/address.ts';
import type { Topic, TopicLine } from '#storage/queries/house/topics.ts';
import { Field, LongField } from '../../components/fields.tsx';
import { HouseLayout, type Outcome } from '../../components/house-layout.tsx';
import { Merger } from '../../components/merger.tsx';
import { NameSearch, Paging, type Part } from '../../components/paging.tsx';
import type { DeskPage } from '../../desk.ts';

/** What the form of a topic holds; kept when it is refused. */
export type TopicForm = { name: string; slug: string; introduction: string };

type TopicsProps = { page: DeskPage; part: Part<TopicLine>; outcome: Outcome };

/** All topics, by name. */
export const TopicsPage: FC<TopicsProps> = ({ page, part, outcome }) => (
  <HouseLayout page={page} title={page.t('house.topics')} outcome={outcome}>
    <p class="soft">{page.t('house.topics.intro')}</p>
    <p>
      <a class="button main" href="/desk/house/topics/new/">
        {page.t('house.topics.add')}
      </a>
    </p>
    <NameSearch page={page} question={part.question} />
    <p class="soft">{page.t('house.topics.count', { count: part.total })}</p>
    <ul class="lines">
      {part.lines.map(({ id, name, articles }) => (
        <li>
          <div class="what">
            <a href={`/desk/house/topics/${id}/`}>{name}</a>
          </div>
          <span class="soft">{page.t('house.articles', { count: articles })}</span>
        </li>
      ))}
    </ul>
    <Paging page={page} part={part} />
  </HouseLayout>
);

type TopicProps = { page: DeskPage; topic: Topic | null; others: TopicLine[]; form: TopicForm; outcome: Outcome };

/** One topic, or the form for a new one. */
export const TopicPage: FC<TopicProps> = ({ page, topic, others, form, outcome }) => (
  <HouseLayout
    page={page}
    title={topic?.name ?? page.t('house.topics.new')}
    outcome={outcome}
    back={{ path: '/desk/house/topics/', label: page.t('house.topics') }}
  >
    {topic && (
      <p>
        <a href={topicPath(topic.slug)}>{page.t('house.seePage')}</a>
      </p>
    )}
    <form class="fields broad" method="post">
      <Field name="name" label={page.t('desk.field.name')} value={form.name} isRequired most={120} />
      <Field name="slug" label={page.t('house.slug')} value={form.slug} hint={page.t('house.slug.hint')} />
      <LongField
        name="introduction"
        label={page.t('house.introduction')}
        value={form.introduction}
        hint={page.t('house.topics.introduction.hint')}
        rows={6}
        most={2000}
      />
      <p>
        <button class="main" type="submit">
          {page.t(topic ? 'house.save' : 'house.topics.add.button')}
        </button>
      </p>
    </form>
    {topic && others.length > 0 && (
      <Merger
        page={page}
        action={`/desk/house/topics/${topic.id}/merger/`}
        name={topic.name}
        intro={page.t('house.topics.merge.intro')}
        others={others}
      />
    )}
  </HouseLayout>
);
