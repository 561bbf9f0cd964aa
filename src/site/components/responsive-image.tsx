import type { FC } from 'hono/jsx';
import { type Picture, renditionPath } from '#content/media.ts';

type ImageProps = {
  picture: Picture;
  /** `''` for decoration, such as the picture of a card whose headline says it all. */
  alt: string;
  /** The width that it takes on the page, as in HTML's `sizes`. */
  sizes: string;
  /** The page's main picture is fetched at once; the others when they come near the screen. */
  isMain?: boolean;
};

/** A picture with its space reserved, in the file that fits the screen. */
export const ResponsiveImage: FC<ImageProps> = ({ picture, alt, sizes, isMain }) => {
  const files = picture.renditions.filter(({ format }) => format === 'webp');
  const fallback = files.find(({ width }) => width >= 640) ?? files.at(-1);
  if (!fallback) return null;
  return (
    <img
      src={renditionPath(picture.hash, fallback)}
      srcset={files.map((file) => `${renditionPath(picture.hash, file)} ${file.width}w`).join(', ')}
      sizes={sizes}
      width={fallback.width}
      height={fallback.height}
      alt={alt}
      loading={isMain ? undefined : 'lazy'}
      fetchpriority={isMain ? 'high' : undefined}
      class={focalClass(picture)}
    />
  );
};

/** Where a cropped picture is held, to the nearest third; a class, since inline styles are forbidden by the site's policy. */
function focalClass({ focalX, focalY }: Picture): string | undefined {
  const third = (value: number) => Math.min(2, Math.floor(value * 3));
  const place = `${'lcr'[third(focalX)]}${'tmb'[third(focalY)]}`;
  return place === 'cm' ? undefined : `at-${place}`;
}
