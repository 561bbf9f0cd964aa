import type { FC } from 'hono/jsx';
import type { DeskPage } from '../desk.ts';
import { optionsOf, Select } from './fields.tsx';
import { Form } from './forms.tsx';

type Heirs = { id: number; name: string }[];

type GivingAwayProps = {
  /** What is done, as the fold that hides it says. */
  title: string;
  intro: string;
  isOpen?: boolean;
  action: string;
  /** Who or what takes over: the field, its label, the words for none, and which there are. */
  heir: { name: string; label: string; none: string; all: Heirs };
  submit: string;
};

/** Ends a thing in favour of another of its kind; folded away, since it cannot be undone. */
export const GivingAway: FC<GivingAwayProps> = ({ title, intro, isOpen = false, action, heir, submit }) => (
  <details class="away" open={isOpen}>
    <summary>{title}</summary>
    <p class="soft">{intro}</p>
    <Form action={action} submit={submit} weight="danger">
      <Select
        name={heir.name}
        label={heir.label}
        value=""
        options={[{ value: '', label: heir.none }, ...optionsOf(heir.all)]}
      />
    </Form>
  </details>
);

type MergerProps = {
  page: DeskPage;
  shelf: 'topics' | 'authors';
  /** What will be no more. */
  thing: { id: number; name: string };
  others: Heirs;
};

/** Joins one thing to another of its kind; nothing when there is no other. */
export const Merger: FC<MergerProps> = ({ page: { t }, shelf, thing, others }) =>
  others.length === 0 ? null : (
    <GivingAway
      title={t('house.merge')}
      intro={t(`house.${shelf}.merge.intro`)}
      action={`/desk/house/${shelf}/${thing.id}/merger/`}
      heir={{ name: 'into', label: t('house.merge.into'), none: t('house.merge.choose'), all: others }}
      submit={t('house.merge.button', { name: thing.name })}
    />
  );
