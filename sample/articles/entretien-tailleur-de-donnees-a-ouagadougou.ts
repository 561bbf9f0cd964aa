import { doc, em, p, pullQuote, strong } from '#content/document/builders.ts';
import type { SampleArticle } from '../sample.ts';

/** Entretien avec un revendeur de crédit qui fait des mégaoctets sur mesure. */
export const article: SampleArticle = {
  slug: 'entretien-tailleur-de-donnees-a-ouagadougou',
  kind: 'interview',
  section: 'economie',
  countries: ['BF'],
  topics: ['internet-mobile'],
  authors: ['rodrigue-ilboudo'],
  kicker: 'Entretien',
  headline: "« Je taille les mégaoctets comme d'autres taillent des pantalons »",
  standfirst:
    'Au marché de Gounghin, à Ouagadougou, Salif Compaoré vend du crédit de communication depuis seize ans. Il sait qui charge combien, à quelle heure, et pourquoi les pages trop lourdes finissent par coûter aux journaux.',
  leadPicture: 'telephone',
  publishedAt: '2026-06-23T06:00:00.000Z',
  body: (refs) =>
    doc(
      p(strong('Que vendez-vous au juste ?')),
      p(
        "Des petits morceaux d'internet. Avant, je vendais des cartes à gratter : cinq cents, mille, deux mille. Aujourd'hui, les gens veulent cent francs de ceci, deux cents francs de cela, valable jusqu'au soir. Je taille les mégaoctets comme d'autres taillent des pantalons.",
      ),
      p(strong('Qui sont vos clients ?')),
      p(
        "Le matin, les mototaxis, pour la carte et les messages. À midi, les apprentis, qui regardent une vidéo à quatre sur le même téléphone. Le soir, les élèves. Un cours d'une heure leur coûte plus cher qu'un repas. Ils le savent, alors ils le téléchargent une fois et se le passent de main en main.",
      ),
      p(strong('Comment savent-ils ce que pèse une page ?')),
      p(
        "Ils ne le savent pas, ils le sentent. Le téléphone chauffe, le crédit descend. Une dame m'a dit : « Ce journal-là me mange. » Elle ne parlait pas des articles. Elle a changé de journal.",
      ),
      pullQuote('« Ce journal-là me mange », m’a dit une cliente. Elle ne parlait pas des articles.', 'Salif Compaoré'),
      p(strong('Que conseillez-vous ?')),
      p(
        "Toujours la même chose : couper les images dans les réglages, et interdire aux vidéos de partir toutes seules. Avec ces deux gestes, cent mégaoctets font deux jours au lieu d'une matinée. Je gagne moins, mais le client revient. ",
        em('Un client content recharge petit, mais il recharge longtemps.'),
      ),
      p(strong('Les prix baissent-ils ?')),
      p(
        "Ils baissent sur l'affiche. Mais on donne plus de mégaoctets à celui qui paie mille francs d'un coup, et mes clients n'ont pas mille francs d'un coup. Ils ont dix fois cent francs. Ce n'est pas le même argent.",
      ),
      p(strong('Si vous pouviez demander une seule chose à ceux qui font les sites ?')),
      p(
        "Qu'ils viennent une journée sur mon tabouret, avec leur propre téléphone et deux cents francs. Le soir, ils rentreraient et ils jetteraient la moitié de leur page.",
      ),
      refs.readAlso('internet-mobile-le-prix-dun-gigaoctet'),
    ),
};
