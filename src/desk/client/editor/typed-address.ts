import { isSafeAddress } from '#content/document/schema.ts';

/**
 * The address that somebody means who types "journal.example/page", "awa@journal.example" or a whole address; null for
 * what no reader may be sent to.
 */
export function typedAddress(typed: string): string | null {
  const text = typed.trim();
  if (/^[^\s@/:]+@[^\s@/]+\.[^\s@/]+$/.test(text)) return `mailto:${text}`;
  if (/^\+?[\d .()-]{6,}$/.test(text)) return `tel:${text.replace(/[^\d+]/g, '')}`;
  if (/^[\p{L}\d-]+(\.[\p{L}\d-]+)*\.\p{L}{2,}([/?#:]\S*)?$/u.test(text)) return `https://${text}`;
  return text !== '' && isSafeAddress(text) ? text : null;
}

/** The web address that a line consists of; null when there is anything else on it. */
export function webAddressAlone(line: string): string | null {
  const text = line.trim();
  return /^https?:\/\/\S+$/i.test(text) && isSafeAddress(text) ? text : null;
}
