/**
 * The inks of the newspaper's illustrations. Every picture is printed, so to speak, from four to six of these;
 * the second group holds tints and shades of the first.
 */
export const ink = {
  paper: '#f6f1e7',
  black: '#1d1b19',
  laterite: '#b3401f',
  ochre: '#d99a3a',
  indigo: '#27406b',
  river: '#2f6f73',
  sand: '#e7d4ae',
  sky: '#cfdfe0',

  brick: '#8a2f17',
  bark: '#43261b',
  night: '#182a48',
  dusk: '#4a6390',
  reed: '#1f4d50',
  foam: '#8fb5b4',
  straw: '#edc987',
  clay: '#d98a66',
  shell: '#f0e4cb',
  stone: '#d8c9a8',
} as const;
