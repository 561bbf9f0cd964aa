/**
 * Where files are kept, by name. A name is the part of the address after `/media/`: it holds the content's hash, so a
 * file once written never changes.
 */
export type MediaStore = {
  /** Writes a file whole or not at all; writing one that is there already does nothing. */
  put: (name: string, bytes: Uint8Array) => Promise<void>;
  /** The file's bytes, or null when there is none. */
  read: (name: string) => Promise<Uint8Array<ArrayBuffer> | null>;
  /** Takes a file out; nothing happens when there is none. */
  remove: (name: string) => Promise<void>;
};
