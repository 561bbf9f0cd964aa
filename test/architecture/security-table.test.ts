import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Of OWASP ASVS 5.0.0 (May 2025), level 1: seventy requirements, by section. */
const LEVEL_1 = [
  ...['1.2.1', '1.2.2', '1.2.3', '1.2.4', '1.2.5', '1.3.1', '1.3.2', '1.5.1'],
  ...['2.1.1', '2.2.1', '2.2.2', '2.3.1'],
  ...['3.2.1', '3.2.2', '3.3.1', '3.4.1', '3.4.2', '3.5.1', '3.5.2', '3.5.3'],
  ...['4.1.1', '4.4.1'],
  ...['5.2.1', '5.2.2', '5.3.1', '5.3.2'],
  ...['6.1.1', '6.2.1', '6.2.2', '6.2.3', '6.2.4', '6.2.5', '6.2.6', '6.2.7', '6.2.8'],
  ...['6.3.1', '6.3.2', '6.4.1', '6.4.2'],
  ...['7.2.1', '7.2.2', '7.2.3', '7.2.4', '7.4.1', '7.4.2'],
  ...['8.1.1', '8.2.1', '8.2.2', '8.3.1'],
  ...['9.1.1', '9.1.2', '9.1.3', '9.2.1'],
  ...['10.4.1', '10.4.2', '10.4.3', '10.4.4', '10.4.5'],
  ...['11.3.1', '11.3.2', '11.4.1'],
  ...['12.1.1', '12.2.1', '12.2.2'],
  ...['13.4.1', '14.2.1', '14.3.1', '15.1.1', '15.2.1', '15.3.1'],
];

const text = readFileSync('docs/security.md', 'utf8');
const rows = [...text.matchAll(/^\| (\d+\.\d+\.\d+) \|(.*)\|$/gm)].map(([, number = '', rest = '']) => ({
  number,
  cells: rest.split('|').map((cell) => cell.trim()),
}));

describe('docs/security.md', () => {
  it('has each requirement of level 1 once, in the standard’s order', () => {
    expect(LEVEL_1).toHaveLength(70);
    expect(rows.map(({ number }) => number)).toEqual(LEVEL_1);
  });

  it('says of each what is asked, where it is met and how that is seen', () => {
    const poor = rows.filter(({ cells }) => cells.length !== 3 || cells.some((cell) => cell.length < 5));
    expect(poor).toEqual([]);
    const unseen = rows.filter(({ cells }) => !/`[^`]+\.test\.ts`|^by reading/.test(cells[2] ?? ''));
    expect(unseen).toEqual([]);
  });

  it('names no file or folder that is not there', () => {
    const named = [...text.matchAll(/`((?:src|test|docs)\/[^`\s]+)`/g)].map(([, path = '']) => path);
    expect(named.length).toBeGreaterThan(70);
    expect([...new Set(named)].filter((path) => !existsSync(path))).toEqual([]);
  });
});

describe('the code', () => {
  const files = readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.test)\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, code: readFileSync(path, 'utf8') }));
  const having = (pattern: RegExp) => files.filter(({ code }) => pattern.test(code)).map(({ path }) => path);

  it('runs no text as a program, opens no WebSocket, and signs nobody in by OAuth', () => {
    expect(having(/\beval\(|new Function\(|\bvm\.|WebSocket|oauth|openid/i)).toEqual([]);
  });

  it('knows no cipher but AES-256-GCM, and no hash that is broken', () => {
    expect(having(/create(De|C)ipheriv\((?!'aes-256-gcm')/)).toEqual([]);
    expect(having(/['"](md5|sha-?1|rc4|des|aes-\d+-(ecb|cbc))['"]/i)).toEqual([]);
  });

  it('sets HTML from a text only where what was pasted is cleaned', () => {
    expect(having(/\.innerHTML\s*=|insertAdjacentHTML|document\.write|setHTMLUnsafe/)).toEqual([
      'src/desk/client/editor/paste/paste-plugin.ts',
    ]);
  });
});
