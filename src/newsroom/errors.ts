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
  'textInvalid',
  'textTooLong',
  'textMoved',
  'noteEmpty',
  'noteTooLong',
  'otherUser',
  'commentMissing',
  'textMissing',
  'reasonMissing',
  'nothingChanged',
  'checklistFails',
  'hourInvalid',
  'hourSkipped',
  'hourPast',
  'underEmbargo',
  'embargoTooLate',
  'addressInvalid',
  'pictureEmpty',
  'pictureNone',
  'pictureSvg',
  'pictureHeic',
  'pictureBroken',
  'pictureHuge',
  'pictureHeavy',
  'pictureLost',
  'pictureInUse',
  'pictureCrop',
  'pictureDay',
  'pictureWords',
  'slugMissing',
  'addressReserved',
  'textLong',
  'sectionInUse',
  'otherMissing',
  'pictureMissing',
  'bodyInvalid',
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
