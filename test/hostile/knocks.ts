import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { PIECES } from './corpus.ts';
import { addressOf, type Door, leadsTo, type ShownForm } from './doors.ts';

/** One request, as somebody who means harm would make it. */
export type Knock = { path: string; body?: BodyInit; headers: Record<string, string> };

/** What is known of the newspaper behind the doors: its forms, a text as the editor sends it, names of fields. */
export type Known = { forms: ShownForm[]; json: object[] };

const TELLING = [
  ...[
    '',
    ' ',
    '0',
    '1',
    '2',
    '3',
    '-1',
    '1e9',
    '2147483647',
    '2147483648',
    '99999999999999999999',
    '1.5',
    'NaN',
    '٣',
    '½',
    '0x1',
  ],
  ...[
    'null',
    'true',
    'on',
    '[]',
    '{}',
    '__proto__',
    'constructor',
    '\0',
    'a\0b',
    '\ud800',
    '\u202e',
    '\r\n',
    'é'.repeat(300),
  ],
  ...[
    '2026-11-24',
    '2026-02-30',
    '0000-00-00',
    '+275761-01-01',
    '-271821-04-19',
    '9999-12-31',
    '24:00',
    '25:61',
    '08:00',
    '2026-11-24T08:00',
  ],
  ...[
    'x'.repeat(3000),
    '<'.repeat(300),
    '/',
    '//x',
    '/x/',
    'https://x.example/',
    'awa@x.example',
    'fr',
    'Africa/Dakar',
    '#000000',
    'f'.repeat(64),
  ],
];

/** A text that some reader of forms does not expect. */
const oddText = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...TELLING) },
  { weight: 2, arbitrary: fc.constantFrom(...PIECES.map(({ text }) => text)) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
);

/** The value in an address; now and then one that no number fits in. */
const inAddress = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom('1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12') },
  {
    weight: 3,
    arbitrary: fc.constantFrom('0', '01', '999999', '2147483647', '2147483648', '4294967297', '9'.repeat(30)),
  },
  { weight: 2, arbitrary: oddText.map((text) => encodeURIComponent(text.toWellFormed())) },
  { weight: 1, arbitrary: fc.constantFrom('%', '%00', '%ff', '..', 'f'.repeat(64), 'TN', 'fr', '2020', '10', '02') },
);

/** Everything that may be sent to a door. */
export function knocksAt(door: Door, known: Known): fc.Arbitrary<Knock> {
  const path = fc
    .tuple(fc.infiniteStream(inAddress), fc.option(fc.tuple(fieldName(known), oddText), { freq: 3 }))
    .map(([values, asked]) => {
      const address = addressOf(door, () => values.next().value ?? '1');
      if (!asked) return address;
      return `${address}?${new URLSearchParams([asked.map((text) => text.toWellFormed()) as [string, string]])}`;
    });
  const wanted = fc.constantFrom({}, {}, {}, { accept: 'application/json' }, { accept: 'text/html' });
  if (door.method === 'GET') return fc.record({ path, headers: fc.tuple(wanted, oddHeaders).map(merged) });
  // Where no page shows a form, it is a script of ours that knocks.
  const isForm = known.forms.some(({ action }) => leadsTo(door, action));
  const sent = fc.oneof(
    { weight: isForm ? 7 : 1, arbitrary: filledForm(door, known) },
    { weight: 2, arbitrary: anyForm(known) },
    { weight: isForm ? 1 : 7, arbitrary: jsonBody(known) },
    { weight: 2, arbitrary: brokenBody },
  );
  return fc.tuple(path, wanted, sent).map(([address, accept, { body, headers }]) => ({
    path: address,
    headers: { ...accept, ...headers },
    ...(body === undefined ? {} : { body }),
  }));
}

type Sent = { body?: BodyInit; headers: Record<string, string> };

function merged(headers: Record<string, string>[]): Record<string, string> {
  return Object.assign({}, ...headers);
}

/** What a browser never says in a header. */
const oddHeaders: fc.Arbitrary<Record<string, string>> = fc.constantFrom<Record<string, string>>(
  {},
  {},
  { 'accept-encoding': 'br;q=x, gzip;;;, *;q=0' },
  { 'if-none-match': '*' },
  { 'if-none-match': 'W/"' },
  { 'if-modified-since': 'yesterday' },
  { range: 'bytes=9-1' },
  { cookie: 'griot=%; __Host-griot=%ff; =;;' },
  { 'x-forwarded-for': '::ffff:x, ' },
  { 'accept-language': '*;q=9,-,' },
  { 'user-agent': '' },
);

function fieldName({ forms }: Known): fc.Arbitrary<string> {
  return fc.constantFrom(
    ...new Set([...forms.flatMap(({ fields }) => [...fields.keys()]), '__proto__', 'q', 'page', 'done']),
  );
}

/** What each engine, and the pages over it, are most likely to fail on. */
const SHARP = { sqlite: ['x'.repeat(20_000)], postgres: ['a\0b', '2147483648'] };

/** A form as some page shows it, as often as it has fields: each field in turn holds each of what is most likely to fail. */
export function turnsOf({ method, action, fields }: ShownForm, engine: keyof typeof SHARP): Knock[] {
  const filled = [...fields].map(([name, [value = '']]): [string, string] => [name, value]);
  return [...fields.keys()].flatMap((field) =>
    SHARP[engine].map((text): Knock => {
      const sent = urlEncoded(changedBy(filled, { name: field, how: 'change', text }));
      return method === 'POST'
        ? { path: action, ...sent }
        : { path: `${action.split('?')[0]}?${sent.body}`, headers: {} };
    }),
  );
}

