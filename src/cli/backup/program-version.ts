import description from '../../../package.json' with { type: 'json' };

/** Of this program, as a backup says which one made it. */
export const PROGRAM_VERSION: string = description.version;
