import type { FC } from 'hono/jsx';
import { type Picture, type Rendition, renditionPath } from '#content/media.ts';

type ImageProps = {
  picture: Picture;
  /** `''` for decoration, such as the picture of a card whose headline says it all. */
  alt: string;
  /** The width that it takes on the page, as in HTML's `sizes`. */
  sizes: string;
  /** The page's main picture is fetched at once; the others when they come near the screen. */
  isMain?: boolean;
};

/**
 * A picture with its space reserved, in the file that fits the screen: AVIF for browsers that read it, else WebP, else one
 * JPEG. What has WebP alone (an import, the sample) is a plain image.
 */
export const ResponsiveImage: FC<ImageProps> = (props) => {
  const { picture, sizes } = props;
  const { hash, renditions } = picture;
  const of = (wanted: Rendition['format']) => renditions.filter(({ format }) => format === wanted);
  const [avif, webp] = [of('avif'), of('webp')];
  if (avif.length === 0) return <Image {...props} files={webp} srcset={srcsetOf(hash, webp)} />;
  return (
    <picture>
      <source type="image/avif" srcset={srcsetOf(hash, avif)} sizes={sizes} />
      <source type="image/webp" srcset={srcsetOf(hash, webp)} sizes={sizes} />
      <Image {...props} files={of('jpeg')} />
    </picture>
  );
};

const Image: FC<ImageProps & { files: Rendition[]; srcset?: string }> = (props) => {
  const { picture, alt, sizes, isMain, files, srcset } = props;
  const file = files.find(({ width }) => width >= 640) ?? files.at(-1);
  if (!file) return null;
  return (
    <img
      src={renditionPath(picture.hash, file)}
      srcset={srcset}
      sizes={srcset && sizes}
      width={file.width}
      height={file.height}
      alt={alt}
      loading={isMain ? undefined : 'lazy'}
      fetchpriority={isMain ? 'high' : undefined}
      class={focalClass(picture)}
    />
  );
};

function srcsetOf(hash: string, files: Rendition[]): string {
  return files.map((file) => `${renditionPath(hash, file)} ${file.width}w`).join(', ');
}

/** Where a cropped picture is held, to the nearest third; a class, since inline styles are forbidden by the site's policy. */
function focalClass({ focalX, focalY }: Picture): string | undefined {
  const third = (value: number) => Math.min(2, Math.floor(value * 3));
  const place = `${'lcr'[third(focalX)]}${'tmb'[third(focalY)]}`;
  return place === 'cm' ? undefined : `at-${place}`;
}
