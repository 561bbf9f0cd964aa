import type { FC } from 'hono/jsx';
import type { BlockJson, DocumentJson, NodeJson, SidebarJson } from '#content/document/document.ts';
import type { BodyContext } from './body-context.ts';
import { Embed } from './embed.tsx';
import { Inlines } from './inlines.tsx';
import { BodyPicture, Gallery } from './pictures.tsx';
import { Table } from './table.tsx';

/**
 * An article's body as HTML. Safe by construction: every text goes through JSX, which escapes, and only addresses that
 * the schema accepted become links.
 */
export const Body: FC<{ document: DocumentJson; context: BodyContext }> = ({ document, context }) => (
  <>
    {document.content.map((block) => (
      <Block node={block} context={context} />
    ))}
  </>
);

const Block: FC<{ node: NodeJson; context: BodyContext }> = ({ node, context }) => {
  const render = BLOCKS[node.type as keyof typeof BLOCKS] as BlockRenderer<NodeJson> | undefined;
  return render ? render(node, context) : null;
};

type BlockRenderer<T> = (node: T, context: BodyContext) => ReturnType<FC>;
type BlockOf<T extends NodeJson['type']> = Extract<NodeJson, { type: T }>;
type RenderedBlocks = BlockJson['type'] | 'listItem' | 'attribution';

const BLOCKS: { [T in RenderedBlocks]: BlockRenderer<BlockOf<T>> } = {
  paragraph: (node, context) => (
    <p>
      <Inlines nodes={node.content} context={context} />
    </p>
  ),
  heading: (node, context) => {
    const Level = node.attrs.level === 2 ? 'h2' : 'h3';
    return (
      <Level>
        <Inlines nodes={node.content} context={context} />
      </Level>
    );
  },
  bulletList: (node, context) => (
    <ul>
      <Blocks nodes={node.content} context={context} />
    </ul>
  ),
  orderedList: (node, context) => (
    <ol start={node.attrs.start === 1 ? undefined : node.attrs.start}>
      <Blocks nodes={node.content} context={context} />
    </ol>
  ),
  listItem: (node, context) => (
    <li>
      <Item nodes={node.content} context={context} />
    </li>
  ),
  quote: (node, context) => <Quote nodes={node.content} context={context} class="quote" />,
  pullQuote: (node, context) => <Quote nodes={node.content} context={context} class="pull" />,
  attribution: (node, context) => (
    <figcaption>
      <Inlines nodes={node.content} context={context} />
    </figcaption>
  ),
  sidebar: (node, context) => <Sidebar node={node} context={context} />,
  picture: (node, context) => <BodyPicture node={node} context={context} />,
  gallery: (node, context) => <Gallery node={node} context={context} />,
  readAlso: (node, context) => <ReadAlso articleId={node.attrs.articleId} context={context} />,
  embed: (node, context) => <Embed node={node} context={context} />,
  table: (node, context) => (
    <Table node={node} context={context} renderCell={(cell) => <Item nodes={cell.content} context={context} />} />
  ),
  separator: () => <hr />,
  codeBlock: (node) => (
    <pre>
      <code>{(node.content ?? []).map(({ text }) => text).join('')}</code>
    </pre>
  ),
};

const Blocks: FC<{ nodes: NodeJson[]; context: BodyContext }> = ({ nodes, context }) => (
  <>
    {nodes.map((node) => (
      <Block node={node} context={context} />
    ))}
  </>
);

/** What a list item or a table cell holds: a lone paragraph goes without its `<p>`. */
const Item: FC<{ nodes: NodeJson[]; context: BodyContext }> = ({ nodes, context }) => {
  const [only, ...others] = nodes;
  return only?.type === 'paragraph' && others.length === 0 ? (
    <Inlines nodes={only.content} context={context} />
  ) : (
    <Blocks nodes={nodes} context={context} />
  );
};

type QuoteProps = { nodes: NodeJson[]; context: BodyContext; class: string };

const Quote: FC<QuoteProps> = ({ nodes, context, class: name }) => (
  <figure class={name}>
    <blockquote>
      <Blocks nodes={nodes.filter(({ type }) => type !== 'attribution')} context={context} />
    </blockquote>
    <Blocks nodes={nodes.filter(({ type }) => type === 'attribution')} context={context} />
  </figure>
);

const Sidebar: FC<{ node: SidebarJson; context: BodyContext }> = ({ node, context }) => (
  <aside class="box" aria-label={node.attrs.title || context.page.t('article.sidebar')}>
    {node.attrs.title && <p class="box-title">{context.page.typeset(node.attrs.title, context.language)}</p>}
    <Blocks nodes={node.content} context={context} />
  </aside>
);

/** Gone when the article is no longer public: better nothing than a dead link. */
const ReadAlso: FC<{ articleId: number; context: BodyContext }> = ({ articleId, context: { page, refs } }) => {
  const article = refs.articles.get(articleId);
  if (!article) return null;
  const lang = article.language === page.language ? undefined : article.language;
  return (
    <p class="also">
      <span>{page.t('article.readAlso')}</span>{' '}
      <a href={article.path} lang={lang}>
        {page.typeset(article.headline, article.language)}
      </a>
    </p>
  );
};
