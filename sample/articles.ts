import { article as abomeyLesTresorsRentresLesQuestionsRestees } from './articles/abomey-les-tresors-rentres-les-questions-restees.ts';
import { article as grandeMurailleVerteCompterLesArbresVivants } from './articles/grande-muraille-verte-compter-les-arbres-vivants.ts';
import { article as harmattanPrecoceCeQueDisentLesMeteorologues } from './articles/harmattan-precoce-ce-que-disent-les-meteorologues.ts';
import { article as leTambourParleurRentreAAbidjan } from './articles/le-tambour-parleur-rentre-a-abidjan.ts';
import { article as pecheursDeBolVivreAvecLeauQuiMonte } from './articles/pecheurs-de-bol-vivre-avec-leau-qui-monte.ts';
import { article as saintLouisLaMerALaPorte } from './articles/saint-louis-la-mer-a-la-porte.ts';
import type { SampleArticle } from './sample.ts';

/** Every article of the sample newspaper, in no order: their dates tell it. */
export const articles: SampleArticle[] = [
  abomeyLesTresorsRentresLesQuestionsRestees,
  grandeMurailleVerteCompterLesArbresVivants,
  harmattanPrecoceCeQueDisentLesMeteorologues,
  leTambourParleurRentreAAbidjan,
  pecheursDeBolVivreAvecLeauQuiMonte,
  saintLouisLaMerALaPorte,
];
