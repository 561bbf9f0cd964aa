import type { Child, FC } from 'hono/jsx';
import type { TableCellJson, TableJson, TableRowJson } from '#content/document/document.ts';
import { textOf } from '#content/document/walk-document.ts';
import type { BodyContext } from './body-context.ts';

type RenderCell = (cell: TableCellJson) => Child;
type TableProps = { node: TableJson; context: BodyContext; renderCell: RenderCell };

/** A table that scrolls sideways by itself on a phone, reachable with the keyboard. */
export const Table: FC<TableProps> = ({ node, context, renderCell }) => {
  const { page, language } = context;
  const caption = node.attrs.caption && page.typeset(node.attrs.caption, language);
  const [first, ...others] = node.content;
  const hasHead = others.length > 0 && (first?.content.every(({ type }) => type === 'tableHeader') ?? false);
  return (
    <section class="table" tabindex={0} aria-label={caption || page.t('article.table')}>
      <table>
        {caption && <caption>{caption}</caption>}
        {hasHead && first && (
          <thead>
            <Row row={first} scope="col" renderCell={renderCell} />
          </thead>
        )}
        <tbody>
          {(hasHead ? others : node.content).map((row) => (
            <Row row={row} scope="row" renderCell={renderCell} />
          ))}
        </tbody>
      </table>
    </section>
  );
};

type RowProps = { row: TableRowJson; scope: 'col' | 'row'; renderCell: RenderCell };

const Row: FC<RowProps> = ({ row, scope, renderCell }) => (
  <tr>
    {row.content.map((cell) => (
      <Cell cell={cell} scope={scope}>
        {renderCell(cell)}
      </Cell>
    ))}
  </tr>
);

const Cell: FC<{ cell: TableCellJson; scope: 'col' | 'row'; children?: Child }> = ({ cell, scope, children }) => {
  const span = { colspan: spanOf(cell.attrs.colspan), rowspan: spanOf(cell.attrs.rowspan) };
  // A header without words, as in the corner of a table, would be announced as one and say nothing.
  return cell.type === 'tableHeader' && textOf({ type: 'doc', content: cell.content }) !== '' ? (
    <th scope={scope} {...span}>
      {children}
    </th>
  ) : (
    <td {...span}>{children}</td>
  );
};

function spanOf(span: number): number | undefined {
  return span > 1 ? span : undefined;
}
