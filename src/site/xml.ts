/** A piece of XML that is written already. */
export type Xml = { xml: string };

/** What XML 1.0 does not allow, escaped or not (section 2.2, "Char"). */
const ILLEGAL = /[[\p{Cc}--[\t\n\r\u007f-\u009f]]\p{Cs}\ufffe\uffff]/gv;

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text without the signs that XML forbids. */
export function legalInXml(text: string): string {
  return text.replace(ILLEGAL, '');
}

/** A text as it stands in XML or HTML, in an element or a quoted attribute. */
export function escaped(text: string): string {
  return legalInXml(text).replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}

/** HTML as the text of an element, which needs no escapes. */
export function cdata(html: string): Xml {
  return { xml: `<![CDATA[${legalInXml(html).replaceAll(']]>', ']]]]><![CDATA[>')}]]>` };
}

/** An element with texts and elements in it; attributes that are undefined are left out. */
export function element(
  name: string,
  content: string | Xml | Xml[] = [],
  attributes: Record<string, string | undefined> = {},
): Xml {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${escaped(value)}"`,
  );
  const inner =
    typeof content === 'string'
      ? escaped(content)
      : [content]
          .flat()
          .map(({ xml }) => xml)
          .join('');
  return { xml: `<${name}${written.join('')}${inner === '' ? '/>' : `>${inner}</${name}>`}` };
}

/** A whole file of XML. */
export function xmlFile(root: Xml): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${root.xml}\n`;
}
