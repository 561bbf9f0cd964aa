import type { Command } from '@tiptap/pm/state';
import {
  addColumnAfter,
  addRowAfter,
  deleteColumn,
  deleteRow,
  deleteTable,
  mergeCells,
  splitCell,
  toggleHeaderCell,
  toggleHeaderRow,
} from '@tiptap/pm/tables';

/** What is done to a table, shown while the caret is in one. Its words are `editor.table.ID`. */
export const TABLE_ACTIONS: readonly { id: string; command: Command }[] = [
  { id: 'addRow', command: addRowAfter },
  { id: 'deleteRow', command: deleteRow },
  { id: 'addColumn', command: addColumnAfter },
  { id: 'deleteColumn', command: deleteColumn },
  { id: 'headerRow', command: toggleHeaderRow },
  { id: 'headerCell', command: toggleHeaderCell },
  { id: 'merge', command: mergeCells },
  { id: 'split', command: splitCell },
  { id: 'delete', command: deleteTable },
];
