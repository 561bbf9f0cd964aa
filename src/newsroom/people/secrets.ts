import { type Argon2Parameters, argon2, createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from '#content/user.ts';
import { Refusal } from '../errors.ts';

/** OWASP's Password Storage Cheat Sheet: 19 MiB, two passes. */
const MEMORY_KIB = 19_456;
const PASSES = 2;

/** The password itself, when it may be one; else a `Refusal`. */
export function acceptable(password: string): string {
  const length = [...password].length;
  if (length < SHORTEST_PASSWORD) throw new Refusal('passwordShort', String(SHORTEST_PASSWORD));
  if (length > LONGEST_PASSWORD) throw new Refusal('passwordLong', String(LONGEST_PASSWORD));
  return password;
}

/** A password as it is kept: `argon2id$memory$passes$salt$hash`, so that the costs can be raised later. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const hash = await derive(password, { salt, memory: MEMORY_KIB, passes: PASSES });
  return ['argon2id', MEMORY_KIB, PASSES, salt.toString('base64url'), hash.toString('base64url')].join('$');
}

/** Whether this is the password. Takes as long when there is none, so that nobody can tell an account by the clock. */
export async function isPassword(password: string, kept: string | null): Promise<boolean> {
  const [, memory, passes, salt = '', hash = ''] = (kept ?? NOBODY).split('$');
  const options = { salt: Buffer.from(salt, 'base64url'), memory: Number(memory), passes: Number(passes) };
  const derived = await derive(password, options);
  const expected = Buffer.from(hash, 'base64url');
  return derived.length === expected.length && timingSafeEqual(derived, expected) && kept !== null;
}

const NOBODY = `argon2id$${MEMORY_KIB}$${PASSES}$${'A'.repeat(22)}$${'A'.repeat(43)}`;

/** What a cookie or a link holds, in signs that survive any address bar. */
export function newToken(): string {
  return randomBytes(32).toString('hex');
}

/** What of it is kept. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

type Cost = { salt: Buffer; memory: number; passes: number };

function derive(password: string, { salt, memory, passes }: Cost): Promise<Buffer> {
  const message = password.normalize('NFKC');
  const parameters: Argon2Parameters = { message, nonce: salt, parallelism: 1, tagLength: 32, memory, passes };
  return new Promise((resolve, reject) => {
    argon2('argon2id', parameters, (error, key) => (error ? reject(error) : resolve(key)));
  });
}
