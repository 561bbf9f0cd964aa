import type { NodeViewConstructor } from '@tiptap/pm/view';
import { make, makeButton } from '../../make-element.ts';
import { chooseArticle } from '../dialogs/article-dialog.ts';
import type { EditorContext } from '../editor-context.ts';
import { changeAttributes, drawnBlock, removeNode, type Shown, selectNode } from './view-parts.ts';

/** "Lire aussi": the headline, section and date of the article it points to, as they are today. */
export function readAlsoView(context: EditorContext): NodeViewConstructor {
  const { say, references } = context;
  return (first, view, position) => {
    const shown: Shown = { node: first, view, position };
    const headline = make('b', {});
    const about = make('small', {});
    const change = async () => {
      const article = await chooseArticle(say);
      if (!article) return selectNode(shown);
      references.add({ articles: [article] });
      changeAttributes(shown, { articleId: article.id });
    };
    const controls = make(
      'div',
      { class: 'block-controls' },
      makeButton(say('editor.readAlso.change'), change),
      makeButton(say('editor.block.remove'), () => removeNode(shown)),
    );
    const label = make('span', {}, say('editor.action.readAlso'));
    const dom = make('div', { class: 'also', contenteditable: 'false' }, label, headline, about, controls);
    const draw = () => {
      const { articleId } = shown.node.attrs as { articleId: number };
      const article = references.article(articleId);
      const instead = references.isGone('articles', articleId) ? 'editor.readAlso.gone' : 'editor.readAlso.coming';
      headline.textContent = article?.headline ?? say(instead);
      about.textContent = article ? `${article.section} · ${article.date}` : '';
    };
    return { ...drawnBlock(shown, dom, draw), destroy: references.onArrival(draw) };
  };
}
