import { article as aLecoleDansSaLangue } from './articles/a-lecole-dans-sa-langue.ts';
import { article as abomeyLesTresorsRentresLesQuestionsRestees } from './articles/abomey-les-tresors-rentres-les-questions-restees.ts';
import { article as afriqueDuNordQuiFormeLesArmees } from './articles/afrique-du-nord-qui-forme-les-armees.ts';
import { article as bamakoLeFleuveAuQuotidien } from './articles/bamako-le-fleuve-au-quotidien.ts';
import { article as brazzavilleKinshasaDeuxCapitalesUneRive } from './articles/brazzaville-kinshasa-deux-capitales-une-rive.ts';
import { article as breveRetireeUneRumeurDeFermeture } from './articles/breve-retiree-une-rumeur-de-fermeture.ts';
import { article as cacaoPourquoiLePrixATriplePuisRecule } from './articles/cacao-pourquoi-le-prix-a-triple-puis-recule.ts';
import { article as camerounUnScrutinVuDeDouala } from './articles/cameroun-un-scrutin-vu-de-douala.ts';
import { article as can2025LeMarocRecoitLafrique } from './articles/can-2025-le-maroc-recoit-lafrique.ts';
import { article as cedeaoLeRetraitDesTroisPaysDuSahel } from './articles/cedeao-le-retrait-des-trois-pays-du-sahel.ts';
import { article as commentSeLitUnBudgetNational } from './articles/comment-se-lit-un-budget-national.ts';
import { article as coteDivoireModeDemploiDuVoteDoctobre } from './articles/cote-divoire-mode-demploi-du-vote-doctobre.ts';
import { article as coupuresCommentOnTravailleSansCourant } from './articles/coupures-comment-on-travaille-sans-courant.ts';
import { article as dakar2026LesJeuxDeLaJeunesseEnHeritage } from './articles/dakar-2026-les-jeux-de-la-jeunesse-en-heritage.ts';
import { article as editorialRendreDesComptes } from './articles/editorial-rendre-des-comptes.ts';
import { article as enAlgerLaVisiteInattendueDunChefDuPentagone } from './articles/en-alger-la-visite-inattendue-dun-chef-du-pentagone.ts';
import { article as entretienTailleurDeDonneesAOuagadougou } from './articles/entretien-tailleur-de-donnees-a-ouagadougou.ts';
import { article as fespacoPetitGuideDesSalles } from './articles/fespaco-petit-guide-des-salles.ts';
import { article as grandeMurailleVerteCompterLesArbresVivants } from './articles/grande-muraille-verte-compter-les-arbres-vivants.ts';
import { article as guineeLeReferendumEtLaSuite } from './articles/guinee-le-referendum-et-la-suite.ts';
import { article as harmattanPrecoceCeQueDisentLesMeteorologues } from './articles/harmattan-precoce-ce-que-disent-les-meteorologues.ts';
import { article as internetMobileLePrixDunGigaoctet } from './articles/internet-mobile-le-prix-dun-gigaoctet.ts';
import { article as koraVingtEtUneCordes } from './articles/kora-vingt-et-une-cordes.ts';
import { article as lacTchadIlNeDisparaitPasIlBouge } from './articles/lac-tchad-il-ne-disparait-pas-il-bouge.ts';
import { article as lagosAbidjanLaRouteQuiFaitVille } from './articles/lagos-abidjan-la-route-qui-fait-ville.ts';
import { article as leJourDapresAAbidjanLaCan2023EnChiffres } from './articles/le-jour-dapres-a-abidjan-la-can-2023-en-chiffres.ts';
import { article as leTambourParleurRentreAAbidjan } from './articles/le-tambour-parleur-rentre-a-abidjan.ts';
import { article as madagascarLaColereDeLeauEtDuCourant } from './articles/madagascar-la-colere-de-leau-et-du-courant.ts';
import { article as nigerAgadezLaBaseAmericaineFermee } from './articles/niger-agadez-la-base-americaine-fermee.ts';
import { article as paludismeDeuxVaccinsEtBeaucoupDeMoustiquaires } from './articles/paludisme-deux-vaccins-et-beaucoup-de-moustiquaires.ts';
import { article as pecheursDeBolVivreAvecLeauQuiMonte } from './articles/pecheurs-de-bol-vivre-avec-leau-qui-monte.ts';
import { article as sagesFemmesDeNuit } from './articles/sages-femmes-de-nuit.ts';
import { article as saintLouisLaMerALaPorte } from './articles/saint-louis-la-mer-a-la-porte.ts';
import { article as senegalLesBasesFrancaisesRendues } from './articles/senegal-les-bases-francaises-rendues.ts';
import { article as senegalPresidentielleTransitionRecord } from './articles/senegal-presidentielle-transition-record.ts';
import { article as tchadFinDesAccordsDeDefenseAvecParis } from './articles/tchad-fin-des-accords-de-defense-avec-paris.ts';
import { article as tribuneLiftTheWeightOfTheWeb } from './articles/tribune-lift-the-weight-of-the-web.ts';
import { article as tribuneNosLanguesSontDesInfrastructures } from './articles/tribune-nos-langues-sont-des-infrastructures.ts';
import { article as tunisiaMoroccoTwoTenYearMilitaryAgreements } from './articles/tunisia-morocco-two-ten-year-military-agreements.ts';
import { article as tunisieMarocDeuxAccordsMilitairesDeDixAnsAvecWashington } from './articles/tunisie-maroc-deux-accords-militaires-de-dix-ans-avec-washington.ts';
import { article as unionAfricaineUneElectionAAddisAbeba } from './articles/union-africaine-une-election-a-addis-abeba.ts';
import { article as vaccinAntipaludiqueLeTourDesPremiersPays } from './articles/vaccin-antipaludique-le-tour-des-premiers-pays.ts';
import { article as verificationNonLeFrancCfaNaPasDisparu } from './articles/verification-non-le-franc-cfa-na-pas-disparu.ts';
import { article as zlecafCeQuiPasseVraimentLaFrontiere } from './articles/zlecaf-ce-qui-passe-vraiment-la-frontiere.ts';
import type { SampleArticle } from './sample.ts';

