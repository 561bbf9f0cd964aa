import type { FC } from 'hono/jsx';
import type { DeskPage } from '../desk.ts';
import { Select } from './fields.tsx';

type MergerProps = {
  page: DeskPage;
  /** Where the form goes. */
  action: string;
  /** Of what will be no more. */
  name: string;
  intro: string;
  others: { id: number; name: string }[];
};

/** Joins one thing to another of its kind; folded away, since it cannot be undone. */
export const Merger: FC<MergerProps> = ({ page, action, name, intro, others }) => (
  <details class="away">
    <summary>{page.t('house.merge')}</summary>
    <p class="soft">{intro}</p>
    <form class="fields" method="post" action={action}>
      <Select
        name="into"
        label={page.t('house.merge.into')}
        value=""
        groups={[
          {
            label: null,
            options: [
              { value: '', label: page.t('house.merge.choose') },
              ...others.map((other) => ({ value: String(other.id), label: other.name })),
            ],
          },
        ]}
      />
      <p>
        <button class="danger" type="submit">
          {page.t('house.merge.button', { name })}
        </button>
      </p>
    </form>
  </details>
);
