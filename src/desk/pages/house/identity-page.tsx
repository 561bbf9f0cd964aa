import type { FC } from 'hono/jsx';
import { DefaultButton } from '../../components/default-button.tsx';
import { Field, LongField } from '../../components/fields.tsx';
import { HouseLayout, type Outcome } from '../../components/house-layout.tsx';
import { PictureChoice, type PictureOffer } from '../../components/picture-choice.tsx';
import type { DeskPage } from '../../desk.ts';

/** What the form holds; kept when it is refused. */
export type IdentityForm = Record<'name' | 'tagline' | 'description' | 'publisher' | 'contactEmail', string>;

type IdentityProps = { page: DeskPage; form: IdentityForm; offer: PictureOffer; outcome: Outcome };

/** Who the newspaper is. */
export const IdentityPage: FC<IdentityProps> = ({ page, form, offer, outcome }) => (
  <HouseLayout page={page} title={page.t('house.identity')} outcome={outcome}>
    <form class="fields broad" method="post">
      <DefaultButton page={page} />
      <Field name="name" label={page.t('house.identity.name')} value={form.name} isRequired most={80} />
      <Field
        name="tagline"
        label={page.t('house.identity.tagline')}
        value={form.tagline}
        hint={page.t('house.identity.tagline.hint')}
        most={300}
      />
      <LongField
        name="description"
        label={page.t('house.description')}
        value={form.description}
        hint={page.t('house.identity.description.hint')}
        rows={3}
        most={300}
      />
      <Field
        name="publisher"
        label={page.t('house.identity.publisher')}
        value={form.publisher}
        hint={page.t('house.identity.publisher.hint')}
        most={300}
      />
      <Field
        name="contactEmail"
        label={page.t('house.identity.contactEmail')}
        value={form.contactEmail}
        hint={page.t('house.identity.contactEmail.hint')}
        type="email"
      />
      <PictureChoice
        page={page}
        name="logoMediaId"
        legend={page.t('house.identity.logo')}
        hint={page.t('house.identity.logo.hint')}
        offer={offer}
      />
      <p>
        <button class="main" type="submit" name="save" value="1">
          {page.t('house.save')}
        </button>
      </p>
    </form>
  </HouseLayout>
);
