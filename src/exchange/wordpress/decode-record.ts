import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';

export const DECODING_FAULTS = ['invalidBytes', 'isReallyUtf8', 'controlCharacters', 'embeddedData'] as const;
/** What was wrong with the letters of a record, and put right. */
export type DecodingFault = (typeof DECODING_FAULTS)[number];

const UTF8_OR_BYTE = /[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}|[\x80-\xff]/g;
/** What XML 1.0 does not allow (section 2.2, "Char"). */
const ILLEGAL = /[[\p{Cc}--[\t\n\r\u007f-\u009f]]\ufffe\uffff]/gv;

/**
 * Turns a record's bytes into text. Exports lie about their encoding, often in one article only (a text pasted into an
 * old database), so each record is judged alone: bytes that are UTF-8 are read as such whatever was declared; in a file
 * said to be UTF-8, a byte that cannot be is taken for Windows-1252. Signs that XML forbids are left out.
 */
export function decodeRecord(bytes: Buffer, declared: string): { text: string; faults: DecodingFault[] } {
  const faults: DecodingFault[] = [];
  const decoded = decode(bytes, declared, faults);
  const text = decoded.replace(ILLEGAL, '');
  if (text.length !== decoded.length) faults.push('controlCharacters');
  return { text, faults };
}

function decode(bytes: Buffer, declared: string, faults: DecodingFault[]): string {
  if (isUtf8(bytes)) {
    if (declared !== 'utf-8' && !isAscii(bytes)) faults.push('isReallyUtf8');
    return bytes.toString('utf8');
  }
  if (declared !== 'utf-8') return iconv.decode(bytes, declared);
  faults.push('invalidBytes');
  return bytes.toString('latin1').replace(UTF8_OR_BYTE, (sign) => {
    const raw = Buffer.from(sign, 'latin1');
    return sign.length > 1 ? raw.toString('utf8') : iconv.decode(raw, 'windows-1252');
  });
}

function isAscii(bytes: Buffer): boolean {
  return bytes.every((byte) => byte < 0x80);
}
