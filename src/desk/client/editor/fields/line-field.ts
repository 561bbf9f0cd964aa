import type { HouseTypography } from '#content/house-typography.ts';
import { typeInFrench } from '#language/typing.ts';

type LineOptions = { language: () => string; houseStyle: HouseTypography; onEnter: () => void };

/** Kicker, headline or standfirst: a line as tall as what it holds, with French typing, left by Enter. */
export function growingLine(
  field: HTMLTextAreaElement,
  options: LineOptions,
): { value: () => string; show: (text: string) => void } {
  const grow = () => {
    field.style.height = 'auto';
    field.style.height = `${field.scrollHeight}px`;
  };
  field.addEventListener('input', (event) => {
    setFrench(field, event as InputEvent, options);
    // A line has no line ends, wherever it was pasted from.
    if (field.value.includes('\n')) field.value = field.value.replace(/\s*\n\s*/g, ' ');
    grow();
  });
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    options.onEnter();
  });
  window.addEventListener('resize', grow);
  void document.fonts?.ready.then(grow);
  grow();
  return {
    value: () => field.value.trim(),
    show: (text) => {
      if (field.value.trim() === text) return;
      field.value = text;
      grow();
    },
  };
}

/** What was typed is in the field already; the change after it is a step of its own in the browser's history. */
function setFrench(field: HTMLTextAreaElement, event: InputEvent, { language, houseStyle }: LineOptions): void {
  const { data, inputType, isComposing } = event;
  if (inputType !== 'insertText' || isComposing || data?.length !== 1 || !language().startsWith('fr')) return;
  const end = field.selectionStart;
  const change = typeInFrench(field.value.slice(0, end - 1), data, houseStyle);
  if (!change) return;
  field.setSelectionRange(end - 1 - change.remove, end);
  // Deprecated, and still the only way in that the browser can undo.
  if (change.insert === '') document.execCommand('delete');
  else document.execCommand('insertText', false, change.insert);
}
