import { attribution, doc, h2, p, quote } from '#content/document/builders.ts';
import type { SampleArticle } from '../sample.ts';

/** Le lancement de la vaccination de routine au Cameroun, le 22 janvier 2024. */
export const article: SampleArticle = {
  slug: 'vaccin-antipaludique-le-tour-des-premiers-pays',
  kind: 'news',
  section: 'sante',
  countries: ['CM', 'BF'],
  topics: ['vaccin-paludisme'],
  authors: ['rodrigue-ilboudo'],
  kicker: 'Vaccination',
  headline: 'Vaccin antipaludique : le Cameroun ouvre la marche',
  standfirst:
    'Le Cameroun a commencé lundi à vacciner les nourrissons contre le paludisme dans ses centres de santé, premier pays à le faire hors des essais pilotes. Le Burkina Faso se prépare à suivre.',
  leadPicture: 'moustique',
  publishedAt: '2024-01-22T16:00:00.000Z',
  body: (refs) =>
    doc(
      p(
        "Les glacières sont arrivées avant l'aube au centre de santé de Soa, près de Yaoundé. À neuf heures, les premières mères étaient assises sur le banc, le carnet à la main. Le Cameroun a lancé le 22 janvier la vaccination antipaludique de routine, avec quelque 330 000 doses du vaccin RTS,S reçues en novembre.",
      ),
      p(
        "Le produit, recommandé par l'Organisation mondiale de la santé en 2021, avait été administré à plus de deux millions d'enfants au Ghana, au Kenya et au Malawi lors d'un programme pilote. Il se donne en quatre doses à partir de six mois au Cameroun, dans quarante-deux districts choisis parmi les plus touchés.",
      ),
      quote(
        'On ne nous a pas promis la lune. On nous a promis moins de fièvres. Je prends.',
        attribution('Clarisse Ngo Bayiha, mère de jumeaux à Soa'),
      ),
      h2('Une vingtaine de pays dans la file'),
      p(
        "Le Burkina Faso, la Sierra Leone, le Liberia et d'autres doivent commencer dans les mois qui viennent. Un second vaccin, le R21, moins cher et produit en plus grand nombre, a été recommandé en octobre. Le paludisme a tué environ 608 000 personnes en 2022, selon l'OMS, presque toutes en Afrique et pour les trois quarts des enfants de moins de cinq ans.",
      ),
      p(
        "Les soignants insistent sur un point : le vaccin s'ajoute aux moustiquaires et aux traitements préventifs, il ne les remplace pas.",
      ),
      refs.readAlso('paludisme-deux-vaccins-et-beaucoup-de-moustiquaires'),
    ),
};
