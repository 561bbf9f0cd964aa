import type { Child, FC } from 'hono/jsx';
import { PostForm } from './post-form.tsx';

/** How much a button stands out: what one came for, what cannot be taken back, what is seldom wanted. */
type Weight = 'main' | 'danger' | 'quiet';

type FormProps = {
  /** Where it is sent; to its own page when left out. */
  action?: string;
  /** How it is laid out. */
  class?: string;
  /** What its button says. */
  submit: string;
  weight?: Weight | undefined;
  /** What tells, of the buttons of the form, that it was this one. */
  sent?: { name: string; value: string } | undefined;
  /** Further ways on, beside the button. */
  beside?: Child;
  id?: string | undefined;
  /** For a form with a file. */
  enctype?: 'multipart/form-data';
  children?: Child;
};

/** A form with its button below. */
export const Form: FC<FormProps> = ({ submit, weight, sent, beside, children, class: layout = 'fields', ...form }) => (
  <PostForm class={layout} {...form}>
    {children}
    <p class={beside ? 'acts' : undefined}>
      <button class={weight} type="submit" {...sent}>
        {submit}
      </button>
      {beside}
    </p>
  </PostForm>
);

type ActProps = {
  action: string;
  label: string;
  weight?: Weight | undefined;
  class?: string;
  /** To what it is done, for whoever hears the button and does not see where it stands. */
  to?: string;
  /** What is sent along. */
  fields?: Record<string, string | number>;
};

/** A button that does one thing at once. */
export const Act: FC<ActProps> = ({ action, label, weight, class: layout, to, fields = {} }) => (
  <PostForm class={layout} action={action}>
    {Object.entries(fields).map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
    <button class={weight} type="submit" aria-label={to && `${label} (${to})`}>
      {label}
    </button>
  </PostForm>
);
