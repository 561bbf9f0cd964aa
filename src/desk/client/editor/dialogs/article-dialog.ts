import type { ShownArticle } from '#content/editor-matter.ts';
import { make, makeButton } from '../../make-element.ts';
import { redrawList } from '../../redraw-list.ts';
import type { Say } from '../../say.ts';
import { askInDialog, dialogField } from './dialog.ts';

/** Milliseconds without a key after which the search is made. */
const PAUSE = 250;

/** Lets one choose a published article by words of it, newest ones first; null when one changes one's mind. */
export function chooseArticle(say: Say): Promise<ShownArticle | null> {
  const input = make('input', { type: 'search', autocomplete: 'off' });
  const field = dialogField(say('editor.readAlso.search'), input);
  const state = make('p', { class: 'soft', role: 'status' });
  const list = make('ul', { class: 'found' });
  const asked = askInDialog<ShownArticle>({
    say,
    title: say('editor.action.readAlso'),
    content: [field.element, state, list],
  });
  let search = 0;
  const show = async () => {
    const mine = ++search;
    const articles = await findArticles(input.value);
    if (mine !== search) return;
    state.textContent = articles
      ? say('editor.readAlso.found', { count: articles.length })
      : say('editor.readAlso.offline');
    const choices = (articles ?? []).map((article) => make('li', {}, choice(article, asked.close)));
    redrawList(list, choices, input);
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(show, PAUSE);
  });
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') event.preventDefault();
    if (event.key === 'ArrowDown' || event.key === 'Enter') list.querySelector('button')?.focus();
  });
  void show();
  return asked.answer;
}

function choice(article: ShownArticle, choose: (article: ShownArticle) => void): HTMLButtonElement {
  const button = makeButton('', () => choose(article), { 'data-key': article.id });
  button.append(make('b', {}, article.headline), make('small', {}, `${article.section} · ${article.date}`));
  button.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 'nextElementSibling', ArrowUp: 'previousElementSibling' }[event.key] as
      | 'nextElementSibling'
      | 'previousElementSibling'
      | undefined;
    if (!step) return;
    event.preventDefault();
    button.parentElement?.[step]?.querySelector('button')?.focus();
  });
  return button;
}

/** Null without network. */
async function findArticles(words: string): Promise<ShownArticle[] | null> {
  try {
    const address = `/desk/articles/search.json?q=${encodeURIComponent(words)}`;
    const answer = await fetch(address, { headers: { Accept: 'application/json' } });
    if (!answer.ok) return null;
    return ((await answer.json()) as { articles: ShownArticle[] }).articles;
  } catch {
    return null;
  }
}
