/** Shorter records are left alone: what they hold cannot hurt. */
const WORTH_LOOKING = 200_000;
/** A picture of a few kilobytes, such as an icon, is not what fills a record. */
const LONG = 4096;

/**
 * A record without the pictures that were pasted into its text as `data:` addresses, which can be tens of megabytes and
 * would take the memory of ten articles to parse; and whether there were any.
 */
export function withoutEmbeddedData(bytes: Buffer): { bytes: Buffer; hadData: boolean } {
  if (bytes.length < WORTH_LOOKING) return { bytes, hadData: false };
  const kept: Buffer[] = [];
  let from = 0;
  for (let at = bytes.indexOf(';base64,'); at >= 0; at = bytes.indexOf(';base64,', at + 1)) {
    const start = at + ';base64,'.length;
    const end = endOfBase64(bytes, start);
    if (end - start < LONG) continue;
    kept.push(bytes.subarray(from, start));
    from = end;
  }
  if (from === 0) return { bytes, hadData: false };
  kept.push(bytes.subarray(from));
  return { bytes: Buffer.concat(kept), hadData: true };
}

function endOfBase64(bytes: Buffer, start: number): number {
  let end = start;
  while (end < bytes.length && isBase64(bytes[end] ?? 0)) end += 1;
  return end;
}

/** A–Z, a–z, 0–9, `+`, `/`, `=`. */
function isBase64(byte: number): boolean {
  return (
    (byte >= 0x2f && byte <= 0x39) ||
    (byte >= 0x41 && byte <= 0x5a) ||
    (byte >= 0x61 && byte <= 0x7a) ||
    byte === 0x2b ||
    byte === 0x3d
  );
}
