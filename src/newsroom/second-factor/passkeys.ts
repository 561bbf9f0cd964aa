import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from '@simplewebauthn/server';
import { momentOf } from '#content/clock.ts';
import { type ChallengePurpose, MOST_PASSKEYS, SETTING_UP_MINUTES, STEP_MINUTES } from '#content/second-factor.ts';
import { tidyName } from '#content/user.ts';
import { inTransaction } from '#storage/database.ts';
import { type Passkey, passkeyByCredential, passkeysOf } from '#storage/queries/house/second-factors.ts';
import { readSettings } from '#storage/queries/house/settings.ts';
import { userById } from '#storage/queries/house/users.ts';
import { insertPasskey, touchPasskey } from '#storage/records/second-factors.ts';
import { deleteSessionByToken } from '#storage/records/sessions.ts';
import type { Backstage } from '../context.ts';
import { Refusal } from '../errors.ts';
import { keyFor, signatureOf } from '../keys.ts';
import { noteInJournal } from '../note-in-journal.ts';
import { hashToken } from '../people/secrets.ts';
import { beginSession, forgiveAttempts } from '../people/sign-in.ts';
import { writeLetter } from '../people/write-letter.ts';
import type { Added } from './add-codes.ts';
import { whoIsAsked } from './answer-step.ts';
import { answered, ask } from './challenges.ts';
import { beginAnew, type Guarding, type PasswordAgain, whoGivesPassword } from './guarding.ts';
import { firstRecoveryCodes } from './recovery-codes.ts';

/** For which place passkeys are made: its name without scheme and port, and the addresses at which it is found. */
export type PasskeyPlace = { rpId: string; origins: string[] };

