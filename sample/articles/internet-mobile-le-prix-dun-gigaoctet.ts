import {
  code,
  doc,
  em,
  h2,
  mono,
  p,
  pullQuote,
  sidebar,
  strong,
  table,
  td,
  th,
  tr,
} from '#content/document/builders.ts';
import type { SampleArticle } from '../sample.ts';

/** Analyse de données : ce que pèse un gigaoctet dans un revenu. */
export const article: SampleArticle = {
  slug: 'internet-mobile-le-prix-dun-gigaoctet',
  kind: 'analysis',
  section: 'economie',
  countries: ['BF', 'ML', 'NE', 'TD', 'CM'],
  topics: ['internet-mobile'],
  authors: ['rodrigue-ilboudo'],
  kicker: 'Données',
  headline: 'Internet mobile : ce que pèse vraiment un gigaoctet',
  standfirst:
    "Le prix affiché d'un forfait ne dit pas grand-chose. Rapporté à une journée de travail, il sépare les pays et, plus encore, les habitants d'un même pays. Nous expliquons notre calcul, pour que chacun puisse le refaire.",
  leadPicture: 'graphique-gigaoctet',
  publishedAt: '2026-06-22T06:00:00.000Z',
  comments: [
    {
      name: 'Blaise',
      at: '2026-06-22T13:12:00.000Z',
      text: "Il faudrait ajouter la durée : un gigaoctet valable sept jours n'est pas un gigaoctet.",
      answers: [
        {
          name: 'La rédaction',
          at: '2026-06-22T15:00:00.000Z',
          newsroom: true,
          text: "Oui. Nous ne comparons que des forfaits valables au moins trente jours ; la précision manquait, elle est maintenant dans l'encadré.",
        },
      ],
    },
  ],
  updatedAt: '2026-06-22T15:00:00.000Z',
  body: (refs) =>
    doc(
      p(
        "L'Union internationale des télécommunications a fixé un seuil simple : l'accès à internet est abordable quand l'abonnement d'entrée coûte moins de 2 % du revenu mensuel moyen par habitant. En Afrique subsaharienne, la moyenne est au-dessus, et la moyenne cache presque tout.",
      ),
      p(
        "Car personne ne gagne le revenu moyen. Une vendeuse de beignets à Ouahigouya n'achète pas un forfait mensuel : elle achète 100 mégaoctets, le matin, pour 100 ou 200 francs, et recommence le lendemain. Au détail, le gigaoctet lui revient deux à trois fois plus cher qu'au fonctionnaire qui paie d'avance.",
      ),
      h2('Un calcul que chacun peut refaire'),
      p(
        'Nous proposons une autre unité : le nombre de ',
        em('minutes de travail'),
        " qu'il faut pour payer un gigaoctet. Elle se comprend sans diplôme et se calcule sur un ticket de caisse : une journée de huit heures compte ",
        mono('480'),
        ' minutes.',
      ),
      code(
        "minutes = prix_du_gigaoctet / (revenu_du_jour / 480)\n\n# Exemple : forfait d'un gigaoctet à 1 000 francs,\n# revenu d'une journée de huit heures : 2 500 francs\nminutes = 1000 / (2500 / 480)   # 192 minutes",
        'python',
      ),
      p(
        'Trois heures et douze minutes de travail, dans cet exemple inventé mais plausible. Pour le même gigaoctet, un cadre payé 25 000 francs par jour travaille dix-neuf minutes.',
      ),
      table(
        "Minutes de travail pour un gigaoctet à 1 000 francs, selon ce que l'on gagne",
        tr(th('Revenu du jour'), th('Minutes'), th('En clair')),
        tr(td('1 500 F'), td('320'), td('Plus d’une demi-journée')),
        tr(td('2 500 F'), td('192'), td('Une matinée')),
        tr(td('5 000 F'), td('96'), td('Une heure et demie')),
        tr(td('25 000 F'), td('19'), td('Une pause')),
      ),
      pullQuote('Un site trop lourd est un impôt, et il est dégressif.'),
      h2('Le poids des pages'),
      p(
        "Le prix n'est que la moitié de l'addition ; l'autre moitié est le poids de ce que l'on charge. La page médiane du web dépasse désormais deux mégaoctets. Lire dix articles de presse sur des sites ordinaires peut consommer vingt à trente mégaoctets, soit une part sensible de la recharge du jour.",
      ),
      p(
        "Les opérateurs invoquent la fiscalité, le prix des fréquences et celui du gazole des antennes. Les régulateurs leur répondent par la concurrence, quand elle existe. Entre les deux, il reste un levier que personne n'a besoin de négocier : publier plus léger.",
      ),
      refs.readAlso('entretien-tailleur-de-donnees-a-ouagadougou'),
      refs.readAlso('tribune-lift-the-weight-of-the-web'),
      sidebar(
        'Notre méthode',
        p(
          "Nous n'avons comparé que des forfaits valables trente jours, hors promotions. Les revenus du tableau sont des hypothèses, choisies pour la clarté ; ils ne décrivent aucun pays. ",
          strong('Refaites le calcul avec les vôtres'),
          ' et envoyez-nous le résultat.',
        ),
      ),
    ),
};
