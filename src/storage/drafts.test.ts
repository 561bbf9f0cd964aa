import { beforeEach, expect, it } from 'vitest';
import { type Clock, momentOf } from '#content/clock.ts';
import { doc, p } from '#content/document/builders.ts';
import type { Role } from '#content/permissions.ts';
import { type Actor, SYSTEM } from '#newsroom/actor.ts';
import { inviteUser } from '#newsroom/people/invite-user.ts';
import { resolveNote } from '#newsroom/writing/resolve-note.ts';
import { restoreVersion } from '#newsroom/writing/restore-version.ts';
import { saveDraft } from '#newsroom/writing/save-draft.ts';
import { takePart } from '#newsroom/writing/take-part.ts';
import { writeArticle } from '#newsroom/writing/write-article.ts';
import { answerNote, writeNote } from '#newsroom/writing/write-note.ts';
import { describeOnEveryEngine } from '#test/support/databases.ts';
import { type Cast, createCast, draftBy, NOW, publishNow } from '#test/support/newsroom.ts';
import { articleForEditing } from './queries/articles/article-for-editing.ts';
import { articleVersion, articleVersions, versionBefore } from './queries/articles/article-versions.ts';
import { notesOf } from './queries/articles/notes.ts';
import { journalEntries } from './queries/day/journal.ts';
import { currentEdition } from './queries/edition.ts';

