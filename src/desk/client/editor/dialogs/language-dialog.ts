import type { EditorView } from '@tiptap/pm/view';
import { languageChoices } from '#language/language-names.ts';
import { make } from '../../make-element.ts';
import type { EditorContext } from '../editor-context.ts';
import { markAround, markType } from '../inline-commands.ts';
import { askInDialog, dialogField } from './dialog.ts';

/** Asks in which language the selected words are: they are then read out rightly and left alone by French typing. */
export async function editLanguage(view: EditorView, { say, language }: EditorContext): Promise<void> {
  const around = markAround(view.state, 'foreign');
  const current = String(around?.mark.attrs.lang ?? 'en');
  const choices = languageChoices(document.documentElement.lang, [current]).filter(({ tag }) => tag !== language());
  const select = make('select', {}, ...choices.map(({ tag, name }) => make('option', { value: tag }, name)));
  select.value = current;
  const field = dialogField(say('editor.foreign.language'), select);
  const { answer } = askInDialog({
    say,
    title: say('editor.action.foreign'),
    content: [field.element],
    submit: say('editor.foreign.submit'),
    others: around ? [{ label: say('editor.foreign.remove'), answer: '' }] : [],
    read: () => select.value,
  });
  const lang = await answer;
  view.focus();
  if (lang === null) return;
  const type = markType('foreign');
  const { selection, tr } = view.state;
  const { from, to } = selection.empty && around ? around : selection;
  if (from === to) {
    view.dispatch(lang === '' ? tr.removeStoredMark(type) : tr.addStoredMark(type.create({ lang })));
    return;
  }
  tr.removeMark(from, to, type);
  view.dispatch(lang === '' ? tr : tr.addMark(from, to, type.create({ lang })));
}
