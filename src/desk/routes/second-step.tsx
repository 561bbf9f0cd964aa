import type { Hono } from 'hono';
import { Refusal } from '#newsroom/errors.ts';
import type { Entrance } from '#newsroom/people/sign-in.ts';
import { answerStep, whoIsAsked } from '#newsroom/second-factor/answer-step.ts';
import { askForPasskey, signInByPasskey } from '#newsroom/second-factor/passkeys.ts';
import { passkeysOf } from '#storage/queries/house/second-factors.ts';
import { subscriberOf } from '#web/network-of.ts';
import { orAgain } from '../answers.ts';
import { type DeskVisit, deskPage, deviceOf } from '../desk.ts';
import { formText } from '../forms.ts';
import type { Gates } from '../gates.tsx';
import { StepPage } from '../pages/second-factor-steps.tsx';
import { passkeyPlace } from '../passkey-place.ts';
import { safeNext } from '../safe-next.ts';

/** The second question at the door, and the way in by a passkey alone. */
export function secondStepRoutes(app: Hono, { anybody }: Gates): void {
  app.get(
    '/desk/session/second/',
    anybody((visit) => showStep(visit, safeNext(visit.c.req.query('next')))),
  );
  app.post('/desk/session/second/', anybody(submitStep));
  app.post(
    '/desk/session/second/passkey/',
    anybody((visit) => tellOptions(visit, visit.stepCookie.read(visit.c) ?? '')),
  );
  app.post(
    '/desk/session/passkey/',
    anybody((visit) => tellOptions(visit, null)),
  );
  app.post('/desk/session/passkey/answer/', anybody(submitPasskey));
}

/** Goes in, or on to the second question. */
export function enter({ c, cookie, stepCookie }: DeskVisit, entrance: Entrance, next: string): string {
  if (entrance.is === 'in') {
    cookie.write(c, entrance.token);
    return next;
  }
  stepCookie.write(c, entrance.step);
  return `/desk/session/second/?next=${encodeURIComponent(next).replaceAll('%2F', '/')}`;
}

/** Where nobody is asked, or no more, the password is asked for again. */
async function showStep(visit: DeskVisit, next: string): Promise<Response> {
  const { c, db, origin } = visit;
  const user = await whoIsAsked(visit, visit.stepCookie.read(c) ?? '').catch(whenLate);
  if (!user) return c.redirect('/desk/session/', 303);
  const page = { ...deskPage(visit), user: null, formToken: '' };
  const hasPasskeys = (await passkeysOf(db, user.id)).length > 0;
  return c.html(<StepPage page={page} next={next} rpId={passkeyPlace(origin).rpId} hasPasskeys={hasPasskeys} />);
}

/** A code, or what a passkey has signed. */
async function submitStep(visit: DeskVisit): Promise<Response> {
  const form = await visit.c.req.formData();
  const next = safeNext(formText(form, 'next'));
  const step = visit.stepCookie.read(visit.c) ?? '';
  const [code, credential] = [formText(form, 'code'), formText(form, 'credential')];
  return orAgain(
    visit,
    async () =>
      goIn(visit, next, (from) =>
        credential === ''
          ? answerStep(visit, { step, code, ...from })
          : signInByPasskey(atTheDoor(visit), { step, credential, ...from }),
      ),
    (refused) => showStep(refused, next),
  );
}

/** Signs in by a passkey alone. */
async function submitPasskey(visit: DeskVisit): Promise<Response> {
  const form = await visit.c.req.formData();
  const credential = formText(form, 'credential');
  return orAgain(
    visit,
    async () =>
      goIn(visit, safeNext(formText(form, 'next')), (from) =>
        signInByPasskey(atTheDoor(visit), { step: null, credential, ...from }),
      ),
    ({ c }) => c.redirect('/desk/session/?passkey=refused', 303),
  );
}

type From = { network: string; device: string; formerToken: string | null };

async function goIn(visit: DeskVisit, next: string, sign: (from: From) => Promise<string>): Promise<string> {
  const { c, cookie, stepCookie } = visit;
  cookie.write(c, await sign({ network: subscriberOf(c), device: deviceOf(c), formerToken: cookie.read(c) }));
  stepCookie.clear(c);
  return next;
}

/** What the browser is to sign, for a script. */
async function tellOptions(visit: DeskVisit, step: string | null): Promise<Response> {
  const { c } = visit;
  try {
    return c.json(await askForPasskey(atTheDoor(visit), { step }));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return c.json({ refusal: error.code, text: deskPage(visit).t(`refusal.${error.code}`) }, 422);
  }
}

function atTheDoor(visit: DeskVisit) {
  return { ...visit, place: passkeyPlace(visit.origin) };
}

function whenLate(error: unknown): null {
  if (error instanceof Refusal && error.code === 'stepLate') return null;
  throw error;
}
