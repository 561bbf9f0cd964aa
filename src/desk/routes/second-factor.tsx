import type { Hono } from 'hono';
import { z } from 'zod';
import { type Added, addCodes, offerCodes, offeredAgain } from '#newsroom/second-factor/add-codes.ts';
import { addPasskey, offerPasskey } from '#newsroom/second-factor/passkeys.ts';
import { renewRecoveryCodes } from '#newsroom/second-factor/recovery-codes.ts';
import { removeCodes, removePasskey } from '#newsroom/second-factor/remove-factors.ts';
import { codeKeyOf, countRecoveryCodes, passkeysOf } from '#storage/queries/house/second-factors.ts';
import { subscriberOf } from '#web/network-of.ts';
import { orAgain } from '../answers.ts';
import { deskPage, deviceOf, type SignedInVisit } from '../desk.ts';
import { formText, idIn } from '../forms.ts';
import { type Gates, isLacking } from '../gates.tsx';
import { jsonBody } from '../json.ts';
import { SecondFactorPage } from '../pages/second-factor-page.tsx';
import { ConfirmCodesPage, RecoveryCodesPage } from '../pages/second-factor-steps.tsx';
import { passkeyPlace } from '../passkey-place.ts';
import { SECOND_FACTOR_PATH } from '../second-factor-path.ts';

/** What one shows at the door besides the password. */
export function secondFactorRoutes(app: Hono, { signedIn }: Gates): void {
  app.get(SECOND_FACTOR_PATH, signedIn(showSecondFactor));
  app.post(`${SECOND_FACTOR_PATH}codes/offer/`, signedIn(submitOffer));
  app.post(`${SECOND_FACTOR_PATH}codes/`, signedIn(submitCodes));
  app.post(`${SECOND_FACTOR_PATH}codes/end/`, signedIn(submitCodesEnd));
  app.post(`${SECOND_FACTOR_PATH}passkeys/offer/`, signedIn(tellPasskeyOptions));
  app.post(`${SECOND_FACTOR_PATH}passkeys/`, signedIn(submitPasskey));
  app.post(`${SECOND_FACTOR_PATH}passkeys/:id{[0-9]{1,9}}/end/`, signedIn(submitPasskeyEnd));
  app.post(`${SECOND_FACTOR_PATH}recovery-codes/`, signedIn(submitRecoveryCodes));
}

async function showSecondFactor(visit: SignedInVisit): Promise<Response> {
  const { c, db, user, origin } = visit;
  const codes = await codeKeyOf(db, user.id);
  const passkeys = await passkeysOf(db, user.id);
  const recoveryLeft = await countRecoveryCodes(db, user.id);
  const state = { codes, passkeys, recoveryLeft, rpId: passkeyPlace(origin).rpId, isRequired: isLacking(visit) };
  return c.html(<SecondFactorPage page={deskPage(visit)} {...state} />);
}

/** The password is right: the key for an application, shown once. */
async function submitOffer(visit: SignedInVisit): Promise<Response> {
  const form = await visit.c.req.formData();
  return orAgain(
    visit,
    async () => {
      const offered = await offerCodes(visit, passwordIn(visit, form));
      return visit.c.html(<ConfirmCodesPage page={deskPage(visit)} offered={offered} />);
    },
    showSecondFactor,
  );
}

/** The first code: the application is there from now on. A wrong one may be tried again with the same key. */
async function submitCodes(visit: SignedInVisit): Promise<Response> {
  const { c } = visit;
  const form = await c.req.formData();
  const [sealedKey, code] = [formText(form, 'sealedKey'), formText(form, 'code')];
  return orAgain(
    visit,
    async () => added(visit, await addCodes(visit, { sealedKey, code, device: deviceOf(c) })),
    async (refused) => {
      if (refused.refusal !== 'codeWrong') return showSecondFactor(refused);
      const offered = await offeredAgain(visit, sealedKey);
      return c.html(<ConfirmCodesPage page={deskPage(refused)} offered={offered} />);
    },
  );
}

function submitCodesEnd(visit: SignedInVisit): Promise<Response> {
  return submitEnd(visit, (given) => removeCodes(visit, given));
}

function submitPasskeyEnd(visit: SignedInVisit): Promise<Response> {
  return submitEnd(visit, (given) => removePasskey(visit, { ...given, passkeyId: idIn(visit) }));
}

type Given = { password: string; network: string; device: string };

async function submitEnd(visit: SignedInVisit, end: (given: Given) => Promise<string>): Promise<Response> {
  const { c, cookie } = visit;
  const form = await c.req.formData();
  return orAgain(
    visit,
    async () => {
      cookie.write(c, await end({ ...passwordIn(visit, form), device: deviceOf(c) }));
      return `${SECOND_FACTOR_PATH}?done=removed`;
    },
    showSecondFactor,
  );
}

const passwordAlone = z.object({ password: z.string().max(1000) });

/** What the browser is to make a passkey from; a refusal is told in words by the gate. */
async function tellPasskeyOptions(visit: SignedInVisit): Promise<Response> {
  const { password } = await jsonBody(visit.c, passwordAlone);
  const network = subscriberOf(visit.c);
  return visit.c.json(await offerPasskey({ ...visit, place: passkeyPlace(visit.origin) }, { password, network }));
}

/** A passkey that the browser has made. */
async function submitPasskey(visit: SignedInVisit): Promise<Response> {
  const { c, origin } = visit;
  const form = await c.req.formData();
  const [credential, name] = [formText(form, 'credential'), formText(form, 'name')];
  const guarding = { ...visit, place: passkeyPlace(origin) };
  return orAgain(
    visit,
    async () => added(visit, await addPasskey(guarding, { credential, name, device: deviceOf(c) })),
    showSecondFactor,
  );
}

/** Recovery codes made anew, shown once. */
async function submitRecoveryCodes(visit: SignedInVisit): Promise<Response> {
  const form = await visit.c.req.formData();
  return orAgain(
    visit,
    async () => {
      const codes = await renewRecoveryCodes(visit, passwordIn(visit, form));
      return visit.c.html(<RecoveryCodesPage page={deskPage(visit)} codes={codes} />);
    },
    showSecondFactor,
  );
}

/** The session goes on under another secret; with the first second factor come the recovery codes. */
function added(visit: SignedInVisit, { token, recoveryCodes }: Added): string | Response | Promise<Response> {
  const { c, cookie } = visit;
  cookie.write(c, token);
  if (!recoveryCodes) return `${SECOND_FACTOR_PATH}?done=added`;
  // Without the desk's menus: their forms would carry the token of the session that has just ended.
  return c.html(<RecoveryCodesPage page={{ ...deskPage(visit), user: null, formToken: '' }} codes={recoveryCodes} />);
}

function passwordIn({ c }: SignedInVisit, form: FormData): { password: string; network: string } {
  return { password: formText(form, 'password'), network: subscriberOf(c) };
}
