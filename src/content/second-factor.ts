import type { Role } from './permissions.ts';

/** So many recovery codes are made at once; each opens the desk once, in place of a telephone that was lost. */
export const RECOVERY_CODES = 10;

/** One person may have so many passkeys: a few devices and a spare. */
export const MOST_PASSKEYS = 10;

/** Minutes for which the second question waits for its answer, once the password was right. */
export const STEP_MINUTES = 10;

/** Minutes in which a new application or passkey must be tried out, once the password was asked again. */
export const SETTING_UP_MINUTES = 30;

/** What a question that is answered once is for. */
export type ChallengePurpose =
  /** The password was right: the second factor is asked for. */
  | 'secondStep'
  /** The same, answered with a passkey. */
  | 'secondStepByPasskey'
  | 'passkeySignIn'
  | 'passkeyAddition';

/** Whether somebody with these roles must have a second factor, where the newspaper asks it of some. */
export function mustHaveSecondFactor(roles: readonly Role[], required: readonly Role[]): boolean {
  return roles.some((role) => required.includes(role));
}

/** A code of an application as people type it, in digits alone; null for what is none. */
export function codeIn(typed: string): string | null {
  const digits = typed.replace(/[\s-]/g, '');
  return /^\d{6}$/.test(digits) ? digits : null;
}

/** Signs of a recovery code: none that is taken for another on paper. */
export const RECOVERY_SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A recovery code as people type it, in the form in which it is compared; null for what is none. */
export function recoveryCodeIn(typed: string): string | null {
  const signs = typed.toLowerCase().replace(/[\s-]/g, '');
  return signs.length === 12 && [...signs].every((sign) => RECOVERY_SIGNS.includes(sign)) ? signs : null;
}

/** A recovery code as it is shown: three groups of four. */
export function recoveryCodeShown(code: string): string {
  return code.match(/.{4}/g)?.join('-') ?? code;
}
