import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { describeOnEveryEngine } from '#test/support/databases.ts';
import { createCast, draftBy, publishNow } from '#test/support/newsroom.ts';
import type { Database } from '../database.ts';
import { openSqlite } from '../dialects/sqlite.ts';
import { migrate, migrationNames, migrationsRun } from '../migrate.ts';
import type { Restoration } from './fill-database.ts';
import { restorePostgres } from './restore-postgres.ts';
import { type Orphans, writeSqlite } from './restore-sqlite.ts';
import { holdsAnything, rowCounts } from './rows-held.ts';
import type { Row } from './snapshot.ts';
import { withSnapshot } from './take-snapshot.ts';

type Copy = { rows: Record<string, Row[]>; identities: Record<string, number>; migration: string };

/** Everything that a database holds. */
async function copyOf(db: Database): Promise<Copy> {
  const folder = await mkdtemp(join(tmpdir(), 'griot-copy-'));
  return withSnapshot(db, folder, async ({ tables, identities, migration, rows }) => {
    const found: Record<string, Row[]> = {};
    for (const table of tables) found[table] = await Array.fromAsync(rows(table));
    return { rows: found, identities, migration };
  });
}

function restorationOf({ rows, identities, migration }: Copy): Restoration {
  const counts = Object.fromEntries(Object.entries(rows).map(([table, each]) => [table, each.length]));
  const rowsOf = async function* (table: string) {
    yield* rows[table] ?? [];
  };
  return { migration, identities, counts, rows: rowsOf };
}

describeOnEveryEngine('a copy of a newspaper', (database) => {
  /** Into this engine, in the place of what is there. */
  const restore = async (copy: Copy): Promise<{ db: Database; orphans: Orphans }> => {
    if (database().engine === 'postgres') {
      return { db: database(), orphans: await restorePostgres(database(), restorationOf(copy)) };
    }
    const path = join(await mkdtemp(join(tmpdir(), 'griot-copy-')), 'griot.db');
    const orphans = await writeSqlite(path, restorationOf(copy));
    return { db: openSqlite(path), orphans };
  };

  it('comes back with every row and every identity that was given', async () => {
    const cast = await createCast(database());
    await publishNow(database(), draftBy(cast));
    await sql`delete from sections where id = ${cast.sport}`.execute(database().query);
    const before = await copyOf(database());
    const { db, orphans } = await restore(before);
    const after = await copyOf(db);
    expect(orphans).toEqual([]);
    expect(after.rows).toEqual(before.rows);
    expect(after.identities).toMatchObject({ sections: before.identities.sections });
    expect(await rowCounts(db)).toMatchObject({ articles: 1, sections: 1 });
  });

  it('of an older shape is brought to the shape of this program', async () => {
    const old = openSqlite(':memory:');
    await migrate(old, { upTo: '0003-create-desk' });
    await sql`insert into sections (slug, name, position) values ('une', 'Une', 0)`.execute(old.query);
    await sql`insert into articles (status, kind, language, headline, extract, body, word_count, slug, section_id,
        are_comments_open, created_at, modified_at, version)
      values ('published', 'news', 'fr', 'Élection', '', '{"type":"doc","content":[]}', 0, 'e', 1, 0, 'x', 'x', 1)`.execute(
      old.query,
    );
    const { db } = await restore(await copyOf(old));
    await old.close();
    expect(await migrationsRun(db)).toEqual(migrationNames());
    const { rows } = await sql`select headline_key from articles where comments_opening = 'closed'`.execute(db.query);
    expect(rows).toEqual([{ headlineKey: 'election' }]);
  });

  it('keeps rows that pointed at nothing before, and says so', async () => {
    const copy = await copyOf(database());
    const astray = { ...copy.rows, article_topics: [{ article_id: 9, topic_id: 9 }] };
    const { db, orphans } = await restore({ ...copy, rows: astray });
    expect(orphans).toEqual([{ table: 'article_topics', count: expect.any(Number) }, ...orphans.slice(1)]);
    expect((await rowCounts(db)).article_topics).toBe(1);
    await sql`delete from article_topics`.execute(db.query);
    const another = db.query.insertInto('articleTopics').values({ articleId: 8, topicId: 8 });
    await expect(another.execute()).rejects.toThrow(/foreign key/i);
  });

  it('with rows that do not fit leaves things as they were', async () => {
    const copy = await copyOf(database());
    const strange = { ...copy, rows: { ...copy.rows, unheard_of: [] } };
    await expect(restore(strange)).rejects.toThrow('unheard_of');
    expect(await migrationsRun(database())).toEqual(migrationNames());
    expect(await holdsAnything(database())).toBe(false);
  });
});

describe('a newspaper that was only begun', () => {
  it('holds nothing, and one with a single colleague does', async () => {
    const db = openSqlite(':memory:');
    expect(await holdsAnything(db)).toBe(false);
    await migrate(db);
    expect(await holdsAnything(db)).toBe(false);
    await sql`insert into users (email, name, roles, language, is_disabled, created_at)
      values ('a@b.example', 'Awa', '[]', 'fr', 0, 'x')`.execute(db.query);
    expect(await holdsAnything(db)).toBe(true);
    await db.close();
  });
});
