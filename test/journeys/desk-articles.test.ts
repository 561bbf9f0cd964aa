import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stoppedClock } from '#content/clock.ts';
import { ROLES } from '#content/permissions.ts';
import { SYSTEM } from '#newsroom/actor.ts';
import { returnArticle } from '#newsroom/publication/return-article.ts';
import { writeArticle } from '#newsroom/writing/write-article.ts';
import { articleForEditing } from '#storage/queries/articles/article-for-editing.ts';
import { articlePlan } from '#storage/queries/articles/article-plans.ts';
import { type BusyMorning, busyMorning } from '#test/support/busy-morning.ts';
import { memoryDatabase } from '#test/support/databases.ts';
import { type Colleague, copySample, hire, type OwnSample } from '#test/support/desk.ts';
import { createCast, draftBy, NOW } from '#test/support/newsroom.ts';
import { THAT_MORNING } from '#test/support/sample.ts';
import { appOver } from '#test/support/site.ts';
import { type Answer, Visitor } from '#test/support/visitor.ts';

describe('the day at the desk', () => {
  let sample: OwnSample;
  let day: BusyMorning;

  beforeEach(async () => {
    sample = await copySample();
    day = await busyMorning({ db: sample.db, clock: THAT_MORNING });
  });
  afterEach(() => sample.remove());

  async function signedIn({ email, password }: Colleague): Promise<Visitor> {
    const visitor = new Visitor(appOver(sample.db, THAT_MORNING));
    expect((await visitor.post('/desk/session/', { email, password })).to).toBe('/desk/');
    return visitor;
  }

  it('tells an editor what to do now, the most pressing first', async () => {
    const { html } = await (await signedIn(day.editor)).get('/desk/');
    expect(partsOf(html)).toEqual([
      'trouble',
      'corrections',
      'mine',
      'toRead',
      'contributed',
      'ready',
      'comments',
      'scheduled',
      'published',
    ]);
    expect(partOf(html, 'trouble')).toContain('La grève des transporteurs en dix chiffres');
    expect(partOf(html, 'trouble')).toContain('N’a pas paru à l’heure prévue (7 h).');
    expect(partOf(html, 'trouble')).toContain('Le pont de Rosso ouvrira en mars');
    expect(partOf(html, 'trouble')).toMatch(/« Lire aussi : .* » : l’article a été retiré\./);
    expect(partOf(html, 'corrections')).toContain('Le pont ouvrira en mai, dit le ministère.');
    expect(partOf(html, 'contributed')).toContain('Carnet de route');
    expect(partOf(html, 'scheduled')).toContain('18 h');
    expect(partOf(html, 'comments')).toContain('Un commentaire attend d’être lu.');
  });

  it('tells a reporter what became of their articles, and nothing of what is others’ work', async () => {
    const { html } = await (await signedIn(day.reporter)).get('/desk/');
    expect(partsOf(html)).toEqual(['mine', 'scheduled', 'published']);
    expect(partOf(html, 'mine')).toContain('Renvoyé par Aminata Sow : « Il manque la voix des commerçants. »');
    expect(partOf(html, 'mine')).toContain('Une note attend votre réponse.');
    expect(partOf(html, 'mine')).toContain('jeudi 26 novembre');
  });

  it('shows a contributor their own articles alone, on the first page and in the list', async () => {
    const visitor = await signedIn(day.contributor);
    expect(partsOf((await visitor.get('/desk/')).html)).toEqual(['mine']);
    for (const path of [
      '/desk/articles/',
      '/desk/articles/?status=published',
      '/desk/articles/?q=pont',
      '/desk/articles/?q=texte',
    ]) {
      expect(listed(await visitor.get(path)).every((headline) => headline.startsWith('Carnet de route'))).toBe(true);
    }
    expect(listed(await visitor.get('/desk/articles/'))).toHaveLength(1);
    expect((await visitor.get('/desk/planning/')).status).toBe(403);
  });

  it('gives an administrator the house instead, and a quiet day to whom nothing awaits', async () => {
    const { html } = await (await signedIn(day.administrator)).get('/desk/');
    expect(partsOf(html)).toEqual(['house']);
    expect(html).not.toContain('Écrire un article');
    const newcomer = await hire({ db: sample.db, clock: THAT_MORNING }, { name: 'Fatou Ba', roles: ['moderator'] });
    await sample.db.query.deleteFrom('comments').where('status', '=', 'waiting').execute();
    expect((await (await signedIn(newcomer)).get('/desk/')).html).toContain('Rien ne vous attend. Bonne journée.');
  });

  it('says who changed an article last, be it the program', async () => {
    const visitor = await signedIn(day.editor);
    const byWhom = async (words: string) =>
      /class="soft changed">.*?<\/time> · (.*?)<\/p>/s.exec(
        (await visitor.get(`/desk/articles/?q=${words}`)).html,
      )?.[1];
    expect(await byWhom('rosso')).toBe('Aminata Sow');
    const by = { db: sample.db, clock: THAT_MORNING, actor: SYSTEM };
    await returnArticle(by, { articleId: day.articles.submitted as number, comment: 'Court.' });
    expect(await byWhom('riz')).toBe('Le programme');
  });

  it('finds articles by their state, words, section, byline, topic, country and dates', async () => {
    const visitor = await signedIn(day.editor);
    const found = async (query: string) => listed(await visitor.get(`/desk/articles/?${query}`));
    expect(await found('status=submitted&q=riz')).toEqual(['Le prix du riz recule pour la première fois depuis un an']);
    expect(await found('q=ELECTIONS+bureaux&status=draft')).toEqual(['Élections : les bureaux de vote à pied']);
    expect(await found('q=dromadaire')).toEqual([]);
    expect(await found('q=TEXTES&status=ready')).toEqual(['Entretien avec la directrice du port']);
    expect(await found('q=texte&status=published&from=2026-11-24')).toEqual(['Le pont de Rosso ouvrira en mars']);
    expect((await found('mine=1')).toSorted()).toEqual([
      'Ce que change le nouveau code du travail',
      'La grève des transporteurs en dix chiffres',
      'Le pont de Rosso ouvrira en mars',
      'Élections : les bureaux de vote à pied',
    ]);
    const thatDay = (await found('from=2026-11-24&to=2026-11-24')).length;
    expect(thatDay).toBeGreaterThanOrEqual(Object.keys(day.articles).length);
    expect(await found('from=2026-11-25')).toEqual([]);
    expect(await found('status=published&from=2026-11-24')).toEqual(['Le pont de Rosso ouvrira en mars']);
    for (const name of ['section', 'author', 'topic'] as const) {
      const [one, other] = await Promise.all([found(`${name}=1`), found(`${name}=2`)]);
      expect(one.length, name).toBeGreaterThan(0);
      expect(other.length, name).toBeGreaterThan(0);
      expect(one, name).not.toEqual(other);
    }
    expect((await found('country=TD')).length).toBeGreaterThan(0);
    expect((await found('sort=headline'))[0]?.localeCompare('B', 'fr')).toBeLessThan(0);
    expect((await visitor.get('/desk/articles/?section=x&sort=y&from=z&after=%00&before=9')).status).toBe(200);
  });

  it('changes the section of several articles at once, and puts them back', async () => {
    const visitor = await signedIn(day.editor);
    const chosen = [day.articles.published, day.articles.noted].map((id): [string, string] => ['article', String(id)]);
    const sections = async () =>
      Promise.all(
        [day.articles.published, day.articles.noted].map(async (id) => {
          return (await articleForEditing(sample.db, id ?? 0))?.draft.sectionId;
        }),
      );
    const done = await changed(visitor, [...chosen, ['do', 'section'], ['toSection', '2'], ['back', 'sort=headline']]);
    expect(done.to).toMatch(/^\/desk\/articles\/\?sort=headline&changed=\d+$/);
    expect(await sections()).toEqual([2, 2]);
    const told = (await visitor.get(done.to ?? '')).html;
    expect(told).toContain('2 articles sont passés dans la rubrique');
    const undoing = /\/desk\/articles\/changes\/\d+\/undoing\//.exec(told)?.[0] ?? '';
    const undone = await visitor.post(undoing, { back: 'sort=headline' });
    expect((await visitor.get(undone.to ?? '')).html).toContain('2 articles sont remis comme avant.');
    expect(await sections()).toEqual([1, 1]);
    expect((await visitor.post(undoing)).status).toBe(422);
    expect((await visitor.get('/desk/articles/')).html).not.toContain('Vos changements récents');

    const nothing = await changed(visitor, [
      ['do', 'section'],
      ['back', 'q=pont'],
    ]);
    expect([nothing.status, nothing.html.includes('Choisissez d’abord un article')]).toEqual([422, true]);
    expect(listed(nothing)).toContain('Le pont de Rosso ouvrira en mars');
  });

  it('undoes a change of many later, from whichever page of the list, for whoever made it and for a day', async () => {
    const visitor = await signedIn(day.editor);
    const chosen: [string, string][] = [['article', String(day.articles.noted)]];
    const topicIds = async () => (await articleForEditing(sample.db, day.articles.noted ?? 0))?.draft.topicIds;
    const before = await topicIds();
    for (const topic of ['1', '2', '3', '4', '5', '6']) {
      await changed(visitor, [...chosen, ['do', 'addTopic'], ['toTopic', topic]]);
    }
    await changed(visitor, [...chosen, ['do', 'addTopic'], ['toTopic', '6']]);
    const { html } = await visitor.get('/desk/articles/?status=draft');
    const recent = /<details class="recent".*?<\/details>/s.exec(html)?.[0] ?? '';
    const undoings = [...recent.matchAll(/action="(\/desk\/articles\/changes\/\d+\/undoing\/)"/g)].map(
      ([, to]) => to ?? '',
    );
    expect(recent.match(/1 article a été ajouté au dossier «/g)).toHaveLength(5);
    expect(undoings).toHaveLength(5);
    expect((await (await signedIn(day.subEditor)).get('/desk/articles/')).html).not.toContain('class="recent"');

    const undone = await visitor.post(undoings[0] ?? '', { back: 'status=draft' });
    expect(undone.to).toBe('/desk/articles/?status=draft&undone=1-0');
    expect(await topicIds()).toEqual([...(before ?? []), 1, 2, 3, 4, 5]);
    expect((await visitor.get(undone.to ?? '')).html).not.toContain(`action="${undoings[0]}"`);
    await sample.db.query.updateTable('bulkChanges').set({ expiresAt: '2026-11-24T00:00:00.000Z' }).execute();
    expect((await visitor.get('/desk/articles/')).html).not.toContain('class="recent"');
  });

  it('gives several articles their hour, and comes back filled in when that hour is none', async () => {
    const visitor = await signedIn(day.editor);
    const id = day.articles.ready ?? 0;
    const sent: [string, string][] = [
      ['article', String(id)],
      ['do', 'schedule'],
      ['toCountry', 'TD'],
      ['date', '2026-11-23'],
    ];
    const past = await changed(visitor, [...sent, ['time', '06:00']]);
    const timeless = await changed(visitor, sent);
    expect([past.status, timeless.status]).toEqual([303, 422]);
    expect((await visitor.get(past.to ?? '')).html).toContain('Cette heure est passée');
    expect(timeless.html).toMatch(new RegExp(`value="${id}" checked`));
    expect(timeless.html).toContain('value="2026-11-23"');
    expect(timeless.html).toContain('<option value="TD" selected');
    const date: [string, string] = ['date', '2026-11-25'];
    const done = await changed(visitor, [...sent.slice(0, 3), date, ['time', '06:00']]);
    expect((await visitor.get(done.to ?? '')).html).toContain(
      '1 article paraîtra à cette heure : 25 novembre 2026 à 6 h',
    );
    expect((await articleForEditing(sample.db, id))?.status).toBe('scheduled');
  });

  it('says which of several articles were refused, and why', async () => {
    const visitor = await signedIn(day.reporter);
    const ids = [day.articles.noted, day.articles.published].map((id): [string, string] => ['article', String(id)]);
    const done = await changed(visitor, [...ids, ['do', 'addTopic'], ['toTopic', '1']]);
    const { html } = await visitor.get(done.to ?? '');
    expect(html).toContain('1 article a été ajouté au dossier «');
    expect(html).toContain('1 article a été refusé');
    expect(html).toMatch(/Le pont de Rosso ouvrira en mars · Votre fonction ne le permet pas/);
    const given = [...ids, ['do', 'assign'], ['toUser', String(day.reporter.userId)]] as [string, string][];
    expect((await changed(visitor, given)).status).toBe(403);
  });

  it('plans an idea for somebody, who finds it on their first page, and moves it to another week', async () => {
    const editor = await signedIn(day.editor);
    const week = (await editor.get('/desk/planning/')).html;
    expect(week).toContain('Semaine 48');
    expect(week).toContain('Élections : les bureaux de vote à pied');
    const today = week.split('<section').find((part) => part.includes('id="day-2026-11-24"'));
    expect(today).toContain('Le pont de Rosso ouvrira en mars');
    const idea = { week: '2026-W48', section: '1', assignedTo: String(day.reporter.userId), signs: '3 000' };
    const lacking = await editor.post('/desk/planning/', { ...idea, headline: ' ', dueOn: '2026-11-27' });
    expect([lacking.status, lacking.html.includes('Il manque un titre')]).toEqual([422, true]);
    expect(lacking.html).toContain('value="2026-11-27"');
    const added = await editor.post('/desk/planning/', {
      ...idea,
      headline: 'Le bac de Foundiougne',
      dueOn: '2026-11-27',
    });
    expect(added.to).toMatch(/^\/desk\/planning\/\?week=2026-W48&done=1#article-\d+$/);
    const id = Number(added.to?.split('#article-')[1]);
    expect((await (await signedIn(day.reporter)).get('/desk/')).html).toContain('Le bac de Foundiougne');

    const moved = await editor.post(`/desk/planning/${id}/`, { ...idea, assignedTo: '', dueOn: '2026-12-01' });
    expect(moved.to).toContain('week=2026-W49');
    const plan = { assignedTo: null, dueOn: '2026-12-01', plannedSigns: 3000 };
    expect(await articlePlan(sample.db, id)).toMatchObject(plan);
    expect((await editor.get('/desk/planning/?week=2026-W49')).html).toContain('Le bac de Foundiougne');
    expect((await editor.get('/desk/planning/?week=2026-W48')).html).not.toContain('Le bac de Foundiougne');
    const journal = (await editor.get('/desk/journal/?action=articlePlanned')).html;
    expect(journal.replace(/<[^>]*>/g, '')).toContain(
      'a prévu « Le bac de Foundiougne » : Idriss Kone · 27 novembre 2026 · 3000 → 1er décembre 2026 · 3000',
    );
  });

  it('lets a reporter plan their own articles, for themselves', async () => {
    const reporter = await signedIn(day.reporter);
    const page = (await reporter.get('/desk/planning/')).html;
    expect(page).toContain(`action="/desk/planning/${day.articles.planned}/"`);
    expect(page).not.toContain(`action="/desk/planning/${day.articles.scheduled}/"`);
    const other = await reporter.post(`/desk/planning/${day.articles.scheduled}/`, { dueOn: '2026-11-30' });
    expect(other.status).toBe(403);
    const idea = { headline: 'Mon idée', section: '1', dueOn: '2026-11-25', signs: '', assignedTo: '1' };
    const id = Number((await reporter.post('/desk/planning/', idea)).to?.split('#article-')[1]);
    expect((await articlePlan(sample.db, id)).assignedTo).toBe(day.reporter.userId);
    const bad = await reporter.post(`/desk/planning/${id}/`, { week: '2026-W48', dueOn: '2026-11-25', signs: 'long' });
    expect([bad.status, bad.html.includes('value="long"')]).toEqual([422, true]);
  });

  it('opens the list and the planning to those who write', async () => {
    for (const role of ROLES) {
      const person = await hire({ db: sample.db, clock: THAT_MORNING }, { name: `Quelque ${role}`, roles: [role] });
      const visitor = await signedIn(person);
      const writes = !['moderator', 'administrator'].includes(role);
      expect((await visitor.get('/desk/articles/')).status, role).toBe(writes ? 200 : 403);
      const plans = writes && role !== 'contributor';
      expect((await visitor.get('/desk/planning/')).status, role).toBe(plans ? 200 : 403);
    }
  });
});

describe('the list of articles', () => {
  it('turns its pages forwards and back, each article once', async () => {
    const db = await memoryDatabase();
    const cast = await createCast(db);
    const clock = stoppedClock(NOW);
    for (let n = 0; n < 120; n++) {
      await writeArticle({ db, clock, actor: SYSTEM }, draftBy(cast, { slug: `a-${n}`, headline: `Article ${n}` }));
    }
    const { email, password } = await hire({ db, clock }, { name: 'Awa', roles: ['editor'] });
    const visitor = new Visitor(appOver(db, clock));
    await visitor.post('/desk/session/', { email, password });
    const pages = [await visitor.get('/desk/articles/?sort=headline')];
    for (let next = link(pages[0], 'next'); next; next = link(pages.at(-1), 'next'))
      pages.push(await visitor.get(next));
    expect(pages.map((page) => listed(page).length)).toEqual([50, 50, 20]);
    expect(new Set(pages.flatMap(listed)).size).toBe(120);
    expect(pages[0]?.html).toContain('120 articles');
    const back = await visitor.get(link(pages[2], 'prev') ?? '');
    expect(listed(back)).toEqual(pages[1] && listed(pages[1]));
    expect(listed(await visitor.get(link(back, 'prev') ?? ''))).toEqual(pages[0] && listed(pages[0]));
    await db.close();
  });
});

/** Sends the form under the list, in which several articles are ticked. */
function changed(visitor: Visitor, fields: [name: string, value: string][]): Promise<Answer> {
  return visitor.postBody('/desk/articles/changes/', new URLSearchParams(fields));
}

/** The parts of the first page, in order. */
function partsOf(html: string): string[] {
  return [...html.matchAll(/<section class="part" aria-labelledby="(\w+)"/g)].map((match) => match[1] ?? '');
}

function partOf(html: string, id: string): string {
  return html.split('<section class="part"').find((part) => part.includes(`aria-labelledby="${id}"`)) ?? '';
}

/** The headlines that a list shows, in order. */
function listed({ html }: Answer): string[] {
  const list = /<ul class="articles".*?<\/ul>/s.exec(html)?.[0] ?? '';
  return [...list.matchAll(/<a class="headline"[^>]*>([^<]*)</g)].map((match) => match[1] ?? '');
}

function link(page: Answer | undefined, rel: 'next' | 'prev'): string | null {
  const href = page && new RegExp(`rel="${rel}" href="([^"]*)"`).exec(page.html)?.[1];
  return href ? href.replaceAll('&amp;', '&') : null;
}
