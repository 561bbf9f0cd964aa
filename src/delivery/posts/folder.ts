import { mkdir, open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { type Post, Undelivered } from '../post.ts';

/**
 * Puts letters in a folder, as text files that can be read and forwarded: what a newspaper has that is not told of a mail
 * server yet. They hold links that open the desk, so that only the program's own user can read them.
 */
export function folderPost(folder: string): Post {
  return {
    async send({ to, subject, text }, { from, reference }) {
      const head = [`From: ${from.name} <${from.address}>`, `To: ${to.name} <${to.address}>`, `Subject: ${subject}`];
      try {
        await writeWhole(folder, { name: `${reference}.txt`, content: `${head.join('\n')}\n\n${text}\n` });
      } catch (error) {
        throw new Undelivered((error as NodeJS.ErrnoException).code ?? 'notWritten');
      }
    },
  };
}

/** Written beside, flushed, then renamed: a power cut leaves the whole letter or none. */
async function writeWhole(folder: string, { name, content }: { name: string; content: string }): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const beside = join(folder, `.${name}.part`);
  const file = await open(beside, 'w', 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(beside, join(folder, name));
}
