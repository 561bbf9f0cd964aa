import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { describeOnEveryEngine } from '#test/support/databases.ts';
import { NOW } from '#test/support/newsroom.ts';
import { type JournalFilter, journalEntries } from './queries/day/journal.ts';
import { addJournalEntry } from './records/journal.ts';

describeOnEveryEngine('the journal', (database) => {
  const add = (change: object = {}) =>
    addJournalEntry(database(), {
      at: NOW,
      actorId: null,
      actorName: 'griot',
      action: 'userInvited',
      subject: 'Awa',
      ...change,
    });
  const subjects = async (filter: JournalFilter, page = { limit: 10, beforeId: null as number | null }) =>
    (await journalEntries(database(), { ...filter, ...page })).map(({ subject }) => subject);

  it('only grows: the database itself lets nobody change or remove a line', async () => {
    await add();
    for (const change of [sql`update journal_entries set subject = 'Idriss'`, sql`delete from journal_entries`]) {
      await expect(change.execute(database().query)).rejects.toThrow('the journal only grows');
    }
    if (database().engine === 'postgres') {
      await expect(sql`truncate journal_entries`.execute(database().query)).rejects.toThrow('only grows');
    }
    expect(await subjects({})).toEqual(['Awa']);
  });

  it('is read by who, what, article and day, a page at a time', async () => {
    await add({ subject: 'first', at: '2020-10-01T08:00:00.000Z' });
    await add({ subject: 'second', action: 'articlePublished', articleId: 7 });
    await add({ subject: 'third', at: '2020-10-03T08:00:00.000Z' });
    expect(await subjects({})).toEqual(['third', 'second', 'first']);
    expect(await subjects({ action: 'articlePublished' })).toEqual(['second']);
    expect(await subjects({ articleId: 7 })).toEqual(['second']);
    expect(await subjects({ from: '2020-10-02T00:00:00.000Z', to: '2020-10-03T00:00:00.000Z' })).toEqual(['second']);
    expect([await subjects({ actorId: 0 }), await subjects({ actorId: 99 })]).toEqual([
      ['third', 'second', 'first'],
      [],
    ]);
    const [newest] = await journalEntries(database(), { limit: 1, beforeId: null });
    expect(await subjects({}, { limit: 1, beforeId: newest?.id ?? 0 })).toEqual(['second']);
  });
});
