import { doc, link, p, ul } from '#content/document/builders.ts';
import type { SampleArticle } from '../sample.ts';

/** Brève de service à la veille du festival. */
export const article: SampleArticle = {
  slug: 'fespaco-petit-guide-des-salles',
  kind: 'brief',
  section: 'culture',
  countries: ['BF'],
  topics: [],
  authors: ['rodrigue-ilboudo'],
  kicker: 'Ouagadougou',
  headline: 'Fespaco : petit guide des salles',
  standfirst:
    'Du 22 février au 1er mars, la 29e édition du festival panafricain occupe les écrans de Ouagadougou, avec le Tchad pour pays invité. Où aller, et comment ne pas rater la séance.',
  leadPicture: 'cinema',
  publishedAt: '2025-02-21T09:00:00.000Z',
  body: () =>
    doc(
      p(
        "Le festival s'ouvre en deuil : le cinéaste malien Souleymane Cissé, qui devait présider le jury des longs métrages, est mort mercredi à Bamako.",
      ),
      ul(
        'Ciné Burkina, au centre : la salle des débats qui débordent sur le trottoir. Arriver une heure avant.',
        'Ciné Neerwaya : la plus populaire, et le public le plus bavard.',
        'CanalOlympia, à Ouaga 2000 et à Pissy : bon son, places assises, prévoir le retour.',
        'Plein air : apporter un tabouret, une veste et un masque contre la poussière.',
      ),
      p(
        'Le programme change chaque jour ; celui du matin fait foi. Il est affiché au siège et sur ',
        link('https://fespaco.org/', 'le site du festival'),
        '.',
      ),
    ),
};
