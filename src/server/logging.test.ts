import { expect, it } from 'vitest';
import { openLog } from './logging.ts';

it('the log holds what failed, and not the row that PostgreSQL quotes with it', () => {
  const lines: string[] = [];
  const log = openLog({ logLevel: 'error' }, { write: (line) => lines.push(line) });
  const detail = 'Key (email)=(awa@journal.example) already exists.';
  const err = Object.assign(new Error('duplicate key value'), { code: '23505', detail });
  log.error({ err, path: '/desk/people/' }, 'a page of the desk failed');
  expect(JSON.parse(lines.join(''))).toMatchObject({ path: '/desk/people/', err: { message: 'duplicate key value' } });
  expect(lines.join('')).not.toContain('@');
});
