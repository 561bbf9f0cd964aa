import type { ArticleDraft, ArticleKind } from '#content/article.ts';
import type { EditorMatter } from '#content/editor-matter.ts';
import type { Say } from '../../say.ts';
import type { References } from '../references.ts';
import { bylineList } from './byline-list.ts';
import { checkList } from './check-list.ts';
import { leadField } from './lead-picture.ts';
import { growingLine } from './line-field.ts';
import { slugField } from './slug-field.ts';

/** Everything of an article but its body, in the fields of the page. */
export type DraftFields = {
  /** The draft with what the fields hold; the body is the editor's. */
  read: (draft: ArticleDraft) => ArticleDraft;
  show: (draft: ArticleDraft) => void;
  setReadOnly: (isReadOnly: boolean) => void;
};

type FieldTools = {
  say: Say;
  references: References;
  onChange: () => void;
  onLanguage: (language: string) => void;
  /** Enter in the last line leads into the text. */
  enterBody: () => void;
};

/** Ties the fields that the server drew (`components/editor-fields.tsx`) to a draft. */
export function draftFields(matter: EditorMatter, tools: FieldTools): DraftFields {
  const { say, references, onLanguage } = tools;
  const language = element<HTMLSelectElement>('language');
  const lines = lineFields(matter, tools, () => language.value);
  const byline = element('sheet-byline');
  const onChange = () => {
    slug.follow(lines.headline.value());
    showByline();
    tools.onChange();
  };
  const slug = slugField(element('slug'), { headline: matter.draft.headline, isFixed: matter.hasAddress, onChange });
  const authors = bylineList(element('bylines'), element('byline'), { say, onChange });
  const topics = checkList(element('topics'), onChange);
  const countries = checkList(element('countries'), onChange);
  const lead = leadField(element('lead-picture'), { say, references, onChange });
  const showByline = () => {
    const names = new Intl.ListFormat(document.documentElement.lang).format(authors.names());
    byline.textContent = names === '' ? say('editor.byline.none') : say('editor.byline', { names });
  };
  for (const id of ['section', 'kind', 'language', 'seoTitle', 'seoDescription']) {
    element(id).addEventListener('input', onChange);
  }
  for (const id of ['kicker', 'headline', 'standfirst']) element(id).addEventListener('input', onChange);
  language.addEventListener('change', () => onLanguage(language.value));
  return {
    read: (draft) => ({
      ...draft,
      kind: value('kind') as ArticleKind,
      language: language.value,
      kicker: lines.kicker.value() || null,
      headline: lines.headline.value(),
      standfirst: lines.standfirst.value() || null,
      slug: slug.value(),
      sectionId: Number(value('section')),
      authorIds: authors.value(),
      countryCodes: countries.value(),
      topicIds: topics.value().map(Number),
      leadPicture: lead.value(),
      seoTitle: value('seoTitle').trim() || null,
      seoDescription: value('seoDescription').trim() || null,
    }),
    show: (draft) => {
      for (const name of ['kicker', 'headline', 'standfirst'] as const) lines[name].show(draft[name] ?? '');
      for (const name of ['kind', 'language', 'seoTitle', 'seoDescription'] as const) setValue(name, draft[name] ?? '');
      setValue('section', String(draft.sectionId));
      authors.show(draft.authorIds);
      topics.show(draft.topicIds.map(String));
      countries.show(draft.countryCodes);
      lead.show(draft.leadPicture);
      slug.follow(draft.headline);
      slug.show(draft.slug);
      showByline();
      onLanguage(draft.language);
    },
    setReadOnly: (isReadOnly) => {
      for (const name of ['kicker', 'headline', 'standfirst']) element<HTMLTextAreaElement>(name).readOnly = isReadOnly;
      for (const fold of document.querySelectorAll<HTMLElement>('.writing-side details')) fold.inert = isReadOnly;
      lead.setReadOnly(isReadOnly);
    },
  };
}

function lineFields({ houseStyle }: EditorMatter, { enterBody }: FieldTools, language: () => string) {
  const order = ['kicker', 'headline', 'standfirst'] as const;
  const line = (name: (typeof order)[number], onEnter: () => void) =>
    growingLine(element(name), { language, houseStyle, onEnter });
  const goTo = (name: string) => () => element(name).focus();
  return {
    kicker: line('kicker', goTo('headline')),
    headline: line('headline', goTo('standfirst')),
    standfirst: line('standfirst', enterBody),
  };
}

function element<T extends HTMLElement = HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found as T;
}

function value(id: string): string {
  return element<HTMLInputElement>(id).value;
}

function setValue(id: string, text: string): void {
  const field = element<HTMLInputElement>(id);
  if (field.value !== text) field.value = text;
}
