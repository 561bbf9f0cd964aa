import type { Hono } from 'hono';
import { z } from 'zod';
import { PRESENCE_WISHES } from '#content/presence.ts';
import { type DraftSaved, saveDraft } from '#newsroom/writing/save-draft.ts';
import { takePart } from '#newsroom/writing/take-part.ts';
import { presencesOf } from '#storage/queries/articles/presences.ts';
import { listSections } from '#storage/queries/house/sections.ts';
import { deskPage, type SignedInVisit } from '../desk.ts';
import { draftJson } from '../draft-json.ts';
import { idIn } from '../forms.ts';
import type { Gates } from '../gates.tsx';
import { jsonBody } from '../json.ts';
import { articleOf } from '../publication-matter.ts';

/** The text that the editor works on, and who has it open. */
export function draftRoutes(app: Hono, { signedIn }: Gates): void {
  app.get('/desk/articles/:id{[0-9]+}/draft/', signedIn(showDraft));
  app.put('/desk/articles/:id{[0-9]+}/draft/', signedIn(submitDraft));
  app.post('/desk/articles/:id{[0-9]+}/presence/', signedIn(submitPresence));
}

const tabId = z.string().min(1).max(64);
/** Who the page was opened for: on a shared computer somebody else may have signed in since. */
const userId = z.int().optional();

const saving = z.strictObject({
  baseRevision: z.int().nonnegative(),
  tabId,
  userId,
  draft: draftJson,
  mergedFrom: draftJson.nullish(),
});
const presence = z.strictObject({ tabId, userId, wish: z.enum(PRESENCE_WISHES) });

/** The newest text, for a window that has none of its own to save. */
async function showDraft(visit: SignedInVisit): Promise<Response> {
  const { revision, draft, saved } = await articleOf(visit);
  return visit.c.json({ revision, draft, savedBy: nameFor(visit, saved.byName), savedAt: saved.at });
}

/** Saves a text; 409 with the other one when somebody else saved since. */
async function submitDraft(visit: SignedInVisit): Promise<Response> {
  const { c, db } = visit;
  const articleId = idIn(visit);
  const sent = await jsonBody(c, saving);
  if (isSomebodyElse(visit, sent.userId)) return c.json({ refusal: 'otherUser' }, 401);
  const { baseRevision, draft, mergedFrom = null } = sent;
  const saved = await saveDraft(visit, { articleId, baseRevision, draft, mergedFrom });
  if (!saved.isSaved) return c.json(await conflictOf(visit, saved), 409);
  const { revision, savedAt, isAhead } = saved;
  const mode = (await presencesOf(db, articleId, '')).find((each) => each.tabId === sent.tabId)?.mode ?? null;
  return c.json({ revision, savedAt, isAhead, mode });
}

/** Tells that the article is open in a window, and hears who else has it open. */
async function submitPresence(visit: SignedInVisit): Promise<Response> {
  const sent = await jsonBody(visit.c, presence);
  if (isSomebodyElse(visit, sent.userId)) return visit.c.json({ refusal: 'otherUser' }, 401);
  const articleId = idIn(visit);
  return visit.c.json(await takePart(visit, { articleId, tabId: sent.tabId, wish: sent.wish }));
}

/** The other text, and the names of sections, without which two of them cannot be told apart. */
async function conflictOf(visit: SignedInVisit, other: DraftSaved & { isSaved: false }) {
  const { revision, savedAt, savedBy, theirs } = other;
  const sections = Object.fromEntries((await listSections(visit.db)).map(({ id, name }) => [id, name]));
  return { revision, savedAt, savedBy: nameFor(visit, savedBy), theirs, sections };
}

function nameFor(visit: SignedInVisit, name: string): string {
  return name || deskPage(visit).t('versions.program');
}

function isSomebodyElse({ user }: SignedInVisit, id: number | undefined): boolean {
  return id !== undefined && id !== user.id;
}
