import { attribution, doc, em, h2, p, quote, sidebar, strong } from '#content/document/builders.ts';
import type { SampleArticle } from '../sample.ts';

/** Reportage dans une maternité de Zinder, de dix-neuf heures au matin. */
export const article: SampleArticle = {
  slug: 'sages-femmes-de-nuit',
  kind: 'report',
  section: 'sante',
  countries: ['NE'],
  topics: [],
  authors: ['fanta-sidibe'],
  kicker: 'Reportage à Zinder',
  headline: 'Sages-femmes de nuit : douze heures, deux lits et un carnet',
  standfirst:
    "À la maternité d'un centre de santé de Zinder, deux sages-femmes se relaient jusqu'à l'aube. Elles ont peu de matériel et beaucoup de méthode. Récit d'une garde ordinaire, heure par heure.",
  leadPicture: 'maternite',
  publishedAt: '2026-10-27T05:45:00.000Z',
  comments: [
    {
      name: 'Zeinabou',
      at: '2026-10-27T14:05:00.000Z',
      text: 'Ma fille est née là, une nuit de septembre, à la lampe. Merci de dire leurs noms.',
    },
  ],
  body: () =>
    doc(
      p(
        strong('19 heures.'),
        " Rahila Moussa compte à voix haute : gants, compresses, ocytocine, fil. Elle compte avec le doigt, comme on vérifie une liste de courses, et reporte chaque chiffre dans un carnet à spirale. « Ce qui n'est pas compté le soir n'existe pas la nuit », dit-elle en passant le stylo à sa collègue, Habsou Ibrahim.",
      ),
      p(
        "Le centre compte deux lits d'accouchement, un lit d'observation et une table qui sert à tout. La maternité de référence est à quarante minutes de piste. Toute la garde tient dans cette distance : savoir assez tôt ce qui pourra se faire ici et ce qui devra partir.",
      ),
      h2('Le partogramme, ou la ligne à ne pas franchir'),
      p(
        strong('22 h 30.'),
        " Deux femmes sont arrivées ensemble, l'une sur une moto, l'autre sur un âne. Pour chacune, Habsou Ibrahim ouvre une feuille quadrillée. On y porte, d'heure en heure, la dilatation, le pouls, le cœur de l'enfant. Deux lignes obliques traversent la grille : la première alerte, la seconde oblige.",
      ),
      quote(
        "Cette ligne, c'est mon courage. À trois heures du matin, elle décide à ma place.",
        attribution('Habsou Ibrahim, sage-femme'),
      ),
      p(
        strong('1 h 10.'),
        " Le courant part. La lampe frontale s'allume avant que l'ampoule ne soit tout à fait éteinte. Le premier enfant naît dans ce rond de lumière : une fille, 2 900 grammes, notés sur le carnet et sur l'avant-bras de la grand-mère, qui veut être sûre.",
      ),
      h2('Partir à temps'),
      p(
        strong('3 h 25.'),
        " Pour la seconde patiente, la courbe a touché la première ligne. Rahila Moussa n'attend pas l'autre : elle appelle l'ambulance, puis, parce que l'ambulance est déjà en route ailleurs, un taximan dont le numéro est peint sur la porte. Il viendra. Il vient toujours, et il éteint sa musique.",
      ),
      p(
        "Le Niger a rendu gratuits la césarienne et les soins des enfants de moins de cinq ans au milieu des années 2000. Reste à arriver jusqu'à la salle d'opération. ",
        em('Le transport'),
        ' revient dans toutes les conversations, avant les médicaments et bien avant les salaires.',
      ),
      sidebar(
        'Ce que dit le carnet',
        p(
          'Cette nuit-là : quatre consultations, deux naissances au centre, une évacuation, aucune mort. Les sages-femmes ont accepté que nous lisions ces lignes ; les noms des patientes ont été cachés par une règle en bois.',
        ),
      ),
      p(
        strong('6 h 50.'),
        " Il reste onze paires de gants, deux ampoules d'ocytocine et du thé. La patiente évacuée a accouché à l'hôpital : un message le dit, en majuscules, sans ponctuation. Rahila Moussa le recopie dans le carnet, souligne la date et ferme la spirale avec un élastique.",
      ),
    ),
};
