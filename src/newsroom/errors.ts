/** Thrown by a verb that may not be done; `code` is a key of the message catalogue's `refusal.*`. */
export class Refusal extends Error {
  override name = 'Refusal';
  readonly code: 'notFound' | 'wrongStatus' | 'addressTaken';

  constructor(code: Refusal['code'], detail: string) {
    super(detail);
    this.code = code;
  }
}
