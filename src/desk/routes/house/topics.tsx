import type { Hono } from 'hono';
import { Refusal } from '#newsroom/errors.ts';
import { changeTopic } from '#newsroom/house/change-topic.ts';
import { mergeTopics } from '#newsroom/house/merge-topics.ts';
import { allTopics, topicById } from '#storage/queries/house/topics.ts';
import { partOf } from '../../components/paging.tsx';
import { deskPage, type SignedInVisit } from '../../desk.ts';
import { formText } from '../../forms.ts';
import type { Gates } from '../../gates.tsx';
import { type TopicForm, TopicPage, TopicsPage } from '../../pages/house/topic-pages.tsx';
import { chosenId, idIn, namedLike, orAgain, outcomeOf, statusOf } from './answers.ts';

const LIST = '/desk/house/topics/';

/** Topics: their names and introductions, and making one of two. */
export function topicRoutes(app: Hono, { signedIn }: Gates): void {
  app.get(LIST, signedIn(showTopics, 'manageHouse'));
  app.get(`${LIST}new/`, signedIn(showNew, 'manageHouse'));
  app.post(`${LIST}new/`, signedIn(submitNew, 'manageHouse'));
  app.get(`${LIST}:id{[0-9]+}/`, signedIn(showTopic, 'manageHouse'));
  app.post(`${LIST}:id{[0-9]+}/`, signedIn(submitChange, 'manageHouse'));
  app.post(`${LIST}:id{[0-9]+}/merger/`, signedIn(submitMerger, 'manageHouse'));
}

async function showTopics(visit: SignedInVisit): Promise<Response> {
  const { c, db } = visit;
  const question = c.req.query('q') ?? '';
  const topics = namedLike(await allTopics(db), question);
  const part = partOf(topics, { number: Number(c.req.query('page') ?? 1) || 1, question });
  return c.html(<TopicsPage page={deskPage(visit)} part={part} outcome={outcomeOf(visit)} />);
}

function showNew(visit: SignedInVisit): Response | Promise<Response> {
  return newPage(visit, { name: '', slug: '', introduction: '' });
}

async function submitNew(visit: SignedInVisit): Promise<Response> {
  const form = await formIn(visit);
  return orAgain(
    visit,
    async () => {
      await changeTopic(visit, { topicId: null, ...form });
      return `${LIST}?done=1`;
    },
    (refusal) => newPage(visit, form, refusal),
  );
}

function showTopic(visit: SignedInVisit): Promise<Response> {
  return topicPage(visit, null);
}

async function submitChange(visit: SignedInVisit): Promise<Response> {
  const form = await formIn(visit);
  return orAgain(
    visit,
    async () => `${LIST}${await changeTopic(visit, { topicId: idIn(visit), ...form })}/?done=1`,
    (refusal) => topicPage(visit, form, refusal),
  );
}

async function submitMerger(visit: SignedInVisit): Promise<Response> {
  const intoId = chosenId(formText(await visit.c.req.formData(), 'into'));
  return orAgain(
    visit,
    async () => {
      await mergeTopics(visit, { topicId: idIn(visit), intoId: intoId ?? 0 });
      return `${LIST}${intoId}/?done=1`;
    },
    (refusal) => topicPage(visit, null, refusal),
  );
}

function newPage(visit: SignedInVisit, form: TopicForm, refusal: string | null = null): Response | Promise<Response> {
  const outcome = outcomeOf(visit, refusal);
  return visit.c.html(
    <TopicPage page={deskPage(visit)} topic={null} others={[]} form={form} outcome={outcome} />,
    statusOf(outcome),
  );
}

async function topicPage(visit: SignedInVisit, form: TopicForm | null, refusal: string | null = null) {
  const { c, db } = visit;
  const topic = await topicById(db, idIn(visit));
  if (!topic) throw new Refusal('notFound', `topic ${idIn(visit)}`);
  const { name, slug, introduction } = topic;
  const others = (await allTopics(db)).filter(({ id }) => id !== topic.id);
  const outcome = outcomeOf(visit, refusal);
  const shown = form ?? { name, slug, introduction: introduction ?? '' };
  return c.html(
    <TopicPage page={deskPage(visit)} topic={topic} others={others} form={shown} outcome={outcome} />,
    statusOf(outcome),
  );
}

async function formIn({ c }: SignedInVisit): Promise<TopicForm> {
  const form = await c.req.formData();
  return {
    name: formText(form, 'name'),
    slug: formText(form, 'slug'),
    introduction: formText(form, 'introduction'),
  };
}
