import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { anyText, OFTEN } from '#test/hostile/any-text.ts';
import { cdata, element, legalInXml, xmlFile } from './xml.ts';

describe('XML', () => {
  it('says any text again, as text, as an attribute and as HTML', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const file = xmlFile(element('a', [element('b', text, { c: text }), element('d', cdata(text))]));
        // A parser reads all ends of lines as one, and white space in attributes as spaces.
        const legal = legalInXml(text).replace(/\r\n?/g, '\n');
        expect(readAgain(file)).toEqual({ text: legal, html: legal, attribute: legal.replace(/[\n\t]/g, ' ') });
      }),
      OFTEN,
    );
  });
});

function readAgain(xml: string): { text: string; html: string; attribute: string } {
  const read = { text: '', html: '', attribute: '' };
  const parser = new SaxesParser();
  let open = '';
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    open = name;
    read.attribute += attributes.c ?? '';
  });
  parser.on('text', (text) => {
    if (open === 'b') read.text += text;
  });
  parser.on('cdata', (text) => {
    read.html += text;
  });
  parser.write(xml).close();
  read.text = read.text.replace(/\n$/, (end) => (xml.endsWith(end) && open === 'd' ? end : ''));
  return read;
}
