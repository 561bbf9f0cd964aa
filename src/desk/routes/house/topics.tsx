import type { Hono } from 'hono';
import { Refusal } from '#newsroom/errors.ts';
import { changeTopic } from '#newsroom/house/change-topic.ts';
import { mergeTopics } from '#newsroom/house/merge-topics.ts';
import { allTopics, type Topic, topicById } from '#storage/queries/house/topics.ts';
import { orAgain } from '../../answers.ts';
import { deskPage, type SignedInVisit } from '../../desk.ts';
import { formTexts, idIn } from '../../forms.ts';
import { behind, type Gates } from '../../gates.tsx';
import { type TopicForm, TopicPage, TopicsPage } from '../../pages/house/topic-pages.tsx';
import { partAsked, submitMerging, thingAt } from './things.ts';

const LIST = '/desk/house/topics/';

/** Topics: their names and introductions, and making one of two. */
export function topicRoutes(app: Hono, gates: Gates): void {
  const { get, post } = behind(app, gates, 'manageHouse');
  get(LIST, showTopics);
  get(`${LIST}new/`, showTopic);
  post(`${LIST}new/`, submitTopic);
  get(`${LIST}:id{[0-9]+}/`, showTopic);
  post(`${LIST}:id{[0-9]+}/`, submitTopic);
  post(`${LIST}:id{[0-9]+}/merger/`, submitMerger);
}

async function showTopics(visit: SignedInVisit): Promise<Response> {
  const part = partAsked(visit, await allTopics(visit.db));
  return visit.c.html(<TopicsPage page={deskPage(visit)} part={part} />);
}

/** One topic, or the form for a new one. */
function showTopic(visit: SignedInVisit): Promise<Response> {
  return topicPage(visit, null);
}

async function submitTopic(visit: SignedInVisit): Promise<Response> {
  const form = formTexts(await visit.c.req.formData(), ['name', 'slug', 'introduction']);
  const topic = await thingAt(visit, (id) => topicWith(visit, id));
  const work = async () => {
    const id = await changeTopic(visit, { topicId: topic?.id ?? null, ...form });
    return `${LIST}${topic ? `${id}/` : ''}?done=1`;
  };
  return orAgain(visit, work, (refused) => topicPage(refused, form));
}

function submitMerger(visit: SignedInVisit): Promise<Response> {
  const merge = (intoId: number) => mergeTopics(visit, { topicId: idIn(visit), intoId });
  return submitMerging(visit, { list: LIST, merge, again: showTopic });
}

/** The page, with what was typed if that was refused. */
async function topicPage(visit: SignedInVisit, typed: TopicForm | null): Promise<Response> {
  const topic = await thingAt(visit, (id) => topicWith(visit, id));
  const others = topic ? (await allTopics(visit.db)).filter(({ id }) => id !== topic.id) : [];
  const form = typed ?? { name: '', slug: '', ...topic, introduction: topic?.introduction ?? '' };
  return visit.c.html(<TopicPage page={deskPage(visit)} topic={topic} others={others} form={form} />);
}

async function topicWith({ db }: SignedInVisit, id: number): Promise<Topic> {
  const topic = await topicById(db, id);
  if (!topic) throw new Refusal('notFound', `topic ${id}`);
  return topic;
}
