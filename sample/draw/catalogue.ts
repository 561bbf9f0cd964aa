import { cooperation, cupOfNations } from './charts/dates-and-counts.ts';
import { budget, cocoaPrice, gigabyte } from './charts/money.ts';
import { corridor, greatGreenWall, kivu, lakeChad, pipeline } from './maps/coast-and-lakes.ts';
import { chad, maghrebTour, nigerCountry, westAfrica } from './maps/maghreb-and-sahel.ts';
import { algiersPort } from './scenes/algiers.ts';
import { conakryCorniche, lighthouse, saintLouis } from './scenes/coast.ts';
import { letters, openAirCinema } from './scenes/culture.ts';
import { abomeyPalace, kora, talkingDrum } from './scenes/heritage.ts';
import { cocoaTree, harmattan } from './scenes/land.ts';
import { midwife, mosquito, school } from './scenes/life.ts';
import { coins, telephone } from './scenes/pocket.ts';
import { lantern, wires } from './scenes/power.ts';
import { congoRiver, lakeFisher, pirogue } from './scenes/river.ts';
import { stadium, track } from './scenes/sport.ts';
import { borderPost, oreTrain } from './scenes/trade.ts';
import { ballotBox, queue } from './scenes/vote.ts';
import type { Drawing } from './shapes.ts';

/** Every picture of the sample newspaper by slug, portraits apart, and who draws it. */
export const catalogue: Record<string, () => Drawing> = {
  'carte-tournee-maghreb': maghrebTour,
  'alger-port': algiersPort,
  'graphique-cooperation': cooperation,
  'carte-tchad': chad,
  'dakar-ouakam': lighthouse,
  'carte-niger': nigerCountry,
  'carte-cedeao-aes': westAfrica,
  urne: ballotBox,
  'file-electeurs': queue,
  'conakry-corniche': conakryCorniche,
  'fils-electriques': wires,
  'graphique-budget': budget,
  pieces: coins,
  'graphique-cacao': cocoaPrice,
  cacaoyer: cocoaTree,
  'poste-frontiere': borderPost,
  'graphique-gigaoctet': gigabyte,
  telephone,
  'carte-oleoduc': pipeline,
  'train-minerai': oreTrain,
  pirogue,
  'carte-corridor': corridor,
  'fleuve-congo': congoRiver,
  ecole: school,
  lampe: lantern,
  moustique: mosquito,
  'carte-kivu': kivu,
  maternite: midwife,
  'carte-lac-tchad': lakeChad,
  'pirogue-lac': lakeFisher,
  'carte-muraille-verte': greatGreenWall,
  'saint-louis': saintLouis,
  harmattan,
  'palais-abomey': abomeyPalace,
  tambour: talkingDrum,
  kora,
  cinema: openAirCinema,
  stade: stadium,
  'graphique-can': cupOfNations,
  piste: track,
  lettres: letters,
};
