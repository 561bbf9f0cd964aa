import type { picturesMessages as french } from '../fr/pictures.ts';

/** In English: the picture library and uploads. */
export const picturesMessages: Record<keyof typeof french, string> = {
  'desk.nav.pictures': 'Pictures',
};
