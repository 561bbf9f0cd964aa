import { DOMParser as DocumentParser, type ResolvedPos, type Slice } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { uploadPictures } from '../../pictures/pick-picture.ts';
import { insertBlock, isWithin, nodeType } from '../block-commands.ts';
import { linkTo } from '../dialogs/link-dialog.ts';
import type { EditorContext } from '../editor-context.ts';
import { markType } from '../inline-commands.ts';
import { webAddressAlone } from '../typed-address.ts';
import { cleanHtml } from './clean-html.ts';
import { htmlOfPlainText } from './plain-text.ts';

/** What is pasted or dropped: text comes in clean, an address alone on its line is embedded, pictures are sent up. */
export function pastePlugin(context: EditorContext): Plugin {
  return new Plugin({
    props: {
      transformPastedHTML: (html) => {
        const { html: clean, droppedPictures } = cleanHtml(html);
        if (droppedPictures > 0) context.tell(context.say('editor.paste.pictures', { count: droppedPictures }));
        return clean;
      },
      clipboardTextParser: (text, $context, ...[isPlain, view]: [isPlain: boolean, view: EditorView]) =>
        sliceOfText(text, { $context, isPlain, view }),
      handlePaste: (view, event) =>
        takePictures(view, event.clipboardData, { context, at: null }) ||
        takeAddress(view, event.clipboardData?.getData('text/plain') ?? ''),
      handleDrop: (view, event) => {
        const at = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos ?? null;
        const isTaken = takePictures(view, event.dataTransfer, { context, at });
        if (isTaken) event.preventDefault();
        return isTaken;
      },
    },
  });
}

type TextPaste = { $context: ResolvedPos; isPlain: boolean; view: EditorView };

/** Pasted with Maj too, text stays as it is but for its paragraphs. */
function sliceOfText(text: string, { $context, isPlain, view }: TextPaste): Slice {
  const container = document.createElement('div');
  if (isPlain) container.append(...text.split(/\n+/).map(paragraph));
  else container.innerHTML = htmlOfPlainText(text);
  return DocumentParser.fromSchema(view.state.schema).parseSlice(container, { context: $context });
}

function paragraph(line: string): Element {
  const p = document.createElement('p');
  p.textContent = line;
  return p;
}

type Target = { context: EditorContext; at: number | null };

function takePictures(view: EditorView, data: DataTransfer | null, { context, at }: Target): boolean {
  const files = [...(data?.files ?? [])].filter(({ type }) => type.startsWith('image/'));
  // Word and LibreOffice put a picture of the text beside the text.
  if (files.length === 0 || data?.types.includes('text/html')) return false;
  void putPictures(view, files, { context, at });
  return true;
}

async function putPictures(view: EditorView, files: File[], { context, at }: Target): Promise<void> {
  const { say, references, tell } = context;
  tell(say('editor.picture.sending', { count: files.length }));
  const pictures = await uploadPictures(files, say).catch(() => []);
  if (pictures.length === 0 || view.isDestroyed) return;
  references.add({ pictures });
  const nodes = pictures.map(({ id }) => nodeType('picture').create({ mediaId: id }));
  if (at === null) {
    for (const node of nodes) insertBlock(() => node)(view.state, view.dispatch);
    return;
  }
  const $at = view.state.doc.resolve(Math.min(at, view.state.doc.content.size));
  view.dispatch(view.state.tr.insert($at.depth > 0 ? $at.after(1) : $at.pos, nodes));
}

/** An address on an empty line is something to embed, over words it is where they lead, within words a link. */
function takeAddress(view: EditorView, text: string): boolean {
  const url = webAddressAlone(text);
  const { state } = view;
  if (!url || state.selection.$from.parent.type.spec.code) return false;
  if (!state.selection.empty) return linkTo(url)(state, view.dispatch);
  const { parent } = state.selection.$from;
  const isEmptyLine =
    parent.type.name === 'paragraph' && parent.content.size === 0 && state.selection.$from.depth === 1;
  if (isEmptyLine) return insertBlock(() => nodeType('embed').create({ url }))(state, view.dispatch);
  if (isWithin(state, 'table') && parent.content.size === 0) return false;
  const link = state.schema.text(url, [markType('link').create({ href: url })]);
  view.dispatch(state.tr.replaceSelectionWith(link, false).scrollIntoView());
  return true;
}