/** What the browser is to make a passkey from, once the password was given again. */
export async function offerPasskey(
  guarding: Guarding & { place: PasskeyPlace },
  given: PasswordAgain,
): Promise<PublicKeyCredentialCreationOptionsJSON> {
  const { db, secret, place } = guarding;
  const user = await whoGivesPassword(guarding, given);
  const had = await passkeysOf(db, user.id);
  if (had.length >= MOST_PASSKEYS) throw new Refusal('passkeysFull');
  const { generateRegistrationOptions } = await library();
  const token = await ask(guarding, { purpose: 'passkeyAddition', userId: user.id, minutes: SETTING_UP_MINUTES });
  return generateRegistrationOptions({
    rpName: (await readSettings(db)).name,
    rpID: place.rpId,
    userName: user.email,
    userDisplayName: user.name,
    // Says nothing of who it is, and is the same for all of one person's passkeys.
    userID: new TextEncoder().encode(signatureOf(keyFor(secret, 'second factor'), `user ${user.id}`)),
    challenge: bytesOf(token),
    attestationType: 'none',
    excludeCredentials: had.map(({ credentialId, transports }) => ({ id: credentialId, transports })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
}

/** Adds the passkey that the browser has made; `credential` is JSON. */
export async function addPasskey(
  guarding: Guarding & { place: PasskeyPlace },
  { credential, name, device }: { credential: string; name: string; device: string },
): Promise<Added> {
  const { db, clock, actor, secret, place } = guarding;
  const response = credentialIn(credential) as RegistrationResponseJSON;
  const { verifyRegistrationResponse } = await library();
  const answer = await verifyRegistrationResponse({
    response,
    expectedChallenge: (given) => isAnswered(guarding, { given, purpose: 'passkeyAddition', userId: actor.userId }),
    expectedOrigin: place.origins,
    expectedRPID: place.rpId,
  }).catch(notRecognised);
  if (!answer.verified || actor.userId === null) throw new Refusal('passkeyRefused');
  const { credential: made } = answer.registrationInfo;
  if (await passkeyByCredential(db, made.id)) throw new Refusal('passkeyRefused');
  const user = await userById(db, actor.userId);
  if (!user) throw new Refusal('notFound');
  return inTransaction(db, async (tx) => {
    const passkey = {
      userId: user.id,
      name: tidyName(name).slice(0, 60) || device,
      credentialId: made.id,
      publicKey: Buffer.from(made.publicKey).toString('base64url'),
      counter: made.counter,
      transports: (made.transports ?? []).filter((each) => /^[a-z-]{1,20}$/.test(each)),
      createdAt: momentOf(clock.now()),
    };
    await insertPasskey(tx, passkey);
    const deed = { action: 'passkeyAdded', subject: user.name, aboutUserId: user.id, after: passkey.name } as const;
    await noteInJournal({ db: tx, clock, actor }, deed);
    await writeLetter({ db: tx, clock }, { kind: 'passkeyAdded', to: user, what: passkey.name });
    const recoveryCodes = await firstRecoveryCodes(tx, secret, user.id);
    return { token: await beginAnew(tx, guarding, { user, device }), recoveryCodes };
  });
}

type AtTheDoor = Backstage & { place: PasskeyPlace };

/** What the browser is to sign so that somebody is let in: anybody whose passkey it has, or whoever is asked at the second step. */
export async function askForPasskey(
  door: AtTheDoor,
  { step }: { step: string | null },
): Promise<PublicKeyCredentialRequestOptionsJSON> {
  const user = step === null ? null : await whoIsAsked(door, step);
  const { generateAuthenticationOptions } = await library();
  const purpose = user ? 'secondStepByPasskey' : 'passkeySignIn';
  const token = await ask(door, { purpose, userId: user?.id ?? null, minutes: STEP_MINUTES });
  const own = user ? await passkeysOf(door.db, user.id) : [];
  return generateAuthenticationOptions({
    rpID: door.place.rpId,
    challenge: bytesOf(token),
    userVerification: 'required',
    allowCredentials: own.map(({ credentialId, transports }) => ({ id: credentialId, transports })),
  });
}

/** What the browser has signed (JSON), and where. */
export type PasskeyAnswer = {
  credential: string;
  /** The secret of the second question, when the password was asked first. */
  step: string | null;
  network: string;
  device: string;
  formerToken?: string | null;
};

/** Lets in whoever's passkey has signed. Gives back what the cookie is to hold. */
export async function signInByPasskey(door: AtTheDoor, answer: PasskeyAnswer): Promise<string> {
  const { db, clock } = door;
  const passkey = await recognisedPasskey(door, answer);
  const user = await userById(db, passkey.userId);
  if (!user || user.isDisabled) throw new Refusal('passkeyRefused');
  return inTransaction(db, async (tx) => {
    if (answer.step) await answered({ db: tx, clock }, { token: answer.step, purpose: 'secondStep' });
    if (answer.formerToken) await deleteSessionByToken(tx, hashToken(answer.formerToken));
    await touchPasskey(tx, passkey.id, { counter: passkey.counter, lastUsedAt: momentOf(clock.now()) });
    if (answer.step) await forgiveAttempts(tx, [`email ${user.email}`, `network ${answer.network}`]);
    return beginSession({ db: tx, clock }, { user, device: answer.device, hasSecondFactor: true });
  });
}

/** The passkey that has signed, with its counter as it now is. */
async function recognisedPasskey(door: AtTheDoor, { credential, step }: PasskeyAnswer): Promise<Passkey> {
  const response = credentialIn(credential) as AuthenticationResponseJSON;
  const passkey = await passkeyByCredential(door.db, response.id);
  const user = step === null ? null : await whoIsAsked(door, step);
  if (!passkey || (user && user.id !== passkey.userId)) throw new Refusal('passkeyRefused');
  const purpose = user ? 'secondStepByPasskey' : 'passkeySignIn';
  const { verifyAuthenticationResponse } = await library();
  const answer = await verifyAuthenticationResponse({
    response,
    expectedChallenge: (given) => isAnswered(door, { given, purpose, userId: user?.id ?? null }),
    expectedOrigin: door.place.origins,
    expectedRPID: door.place.rpId,
    credential: {
      id: passkey.credentialId,
      publicKey: new Uint8Array(Buffer.from(passkey.publicKey, 'base64url')),
      counter: passkey.counter,
      transports: passkey.transports,
    },
  }).catch(notRecognised);
  if (!answer.verified) throw new Refusal('passkeyRefused');
  return { ...passkey, counter: answer.authenticationInfo.newCounter };
}

type Expected = { given: string; purpose: ChallengePurpose; userId: number | null };

/** Whether what was signed is a question of ours that stands, for this person; it does not stand any more after that. */
async function isAnswered(backstage: Backstage, { given, purpose, userId }: Expected): Promise<boolean> {
  const token = Buffer.from(given, 'base64url').toString('hex');
  return (await answered(backstage, { token, purpose })) === userId;
}

function credentialIn(json: string): unknown {
  try {
    const credential = JSON.parse(json) as { id?: unknown; response?: unknown } | null;
    if (typeof credential?.id === 'string' && typeof credential.response === 'object') return credential;
  } catch {
    // Falls through.
  }
  throw new Refusal('passkeyRefused');
}

/** What the library finds wrong is for nobody at the door. */
function notRecognised(error: Error): never {
  throw new Refusal('passkeyRefused', error.message);
}

function bytesOf(token: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(token, 'hex'));
}

/** Loaded when a passkey is first made or used: it weighs more than the rest of the door. */
function library() {
  return import('@simplewebauthn/server');
}
