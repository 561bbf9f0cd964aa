import { z } from 'zod';
import { ARTICLE_KINDS, type ArticleDraft } from '#content/article.ts';
import type { DocumentJson } from '#content/document/document.ts';
import { isIdentity } from '#content/identity.ts';
import { slugOf } from '#content/slug.ts';

const id = z.int().refine(isIdentity);
const line = (longest: number) => z.string().max(longest);

/** A text as the editor sends it. Its body is checked against the schema by the verb that takes it. */
export const draftJson: z.ZodType<ArticleDraft> = z.strictObject({
  kind: z.enum(ARTICLE_KINDS),
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/),
  kicker: line(1000).nullable(),
  headline: line(2000),
  standfirst: line(20_000).nullable(),
  body: z.custom<DocumentJson>((value) => typeof value === 'object' && value !== null),
  slug: line(1000).transform(slugOf),
  sectionId: id,
  authorIds: z.array(id).max(100),
  countryCodes: z.array(z.string().regex(/^[A-Z]{2}$/)).max(300),
  topicIds: z.array(id).max(100),
  leadPicture: z
    .strictObject({ mediaId: id, caption: line(20_000).nullable(), alt: line(20_000).nullable() })
    .nullable(),
  seoTitle: line(2000).nullable(),
  seoDescription: line(20_000).nullable(),
  translationOfId: id.nullable(),
});
