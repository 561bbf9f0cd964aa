import type { FC } from 'hono/jsx';
import { authorPath } from '#content/address.ts';
import type { AuthorKind } from '#content/author.ts';
import type { AuthorLine, EditableAuthor } from '#storage/queries/house/authors.ts';
import { DefaultButton } from '../../components/default-button.tsx';
import { Field, LongField, Options } from '../../components/fields.tsx';
import { HouseLayout, type Outcome } from '../../components/house-layout.tsx';
import { Merger } from '../../components/merger.tsx';
import { NameSearch, Paging, type Part } from '../../components/paging.tsx';
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

type AuthorsProps = { page: DeskPage; part: Part<AuthorLine>; outcome: Outcome };

/** Everybody who signs, by name. */
export const AuthorsPage: FC<AuthorsProps> = ({ page, part, outcome }) => (
  <HouseLayout page={page} title={page.t('house.authors')} outcome={outcome}>
    <p class="soft">{page.t('house.authors.intro')}</p>
    <p>
      <a class="button main" href="/desk/house/authors/new/">
        {page.t('house.authors.add')}
      </a>
    </p>
    <NameSearch page={page} question={part.question} />
    <p class="soft">{page.t('house.authors.count', { count: part.total })}</p>
    <ul class="lines">
      {part.lines.map(({ id, name, kind, role, articles }) => (
        <li>
          <div class="what">
            <a href={`/desk/house/authors/${id}/`}>{name}</a>
            {role && <span class="soft">{role}</span>}
          </div>
          {kind === 'collective' && <span class="badge">{page.t('house.author.collective')}</span>}
          <span class="soft">{page.t('house.articles', { count: articles })}</span>
        </li>
      ))}
    </ul>
    <Paging page={page} part={part} />
  </HouseLayout>
);

type AuthorProps = {
  page: DeskPage;
  author: EditableAuthor | null;
  /** Colleagues who sign under this name. */
  tied: string[];
  others: AuthorLine[];
  form: AuthorForm;
  offer: PictureOffer;
  outcome: Outcome;
};

/** One author, or the form for a new one. */
export const AuthorPage: FC<AuthorProps> = ({ page, author, tied, others, form, offer, outcome }) => (
  <HouseLayout
    page={page}
    title={author?.name ?? page.t('house.authors.new')}
    outcome={outcome}
    back={{ path: '/desk/house/authors/', label: page.t('house.authors') }}
  >
    {author && (
      <p>
        <a href={authorPath(author.slug)}>{page.t('house.seePage')}</a> ·{' '}
        {tied.length > 0
          ? page.t('house.author.tied', { names: tied.join(', ') })
          : page.t('house.author.tiedToNobody')}
      </p>
    )}
    <form class="fields broad" method="post">
      <DefaultButton page={page} />
      <Field name="name" label={page.t('desk.field.name')} value={form.name} isRequired most={120} />
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
        most={120}
      />
      <LongField
        name="biography"
        label={page.t('house.author.biography')}
        value={form.biography}
        hint={page.t('house.author.biography.hint')}
        rows={5}
        most={2000}
      />
      <PictureChoice page={page} name="portraitMediaId" legend={page.t('house.author.portrait')} offer={offer} />
      <Field
        name="email"
        label={page.t('house.author.email')}
        value={form.email}
        hint={page.t('house.author.email.hint')}
        type="email"
      />
      <Field name="slug" label={page.t('house.slug')} value={form.slug} hint={page.t('house.slug.hint')} />
      <p>
        <button class="main" type="submit" name="save" value="1">
          {page.t(author ? 'house.save' : 'house.authors.add.button')}
        </button>
      </p>
    </form>
    {author && others.length > 0 && (
      <Merger
        page={page}
        action={`/desk/house/authors/${author.id}/merger/`}
        name={author.name}
        intro={page.t('house.authors.merge.intro')}
        others={others}
      />
    )}
  </HouseLayout>
);
