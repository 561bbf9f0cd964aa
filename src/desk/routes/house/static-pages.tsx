import type { Hono } from 'hono';
import { checkDocument, DocumentError } from '#content/document/check-document.ts';
import type { DocumentJson } from '#content/document/document.ts';
import { documentOfPlainText, plainTextOf } from '#content/document/plain-text.ts';
import { picturesOf, readAlsoIdsOf } from '#content/document/walk-document.ts';
import { Refusal } from '#newsroom/errors.ts';
import { changePage } from '#newsroom/house/change-page.ts';
import { allPages, type EditablePage, pageForEditing } from '#storage/queries/house/pages.ts';
import { deskPage, type SignedInVisit } from '../../desk.ts';
import { shownReferences } from '../../editor-matter.ts';
import { formText } from '../../forms.ts';
import type { Gates } from '../../gates.tsx';
import { type PageForm, StaticPageForm, StaticPagesPage } from '../../pages/house/static-page-pages.tsx';
import { idIn, orAgain, outcomeOf, statusOf } from './answers.ts';
import { languageOptions } from './language-options.ts';

const LIST = '/desk/house/pages/';

/** Pages that are not news: about, legal notice, charter, contact. */
export function staticPageRoutes(app: Hono, { signedIn }: Gates): void {
  app.get(LIST, signedIn(showPages, 'manageHouse'));
  app.get(`${LIST}new/`, signedIn(showNew, 'manageHouse'));
  app.post(`${LIST}new/`, signedIn(submitPage, 'manageHouse'));
  app.get(`${LIST}:id{[0-9]+}/`, signedIn(showPage, 'manageHouse'));
  app.post(`${LIST}:id{[0-9]+}/`, signedIn(submitPage, 'manageHouse'));
}

async function showPages(visit: SignedInVisit): Promise<Response> {
  const pages = await allPages(visit.db);
  return visit.c.html(<StaticPagesPage page={deskPage(visit)} pages={pages} outcome={outcomeOf(visit)} />);
}

async function showNew(visit: SignedInVisit): Promise<Response> {
  const last = (await allPages(visit.db)).at(-1)?.position ?? 0;
  const form = formOf(null, { language: visit.settings.language, position: last + 1 });
  return formPage(visit, { content: null, form });
}

async function showPage(visit: SignedInVisit): Promise<Response> {
  const content = await contentOf(visit);
  return formPage(visit, { content, form: formOf(content, content) });
}

async function submitPage(visit: SignedInVisit): Promise<Response> {
  const sent = await visit.c.req.formData();
  const form = formIn(sent);
  const basedOn = formText(sent, 'basedOn') || null;
  const content = visit.c.req.param('id') === undefined ? null : await contentOf(visit);
  return orAgain(
    visit,
    async () => {
      const { text, body, position, ...fields } = form;
      const document = text === null ? documentIn(body) : documentOfPlainText(text);
      const change = { ...fields, pageId: content?.id ?? null, basedOn, position: Number(position), body: document };
      return `${LIST}${await changePage(visit, change)}/?done=1`;
    },
    (refusal) => formPage(visit, { content, form, refusal }),
  );
}

type Shown = { content: EditablePage | null; form: PageForm; refusal?: string };

async function formPage(visit: SignedInVisit, { content, form, refusal }: Shown): Promise<Response> {
  const outcome = outcomeOf(visit, refusal ?? null);
  const page = deskPage(visit);
  const document = documentIn(form.body) ?? EMPTY_BODY;
  return visit.c.html(
    <StaticPageForm
      page={page}
      content={content}
      form={{ ...form, text: form.text ?? plainTextOf(document) }}
      languages={languageOptions(page)}
      houseStyle={visit.settings.typography}
      references={await referencesIn(visit, document)}
      outcome={outcome}
    />,
    statusOf(outcome),
  );
}

/** What the body points to. */
async function referencesIn(visit: SignedInVisit, document: DocumentJson) {
  const pictureIds = picturesOf(document).map(({ attrs }) => attrs.mediaId);
  return shownReferences(visit, { pictureIds, articleIds: readAlsoIdsOf(document) });
}

async function contentOf(visit: SignedInVisit): Promise<EditablePage> {
  const content = await pageForEditing(visit.db, idIn(visit));
  if (!content) throw new Refusal('notFound', `page ${idIn(visit)}`);
  return content;
}

const EMPTY_BODY: DocumentJson = { type: 'doc', content: [{ type: 'paragraph' }] };

function formOf(
  content: EditablePage | null,
  { language, position }: { language: string; position: number },
): PageForm {
  const body = content?.body ?? EMPTY_BODY;
  return {
    title: content?.title ?? '',
    path: content?.path ?? '',
    language,
    status: content?.status ?? 'draft',
    isInFooter: content?.isInFooter ?? true,
    position: String(position),
    seoDescription: content?.seoDescription ?? '',
    text: plainTextOf(body),
    body: JSON.stringify(body),
  };
}

/** A plain text that was sent stands for the body; the editor sends none. */
function formIn(form: FormData): PageForm {
  return {
    title: formText(form, 'title'),
    path: formText(form, 'path'),
    language: formText(form, 'language'),
    status: formText(form, 'status') === 'published' ? 'published' : 'draft',
    isInFooter: form.has('isInFooter'),
    position: formText(form, 'position'),
    seoDescription: formText(form, 'seoDescription'),
    text: form.has('text') ? formText(form, 'text') : null,
    body: formText(form, 'body'),
  };
}

/** Null for what is no document. */
function documentIn(json: string): DocumentJson | null {
  try {
    return checkDocument(JSON.parse(json));
  } catch (error) {
    if (error instanceof DocumentError || error instanceof SyntaxError) return null;
    throw error;
  }
}
