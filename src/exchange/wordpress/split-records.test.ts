import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText, OFTEN } from '#test/hostile/any-text.ts';
import { decodeRecord } from './decode-record.ts';
import { RecordSplitter } from './split-records.ts';
import { parseXmlElement, XmlError } from './xml-element.ts';

const SCRAPS = [
  '<channel>',
  '</channel>',
  '<item>',
  '</item>',
  '<item/>',
  '<title>',
  '</title>',
  '<![CDATA[',
  ']]>',
  '<!--',
  '-->',
  '<?',
  '?>',
  '<!DOCTYPE x [',
  '\n',
  '<',
  '>',
  'é',
  'x',
];

/** What a file holds, when it is read in pieces of so many bytes. */
function recordsIn(file: Uint8Array, piece: number) {
  const splitter = new RecordSplitter(5000);
  const records = [];
  for (let at = 0; at < file.length; at += piece) records.push(...splitter.push(file.subarray(at, at + piece)));
  records.push(...splitter.finish());
  return records.map(({ bytes, ...record }) => ({ ...record, text: bytes.toString('latin1') }));
}

describe('an export cut into its parts', () => {
  const scraps = fc.array(fc.oneof(fc.constantFrom(...SCRAPS), fc.constantFrom(...SCRAPS), anyText), { maxLength: 40 });
  const file = scraps.map((parts) => Buffer.from(`<rss><channel>${parts.join('')}`));

  it('is the same, in pieces of whatever size it comes', () => {
    fc.assert(
      fc.property(file, fc.integer({ min: 1, max: 200 }), (bytes, piece) => {
        expect(recordsIn(bytes, piece)).toEqual(recordsIn(bytes, bytes.length));
      }),
      OFTEN,
    );
  });

  it('holds parts that are XML, or are refused as none', () => {
    fc.assert(
      fc.property(file, fc.constantFrom('utf-8', 'windows-1252'), (bytes, declared) => {
        for (const { text } of recordsIn(bytes, 64)) {
          const decoded = decodeRecord(Buffer.from(text, 'latin1'), declared).text;
          try {
            expect(parseXmlElement(decoded).name).not.toBe('');
          } catch (error) {
            expect(error).toBeInstanceOf(XmlError);
          }
        }
      }),
      OFTEN,
    );
  });
});
