/** Why a verb refuses; each has its words in the catalogues, under `refusal.*`. */
export const REFUSAL_CODES = [
  'notFound',
  'wrongStatus',
  'addressTaken',
  'notAllowed',
  'emailInvalid',
  'emailTaken',
  'nameMissing',
  'roleMissing',
  'passwordShort',
  'passwordLong',
  'linkUsed',
  'signInFailed',
  'signInTooOften',
  'lastAdministrator',
  'hourInvalid',
  'hourSkipped',
  'frontChanged',
  'hourPast',
  'articleNotPublic',
  'breakingNewsMissing',
  'breakingNewsLong',
  'importUnderWay',
  'importEmpty',
  'notAnExport',
  'diskFull',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** Thrown by a verb that may not be done; `code` is a key of the message catalogue's `refusal.*`. */
export class Refusal extends Error {
  override name = 'Refusal';
  readonly code: RefusalCode;

  constructor(code: RefusalCode, detail = '') {
    super(detail);
    this.code = code;
  }
}
