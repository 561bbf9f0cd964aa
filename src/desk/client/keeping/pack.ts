/** Below so many signs a text fits into one packet as it is. */
const WORTH_PACKING = 1000;

/**
 * A text as it travels: packed, since what is sent up is paid by the megabyte, and each save sends the whole text. Null where
 * it is short, or the browser cannot pack.
 */
export async function packed(text: string): Promise<ArrayBuffer | null> {
  if (text.length < WORTH_PACKING || typeof CompressionStream === 'undefined') return null;
  return new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer();
}
