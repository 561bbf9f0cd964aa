import sharp from 'sharp';
import type { Client } from '../client.ts';
import { acknowledged, standings, type Tools, type Writer } from '../writer.ts';

const CHUNK = 8000;
const TUS = { 'Tus-Resumable': '1.0.0' };

/** Sends pictures up in pieces, as over a bad line, and puts them in the library. */
export function uploader(name: string): Writer {
  return {
    name,
    async write(tools) {
      for (;;) await sendOne(name, tools);
    },
    async check(tools) {
      return [...(await lostPictures(name, tools)), ...(await lostPieces(name, tools))];
    },
  };
}

/** So many of the newest are looked at. */
const RECENT = 40;

/** A picture is made ready after it was acknowledged, and the server may have been killed before: it waits then, or is ready. */
async function lostPictures(name: string, { ledger, client }: Tools): Promise<string[]> {
  const ids = ledger
    .of(name)
    .filter(({ what }) => what === 'picture')
    .slice(-RECENT)
    .map(({ key }) => key);
  type States = { pictures: { id: number; state: string }[] };
  const { pictures } = await client.json<States>(`/desk/pictures/states.json?ids=${ids.join(',')}`);
  const states = new Map(pictures.map(({ id, state }) => [String(id), state]));
  const losses: string[] = [];
  for (const id of ids) {
    const state = states.get(id) ?? 'gone';
    const isThere = state === 'waiting' || (state === 'ready' && (await hasMaster(client, id)));
    if (!isThere) losses.push(`${name}: picture ${id} is ${state}, or without its file`);
  }
  return losses;
}

async function hasMaster(client: Client, id: string): Promise<boolean> {
  return (await client.get(`/desk/pictures/${id}/whole.jpg`)).status === 200;
}

async function lostPieces(name: string, { ledger, client }: Tools): Promise<string[]> {
  const losses: string[] = [];
  const entries = ledger.of(name);
  const isTaken = new Set(entries.filter(({ what }) => what === 'taking').map(({ key }) => key));
  const uploads = standings(entries.filter(({ what, key }) => what === 'upload' && !isTaken.has(key)));
  for (const [key, { acknowledged: kept, asked }] of [...uploads].slice(-RECENT)) {
    const { status, headers } = await client.head(`/desk/uploads/${key}`, TUS);
    const here = Number(headers.get('Upload-Offset') ?? -1);
    const isRight = kept === null || (here >= kept && here <= asked);
    if (!isRight) losses.push(`${name}: upload ${key} has ${here} bytes (${status}), acknowledged were ${kept}`);
  }
  return losses;
}

async function sendOne(writer: string, { client, ledger, chance }: Tools): Promise<void> {
  const bytes = await picture(chance.between(0, 2 ** 31));
  const length = { 'Upload-Length': String(bytes.byteLength), 'Upload-Metadata': `filename ${btoa('photo.jpg')}` };
  const begun = await client.send('/desk/uploads/', { headers: { ...TUS, ...length } });
  const upload = (begun.headers.get('location') ?? '').split('/').at(-1) ?? '';
  if (begun.status !== 201 || !upload) throw new Error(`no upload begun: ${begun.status} ${begun.text.slice(0, 300)}`);
  for (let at = 0; at < bytes.byteLength; at += CHUNK) {
    const piece = bytes.subarray(at, at + CHUNK);
    const headers = { ...TUS, 'Upload-Offset': String(at), 'Content-Type': 'application/offset+octet-stream' };
    const end = at + piece.byteLength;
    await acknowledged(ledger, { writer, what: 'upload', key: upload, value: end }, async () => {
      const answer = await client.send(`/desk/uploads/${upload}`, { method: 'PATCH', headers, body: piece });
      if (answer.status !== 204) throw new Error(`piece refused: ${answer.status} ${answer.text.slice(0, 300)}`);
    });
  }
  const added = await acknowledged(ledger, { writer, what: 'taking', key: upload, value: 1 }, async () => {
    const answer = await client.sendJson('POST', '/desk/pictures/', { upload });
    if (answer.status !== 200) throw new Error(`picture refused: ${answer.status} ${answer.text.slice(0, 300)}`);
    return JSON.parse(answer.text) as { id: number };
  });
  ledger.note({ writer, what: 'picture', key: String(added.id), value: 1, isAcknowledged: true });
}

/** A small picture like no other. */
async function picture(number: number): Promise<Uint8Array<ArrayBuffer>> {
  const noise = { type: 'gaussian' as const, mean: number % 200, sigma: 30 };
  const image = sharp({ create: { width: 200, height: 150, channels: 3, background: '#000', noise } });
  return new Uint8Array(await image.jpeg().toBuffer());
}
