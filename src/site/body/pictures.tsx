import type { FC } from 'hono/jsx';
import type { GalleryJson, PictureJson } from '#content/document/document.ts';
import { ResponsiveImage } from '../components/responsive-image.tsx';
import type { BodyContext } from './body-context.ts';
import { Inlines } from './inlines.tsx';

/** Widths that a body picture takes on the page, for the browser to choose a file by. */
const BODY_SIZES = '(min-width: 44rem) 40rem, 100vw';
const GALLERY_SIZES = '(min-width: 44rem) 20rem, 50vw';

type PictureProps = { node: PictureJson; context: BodyContext; sizes?: string };

/** A picture within the text; gone while its file is missing. */
export const BodyPicture: FC<PictureProps> = ({ node, context, sizes = BODY_SIZES }) => {
  const picture = context.refs.pictures.get(node.attrs.mediaId);
  if (!picture) return null;
  return (
    <figure class="pic">
      <ResponsiveImage picture={picture} alt={node.attrs.alt ?? picture.alt} sizes={sizes} />
      <Caption node={node} context={context} />
    </figure>
  );
};

/** Several pictures side by side. */
export const Gallery: FC<{ node: GalleryJson; context: BodyContext }> = ({ node, context }) => (
  <section class="gallery" aria-label={context.page.t('article.gallery')}>
    {node.content.map((picture) => (
      <BodyPicture node={picture} context={context} sizes={GALLERY_SIZES} />
    ))}
  </section>
);

const Caption: FC<{ node: PictureJson; context: BodyContext }> = ({ node, context }) => {
  const picture = context.refs.pictures.get(node.attrs.mediaId);
  const { page } = context;
  const caption = picture?.caption ? page.typeset(picture.caption) : '';
  if (!node.content && !caption && !picture?.credit) return null;
  return (
    <figcaption>
      {node.content ? <Inlines nodes={node.content} context={context} /> : caption}{' '}
      {picture?.credit && <small>{page.typeset(picture.credit)}</small>}
    </figcaption>
  );
};
