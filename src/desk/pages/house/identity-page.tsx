import type { FC } from 'hono/jsx';
import { Field, LongField } from '../../components/fields.tsx';
import { HouseForm } from '../../components/house-form.tsx';
import { HouseLayout } from '../../components/house-layout.tsx';
import { PictureChoice, type PictureOffer } from '../../components/picture-choice.tsx';
import type { DeskPage } from '../../desk.ts';

/** What the form holds; kept when it is refused. */
export type IdentityForm = Record<'name' | 'tagline' | 'description' | 'publisher' | 'contactEmail', string>;

type IdentityProps = { page: DeskPage; form: IdentityForm; offer: PictureOffer };

/** Who the newspaper is. */
export const IdentityPage: FC<IdentityProps> = ({ page, form, offer }) => (
  <HouseLayout page={page} title={page.t('house.identity')}>
    <HouseForm page={page} hasPictures>
      <Field name="name" label={page.t('house.identity.name')} value={form.name} required maxlength={80} />
      <Field
        name="tagline"
        label={page.t('house.identity.tagline')}
        value={form.tagline}
        hint={page.t('house.identity.tagline.hint')}
        maxlength={300}
      />
      <LongField
        name="description"
        label={page.t('house.description')}
        value={form.description}
        hint={page.t('house.identity.description.hint')}
        rows={3}
        maxlength={300}
      />
      <Field
        name="publisher"
        label={page.t('house.identity.publisher')}
        value={form.publisher}
        hint={page.t('house.identity.publisher.hint')}
        maxlength={300}
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
    </HouseForm>
  </HouseLayout>
);
