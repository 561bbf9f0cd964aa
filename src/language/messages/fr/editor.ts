/** In French: the editor, most of it said in the browser. */
export const editorMessages = {
  'editor.title': 'Rédiger',
} as const;