describeOnEveryEngine('texts that are being written', (database) => {
  let cast: Cast;
  let now: Temporal.Instant;
  let awa: Actor;
  let idriss: Actor;
  const clock: Clock = { now: () => now };
  const as = (actor: Actor) => ({ db: database(), clock, actor });
  const later = (duration: Temporal.DurationLike) => {
    now = now.add(duration);
  };

  beforeEach(async () => {
    now = Temporal.Instant.from(NOW);
    cast = await createCast(database());
    awa = await someone('Awa', 'subEditor');
    idriss = await someone('Idriss', 'editor');
  });

  async function someone(name: string, role: Role): Promise<Actor> {
    const invitation = { email: `${name}@journal.example`, name, roles: [role], language: 'fr' };
    const { userId } = await inviteUser(as(SYSTEM), invitation);
    return { userId, name, roles: [role], authorId: null };
  }

  const begun = (actor: Actor) => writeArticle(as(actor), draftBy(cast, { body: doc(p('Un.')) }));
  const text = (words: string) => draftBy(cast, { body: doc(p(words)) });
  const versionsOf = async (id: number) =>
    (await articleVersions(database(), id, { limit: 50, below: null })).map(({ number, reason, savedByName, signs }) =>
      [number, reason, savedByName, signs].join(' '),
    );

  it('never overwrite what somebody else saved meanwhile', async () => {
    const id = await begun(awa);
    const first = await saveDraft(as(awa), { articleId: id, baseRevision: 0, draft: text('Deux.') });
    expect(first).toMatchObject({ isSaved: true, revision: 1, isAhead: false });
    const second = await saveDraft(as(idriss), { articleId: id, baseRevision: 0, draft: text('Trois.') });
    expect(second).toEqual({
      isSaved: false,
      revision: 1,
      savedAt: NOW,
      savedBy: 'Awa',
      theirs: text('Deux.'),
    });
    expect((await articleForEditing(database(), id))?.draft).toEqual(text('Deux.'));
  });

  it('are saved by one of those who save at the same moment; the other is told', async () => {
    const id = await begun(awa);
    const results = await Promise.all(
      [awa, idriss, awa, idriss].map((actor, i) =>
        saveDraft(as(actor), { articleId: id, baseRevision: 0, draft: text(`Texte ${i}.`) }),
      ),
    );
    expect(results.filter(({ isSaved }) => isSaved).length).toBe(1);
    expect(results.every(({ revision }) => revision === 1)).toBe(true);
  });

  it('are saved once when they are sent again after a lost answer', async () => {
    const id = await begun(awa);
    const save = { articleId: id, baseRevision: 0, draft: text('Deux.') };
    await saveDraft(as(awa), save);
    expect(await saveDraft(as(awa), save)).toMatchObject({ isSaved: true, revision: 1 });
    expect(await versionsOf(id)).toEqual(['1 saved Awa 5']);
  });

  it('are gathered in one version while the same person goes on, for ten minutes', async () => {
    const id = await begun(awa);
    await saveDraft(as(awa), { articleId: id, baseRevision: 0, draft: text('Deux deux.') });
    later({ minutes: 9 });
    await saveDraft(as(awa), { articleId: id, baseRevision: 1, draft: text('Trois.') });
    expect(await versionsOf(id)).toEqual(['1 saved Awa 6']);
    later({ minutes: 2 });
    await saveDraft(as(awa), { articleId: id, baseRevision: 2, draft: text('Quatre.') });
    await saveDraft(as(idriss), { articleId: id, baseRevision: 3, draft: text('Cinq.') });
    await saveDraft(as(awa), { articleId: id, baseRevision: 4, draft: text('Six.') });
    expect(await versionsOf(id)).toEqual(['4 saved Awa 4', '3 saved Idriss 5', '2 saved Awa 7', '1 saved Awa 6']);
  });

  it('leave the version before as it was when much is taken out of it', async () => {
    const id = await begun(awa);
    const long = 'Une phrase qui compte. '.repeat(20).trim();
    await saveDraft(as(awa), { articleId: id, baseRevision: 0, draft: text(long) });
    await saveDraft(as(awa), { articleId: id, baseRevision: 1, draft: text('Rien.') });
    expect(await versionsOf(id)).toEqual(['2 saved Awa 5', `1 saved Awa ${long.length}`]);
  });

  it('keep both texts, and what was made of them', async () => {
    const id = await begun(awa);
    await saveDraft(as(awa), { articleId: id, baseRevision: 0, draft: text('Deux.') });
    const merged = { articleId: id, baseRevision: 1, draft: text('Deux et trois.'), mergedFrom: text('Trois.') };
    expect(await saveDraft(as(idriss), merged)).toMatchObject({ isSaved: true, revision: 3 });
    await saveDraft(as(idriss), { articleId: id, baseRevision: 3, draft: text('Deux, trois, quatre.') });
    expect(await versionsOf(id)).toEqual([
      '4 saved Idriss 20',
      '3 merged Idriss 14',
      '2 saved Idriss 6',
      '1 saved Awa 5',
    ]);
  });

  it('change nothing for readers once the article is published', async () => {
    const db = database();
    const { id } = await publishNow(db, text('Un.'), clock);
    const before = await currentEdition(db);
    const saved = await saveDraft(as(awa), { articleId: id, baseRevision: 0, draft: text('Deux.') });
    expect(saved).toMatchObject({ isSaved: true, isAhead: true });
    expect(await currentEdition(db)).toEqual(before);
    expect((await articleVersion(db, id, 1))?.draft).toEqual(text('Un.'));
    expect(await versionBefore(db, id, 2)).toBe(1);
    expect(await versionBefore(db, id, 1)).toBeNull();
  });

  it('are saved without what was deleted while they were written', async () => {
    const id = await begun(awa);
    const draft = {
      ...text('Deux.'),
      topicIds: [999],
      sectionId: 998,
      leadPicture: { mediaId: 7, caption: null, alt: null },
    };
    expect(await saveDraft(as(awa), { articleId: id, baseRevision: 0, draft })).toMatchObject({ isSaved: true });
    expect((await articleForEditing(database(), id))?.draft).toEqual(text('Deux.'));
  });

  it('are refused from those who may not write in them, and when they are no text', async () => {
    const id = await begun(awa);
    const aminata = await someone('Aminata', 'contributor');
    const save = { articleId: id, baseRevision: 0, draft: text('Deux.') };
    await expect(saveDraft(as(aminata), save)).rejects.toMatchObject({ code: 'notFound' });
    const broken = { ...text(''), body: { type: 'doc', content: [] } as never };
    await expect(saveDraft(as(awa), { ...save, draft: broken })).rejects.toMatchObject({ code: 'textInvalid' });
    await expect(saveDraft(as(awa), { ...save, articleId: 999 })).rejects.toMatchObject({ code: 'notFound' });
    expect(await versionsOf(id)).toEqual(['1 saved Awa 3']);
  });

  it('take up an older version as a new one, unless the text has moved', async () => {
    const db = database();
    const id = await begun(awa);
    await saveDraft(as(idriss), { articleId: id, baseRevision: 0, draft: text('Deux.') });
    const restore = { articleId: id, number: 1, baseRevision: 0 };
    await expect(restoreVersion(as(awa), restore)).rejects.toMatchObject({ code: 'textMoved' });
    await restoreVersion(as(awa), { ...restore, baseRevision: 1 });
    expect((await articleForEditing(db, id))?.draft).toEqual(text('Un.'));
    expect(await versionsOf(id)).toEqual(['3 restored Awa 3', '2 saved Idriss 5', '1 saved Awa 3']);
    const [line] = await journalEntries(db, { limit: 1, beforeId: null, action: null });
    expect(line).toMatchObject({ action: 'articleRestored', actorName: 'Awa', before: '2', after: '1' });
  });

  it('know who else has them open: the first writes, the second chooses', async () => {
    const id = await begun(awa);
    const part = (actor: Actor, tabId: string, wish: 'arrive' | 'stay' | 'takeOver' | 'writeOn' | 'leave') =>
      takePart(as(actor), { articleId: id, tabId, wish });
    expect(await part(awa, 'a', 'arrive')).toMatchObject({ mode: 'writing', others: [] });
    const other = { name: 'Awa', mode: 'writing', since: momentOf(now), isSelf: false };
    expect(await part(idriss, 'b', 'arrive')).toMatchObject({ mode: 'reading', others: [other] });
    expect(await part(idriss, 'b', 'takeOver')).toMatchObject({ mode: 'writing', others: [{ mode: 'reading' }] });
    expect(await part(awa, 'a', 'stay')).toMatchObject({ mode: 'reading', others: [{ name: 'Idriss' }] });
    expect(await part(awa, 'a', 'writeOn')).toMatchObject({ mode: 'writing', others: [{ mode: 'writing' }] });
    expect(await part(idriss, 'b', 'stay')).toMatchObject({ mode: 'writing' });
    expect(await part(awa, 'c', 'arrive')).toMatchObject({ mode: 'reading', others: [{ isSelf: true }, {}] });
    await part(idriss, 'b', 'leave');
    later({ seconds: 46 });
    expect(await part(awa, 'c', 'stay')).toMatchObject({ mode: 'writing', others: [] });
    expect(await part(awa, 'd', 'arrive')).toMatchObject({
      mode: 'writing',
      others: [{ isSelf: true, mode: 'reading' }],
    });
  });

  it('let one writer in of two who come at the same moment', async () => {
    const id = await begun(awa);
    const parts = await Promise.all(
      [awa, idriss].map((actor) => takePart(as(actor), { articleId: id, tabId: actor.name, wish: 'arrive' })),
    );
    expect(parts.map(({ mode }) => mode).toSorted()).toEqual(['reading', 'writing']);
  });

  it('carry notes, which are answered, dealt with and opened again', async () => {
    const db = database();
    const id = await begun(awa);
    const passage = { quote: 'Un', prefix: '', suffix: '.' };
    const note = { articleId: id, kind: 'note', text: ' Vraiment ? ', passage } as const;
    const noteId = await writeNote(as(idriss), note);
    const answerId = await answerNote(as(awa), { articleId: id, noteId, text: 'Oui.' });
    await answerNote(as(idriss), { articleId: id, noteId: answerId, text: 'Bien.' });
    await resolveNote(as(awa), { articleId: id, noteId, isResolved: true });
    const [kept, ...others] = await notesOf(db, id);
    expect(others).toEqual([]);
    expect(kept).toMatchObject({ text: 'Vraiment ?', passage, resolvedByName: 'Awa', resolvedAt: NOW });
    expect(kept?.answers.map(({ text: words }) => words)).toEqual(['Oui.', 'Bien.']);
    await resolveNote(as(idriss), { articleId: id, noteId, isResolved: false });
    expect((await notesOf(db, id))[0]).toMatchObject({ resolvedAt: null, resolvedByName: null });

    await expect(writeNote(as(awa), { ...note, text: ' ' })).rejects.toMatchObject({ code: 'noteEmpty' });
    await expect(writeNote(as(awa), { ...note, kind: 'correctionRequest' })).rejects.toMatchObject({
      code: 'wrongStatus',
    });
    const stranger = await someone('Aminata', 'contributor');
    await expect(writeNote(as(stranger), note)).rejects.toMatchObject({ code: 'notFound' });
    const { id: published } = await publishNow(db, draftBy(cast), clock);
    const request = { ...note, articleId: published, kind: 'correctionRequest', passage: null } as const;
    await writeNote(as(awa), request);
    expect(await notesOf(db, published)).toMatchObject([{ kind: 'correctionRequest', passage: null }]);
  });
});
