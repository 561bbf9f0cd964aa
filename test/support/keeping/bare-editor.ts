import type { ArticleDraft } from '#content/article.ts';
import { doc, p } from '#content/document/builders.ts';
import { textOf } from '#content/document/walk-document.ts';
import { createReferences } from '../../../src/desk/client/editor/references.ts';
import { type KeepingPage, keepDraft } from '../../../src/desk/client/keeping/keep-draft.ts';
import { sayer } from '../../../src/desk/client/say.ts';

/** The least that can be written in: a headline, and a paragraph a line. Runs in the browser of the tests of saving. */
const element = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
const page = JSON.parse(element('page').textContent ?? '') as KeepingPage;
const headline = element<HTMLInputElement>('headline');
const body = element<HTMLTextAreaElement>('body');
let draft: ArticleDraft = page.draft;

function show(shown: ArticleDraft): void {
  draft = shown;
  headline.value = shown.headline;
  body.value = textOf(shown.body);
}

show(page.draft);
const keeper = await keepDraft(page, {
  say: sayer(),
  references: createReferences({ pictures: [], articles: [] }),
  bar: element('bar'),
  readDraft: () => ({
    ...draft,
    headline: headline.value,
    body: doc(...body.value.split('\n').map((line) => p(line))),
  }),
  showDraft: show,
  setReadOnly(isReadOnly) {
    headline.readOnly = isReadOnly;
    body.readOnly = isReadOnly;
  },
});
for (const field of [headline, body]) field.addEventListener('input', () => keeper.changed());
document.documentElement.dataset.ready = 'yes';
