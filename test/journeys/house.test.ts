import { beforeEach, describe, expect, it } from 'vitest';
import type { Clock } from '#content/clock.ts';
import { doc, link, p } from '#content/document/builders.ts';
import { DEFAULT_HOUSE_TYPOGRAPHY } from '#content/house-typography.ts';
import type { Role } from '#content/permissions.ts';
import { SYSTEM } from '#newsroom/actor.ts';
import { changePage } from '#newsroom/house/change-page.ts';
import { changeSection } from '#newsroom/house/change-section.ts';
import { changeSettings } from '#newsroom/house/change-settings.ts';
import type { OpenDatabase } from '#storage/database.ts';
import { insertMedia } from '#storage/records/media.ts';
import { saveSettings } from '#storage/records/settings.ts';
import { memoryDatabase } from '#test/support/databases.ts';
import { hire } from '#test/support/desk.ts';
import { type Cast, createCast, draftBy, NOW, pictureBy, publishNow } from '#test/support/newsroom.ts';
import { appOver } from '#test/support/site.ts';
import { type Answer, Visitor } from '#test/support/visitor.ts';
import { addMarkedCatalogue, MARKED, strayWords } from '#test/support/words.ts';

/** Narrow and wide no-break spaces, made visible. */
const shown = (html: string) => html.replaceAll('\u202f', '·').replaceAll('\u00a0', '_');