/** Every article of the sample newspaper, in no order: their dates tell it. */
export const articles: SampleArticle[] = [
  aLecoleDansSaLangue,
  abomeyLesTresorsRentresLesQuestionsRestees,
  afriqueDuNordQuiFormeLesArmees,
  bamakoLeFleuveAuQuotidien,
  brazzavilleKinshasaDeuxCapitalesUneRive,
  breveRetireeUneRumeurDeFermeture,
  cacaoPourquoiLePrixATriplePuisRecule,
  camerounUnScrutinVuDeDouala,
  can2025LeMarocRecoitLafrique,
  cedeaoLeRetraitDesTroisPaysDuSahel,
  commentSeLitUnBudgetNational,
  coteDivoireModeDemploiDuVoteDoctobre,
  coupuresCommentOnTravailleSansCourant,
  dakar2026LesJeuxDeLaJeunesseEnHeritage,
  editorialRendreDesComptes,
  enAlgerLaVisiteInattendueDunChefDuPentagone,
  entretienTailleurDeDonneesAOuagadougou,
  fespacoPetitGuideDesSalles,
  grandeMurailleVerteCompterLesArbresVivants,
  guineeLeReferendumEtLaSuite,
  harmattanPrecoceCeQueDisentLesMeteorologues,
  internetMobileLePrixDunGigaoctet,
  koraVingtEtUneCordes,
  lacTchadIlNeDisparaitPasIlBouge,
  lagosAbidjanLaRouteQuiFaitVille,
  leJourDapresAAbidjanLaCan2023EnChiffres,
  leTambourParleurRentreAAbidjan,
  madagascarLaColereDeLeauEtDuCourant,
  nigerAgadezLaBaseAmericaineFermee,
  paludismeDeuxVaccinsEtBeaucoupDeMoustiquaires,
  pecheursDeBolVivreAvecLeauQuiMonte,
  sagesFemmesDeNuit,
  saintLouisLaMerALaPorte,
  senegalLesBasesFrancaisesRendues,
  senegalPresidentielleTransitionRecord,
  tchadFinDesAccordsDeDefenseAvecParis,
  tribuneLiftTheWeightOfTheWeb,
  tribuneNosLanguesSontDesInfrastructures,
  tunisiaMoroccoTwoTenYearMilitaryAgreements,
  tunisieMarocDeuxAccordsMilitairesDeDixAnsAvecWashington,
  unionAfricaineUneElectionAAddisAbeba,
  vaccinAntipaludiqueLeTourDesPremiersPays,
  verificationNonLeFrancCfaNaPasDisparu,
  zlecafCeQuiPasseVraimentLaFrontiere,
];
