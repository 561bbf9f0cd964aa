import { stoppedClock } from '#content/clock.ts';
import { doc, embed, gallery, p, picture, readAlso, sidebar, table, td, th, tr } from '#content/document/builders.ts';
import { SYSTEM } from '#newsroom/actor.ts';
import { issueCorrection } from '#newsroom/publication/issue-correction.ts';
import { withdrawArticle } from '#newsroom/publication/withdraw-article.ts';
import type { OpenDatabase } from '#storage/database.ts';
import { insertComment } from '#storage/records/comments.ts';
import { insertMedia } from '#storage/records/media.ts';
import { saveSettings } from '#storage/records/settings.ts';
import { createCast, draftBy, NOW, pictureBy, publishNow } from './newsroom.ts';
import { MARKED } from './words.ts';

/**
 * A newspaper with something of every kind, in which whatever people wrote is made of the letter x. Gives back the paths
 * of one page of each type.
 */
export async function publishEverything(db: OpenDatabase): Promise<string[]> {
  const cast = await createCast(db);
  await saveSettings(db, { name: 'xx', tagline: 'xx', description: 'xx', publisher: 'xx' });
  await renameCast(db);
  const clock = stoppedClock(NOW);
  const words = {
    headline: 'xx',
    standfirst: 'xx',
    kicker: 'xx',
    language: MARKED,
    countryCodes: [],
    topicIds: [cast.elections],
  };
  const mediaId = await insertMedia(db, pictureBy({ alt: 'xx', caption: 'xx', credit: 'xx' }));
  const first = await publishNow(db, draftBy(cast, { ...words, slug: 'xxx', body: doc(p('xx')) }));
  const body = doc(
    p('xx'),
    readAlso(first.id),
    embed('https://youtu.be/xx', 'xx'),
    picture(mediaId, 'xx'),
    gallery(picture(mediaId)),
    sidebar('xx', p('xx')),
    sidebar('', p('xx')),
    table('', tr(th('xx'), th('xx')), tr(td('xx'), td('xx'))),
  );
  const kinds = ['opEd', 'editorial', 'analysis', 'factCheck', 'wire', 'report'] as const;
  const others: string[] = [];
  for (const kind of kinds) {
    const leadPicture = { mediaId, caption: null, alt: null };
    others.push((await publishNow(db, draftBy(cast, { ...words, kind, slug: `xxx-${kind}`, body, leadPicture }))).path);
  }
  const gone = await publishNow(db, draftBy(cast, { ...words, slug: 'xxx-gone' }));
  await withdrawArticle({ db, clock, actor: SYSTEM }, { articleId: gone.id, reason: 'xx' });
  await issueCorrection({ db, clock, actor: SYSTEM }, { articleId: first.id, kind: 'correction', text: 'xx' });
  await issueCorrection({ db, clock, actor: SYSTEM }, { articleId: first.id, kind: 'rightOfReply', text: 'xx' });
  const comment = { articleId: first.id, authorName: 'xx', authorUrl: null, text: 'xx', status: 'approved' as const };
  const rest = { isFromNewsroom: true, createdAt: NOW, contact: null };
  const begun = await insertComment(db, { ...comment, ...rest, parentId: null });
  const answer = await insertComment(db, { ...comment, ...rest, parentId: begun });
  await insertComment(db, { ...comment, ...rest, parentId: answer });
  await insertComment(db, { ...comment, ...rest, parentId: answer, status: 'hidden', publicReason: 'xx' });
  const about = [`${first.path}commentaires/`, `${first.path}commentaires/recents/`];
  const forms = ['reponse/', 'signalement/', 'signalement/recu/'].map((form) => `/commentaires/${begun}/${form}`);
  return [first.path, ...others, gone.path, ...about, ...forms, ...PAGES];
}

const PAGES = [
  '/',
  '/rubrique/politique/',
  '/dossier/elections/',
  '/auteur/aissatou-bah/',
  '/archives/',
  '/archives/2020/10/',
  '/archives/2020/10/02/',
  '/recherche',
  '/recherche?q=xx',
  '/recherche?q=xxzz',
  '/corrections/',
  '/vos-donnees/',
  '/vos-donnees/demande/',
  '/vos-donnees/efface/',
  `/vos-donnees/${'0'.repeat(64)}/`,
  '/nowhere/',
];

async function renameCast(db: OpenDatabase): Promise<void> {
  await db.query.updateTable('sections').set({ name: 'xx' }).execute();
  await db.query.updateTable('topics').set({ name: 'xx' }).execute();
  await db.query.updateTable('authors').set({ name: 'xx', role: 'xx', biography: 'xx' }).execute();
}
