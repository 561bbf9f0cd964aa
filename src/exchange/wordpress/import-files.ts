import { readFile } from 'node:fs/promises';
import { ingestFile } from '#media/ingest-file.ts';
import { PictureError } from '#media/picture-error.ts';
import type { MediaStore } from '#media/store.ts';
import { inTransaction } from '#storage/database.ts';
import { type MissingFile, missingFiles } from '#storage/queries/pictures/missing-files.ts';
import { attachMediaFile } from '#storage/records/media.ts';
import type { FetchFile } from './fetch-file.ts';
import { type ImportContext, within } from './import-context.ts';
import { findInFolder } from './uploads-folder.ts';

/** Where files come from: the old site's `uploads` folder when there is one, then the web. */
export type FileSources = { store: MediaStore; folder: string | null; fetchFile: FetchFile | null };

type Brought = {
  file: MissingFile;
  outcome: 'found' | 'downloaded' | 'missing' | 'refused';
  record: FileRecord | null;
  detail: string;
};
type FileRecord = Parameters<typeof attachMediaFile>[2];

/** Files that are looked for at the same time. */
export const FILES_AT_ONCE = 4;

/**
 * Brings a few of the library's files that are not here yet; false when none is left. Pictures are made ready for readers;
 * what is already here is not looked for again. `save` is called in the transaction that keeps them.
 */
export async function importFiles(
  context: ImportContext,
  sources: FileSources,
  save: (context: ImportContext) => Promise<void>,
): Promise<boolean> {
  const { db, source, state, counter } = context;
  const files = await missingFiles(db, { source, afterId: state.lastFileId, limit: FILES_AT_ONCE });
  if (files.length === 0) return false;
  const fetched = await Promise.all(files.map((file) => fetchBytes(file, sources)));
  const brought: Brought[] = [];
  // One after the other: a large photograph takes a hundred megabytes to decode.
  for (const each of fetched) brought.push(await keep(each, sources.store));
  await inTransaction(db, async (tx) => {
    for (const { file, outcome, record, detail } of brought) {
      const item = { kind: 'file' as const, id: file.sourceId, title: file.fileName, line: null };
      if (record) await attachMediaFile(tx, file.id, record);
      if (outcome === 'refused') counter.refuse(item, { code: 'fileRefused', detail });
      else if (outcome === 'missing') counter.refuse(item, { code: 'fileMissing', detail });
      else counter.keep(item);
      counter.countFile(outcome === 'refused' ? 'missing' : outcome);
    }
    state.lastFileId = files.at(-1)?.id ?? state.lastFileId;
    await save(within(context, tx));
  });
  return true;
}

/** In a trial nothing is brought: the folder is only looked into. */
export async function countFilesInFolder(context: ImportContext, folder: string): Promise<void> {
  const { db, source, state, counter } = context;
  for (;;) {
    const files = await missingFiles(db, { source, afterId: state.lastFileId, limit: 500 });
    for (const file of files) {
      const item = { kind: 'file' as const, id: file.sourceId, title: file.fileName, line: null };
      const path = await findInFolder(folder, file.sourceUrl ?? '');
      counter.countFile(path ? 'found' : 'missing');
      if (path) counter.keep(item);
      else counter.refuse(item, { code: 'fileMissing', detail: file.sourceUrl ?? '' });
    }
    const last = files.at(-1);
    if (!last) return;
    state.lastFileId = last.id;
  }
}

type Fetched = { file: MissingFile; outcome: Brought['outcome']; bytes: Uint8Array | null; detail: string };

async function fetchBytes(file: MissingFile, { folder, fetchFile }: FileSources): Promise<Fetched> {
  const url = file.sourceUrl ?? '';
  const path = folder === null ? null : await findInFolder(folder, url);
  if (path) return { file, outcome: 'found', bytes: await readFile(path), detail: '' };
  const { bytes, detail } = fetchFile ? await fetchFile(url) : { bytes: null, detail: url };
  return { file, outcome: bytes ? 'downloaded' : 'missing', bytes, detail };
}

async function keep({ file, outcome, bytes, detail }: Fetched, store: MediaStore): Promise<Brought> {
  if (!bytes) return { file, outcome, record: null, detail };
  // Loaded only now: it weighs 25 MB, and most runs of an import bring no file.
  const { ingestPicture } = await import('#media/ingest-picture.ts');
  try {
    const isPicture = file.mimeType.startsWith('image/');
    const record = isPicture
      ? await ingestPicture(store, bytes)
      : await documentRecord(file.mimeType, { store, bytes });
    if (record) return { file, outcome, record, detail: '' };
    return { file, outcome: 'refused', record: null, detail: file.mimeType };
  } catch (error) {
    if (!(error instanceof PictureError)) throw error;
    return { file, outcome: 'refused', record: null, detail: error.message };
  }
}

async function documentRecord(
  mimeType: string,
  { store, bytes }: { store: MediaStore; bytes: Uint8Array },
): Promise<FileRecord | null> {
  const hash = await ingestFile(store, bytes, mimeType);
  return hash === null
    ? null
    : { hash, mimeType, width: null, height: null, byteSize: bytes.byteLength, renditions: [] };
}
