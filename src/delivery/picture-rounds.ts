import type { Darkroom } from '#newsroom/pictures/darkroom.ts';
import { endPictureRights } from '#newsroom/pictures/end-picture-rights.ts';
import { indexPictures } from '#newsroom/pictures/index-pictures.ts';
import { preparePictures } from '#newsroom/pictures/prepare-pictures.ts';
import { sweepUploads } from '#newsroom/pictures/sweep-uploads.ts';
import type { Round } from './rounds.ts';

const SECOND = 1000;
const HOUR = 3600 * SECOND;

/** What happens to pictures without anybody asking: they are made ready, hidden when their rights end, cleaned up after. */
export function pictureRounds(room: Omit<Darkroom, 'actor'>): Round[] {
  return [
    { name: 'pictures', every: SECOND, work: () => preparePictures(room) },
    { name: 'picture rights', every: 60 * SECOND, work: () => endPictureRights(room) },
    { name: 'picture words', every: 24 * HOUR, work: () => indexPictures(room) },
    { name: 'uploads', every: HOUR, work: () => sweepUploads(room) },
  ];
}
