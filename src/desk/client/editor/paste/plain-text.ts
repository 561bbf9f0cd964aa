/** A message of WhatsApp: who sent it, and its lines. */
type Message = { sender: string; lines: string[] };

/** How WhatsApp marks the beginning of a message, on the web, on phones and in an exported chat. */
const STAMPS = [
  /^\u200e?\[\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AP]M)?, \d{1,2}[/.]\d{1,2}[/.]\d{2,4}\] ([^:]{1,60}): /i,
  /^\u200e?\[\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? \d{1,2}:\d{2}(?::\d{2})?(?:\s?[AP]M)?\] ([^:]{1,60}): /i,
  /^\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? (?:à )?\d{1,2}:\d{2}(?:\s?[AP]M)? - ([^:]{1,60}): /i,
];

/**
 * Plain text as the HTML of its paragraphs, a line each. WhatsApp's stamps are left out, and so is the sender when there is
 * but one; its `*bold*`, `_italics_` and `~struck~` become marks, and lines that begin with a dash a list.
 */
export function htmlOfPlainText(text: string): string {
  return asBlocks(withoutStamps(text.replace(/\r\n?/g, '\n').split('\n')));
}

function withoutStamps(lines: string[]): string[] {
  const messages: Message[] = [];
  let hasStamps = false;
  for (const line of lines) {
    const found = STAMPS.map((stamp) => stamp.exec(line)).find((match) => match !== null);
    if (found) {
      hasStamps = true;
      messages.push({ sender: found[1] ?? '', lines: [line.slice(found[0].length)] });
    } else if (messages.length > 0) {
      messages[messages.length - 1]?.lines.push(line);
    } else {
      messages.push({ sender: '', lines: [line] });
    }
  }
  if (!hasStamps) return lines;
  const senders = new Set(messages.map(({ sender }) => sender).filter((sender) => sender !== ''));
  return messages.flatMap(({ sender, lines: [first = '', ...rest] }) => [
    senders.size > 1 && sender !== '' ? `${sender} : ${first}` : first,
    ...rest,
  ]);
}

function asBlocks(lines: string[]): string {
  const blocks: string[] = [];
  let items: string[] = [];
  const endList = () => {
    if (items.length > 0) blocks.push(`<ul>${items.map((item) => `<li><p>${item}</p></li>`).join('')}</ul>`);
    items = [];
  };
  for (const line of lines) {
    const item = /^\s*[-•‣▪]\s+(\S.*)$/.exec(line);
    if (item) items.push(inline(item[1] ?? ''));
    else {
      endList();
      if (line.trim() !== '') blocks.push(`<p>${inline(line.trim())}</p>`);
    }
  }
  endList();
  return blocks.join('');
}

function inline(line: string): string {
  return escaped(line)
    .replace(/(^|[\s(«"'])\*(\S(?:[^*]*\S)?)\*(?![\p{L}\d*])/gu, '$1<strong>$2</strong>')
    .replace(/(^|[\s(«"'>])_(\S(?:[^_]*\S)?)_(?![\p{L}\d_])/gu, '$1<em>$2</em>')
    .replace(/(^|[\s(«"'>])~(\S(?:[^~]*\S)?)~(?![\p{L}\d~])/gu, '$1<s>$2</s>');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
