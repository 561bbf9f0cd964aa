import type { FC } from 'hono/jsx';
import { topicPath } from '#content/address.ts';
import type { Topic, TopicLine } from '#storage/queries/house/topics.ts';
import { LongField } from '../../components/fields.tsx';
import { Merger } from '../../components/giving-away.tsx';
import { HouseForm, NameOfThing, SlugField } from '../../components/house-form.tsx';
import { HouseLayout, ShelfLayout, ShelfLine } from '../../components/house-layout.tsx';
import { type Part, PartOfList } from '../../components/paging.tsx';
import type { DeskPage } from '../../desk.ts';

/** What the form of a topic holds; kept when it is refused. */
export type TopicForm = { name: string; slug: string; introduction: string };

/** All topics, by name. */
export const TopicsPage: FC<{ page: DeskPage; part: Part<TopicLine> }> = ({ page, part }) => (
  <ShelfLayout page={page} shelf="topics" add={page.t('house.topics.add')}>
    <PartOfList page={page} part={part} total={page.t('house.topics.count', { count: part.total })}>
      {part.lines.map(({ id, name, articles }) => (
        <ShelfLine path={`/desk/house/topics/${id}/`} name={name}>
          <span class="soft">{page.t('house.articles', { count: articles })}</span>
        </ShelfLine>
      ))}
    </PartOfList>
  </ShelfLayout>
);

type TopicProps = { page: DeskPage; topic: Topic | null; others: TopicLine[]; form: TopicForm };

/** One topic, or the form for a new one. */
export const TopicPage: FC<TopicProps> = ({ page, topic, others, form }) => (
  <HouseLayout page={page} title={topic?.name ?? page.t('house.topics.new')} shelf="topics">
    {topic && (
      <p>
        <a href={topicPath(topic.slug)}>{page.t('house.seePage')}</a>
      </p>
    )}
    <HouseForm page={page} submit={page.t(topic ? 'house.save' : 'house.topics.add.button')}>
      <NameOfThing page={page} name={form.name} />
      <SlugField page={page} slug={form.slug} />
      <LongField
        name="introduction"
        label={page.t('house.introduction')}
        value={form.introduction}
        hint={page.t('house.topics.introduction.hint')}
        rows={6}
        maxlength={2000}
      />
    </HouseForm>
    {topic && <Merger page={page} shelf="topics" thing={topic} others={others} />}
  </HouseLayout>
);