/** A form as some page shows it, of whose fields a few hold something else, are missing, or come twice. */
function filledForm(door: Door, known: Known): fc.Arbitrary<Sent> {
  const own = known.forms.filter(({ method, action }) => method === 'POST' && leadsTo(door, action));
  if (own.length === 0) return anyForm(known);
  return fc.constantFrom(...own).chain(({ fields }) => {
    const names = [...fields.keys()];
    const entries = fc.tuple(
      ...names.map((name) =>
        fc.constantFrom(...(fields.get(name) ?? ['']), '1').map((value): [string, string] => [name, value]),
      ),
    );
    const changes = fc.array(
      fc.record({
        name: fc.constantFrom(...names, 'x'),
        how: fc.constantFrom('change', 'change', 'drop', 'double'),
        text: oddText,
      }),
      { maxLength: 3 },
    );
    return fc.tuple(entries, changes, fc.constantFrom('form', 'form', 'multipart')).map(([filled, changed, type]) => {
      const all = changed.reduce(changedBy, filled as [string, string][]);
      return type === 'form' ? urlEncoded(all) : multipart(all);
    });
  });
}

type Change = { name: string; how: string; text: string };

function changedBy(list: [string, string][], { name, how, text }: Change): [string, string][] {
  if (how === 'drop') return list.filter(([each]) => each !== name);
  if (how === 'double') return list.concat([[name, text]]);
  return list.map(([each, value]) => [each, each === name ? text : value]);
}

/** Any fields, as texts or as files. */
function anyForm(known: Known): fc.Arbitrary<Sent> {
  const entries = fc.array(fc.tuple(fieldName(known), oddText), { maxLength: 8 });
  return fc.tuple(entries, fc.boolean(), fc.boolean()).map(([all, isMultipart, hasFiles]) => {
    if (!isMultipart) return urlEncoded(all);
    return multipart(all, hasFiles ? (text) => new File([text], text.slice(0, 40), { type: 'image/png' }) : undefined);
  });
}

function urlEncoded(entries: [string, string][]): Sent {
  const body = new URLSearchParams(entries.map(([name, text]) => [name, text.toWellFormed()])).toString();
  return { body, headers: { 'content-type': 'application/x-www-form-urlencoded' } };
}

function multipart(entries: [string, string][], asFile?: (text: string) => File): Sent {
  const body = new FormData();
  for (const [name, text] of entries) {
    if (asFile) body.append(name, asFile(text));
    else body.append(name, text);
  }
  return { body, headers: {} };
}

/** JSON that a script of ours sends, of which a part is something else; or any. */
function jsonBody({ json }: Known): fc.Arbitrary<Sent> {
  const odd = fc.oneof(
    oddText,
    fc.constantFrom<unknown>(null, true, 0, -1, 1e9, 2 ** 31, 1e300, [], {}, [[]], [1, 'x', null]),
    fc.jsonValue(),
  );
  const value = fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .tuple(fc.constantFrom(...json), fc.nat(), odd)
        .map(([sound, at, other]) => withOther(sound, at, other)),
    },
    { weight: 1, arbitrary: fc.jsonValue() },
  );
  return fc.tuple(value, fc.constantFrom('plain', 'plain', 'plain', 'packed')).map(([sent, how]): Sent => {
    const text = JSON.stringify(sent) ?? '';
    const headers = { 'content-type': 'application/json', accept: 'application/json' };
    if (how === 'plain') return { body: text, headers };
    return { body: new Uint8Array(gzipSync(text)), headers: { ...headers, 'content-encoding': 'gzip' } };
  });
}

/** A copy of which one part, however deep, is another value. */
function withOther(sound: object, at: number, other: unknown): unknown {
  let parts = 0;
  JSON.stringify(sound, (_, part) => {
    parts++;
    return part;
  });
  let left = at % parts;
  return JSON.parse(JSON.stringify(sound, (_, part) => (left-- === 0 ? other : part)) ?? 'null');
}

/** What is no form and no JSON, whatever it says of itself. */
const brokenBody: fc.Arbitrary<Sent> = fc.constantFrom<Sent>(
  { headers: {} },
  { headers: { 'content-type': 'application/x-www-form-urlencoded' } },
  { body: '%', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
  { body: '%ff=%00&&==&a', headers: { 'content-type': 'application/x-www-form-urlencoded; charset=utf-7' } },
  { body: 'x', headers: { 'content-type': 'multipart/form-data' } },
  { body: 'x', headers: { 'content-type': 'multipart/form-data; boundary=' } },
  {
    body: '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\nx',
    headers: { 'content-type': 'multipart/form-data; boundary=b' },
  },
  {
    body: '--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--',
    headers: { 'content-type': 'multipart/form-data; boundary=b' },
  },
  { body: '{"a":', headers: { 'content-type': 'application/json', accept: 'application/json' } },
  { body: '{}', headers: { 'content-type': 'application/json' } },
  { body: 'null', headers: { 'content-type': 'application/json', accept: 'application/json' } },
  {
    body: 'x',
    headers: { 'content-type': 'application/json', 'content-encoding': 'gzip', accept: 'application/json' },
  },
  { body: 'x', headers: { 'content-type': 'text/plain' } },
  { body: 'x', headers: { 'content-type': 'x' } },
  {
    body: new Uint8Array([0xff, 0xfe, 0, 0x80]),
    headers: { 'content-type': 'application/offset+octet-stream', 'upload-offset': '-1' },
  },
  { body: 'x', headers: { 'tus-resumable': '1.0.0', 'upload-length': '1e9', 'upload-metadata': 'filename %%%,,=' } },
  {
    body: 'x',
    headers: { 'tus-resumable': '1.0.0', 'upload-offset': '1e9', 'content-type': 'application/offset+octet-stream' },
  },
  { headers: { 'tus-resumable': '9', 'upload-length': '-1', 'upload-concat': 'final;/x' } },
);
