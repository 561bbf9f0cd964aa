import type { Child, FC } from 'hono/jsx';
import type { DeskPage } from '../desk.ts';
import { DefaultButton } from './default-button.tsx';
import { Field } from './fields.tsx';
import { Form } from './forms.tsx';

type HouseFormProps = {
  page: DeskPage;
  /** What its button says; that it saves, when left out. */
  submit?: string;
  id?: string;
  isNarrow?: boolean;
  /** Whether it has a button above to look for pictures, which the Enter key must not press. */
  hasPictures?: boolean;
  /** Further buttons, beside the one that saves. */
  beside?: Child;
  children?: Child;
};

/** What is changed of a thing of the house; sent to its own page. */
export const HouseForm: FC<HouseFormProps> = (props) => {
  const { page, submit = page.t('house.save'), id, isNarrow = false, hasPictures = false, beside, children } = props;
  return (
    <Form
      class={isNarrow ? 'fields' : 'fields broad'}
      id={id}
      submit={submit}
      weight="main"
      sent={hasPictures ? { name: 'save', value: '1' } : undefined}
      beside={beside}
    >
      {hasPictures && <DefaultButton page={page} />}
      {children}
    </Form>
  );
};

/** What a section, a topic or an author is called. */
export const NameOfThing: FC<{ page: DeskPage; name: string }> = ({ page, name }) => (
  <Field name="name" label={page.t('desk.field.name')} value={name} required maxlength={120} />
);

/** The end of its address. */
export const SlugField: FC<{ page: DeskPage; slug: string }> = ({ page, slug }) => (
  <Field name="slug" label={page.t('house.slug')} value={slug} hint={page.t('house.slug.hint')} />
);

type MoveProps = { page: DeskPage; name: string; move: { name: string; up: string; down: string }; of: Place };

/** Where something stands among its neighbours. */
export type Place = { index: number; count: number };

/** One place up, one place down, each said of what is moved. */
export const MoveButtons: FC<MoveProps> = ({ page, name, move, of: { index, count } }) => (
  <>
    <button type="submit" name={move.name} value={move.up} disabled={index === 0}>
      <span aria-hidden="true">↑</span>
      <span class="unseen">{page.t('house.moveUp', { name })}</span>
    </button>
    <button type="submit" name={move.name} value={move.down} disabled={index === count - 1}>
      <span aria-hidden="true">↓</span>
      <span class="unseen">{page.t('house.moveDown', { name })}</span>
    </button>
  </>
);
