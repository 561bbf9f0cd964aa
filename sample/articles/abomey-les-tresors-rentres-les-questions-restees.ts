import {
  attribution,
  doc,
  em,
  embed,
  foreign,
  h2,
  link,
  p,
  pullQuote,
  quote,
  sidebar,
  ul,
} from '#content/document/builders.ts';
import type { SampleArticle } from '../sample.ts';

/** Reportage à Abomey, quelques jours après le retour du kataklè. */
export const article: SampleArticle = {
  slug: 'abomey-les-tresors-rentres-les-questions-restees',
  kind: 'report',
  section: 'culture',
  countries: ['BJ'],
  topics: ['restitutions'],
  authors: ['eloise-amoussou'],
  kicker: 'Patrimoine',
  headline: 'Abomey : les trésors rentrés, les questions restées',
  standfirst:
    "Un tabouret royal vient de rejoindre, au Bénin, les vingt-six œuvres rendues par la France en 2021. À Abomey, d'où tout fut emporté, le musée qui doit les accueillir n'est pas fini, et l'on discute déjà de ce qu'il faudra y faire.",
  leadPicture: 'palais-abomey',
  publishedAt: '2025-05-26T06:00:00.000Z',
  comments: [
    {
      name: 'Gildas',
      at: '2025-05-26T11:30:00.000Z',
      text: "Très beau papier. Une précision : beaucoup de familles d'Abomey n'ont pas pu faire le voyage de Cotonou en 2022. Le bus coûtait plus cher que l'entrée.",
    },
    {
      name: 'Inès',
      at: '2025-05-27T16:48:00.000Z',
      text: 'Vous ne dites rien des descendants de ceux que le Danhomè a vendus. À Ouidah, ces trônes ne font pas plaisir à tout le monde.',
      answers: [
        {
          name: 'La rédaction',
          at: '2025-05-28T08:15:00.000Z',
          newsroom: true,
          text: "La remarque est juste, et le guide que nous citons l'aborde chaque jour avec ses visiteurs. Nous lui consacrerons un article.",
        },
        {
          name: 'Gildas',
          at: '2025-05-28T12:09:00.000Z',
          text: "C'est vrai aussi chez nous, dans les villages du Nord. On peut tenir les deux mémoires ensemble.",
        },
      ],
    },
  ],
  body: (refs) =>
    doc(
      p(
        foreign('fon', 'Kuabɔ'),
        ", dit le guide : bienvenue. Puis il pose la main, sans appuyer, sur le mur de terre. « Ne regardez pas encore les bas-reliefs. Regardez les trous. » Il y en a beaucoup, dans la cour des palais royaux d'Abomey, des niches et des socles auxquels on ne fait pas attention. Firmin Dossou-Kpanou les fait visiter depuis vingt-deux ans. « J'ai appris mon métier en montrant ce qui n'y était pas. »",
      ),
      p(
        'Le 13 mai, à Cotonou, la Finlande a remis au Bénin un petit siège à trois pieds, le ',
        em('kataklè'),
        ", attribué au roi Béhanzin. Pris avec le reste pendant la conquête, il avait quitté Paris pour Helsinki en 1939, dans un échange entre musées, et l'on avait perdu sa trace jusqu'à ce que des historiennes la retrouvent. C'est la vingt-septième pièce : la France en avait rendu vingt-six en novembre 2021.",
      ),
      h2('Ce qui fut pris en 1892'),
      p(
        "En novembre 1892, les troupes du général Alfred Dodds entrent dans Abomey. Le roi Béhanzin a fait mettre le feu à ses palais avant de se retirer. Dans ce qui reste, les officiers prélèvent des statues, des trônes, des portes sculptées, des autels portatifs, et les offrent peu après au musée d'ethnographie du Trocadéro. Trois statues d'hommes-animaux y figurent les rois Ghézo, Glèlè et Béhanzin, ce dernier en requin.",
      ),
      p(
        "Les objets ont changé de musée et de statut. Butin, curiosités, pièces d'ethnographie, enfin chefs-d'œuvre au musée du quai Branly. Pour les rendre, il a fallu une loi, promulguée en France en décembre 2020, car les collections publiques y sont inaliénables. Une autre loi sera nécessaire pour chaque retour, tant que le cadre général promis n'est pas voté.",
      ),
      sidebar(
        'Les vingt-sept pièces',
        ul(
          'Trois grandes statues royales, mi-hommes mi-animaux.',
          'Quatre portes sculptées du palais de Glèlè.',
          'Des trônes et des sièges, dont deux kataklè avec celui rendu par la Finlande.',
          "Des autels portatifs, dits asen, des récades et d'autres insignes de cour.",
        ),
        p("Les palais royaux d'Abomey sont inscrits depuis 1985 au patrimoine mondial de l'Unesco."),
      ),
      h2('Une exposition, puis des réserves'),
      p(
        "De février à mai 2022, puis à nouveau pendant l'été, près de 200 000 visiteurs ont défilé devant les œuvres au palais de la Marina, à Cotonou, selon les autorités béninoises. Les classes venaient en autocar ; on voyait des vieillards se déchausser. Puis les caisses ont été refermées. Un film, ",
        em('Dahomey'),
        ", de Mati Diop, ours d'or à Berlin en 2024, a fait parler une des statues et débattre des étudiants d'Abomey-Calavi.",
      ),
      p(
        "Les trésors attendent maintenant leur maison : le musée de l'Épopée des amazones et des rois du Danhomè, en chantier à Abomey avec un financement français. L'ouverture a été plusieurs fois repoussée. Derrière la palissade, les murs rouges montent ; on distingue la pente d'un toit. Les conditions sont connues de tous : une température stable, une électricité sûre, des gardiens payés.",
      ),
      quote(
        "On nous a dit : vous n'avez pas de climatisation, donc pas de statues. Mais quand elles sont parties, il n'y avait pas de climatisation non plus. Il y avait des gens pour s'en occuper.",
        attribution('Firmin Dossou-Kpanou, guide aux palais royaux'),
      ),
      h2('À qui reviennent-elles ?'),
      p(
        "À l'État, dit le droit. La restitution s'est faite d'un État à un autre, et le Bénin a inscrit les œuvres dans ses collections nationales. Aux familles, répondent des descendants de la cour, qui demandent à tenir certains rites devant les trônes. Aux vivants, tranche Pélagie Ahossi, tisserande dans la cour des artisans, dont l'arrière-grand-mère portait l'eau au palais. Elle n'a pas de titre. Elle a des motifs, des requins et des lions cousus sur des tentures, copiés de catalogue en catalogue parce que les originaux étaient loin.",
      ),
      p(
        "En 2022, elle a pris le car pour Cotonou avec un carnet. Elle a mesuré, de loin, au pouce. « Le bleu n'était pas le bon. Ma mère avait appris d'une carte postale, et la carte avait passé. Nous avons teint faux pendant trente ans. » Depuis, elle a refait ses bains.",
      ),
      pullQuote(
        "« Ma mère avait appris d'une carte postale, et la carte avait passé. Nous avons teint faux pendant trente ans. »",
        'Pélagie Ahossi, tisserande',
      ),
      h2('Celles qui manquent'),
      p(
        "Le guide termine toujours sa visite par une absence. Au Louvre, au pavillon des Sessions, se dresse une figure de fer haute d'un mètre soixante-cinq, consacrée à Gou, dieu des métaux et de la guerre. Le Bénin la demande. Elle n'était pas sur la liste de 2021, et beaucoup d'autres objets du royaume sont dans des musées d'Europe et d'Amérique ou chez des particuliers.",
      ),
      p(
        "D'autres pays suivent la même route, chacun avec son objet premier : la Côte d'Ivoire attend un tambour, le Sénégal a reçu un sabre. Les arguments sont les mêmes, les lenteurs aussi.",
      ),
      refs.readAlso('le-tambour-parleur-rentre-a-abidjan'),
      embed('https://whc.unesco.org/fr/list/323/video/', "Vidéo de l'Unesco : les palais royaux d'Abomey"),
      p(
        "À la sortie, une élève de troisième demande ce que l'on mettra dans les trous quand tout sera rentré. Firmin Dossou-Kpanou réfléchit. « Rien, répond-il. Les statues iront dans le musée neuf. Ici, on gardera les trous, pour expliquer. » Les palais se visitent tous les jours ; les renseignements sont sur le site de l'",
        link('https://whc.unesco.org/fr/list/323/', 'Unesco'),
        '.',
      ),
    ),
};
