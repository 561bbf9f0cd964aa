import type { editorMessages as french } from '../fr/editor.ts';

/** In English: the editor, most of it said in the browser. */
export const editorMessages: Record<keyof typeof french, string> = {
  'editor.title': 'Write',
};
