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
  'slugMissing',
  'addressReserved',
  'textLong',
  'sectionInUse',
  'otherMissing',
  'pictureMissing',
  'bodyInvalid',
  'pageMoved',
  'languageUnknown',
  'timeZoneUnknown',
  'permalinkInvalid',
  'colourInvalid',
  'coloursFaint',
  'policyInvalid',
  'daysInvalid',
  'linkUnnamed',
  'linkInvalid',
  'menuFull',
  'textInvalid',
  'textTooLong',
  'textMoved',
  'noteEmpty',
  'noteTooLong',
  'otherUser',
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
