/** In French: the picture library and uploads. */
export const picturesMessages = {
  'desk.nav.pictures': 'Photothèque',
} as const;
