import type { FC } from 'hono/jsx';
import type { BlockChange } from '#content/document/compare-bodies.ts';
import { compareWords } from '#content/document/compare-words.ts';
import type { BlockJson } from '#content/document/document.ts';
import { blockWords } from '#language/block-words.ts';
import type { ReferenceNames } from '#storage/queries/house/reference-names.ts';
import type { DeskPage } from '../desk.ts';

/** A text in which the words that changed are marked, for eyes by more than colour, and for ears. */
export const MarkedWords: FC<{ page: DeskPage; before: string; after: string }> = ({ page, before, after }) => (
  <p class="wording">
    {compareWords(before, after).map(({ kind, text }) => {
      if (kind === 'same') return text;
      const label = <span class="unseen">{page.t(`versions.${kind}`)}</span>;
      return kind === 'added' ? (
        <ins>
          {label}
          {text}
        </ins>
      ) : (
        <del>
          {label}
          {text}
        </del>
      );
    })}
  </p>
);

type Known = { page: DeskPage; names: ReferenceNames };

/** What became of a body: changed blocks with their words marked, and what stayed folded away between them. */
export const ComparedBody: FC<Known & { changes: BlockChange[] }> = ({ changes, ...known }) => (
  <div class="compared">
    {inStretches(changes).map((stretch) =>
      stretch[0]?.isChanged ? (
        stretch.map((change) => <ChangedBlock {...known} change={change} />)
      ) : (
        <details>
          <summary>{known.page.t('versions.unchanged', { blocks: stretch.length })}</summary>
          {stretch.map(({ after }) => after && <Block {...known} block={after} />)}
        </details>
      ),
    )}
  </div>
);

const ChangedBlock: FC<Known & { change: BlockChange }> = ({ change: { before, after }, ...known }) => {
  const { page } = known;
  const [old, fresh] = [before && wordsOf(before, known), after && wordsOf(after, known)];
  const kinds = [...new Set([old?.kind, fresh?.kind].filter((kind) => kind !== undefined))];
  const isDressedOnly = old?.text === fresh?.text && kinds.length === 1;
  return (
    <div>
      {kinds.some((kind) => kind !== null) && (
        <p class="soft">{kinds.map((kind) => kind ?? page.t('versions.block.paragraph')).join(' → ')}</p>
      )}
      {isDressedOnly && <p class="soft">{page.t('versions.marks')}</p>}
      <MarkedWords page={page} before={old?.text ?? ''} after={fresh?.text ?? ''} />
    </div>
  );
};

const Block: FC<Known & { block: BlockJson }> = ({ block, ...known }) => {
  const { kind, text } = wordsOf(block, known);
  return (
    <div>
      {kind && <p class="soft">{kind}</p>}
      <p class="wording">{text}</p>
    </div>
  );
};

function wordsOf(block: BlockJson, { page, names }: Known) {
  return blockWords(block, page.t, {
    picture: (id) => names.pictures.get(id) ?? null,
    article: (id) => names.articles.get(id) ?? null,
  });
}

/** Neighbours that changed, and neighbours that did not, in turn. */
function inStretches(changes: BlockChange[]): BlockChange[][] {
  const stretches: BlockChange[][] = [];
  for (const change of changes) {
    const last = stretches.at(-1);
    if (last?.[0]?.isChanged === change.isChanged) last.push(change);
    else stretches.push([change]);
  }
  return stretches;
}