describe('the house', () => {
  let db: OpenDatabase;
  let cast: Cast;
  let now: Temporal.Instant;
  let reader: Visitor;
  let editor: Visitor;
  const clock: Clock = { now: () => now };

  beforeEach(async () => {
    db = await memoryDatabase();
    cast = await createCast(db);
    now = Temporal.Instant.from(NOW);
    reader = new Visitor(appOver(db, clock));
    editor = await signedIn(['editor']);
  });

  async function signedIn(roles: Role[], language = 'fr'): Promise<Visitor> {
    const { email, password } = await hire(
      { db, clock },
      { name: `X ${roles.join(' ')} ${language}`, roles, language },
    );
    const visitor = new Visitor(appOver(db, clock));
    expect((await visitor.post('/desk/session/', { email, password })).to).toBe('/desk/');
    return visitor;
  }

  /** What the journal says last. */
  async function lastDeed(): Promise<string> {
    const { html } = await editor.get('/desk/journal/');
    return /<(?:td|li)[^>]*>[\s\S]*?<\/time>[\s\S]*?<\/(?:li|tr)>/.exec(html)?.[0].replace(/<[^>]+>/g, ' ') ?? '';
  }

  /** Which settings the journal says were changed last, one by one. */
  async function lastChanges(): Promise<string[]> {
    const { html } = await editor.get('/desk/journal/');
    const list = /<dl>.*?<\/dl>/s.exec(html)?.[0] ?? '';
    return [...list.matchAll(/<dt>(.*?)<\/dt><dd>(.*?)<\/dd>/g)].map(([, name, change]) => `${name} : ${change}`);
  }

  it('renames a section and changes its address; the former one leads on for ever, feeds and all', async () => {
    await publishNow(db, draftBy(cast), clock);
    const path = `/desk/house/sections/${cast.politics}/`;
    const fields = { name: 'Monde & pouvoirs', slug: 'monde', description: 'Ce qui se décide.' };
    expect((await editor.post(path, fields)).to).toBe('/desk/house/sections/?done=1');
    const page = await reader.get('/rubrique/monde/');
    expect([page.status, page.html.includes('Ce qui se décide.')]).toEqual([200, true]);
    const moved = async (from: string) => [(await reader.get(from)).status, (await reader.get(from)).to];
    expect(await moved('/rubrique/politique/')).toEqual([301, '/rubrique/monde/']);
    expect(await moved('/rubrique/politique/page/2/')).toEqual([301, '/rubrique/monde/page/2/']);
    expect(await moved('/rubrique/politique/feed/atom/')).toEqual([301, '/rubrique/monde/feed/atom/']);
    await editor.post(path, { ...fields, slug: 'planete' });
    expect(await moved('/rubrique/politique/')).toEqual([301, '/rubrique/planete/']);
    expect(await moved('/rubrique/monde/')).toEqual([301, '/rubrique/planete/']);
    expect(await lastDeed()).toContain('monde → planete');

    const squatter = await editor.post('/desk/house/sections/', { name: 'Politique', slug: '', description: 'x' });
    expect([squatter.status, squatter.html.includes('value="Politique"')]).toEqual([422, true]);
    expect(squatter.html).toContain('Cette adresse est déjà prise.');
    await editor.post(path, { ...fields, slug: 'politique' });
    expect((await reader.get('/rubrique/politique/')).status).toBe(200);
    expect(await moved('/rubrique/monde/')).toEqual([301, '/rubrique/politique/']);
  });

  it('gives a section a name in another script an address that works', async () => {
    await editor.post('/desk/house/sections/', { name: 'سياسة', slug: '', description: '' });
    const answer = await reader.get('/rubrique/%d8%b3%d9%8a%d8%a7%d8%b3%d8%a9/');
    expect([answer.status, answer.html.includes('سياسة')]).toEqual([200, true]);
  });

  it('orders sections by buttons, and the menu follows', async () => {
    await publishNow(db, draftBy(cast), clock);
    await publishNow(db, draftBy(cast, { slug: 'match', sectionId: cast.sport }), clock);
    const order = async () =>
      [...(await reader.get('/')).html.matchAll(/<a href="\/rubrique\/(\w+)\/"(?: aria-current="page")?>/g)]
        .map((match) => match[1])
        .slice(0, 2);
    expect(await order()).toEqual(['politique', 'sport']);
    const answer = await editor.post(`/desk/house/sections/${cast.sport}/place/`, { direction: 'up' });
    expect(answer.to).toBe(`/desk/house/sections/#rubrique-${cast.sport}`);
    expect(await order()).toEqual(['sport', 'politique']);
  });

  it('removes a section only when its articles go elsewhere', async () => {
    const { path } = await publishNow(db, draftBy(cast, { sectionId: cast.sport }), clock);
    const removal = `/desk/house/sections/${cast.sport}/removal/`;
    const refused = await editor.post(removal, { moveTo: '' });
    expect([refused.status, refused.html.includes('Choisissez où les ranger.')]).toEqual([422, true]);
    expect((await editor.post(removal, { moveTo: String(cast.sport) })).status).toBe(422);
    expect((await editor.post(removal, { moveTo: String(cast.politics) })).status).toBe(303);
    expect((await reader.get('/rubrique/sport/')).to).toBe('/rubrique/politique/');
    expect((await reader.get(path)).html).toContain('href="/rubrique/politique/"');
    expect(await lastDeed()).toContain('a supprimé la rubrique Sport ; ses articles sont dans : Politique');
  });

  it('opens a topic, and joins it to another', async () => {
    const added = await editor.post('/desk/house/topics/new/', { name: 'Le scrutin', slug: '', introduction: 'Où ?' });
    const id = /topics\/(\d+)\//.exec((await editor.get('/desk/house/topics/?q=SCRUTIN')).html)?.[1];
    expect(added.to).toBe('/desk/house/topics/?done=1');
    await publishNow(db, draftBy(cast, { topicIds: [Number(id)] }), clock);
    expect((await reader.get('/dossier/le-scrutin/')).html).toContain('Où ?');
    expect((await editor.post(`/desk/house/topics/${id}/merger/`, { into: '' })).status).toBe(422);
    const merged = await editor.post(`/desk/house/topics/${id}/merger/`, { into: String(cast.elections) });
    expect(merged.to).toBe(`/desk/house/topics/${cast.elections}/?done=1`);
    expect((await reader.get('/dossier/le-scrutin/feed.json')).to).toBe('/dossier/elections/feed.json');
    expect((await reader.get('/dossier/elections/')).html).toContain('Deux accords');
    expect(await lastDeed()).toContain('a réuni le dossier Le scrutin au dossier Élections');
  });

  it('introduces a country to its readers', async () => {
    await publishNow(db, draftBy(cast), clock);
    expect((await editor.get('/desk/house/countries/')).html).toContain('href="/desk/house/countries/TN/"');
    await editor.post('/desk/house/countries/TN/', { introduction: 'Onze millions d’habitants.' });
    expect((await reader.get('/pays/tunisie/')).html).toContain('Onze millions d’habitants.');
    await editor.post('/desk/house/countries/TN/', { introduction: ' ' });
    expect((await reader.get('/pays/tunisie/')).html).not.toContain('Onze millions');
    expect((await editor.get('/desk/house/countries/ZZ/')).status).toBe(404);
  });

  it('changes who signs, with a portrait looked for in the library, and shows the e-mail to nobody', async () => {
    const mediaId = await insertMedia(db, pictureBy({ caption: 'Aïssatou au port' }));
    await insertMedia(db, pictureBy({ caption: 'Autre' }));
    await publishNow(db, draftBy(cast), clock);
    const path = `/desk/house/authors/${cast.aissatou}/`;
    expect((await editor.get(path)).html).toContain('value="aissatou@example.org"');
    const fields = {
      name: 'Aïssatou Bah',
      slug: 'a-bah',
      kind: 'person',
      role: 'Reporter',
      biography: 'Elle écrit.',
      email: 'bah@example.org',
    };
    const looked = await editor.post(path, { ...fields, question: 'port', asked: '', find: '1' });
    expect(looked.html).toContain('value="Reporter"');
    expect([looked.html.includes('Aïssatou au port'), looked.html.includes('Autre')]).toEqual([true, false]);
    expect((await reader.get('/auteur/a-bah/')).status).toBe(404);
    const wrong = await editor.post(path, { ...fields, email: 'bah@', save: '1' });
    expect([wrong.status, wrong.html.includes('value="bah@"'), wrong.html.includes('Elle écrit.')]).toEqual([
      422,
      true,
      true,
    ]);
    await editor.post(path, { ...fields, portraitMediaId: String(mediaId), save: '1' });
    const page = await reader.get('/auteur/a-bah/');
    expect(page.html).toContain('Elle écrit.');
    expect(page.html).toContain('/media/ffffffffffffffffffff-640.webp');
    expect(page.html).not.toContain('example.org');
    expect((await reader.get('/auteur/aissatou-bah/')).to).toBe('/auteur/a-bah/');
    expect(await lastDeed()).not.toContain('bah@example.org');
    const merged = await editor.post(`${path}merger/`, { into: String(cast.redaction) });
    expect(merged.to).toBe(`/desk/house/authors/${cast.redaction}/?done=1`);
    expect((await reader.get('/auteur/aissatou-bah/')).to).toBe('/auteur/redaction/');
  });

  it('writes a page without script, and loses nothing when it is refused', async () => {
    const fields = {
      title: 'Nous écrire',
      path: '',
      language: 'fr',
      seoDescription: '',
      isInFooter: '1',
      position: '3',
      status: 'published',
      text: 'Un mot.\n\n## Par la poste\n\nBP 12',
      body: '{}',
    };
    const refused = await editor.post('/desk/house/pages/new/', { ...fields, path: '/recherche/' });
    expect([refused.status, refused.html.includes('BP 12')]).toEqual([422, true]);
    const made = await editor.post('/desk/house/pages/new/', fields);
    const page = await reader.get('/nous-ecrire/');
    expect(page.html).toContain('<h2>Par la poste</h2><p>BP 12</p>');
    expect((await reader.get('/')).html).toContain('href="/nous-ecrire/"');
    const address = (made.to ?? '').replace('?done=1', '');
    const shown = await editor.get(address);
    expect(shown.html).toContain('## Par la poste');
    const basedOn = /name="basedOn" value="([^"]+)"/.exec(shown.html)?.[1] ?? '';
    now = now.add({ minutes: 5 });
    await editor.post(address, { ...fields, basedOn, text: 'De quelqu’un d’autre.' });
    const overtaken = await editor.post(address, { ...fields, basedOn, text: 'De moi.' });
    expect([overtaken.status, overtaken.html.includes('De moi.')]).toEqual([422, true]);
    expect((await reader.get('/nous-ecrire/')).html).toContain('De quelqu’un d’autre.');
    await editor.post(address, { ...fields, path: 'contact', status: 'draft' });
    expect((await reader.get('/contact/')).status).toBe(404);
    await editor.post(address, { ...fields, path: 'contact' });
    expect((await reader.get('/nous-ecrire/')).to).toBe('/contact/');
    expect(await lastDeed()).toContain('a modifié la page Nous écrire');
  });

  it('leaves a page alone that has more in it than plain text, and takes a document from the editor', async () => {
    const body = doc(p('Voir ', link('/corrections/', 'nos erreurs'), '.'));
    const rest = { language: 'fr', isInFooter: false, position: 0, seoDescription: '', body };
    const page = { ...rest, pageId: null, basedOn: null, title: 'Charte', path: '', status: 'published' as const };
    const id = await changePage({ db, clock, actor: SYSTEM }, page);
    const shown = await editor.get(`/desk/house/pages/${id}/`);
    expect([shown.html.includes('avec l’éditeur'), shown.html.includes('name="text"')]).toEqual([true, false]);
    const fields = { title: 'La charte', path: '/charte/', language: 'fr', status: 'published', position: '0' };
    await editor.post(`/desk/house/pages/${id}/`, { ...fields, body: JSON.stringify(body) });
    expect((await reader.get('/charte/')).html).toContain('<a href="/corrections/">nos erreurs</a>');
    for (const broken of ['', '{"type":"doc"', '{"type":"doc","content":[{"type":"script"}]}']) {
      const refused = await editor.post(`/desk/house/pages/${id}/`, { ...fields, title: 'Perdue ?', body: broken });
      expect([refused.status, refused.html.includes('value="Perdue ?"')]).toEqual([422, true]);
    }
    expect((await reader.get('/charte/')).html).toContain('<a href="/corrections/">nos erreurs</a>');
  });

  it('arranges the menus: sections out of sight, links in an order', async () => {
    await publishNow(db, draftBy(cast), clock);
    const wrong = await editor.post('/desk/house/menus/', {
      shown: String(cast.politics),
      headerLabel: 'Radio',
      headerAddress: 'javascript:alert(1)',
    });
    expect([wrong.status, wrong.html.includes('value="Radio"')]).toEqual([422, true]);
    const menu = new URLSearchParams([
      ['shown', String(cast.sport)],
      ['headerLabel', 'Radio'],
      ['headerAddress', 'https://radio.example/direct'],
      ['headerLabel', 'Nous'],
      ['headerAddress', '/Contact'],
      ['footerLabel', 'Dons'],
      ['footerAddress', '/dons/'],
      ['move', 'header 1 up'],
    ]);
    expect((await editor.postBody('/desk/house/menus/', menu)).to).toBe('/desk/house/menus/?done=1#header-1');
    const { html } = await reader.get('/');
    const masthead = html.slice(html.indexOf('<header class="masthead"'), html.indexOf('</header>'));
    expect(masthead).not.toContain('/rubrique/politique/');
    expect(masthead.indexOf('<a href="/contact/">Nous</a>')).toBeGreaterThan(0);
    expect(masthead.indexOf('https://radio.example/direct')).toBeGreaterThan(masthead.indexOf('/contact/'));
    expect(html.slice(html.indexOf('<footer'))).toContain('<a href="/dons/">Dons</a>');
    expect((await reader.get('/rubrique/politique/')).status).toBe(200);
    expect(await lastDeed()).toContain('a arrangé les menus');
  });

  it('orders sections and links in one list, and readers see it so', async () => {
    await publishNow(db, draftBy(cast), clock);
    await publishNow(db, draftBy(cast, { slug: 'match', sectionId: cast.sport }), clock);
    const masthead = async () =>
      [...((await reader.get('/')).html.split('</header>')[0] ?? '').matchAll(/<li><a href="([^"]*)"/g)].map(
        ([, address]) => address,
      );
    /** Presses a button in the form as it stands. */
    const press = async (move: string) => {
      const { html } = await editor.get('/desk/house/menus/');
      const fields = [...html.matchAll(/<input [^>]*>/g)].flatMap(([input]) => {
        const [name, value] = [/ name="(\w+)"/.exec(input)?.[1], / value="([^"]*)"/.exec(input)?.[1] ?? ''];
        return name && (!input.includes('checkbox') || input.includes(' checked')) ? [[name, value] as const] : [];
      });
      expect(html).toContain(`value="${move}"`);
      const answer = await editor.postBody(
        '/desk/house/menus/',
        new URLSearchParams([...fields, ['move', move]].map(([name = '', value = '']) => [name, value])),
      );
      const [path, place] = answer.to?.split('#') ?? [];
      expect(path).toBe('/desk/house/menus/?done=1');
      expect((await editor.get('/desk/house/menus/')).html).toContain(` id="${place}"`);
      expect(place).toBe(move.startsWith('section') ? 'section-2' : 'header-1');
      return masthead();
    };
    const [politics, sport, radio] = ['/rubrique/politique/', '/rubrique/sport/', '/radio/'];
    const shown = [cast.politics, cast.sport].map((id) => ['shown', String(id)]);
    const link = [...shown, ['headerLabel', 'Radio'], ['headerAddress', radio]];
    await editor.postBody('/desk/house/menus/', new URLSearchParams(link));
    expect(await masthead()).toEqual([politics, sport, radio]);
    expect(await press('header 0 up')).toEqual([politics, radio, sport]);
    expect(await lastDeed()).toContain('Avant : Politique · Sport · Radio (/radio/) | —');
    expect(await lastDeed()).toContain('Après : Politique · Radio (/radio/) · Sport | —');
    expect(await press('section 2 up')).toEqual([politics, sport, radio]);
    expect(await press('section 2 up')).toEqual([sport, politics, radio]);
    expect(await press('header 0 up')).toEqual([sport, radio, politics]);
    await editor.post(`/desk/house/sections/${cast.politics}/place/`, { direction: 'up' });
    expect(await masthead()).toEqual([radio, politics, sport]);
    await editor.post(`/desk/house/sections/${cast.politics}/removal/`, { moveTo: String(cast.sport) });
    expect(await masthead()).toEqual([sport, radio]);
  });

  it('says who the newspaper is', async () => {
    const administrator = await signedIn(['administrator']);
    const logo = await insertMedia(db, pictureBy({ alt: 'xx' }));
    const fields = {
      name: 'Le  Fleuve',
      tagline: 'D’un rivage à l’autre',
      description: 'Un journal.',
      publisher: 'Les Éditions',
      contactEmail: 'ecrire@journal.example',
      save: '1',
    };
    const refused = await administrator.post('/desk/house/identity/', { ...fields, name: ' ' });
    expect([refused.status, refused.html.includes('value="Les Éditions"')]).toEqual([422, true]);
    await administrator.post('/desk/house/identity/', { ...fields, logoMediaId: String(logo) });
    const front = await reader.get('/');
    expect(front.html).toContain('<title>Le Fleuve | D’un rivage à l’autre</title>');
    expect(front.html).toMatch(/<p class="nameplate"><a href="\/"><img [^>]*alt="Le Fleuve"/);
    expect(JSON.parse((await reader.get('/manifest.webmanifest')).html)).toMatchObject({ name: 'Le Fleuve' });
    expect(await lastChanges()).toEqual([
      'Nom du journal : Mon journal → Le Fleuve',
      'Devise : — → D’un rivage à l’autre',
      'Présentation : — → Un journal.',
      'Éditeur : — → Les Éditions',
      'Adresse électronique de contact : — → ecrire@journal.example',
      `Logo : — → n° ${logo}`,
    ]);
    expect(await lastDeed()).toContain('a changé les réglages (Identité)');
  });

  it('takes colours that can be read, on every page, and refuses the others by name and number', async () => {
    const administrator = await signedIn(['administrator']);
    const faint = await administrator.post('/desk/house/colours/', {
      accent: '#ffcc00',
      accentDark: '#f0906b',
      paper: '#fffdf9',
    });
    expect(faint.status).toBe(422);
    expect(faint.html).toContain('Accent de jour : le contraste avec le texte ou le fond est de 1,3');
    expect(faint.html).toContain('value="#ffcc00"');
    const nearest = /<code>#ffcc00<\/code> → <code>(#[0-9a-f]{6})<\/code>/.exec(faint.html)?.[1] ?? '';
    const colours = { accent: '#ffcc00', accentDark: '#F0906B', paper: '#ffffff' };
    expect((await administrator.post('/desk/house/colours/', { ...colours, look: '1' })).status).toBe(200);
    expect((await reader.get('/')).html).toContain('--accent:#a3341a');
    await administrator.post('/desk/house/colours/', { ...colours, paper: '#fffdf9', nearest: '1' });
    const front = await reader.get('/');
    expect(front.html).toContain(`--accent:${nearest}`);
    expect(front.html).toContain(`<meta name="theme-color" content="${nearest}">`);
    expect(await isAllowed(front)).toBe(true);
    expect(await isAllowed(await reader.get('/nulle-part/'))).toBe(true);
    expect((await reader.get('/favicon.svg')).html).toContain(nearest);
    expect(JSON.parse((await reader.get('/manifest.webmanifest')).html)).toMatchObject({ theme_color: nearest });
    const dark = await administrator.post('/desk/house/colours/', { ...colours, paper: '#777777' });
    expect(dark.html).toContain('Papier : le contraste');
    await administrator.post('/desk/house/colours/', { ...colours, ours: '1' });
    expect(await lastChanges()).toEqual([`Accent de jour : ${nearest} → #a3341a`]);
    expect((await reader.get('/')).html).toContain('--accent:#a3341a');
  });

  it('sets how the newspaper writes, and keeps the addresses of what has come out', async () => {
    const administrator = await signedIn(['administrator']);
    const before = await publishNow(db, draftBy(cast), clock);
    const fields = {
      ...DEFAULT_HOUSE_TYPOGRAPHY,
      feedContent: 'full',
      permalinkPattern: '/%category%/%postname%/',
      timeZone: 'Africa/Kinshasa',
      language: 'fr',
    };
    const looked = await administrator.post('/desk/house/style/', { ...fields, look: '1' });
    expect(looked.html).toContain('https://journal.example/xxxx/xxx-xxx/');
    expect(looked.html).toContain('Il y est maintenant : 2 octobre 2020 à 18 h 40');
    for (const permalinkPattern of ['/%year%/', 'sans-barre/%postname%', '/rubrique/%postname%/', '/a b/%postname%/']) {
      const refused = await administrator.post('/desk/house/style/', { ...fields, permalinkPattern });
      expect([refused.status, refused.html.includes('Cette forme d’adresse ne convient pas')]).toEqual([422, true]);
    }
    expect((await administrator.post('/desk/house/style/', { ...fields, timeZone: 'Lune' })).status).toBe(422);
    expect((await administrator.post('/desk/house/style/', fields)).status).toBe(303);
    expect((await reader.get(before.path)).status).toBe(200);
    expect((await publishNow(db, draftBy(cast, { slug: 'apres' }), clock)).path).toBe('/politique/apres/');
    expect((await reader.get('/feed/')).html).toContain('content:encoded');
  });

  it('sets French as the newspaper wants it, on its pages, in its feeds and for whoever writes', async () => {
    const administrator = await signedIn(['administrator']);
    const text = 'Le maire – élu en mai – dit : « Oui ! »';
    const change = { headline: text, standfirst: text, body: doc(p(text)) };
    const { id, path } = await publishNow(db, draftBy(cast, change), clock);
    const app = appOver(db, clock);
    const asSeen = async (at: string) => shown(await (await app.request(at)).text());
    for (const at of [path, '/feed/']) {
      expect(await asSeen(at)).toContain('Le maire –_élu en mai – dit_: «·Oui·!·»');
    }
    const { html } = await administrator.get('/desk/house/style/');
    for (const [choice, answer] of Object.entries(DEFAULT_HOUSE_TYPOGRAPHY)) {
      expect(html).toMatch(new RegExp(`name="${choice}" value="${answer}" checked`));
    }
    const others = { permalinkPattern: '/%postname%/', feedContent: 'full', timeZone: 'Africa/Dakar', language: 'fr' };
    const house = { spaceInGuillemets: 'wide', spaceBeforeHighSigns: 'wide', spaceBeforeColon: 'narrow' };
    const fields = { ...others, ...house, inciseDash: 'em' };
    const refused = await administrator.post('/desk/house/style/', { ...fields, inciseDash: 'tilde' });
    expect([refused.status, refused.html.includes('name="spaceInGuillemets" value="wide" checked')]).toEqual([
      422,
      true,
    ]);
    const looked = await administrator.post('/desk/house/style/', { ...fields, look: '1' });
    expect(looked.html).toContain('Le maire — élu en mai — cède ; sa rivale —');
    expect(await asSeen(path)).toContain('Le maire –_élu en mai – dit_:');
    expect((await administrator.post('/desk/house/style/', fields)).status).toBe(303);
    expect(await lastChanges()).toEqual([
      'Les flux donnent : Le chapô → L’article entier',
      'Forme des adresses : /%year%/%monthnum%/%day%/%postname%/ → /%postname%/',
      'Espace à l’intérieur des guillemets : Fine insécable → Insécable entière',
      'Espace avant ; ! ? : Fine insécable → Insécable entière',
      'Espace avant le deux-points : Insécable entière → Fine insécable',
      'Tirets d’une incise : Comme l’auteur les met → Cadratin —',
    ]);
    for (const at of [path, '/feed/']) {
      expect(await asSeen(at)).toContain('Le maire —_élu en mai — dit·: «_Oui_!_»');
    }
    const matter = (await editor.get(`/desk/articles/${id}/`)).html.replaceAll('&quot;', '"');
    expect(matter).toContain(`"houseStyle":${JSON.stringify({ ...house, inciseDash: 'em' })}`);
  });

  it('closes comments when the newspaper wants it, or after some days', async () => {
    const administrator = await signedIn(['administrator']);
    const { path } = await publishNow(db, draftBy(cast), clock);
    const comments = async () => (await reader.get(path)).html.includes('id="commentaires"');
    expect(await comments()).toBe(true);
    const policy = { opening: 'forDays', days: '7', readBefore: 'newcomers' };
    const refused = await administrator.post('/desk/house/comments/', { ...policy, days: '0' });
    expect([refused.status, refused.html.includes('value="0"')]).toEqual([422, true]);
    await administrator.post('/desk/house/comments/', policy);
    expect(await comments()).toBe(true);
    now = now.add({ hours: 7 * 24 });
    expect(await comments()).toBe(false);
    expect((await administrator.get('/desk/house/comments/')).html).toMatch(/value="newcomers" checked/);
  });

  it('opens to each role its own doors, and the verbs check again', async () => {
    const doors = async (visitor: Visitor) =>
      [...(await visitor.get('/desk/house/')).html.matchAll(/<a href="\/desk\/house\/(\w+)\/"><b>/g)].map(([, d]) => d);
    const shelves = ['sections', 'topics', 'countries', 'authors', 'pages', 'menus'];
    expect(await doors(editor)).toEqual(shelves);
    const administrator = await signedIn(['administrator']);
    expect(await doors(administrator)).toEqual([...shelves, 'identity', 'colours', 'style', 'comments', 'guard']);
    const reporter = await signedIn(['subEditor']);
    for (const path of ['', 'sections/', 'identity/', 'pages/new/']) {
      expect((await reporter.get(`/desk/house/${path}`)).status).toBe(403);
    }
    expect((await editor.post('/desk/house/identity/', { name: 'X' })).status).toBe(403);
    const actor = { userId: 1, name: 'X', roles: ['editor' as const], authorId: null };
    const settings = changeSettings({ db, clock, actor }, { about: '', change: { name: 'X' } });
    await expect(settings).rejects.toMatchObject({ code: 'notAllowed' });
    const change = { sectionId: null, name: 'X', slug: '', description: '' };
    const section = changeSection({ db, clock, actor: { ...actor, roles: ['subEditor'] } }, change);
    await expect(section).rejects.toMatchObject({ code: 'notAllowed' });
  });

  it('says nothing that is not in the catalogue', async () => {
    addMarkedCatalogue();
    await saveSettings(db, { name: 'xx', language: MARKED });
    const all = await signedIn(['editor', 'administrator'], MARKED);
    const page = { pageId: null, basedOn: null, title: 'xx', path: 'xx', language: 'fr', status: 'draft' as const };
    const rest = { isInFooter: true, position: 1, seoDescription: '', body: doc(p(link('/x/', 'xx'))) };
    await changePage({ db, clock, actor: SYSTEM }, { ...page, ...rest });
    const one = ['sections/1/', 'topics/1/', 'authors/', 'authors/1/', 'pages/1/'];
    const paths = [
      '',
      ...one,
      'sections/',
      'topics/',
      'topics/new/',
      'countries/',
      'authors/new/',
      'pages/',
      'pages/new/',
    ];
    for (const path of [...paths, 'menus/', 'identity/', 'colours/', 'style/', 'comments/']) {
      const { status, html } = await all.get(`/desk/house/${path}`);
      expect([path, status]).toEqual([path, 200]);
      expect(strayWords(html, ['Politique', 'Sport', 'Élections', 'Aïssatou', 'Bah', 'La', 'rédaction']), path).toEqual(
        [],
      );
    }
  });
});

/** Whether the page's own policy lets its styles be used. */
async function isAllowed({ html, headers }: Answer): Promise<boolean> {
  const css = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(css));
  const hash = `'sha256-${Buffer.from(digest).toString('base64')}'`;
  return (headers.get('content-security-policy') ?? '').includes(hash);
}
