/** What is ticked of a list, in the order in which it was. */
export type CheckList = { value: () => string[]; show: (values: string[]) => void };

/** A list of boxes with a field that leaves only those whose name holds what is typed; what is ticked stands first. */
export function checkList(fieldset: HTMLElement, onChange: () => void): CheckList {
  const boxes = [...fieldset.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  const items = new Map(boxes.map((box) => [box, box.closest('li') as HTMLLIElement]));
  const filter = fieldset.querySelector<HTMLInputElement>('input[type=search]');
  const list = fieldset.querySelector('ul');
  let ticked: string[] = [];
  const narrow = () => {
    const wanted = folded(filter?.value ?? '');
    for (const [, item] of items) item.hidden = !folded(item.textContent ?? '').includes(wanted);
  };
  filter?.addEventListener('input', narrow);
  filter?.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') event.preventDefault();
  });
  fieldset.addEventListener('change', (event) => {
    const box = event.target as HTMLInputElement;
    if (box.type !== 'checkbox') return;
    ticked = box.checked ? [...ticked, box.value] : ticked.filter((value) => value !== box.value);
    onChange();
  });
  return {
    value: () => [...ticked],
    show: (values) => {
      ticked = [...values];
      for (const box of boxes) box.checked = values.includes(box.value);
      const order = [...boxes].sort((a, b) => Number(b.checked) - Number(a.checked));
      list?.append(...order.flatMap((box) => items.get(box) ?? []));
    },
  };
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
