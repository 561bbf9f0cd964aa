import type { Generated } from 'kysely';
import type { Moment } from '#content/article.ts';
import type { ChallengePurpose } from '#content/second-factor.ts';

/** What guards accounts besides their passwords. */
export type AccountTables = {
  codeKeys: CodeKeysTable;
  passkeys: PasskeysTable;
  recoveryCodes: RecoveryCodesTable;
  challenges: ChallengesTable;
};

/** Applications that give codes: one a person. */
type CodeKeysTable = {
  userId: number;
  /** What the application and the newspaper both know, sealed with the installation's secret. */
  sealedKey: string;
  /** Of the last code that was taken: half minutes since 1970 (RFC 6238). No code of that time or before is taken again. */
  lastStep: number;
  createdAt: Moment;
  lastUsedAt: Moment | null;
};

/** Passkeys: what the newspaper knows of them, with which nobody can sign in. */
type PasskeysTable = {
  id: Generated<number>;
  userId: number;
  /** As its owner knows it. */
  name: string;
  /** In base64url, as WebAuthn writes it. */
  credentialId: string;
  publicKey: string;
  /** How often it was used, where it counts; a number as text. */
  counter: string;
  /** By which ways the browser reaches it, with a space between them. */
  transports: string;
  createdAt: Moment;
  lastUsedAt: Moment | null;
};

/** Codes for the day on which the telephone is lost. */
type RecoveryCodesTable = {
  userId: number;
  /** Signed with the installation's secret: who reads the table cannot try codes against it. */
  codeHash: string;
  usedAt: Moment | null;
};

/** Questions that are answered once, by whoever has their secret. */
type ChallengesTable = {
  tokenHash: string;
  purpose: ChallengePurpose;
  /** Who is asked; null when nobody is known yet. */
  userId: number | null;
  expiresAt: Moment;
};
