import sharp from 'sharp';
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

async function lostPictures(name: string, { ledger, client }: Tools): Promise<string[]> {
  const losses: string[] = [];
  const pictures = ledger.of(name).filter(({ what }) => what === 'picture');
  for (const { key } of pictures.slice(-RECENT)) {
    const { status } = await client.get(`/desk/pictures/${key}/whole.jpg`);
    if (status !== 200) losses.push(`${name}: picture ${key} answers ${status}`);
  }
  return losses;
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
