/** Largest WordPress id that is watched; beyond it, nothing is ever taken for a repetition. */
const LARGEST = 2 ** 27;

/** Remembers which posts of an export were met, in one bit each: a million posts in 128 kB. */
export class SeenIds {
  #bits = new Uint8Array(1024);

  /** Notes an id; false when it had been noted before. */
  add(id: string): boolean {
    const number = Number(id);
    if (!Number.isSafeInteger(number) || number < 0 || number >= LARGEST) return true;
    const byte = number >> 3;
    if (byte >= this.#bits.length) this.#grow(byte);
    const bit = 1 << (number & 7);
    const isNew = ((this.#bits[byte] ?? 0) & bit) === 0;
    this.#bits[byte] = (this.#bits[byte] ?? 0) | bit;
    return isNew;
  }

  #grow(byte: number): void {
    const grown = new Uint8Array(Math.max(this.#bits.length * 2, byte + 1));
    grown.set(this.#bits);
    this.#bits = grown;
  }
}
