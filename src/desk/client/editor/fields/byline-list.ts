import { make, makeButton } from '../../make-element.ts';
import type { Say } from '../../say.ts';

/** Who signs, in order. */
export type BylineList = { value: () => number[]; show: (ids: number[]) => void; names: () => string[] };

/** The list of who signs: added by the select below it, moved and taken out by buttons. */
export function bylineList(
  list: HTMLOListElement,
  select: HTMLSelectElement,
  { say, onChange }: { say: Say; onChange: () => void },
): BylineList {
  const names = new Map(
    [...select.options].filter(({ value }) => value !== '').map((each) => [Number(each.value), each.text]),
  );
  let ids: number[] = [];
  const change = (next: number[], focus?: { index: number; action: string }) => {
    ids = next;
    draw();
    if (focus) list.children[focus.index]?.querySelector<HTMLElement>(`[data-act=${focus.action}]`)?.focus();
    onChange();
  };
  const move = (index: number, by: 1 | -1) => {
    const next = [...ids];
    const [moved] = next.splice(index, 1);
    if (moved === undefined) return;
    next.splice(index + by, 0, moved);
    change(next, { index: index + by, action: by === 1 ? 'down' : 'up' });
  };
  const item = (id: number, index: number) => {
    const name = names.get(id) ?? String(id);
    const act = (label: string, sign: string, todo: { action: string; run: () => void; isOff?: boolean }) =>
      makeButton(sign, todo.run, { 'aria-label': say(label, { name }), 'data-act': todo.action, disabled: todo.isOff });
    return make(
      'li',
      {},
      make('span', {}, name),
      act('editor.byline.up', '↑', { action: 'up', run: () => move(index, -1), isOff: index === 0 }),
      act('editor.byline.down', '↓', { action: 'down', run: () => move(index, 1), isOff: index === ids.length - 1 }),
      act('editor.byline.remove', '×', {
        action: 'remove',
        run: () => {
          change(ids.filter((each) => each !== id));
          select.focus();
        },
      }),
    );
  };
  const draw = () => {
    list.replaceChildren(...ids.map(item));
    for (const option of select.options) option.disabled = ids.includes(Number(option.value));
  };
  select.addEventListener('change', () => {
    const id = Number(select.value);
    select.value = '';
    if (id > 0 && !ids.includes(id)) change([...ids, id]);
  });
  return {
    value: () => [...ids],
    show: (next) => {
      ids = [...next];
      draw();
    },
    names: () => ids.map((id) => names.get(id) ?? ''),
  };
}
