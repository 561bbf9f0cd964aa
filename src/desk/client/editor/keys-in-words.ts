import type { Say } from '../say.ts';

/** Keys as they are engraved: "Ctrl + Maj + 8"; "⌘ ⇧ 8" on a Mac. `keys` is as `prosemirror-keymap` names them. */
export function keysInWords(keys: string, say: Say): string {
  const isMac = /Mac|iP(hone|ad)/.test(navigator.platform);
  const parts = keys.split(/-(?!$)/).map((part) => keyName(part, { say, isMac }));
  return parts.join(isMac ? '\u202f' : ' + ');
}

function keyName(part: string, { say, isMac }: { say: Say; isMac: boolean }): string {
  const onMac: Record<string, string> = { Mod: '⌘', Alt: '⌥', Shift: '⇧' };
  if (isMac && onMac[part]) return onMac[part];
  if (part === 'Mod') return say('editor.key.ctrl');
  if (part === 'Shift') return say('editor.key.shift');
  if (part === 'Enter') return say('editor.key.enter');
  return part.length === 1 ? part.toUpperCase() : part;
}

/** The same for `aria-keyshortcuts` (WAI-ARIA): "Control+Shift+8". */
export function keysForAria(keys: string): string {
  const isMac = /Mac|iP(hone|ad)/.test(navigator.platform);
  return keys
    .split(/-(?!$)/)
    .map((part) => (part === 'Mod' ? (isMac ? 'Meta' : 'Control') : part))
    .join('+');
}
