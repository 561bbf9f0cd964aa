import type { FC } from 'hono/jsx';
import { authorPath } from '#content/address.ts';
import type { AuthorKind } from '#content/author.ts';
import type { AuthorLine, EditableAuthor } from '#storage/queries/house/authors.ts';
import { Field, LongField, Options } from '../../components/fields.tsx';
import { Merger } from '../../components/giving-away.tsx';
import { HouseForm, NameOfThing, SlugField } from '../../components/house-form.tsx';
import { HouseLayout, ShelfLayout, ShelfLine } from '../../components/house-layout.tsx';
import { type Part, PartOfList } from '../../components/paging.tsx';
import { PictureChoice, type PictureOffer } from '../../components/picture-choice.tsx';
import type { DeskPage } from '../../desk.ts';

/** What the form of an author holds; kept when it is refused. */
export type AuthorForm = {
  name: string;
  slug: string;
  kind: AuthorKind;
  role: string;
  biography: string;
  email: string;
  portraitMediaId: number | null;
  /** What pictures were looked for by. */
  question: string;
};

/** Everybody who signs, by name. */
export const AuthorsPage: FC<{ page: DeskPage; part: Part<AuthorLine> }> = ({ page, part }) => (
  <ShelfLayout page={page} shelf="authors" add={page.t('house.authors.add')}>
    <PartOfList page={page} part={part} total={page.t('house.authors.count', { count: part.total })}>
      {part.lines.map(({ id, name, kind, role, articles }) => (
        <ShelfLine path={`/desk/house/authors/${id}/`} name={name} about={role}>
          {kind === 'collective' && <span class="badge">{page.t('house.author.collective')}</span>}
          <span class="soft">{page.t('house.articles', { count: articles })}</span>
        </ShelfLine>
      ))}
    </PartOfList>
  </ShelfLayout>
);

type AuthorProps = {
  page: DeskPage;
  author: EditableAuthor | null;
  /** Colleagues who sign under this name. */
  tied: string[];
  others: AuthorLine[];
  form: AuthorForm;
  offer: PictureOffer;
};

/** One author, or the form for a new one. */
export const AuthorPage: FC<AuthorProps> = ({ page, author, tied, others, form, offer }) => (
  <HouseLayout page={page} title={author?.name ?? page.t('house.authors.new')} shelf="authors">
    {author && (
      <p>
        <a href={authorPath(author.slug)}>{page.t('house.seePage')}</a> ·{' '}
        {tied.length > 0
          ? page.t('house.author.tied', { names: tied.join(', ') })
          : page.t('house.author.tiedToNobody')}
      </p>
    )}
    <HouseForm page={page} submit={page.t(author ? 'house.save' : 'house.authors.add.button')} hasPictures>
      <NameOfThing page={page} name={form.name} />
      <Options
        name="kind"
        legend={page.t('house.author.kind')}
        value={form.kind}
        options={[
          { value: 'person', label: page.t('house.author.person'), hint: page.t('house.author.person.hint') },
          {
            value: 'collective',
            label: page.t('house.author.collective'),
            hint: page.t('house.author.collective.hint'),
          },
        ]}
      />
      <Field
        name="role"
        label={page.t('house.author.role')}
        value={form.role}
        hint={page.t('house.author.role.hint')}
        maxlength={120}
      />
      <LongField
        name="biography"
        label={page.t('house.author.biography')}
        value={form.biography}
        hint={page.t('house.author.biography.hint')}
        rows={5}
        maxlength={2000}
      />
      <PictureChoice page={page} name="portraitMediaId" legend={page.t('house.author.portrait')} offer={offer} />
      <Field
        name="email"
        label={page.t('house.author.email')}
        value={form.email}
        hint={page.t('house.author.email.hint')}
        type="email"
      />
      <SlugField page={page} slug={form.slug} />
    </HouseForm>
    {author && <Merger page={page} shelf="authors" thing={author} others={others} />}
  </HouseLayout>
);
