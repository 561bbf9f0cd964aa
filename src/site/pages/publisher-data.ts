import type { PageContext } from '../page-context.ts';

/** The newspaper as schema.org knows it. */
export function publisherData({ settings, origin }: PageContext): object {
  return {
    '@type': 'NewsMediaOrganization',
    name: settings.name,
    url: `${origin}/`,
    logo: { '@type': 'ImageObject', url: `${origin}/icon-512.png`, width: 512, height: 512 },
    correctionsPolicy: `${origin}/corrections/`,
  };
}
