import type { DeliveryFailure, Letter } from '#content/outbox.ts';

/** What stands on the envelope besides the letter itself. */
export type Envelope = {
  /** The newspaper; the address is empty when none was ever given. */
  from: { name: string; address: string };
  /** Tells this letter from all others, and stays the same when it is sent again. */
  reference: string;
  end: AbortSignal;
};

/** Takes letters away. */
export type Post = {
  /** Resolves when the letter is in other hands, rejects with an `Undelivered`; never takes longer than a minute. */
  send: (letter: Letter, envelope: Envelope) => Promise<void>;
};

/** Why a letter was not taken. The message is a `DeliveryFailure` or the mail server's answer, and holds no secret. */
export class Undelivered extends Error {
  override name = 'Undelivered';
  /** Whether there is no use in trying again: nobody has this address. */
  readonly isFinal: boolean;

  constructor(reason: DeliveryFailure | (string & {}), isFinal = false) {
    super(reason);
    this.isFinal = isFinal;
  }
}
