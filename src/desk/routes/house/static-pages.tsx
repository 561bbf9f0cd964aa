import type { Hono } from 'hono';
import { checkDocument, DocumentError } from '#content/document/check-document.ts';
import type { DocumentJson } from '#content/document/document.ts';
import { documentOfPlainText, plainTextOf } from '#content/document/plain-text.ts';
import { picturesOf, readAlsoIdsOf } from '#content/document/walk-document.ts';
import { storableJson } from '#content/storable-text.ts';
import { Refusal } from '#newsroom/errors.ts';
import { changePage } from '#newsroom/house/change-page.ts';
import { allPages, type EditablePage, pageForEditing } from '#storage/queries/house/pages.ts';
import { orAgain } from '../../answers.ts';
import { deskPage, type SignedInVisit } from '../../desk.ts';
import { shownReferences } from '../../editor-matter.ts';
import { formText, formTexts } from '../../forms.ts';
import { behind, type Gates } from '../../gates.tsx';
import { type PageForm, StaticPageForm, StaticPagesPage } from '../../pages/house/static-page-pages.tsx';
import { languageOptions } from './language-options.ts';
import { thingAt } from './things.ts';

const LIST = '/desk/house/pages/';

/** Pages that are not news: about, legal notice, charter, contact. */
export function staticPageRoutes(app: Hono, gates: Gates): void {
  const { get, post } = behind(app, gates, 'manageHouse');
  get(LIST, showPages);
  get(`${LIST}new/`, showPage);
  post(`${LIST}new/`, submitPage);
  get(`${LIST}:id{[0-9]+}/`, showPage);
  post(`${LIST}:id{[0-9]+}/`, submitPage);
}

async function showPages(visit: SignedInVisit): Promise<Response> {
  const pages = await allPages(visit.db);
  return visit.c.html(<StaticPagesPage page={deskPage(visit)} pages={pages} />);
}

/** One page, or the form for a new one, which comes after the others. */
function showPage(visit: SignedInVisit): Promise<Response> {
  return formPage(visit, null);
}

async function submitPage(visit: SignedInVisit): Promise<Response> {
  const sent = await visit.c.req.formData();
  const form = formIn(sent);
  const basedOn = formText(sent, 'basedOn') || null;
  const content = await thingAt(visit, (id) => pageWith(visit, id));
  const work = async () => {
    const { text, body, position, ...fields } = form;
    const document = text === null ? documentIn(body) : documentOfPlainText(text);
    const change = { ...fields, pageId: content?.id ?? null, basedOn, position: Number(position), body: document };
    return `${LIST}${await changePage(visit, change)}/?done=1`;
  };
  return orAgain(visit, work, (refused) => formPage(refused, form));
}

/** The page's form, with what was typed if that was refused. */
async function formPage(visit: SignedInVisit, typed: PageForm | null): Promise<Response> {
  const content = await thingAt(visit, (id) => pageWith(visit, id));
  const form = typed ?? formOf(content, content ?? (await beginningOf(visit)));
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
    />,
  );
}

/** What the body points to. */
async function referencesIn(visit: SignedInVisit, document: DocumentJson) {
  const pictureIds = picturesOf(document).map(({ attrs }) => attrs.mediaId);
  return shownReferences(visit, { pictureIds, articleIds: readAlsoIdsOf(document) });
}

async function pageWith({ db }: SignedInVisit, id: number): Promise<EditablePage> {
  const content = await pageForEditing(db, id);
  if (!content) throw new Refusal('notFound', `page ${id}`);
  return content;
}

async function beginningOf({ db, settings }: SignedInVisit): Promise<{ language: string; position: number }> {
  const last = (await allPages(db)).at(-1)?.position ?? 0;
  return { language: settings.language, position: last + 1 };
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
    ...formTexts(form, ['title', 'path', 'language', 'position', 'seoDescription', 'body']),
    status: formText(form, 'status') === 'published' ? 'published' : 'draft',
    isInFooter: form.has('isInFooter'),
    text: form.has('text') ? formText(form, 'text') : null,
  };
}

/** Null for what is no document. */
function documentIn(json: string): DocumentJson | null {
  try {
    return checkDocument(storableJson(json));
  } catch (error) {
    if (error instanceof DocumentError || error instanceof SyntaxError) return null;
    throw error;
  }
}
