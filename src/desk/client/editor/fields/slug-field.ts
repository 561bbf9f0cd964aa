import { slugOf } from '#content/slug.ts';

/** The end of the address. */
export type SlugField = { value: () => string; show: (slug: string) => void; follow: (headline: string) => void };

/**
 * The end of the address, which follows the headline until somebody writes it themselves, or the article has its address
 * (`isFixed`). Emptied by hand, it follows again.
 */
export function slugField(
  input: HTMLInputElement,
  { headline, isFixed, onChange }: { headline: string; isFixed: boolean; onChange: () => void },
): SlugField {
  let doesFollow = false;
  const settle = (written: string, title: string) => {
    doesFollow = !isFixed && (written === '' || written === slugFor(title));
  };
  let latest = headline;
  input.disabled = isFixed;
  input.addEventListener('change', () => {
    input.value = slugFor(input.value);
    settle(input.value, latest);
    if (doesFollow) input.value = slugFor(latest);
    onChange();
  });
  return {
    value: () => input.value,
    show: (slug) => {
      input.value = slug;
      settle(slug, latest);
    },
    follow: (title) => {
      latest = title;
      if (doesFollow) input.value = slugFor(title);
    },
  };
}

/** Old browsers cannot encode other scripts: the address is then chosen at publication. */
function slugFor(title: string): string {
  try {
    return slugOf(title);
  } catch {
    return '';
  }
}
