import { readFileSync } from 'node:fs';
import { Hono } from 'hono';
import { systemClock } from '#content/clock.ts';
import { messagesFor } from '#language/messages.ts';
import { createApp } from '#server/app.ts';
import { openDatabase } from '#storage/open-database.ts';
import { articleForEditing } from '#storage/queries/articles/article-for-editing.ts';
import { openDoor } from '#test/support/open-door.ts';

/** A newspaper in a process of its own, so that a test can kill it: `<database file> <port> <script of the bare editor>`. */
const [, , file = '', port = '', script = ''] = process.argv;
const db = await openDatabase({ sqlitePath: file });
const say = (...words: unknown[]) => console.error(...words);
const app = new Hono();

app.get('/bare/:id/', async (c) => {
  const article = await articleForEditing(db, Number(c.req.param('id')));
  if (!article) return c.notFound();
  const pace = { device: 50, server: 100, retry: 100, longestRetry: 400, pause: 300, heartbeat: 300, patience: 5000 };
  const { id: articleId, revision, draft } = article;
  const userId = Number(c.req.query('user'));
  const page = { articleId, userId, revision, draft, mayWrite: true, pace };
  const json = (data: unknown) => JSON.stringify(data).replaceAll('<', '\\u003c');
  c.header('Cache-Control', 'no-store');
  return c.html(`<!doctype html><html lang="fr"><meta name="viewport" content="width=device-width"><title>Essai</title>
<div id="bar"></div><label>Titre <input id="headline"></label><label>Texte <textarea id="body" rows="10"></textarea></label>
<script type="application/json" id="page">${json(page)}</script>
<script type="application/json" id="messages">${json(messagesFor('fr', ['keeping.', 'versions.', 'kind.']))}</script>
<script type="module" src="/bare.js"></script>`);
});
app.get('/bare.js', (c) => c.body(readFileSync(script), 200, { 'Content-Type': 'text/javascript' }));
app.route(
  '/',
  createApp({
    db,
    clock: systemClock,
    config: { origin: `http://127.0.0.1:${port}`, mediaFolder: '/nonexistent', uploadsFolder: '/nonexistent' },
    log: { info: say, warn: say, error: say, debug() {} },
    scripts: { entries: new Map(), files: new Map() },
    secret: new Uint8Array(32),
  }),
);
await openDoor(app, Number(port));
console.log(`listening at :${port}`);
