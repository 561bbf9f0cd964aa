import { attribution, doc, em, h2, p, quote, strike, table, td, th, tr, ul } from '#content/document/builders.ts';
import type { SampleArticle } from '../sample.ts';

/** Analyse à l'occasion de la Journée mondiale de lutte contre le paludisme. */
export const article: SampleArticle = {
  slug: 'paludisme-deux-vaccins-et-beaucoup-de-moustiquaires',
  kind: 'analysis',
  section: 'sante',
  countries: ['BF', 'GH', 'CM', 'BJ'],
  topics: ['vaccin-paludisme'],
  authors: ['rodrigue-ilboudo'],
  kicker: 'Santé publique',
  headline: 'Paludisme : deux vaccins, et toujours beaucoup de moustiquaires',
  standfirst:
    "Depuis 2024, des vaccins contre le paludisme entrent dans le calendrier des nourrissons d'une vingtaine de pays africains. Ils protègent une partie des enfants, une partie du temps. Pourquoi il faut s'en réjouir sans ranger les moustiquaires.",
  leadPicture: 'moustique',
  publishedAt: '2026-04-25T06:00:00.000Z',
  corrections: [
    {
      publishedAt: '2026-04-26T10:30:00.000Z',
      text: "Le schéma vaccinal compte quatre doses, et non trois comme nous l'avions écrit. Le chiffre a été corrigé dans le texte, l'ancien y reste lisible.",
    },
  ],
  body: (refs) =>
    doc(
      p(
        "Il a fallu plus de trente ans de recherche pour obtenir le premier vaccin contre un parasite de l'homme. Le RTS,S, recommandé par l'Organisation mondiale de la santé en octobre 2021, puis le R21, en octobre 2023, visent tous deux ",
        em('Plasmodium falciparum'),
        ", l'espèce la plus meurtrière. Le Cameroun a lancé en janvier 2024 la première campagne de routine hors des pays pilotes.",
      ),
      h2('Ce que les vaccins font, et ne font pas'),
      p(
        "Dans les essais, ils ont réduit d'environ la moitié à trois quarts les accès palustres pendant l'année qui suit les premières doses, selon la saison et le calendrier. Puis la protection baisse ; une dose de rappel la relève. Le schéma compte ",
        strike('trois'),
        ' quatre doses : la dernière, vers deux ans, est la plus souvent manquée.',
      ),
      table(
        'Un enfant, quatre protections : à quoi sert chacune',
        tr(th('Protection'), th('Ce qu’elle empêche'), th('Sa faiblesse')),
        tr(td('Moustiquaire imprégnée'), td('La piqûre, la nuit'), td('Elle se troue et s’use')),
        tr(td('Chimioprévention saisonnière'), td('La maladie, pendant les pluies'), td('Un passage par mois')),
        tr(td('Vaccin'), td('Une partie des accès graves'), td('Quatre rendez-vous')),
        tr(td('Test et traitement rapides'), td('La mort'), td('Il faut un centre ouvert')),
      ),
      quote(
        'Les mères demandent si elles peuvent décrocher la moustiquaire. Je réponds : une ceinture de sécurité ne dispense pas de freiner.',
        attribution('Adjoua Kpodar, infirmière vaccinatrice au Bénin'),
      ),
      h2("La quatrième dose, ou l'épreuve de la route"),
      p(
        'Un vaccin qui demande quatre passages met à nu ce que valent les pistes, les registres et les frigos. Dans les districts où nous avons consulté les cahiers, la première dose atteint presque tous les enfants qui viennent pour la rougeole. La quatrième en perd une part importante, surtout entre juin et septembre, quand les champs passent avant le dispensaire.',
      ),
      p('Trois dispositifs, déjà essayés, font remonter ce nombre :'),
      ul(
        'inscrire la date du rappel sur la porte de la case, à la craie grasse ;',
        'fixer le rappel au jour du marché, non au jour du centre ;',
        'téléphoner la veille, ce qui suppose du crédit et quelqu’un pour appeler.',
      ),
      p(
        "L'argent manque plus que les doses. Les grands donateurs ont réduit leurs contributions ces deux dernières années. Une moustiquaire coûte quelques dollars et dure deux à trois ans ; elle n'a pas d'anniversaire, pas de ruban à couper, et reste ce qui sauve le plus de vies.",
      ),
      refs.readAlso('sages-femmes-de-nuit'),
    ),
};
