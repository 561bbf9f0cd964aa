import { attribution, doc, h2, ol, p, quote, sidebar } from '#content/document/builders.ts';
import type { SampleArticle } from '../sample.ts';

/** Analyse d'une flambée, et de son reflux. */
export const article: SampleArticle = {
  slug: 'cacao-pourquoi-le-prix-a-triple-puis-recule',
  kind: 'analysis',
  section: 'economie',
  countries: ['CI', 'GH', 'CM'],
  topics: ['filiere-cacao'],
  authors: ['clarisse-mbemba'],
  kicker: 'Matières premières',
  headline: 'Cacao : pourquoi le prix a triplé, puis reculé',
  standfirst:
    'En 2024, la tonne de cacao a dépassé dix mille dollars à New York, du jamais-vu. Un an plus tard, elle en valait environ la moitié. Entre les deux, des arbres malades, des stocks vides et une règle que peu de planteurs ont choisie.',
  leadPicture: 'graphique-cacao',
  publishedAt: '2025-11-04T07:00:00.000Z',
  body: (refs) =>
    doc(
      p(
        "Un prix qui triple en quelques mois n'a jamais une seule cause. Celui du cacao en avait au moins quatre, qui se sont additionnées à la fin de 2023.",
      ),
      ol(
        "La pluie : trop d'eau en 2023, puis trop peu, dans des plantations déjà affaiblies.",
        'Les maladies : la pourriture brune et le virus du gonflement des rameaux, qui oblige à arracher.',
        "L'âge : beaucoup d'arbres ont plus de vingt-cinq ans et donnent moins chaque année.",
        'Les marchés : des stocks au plus bas, des acheteurs couverts trop tard, des fonds pressés de suivre la hausse.',
      ),
      h2('Ce que le planteur a vu passer'),
      p(
        "La Côte d'Ivoire et le Ghana, qui produisent ensemble plus de la moitié du cacao mondial, vendent l'essentiel de leur récolte d'avance et fixent un prix garanti au producteur. Le système protège des chutes. Il retarde aussi les hausses : quand la tonne flambait à Londres, les fèves livrées étaient vendues depuis des mois à l'ancien prix.",
      ),
      quote(
        'À la radio, le cacao montait. Dans ma main, il restait. Puis dans ma main il a monté, et à la radio il est descendu.',
        attribution('Norbert Kouassi, planteur près de Daloa'),
      ),
      p(
        'Pour la campagne ouverte en octobre 2025, Abidjan a relevé son prix garanti à 2 800 francs CFA le kilo, un record. Le Cameroun, qui a libéralisé sa filière dans les années 1990, a connu des prix plus élevés et plus tôt, mais sans filet : ils ont suivi le marché mondial dans les deux sens.',
      ),
      h2('Pourquoi le reflux'),
      p(
        "Les remèdes à un prix élevé sont connus : on achète moins et on produit plus. Les chocolatiers ont rapetissé les tablettes et remplacé du beurre de cacao. L'Équateur et le Brésil ont planté. De meilleures pluies ont fait le reste. Le marché a tourné au cours de 2025, aussi brusquement qu'il était monté.",
      ),
      refs.picture('cacaoyer', 'Une cabosse sur un vieux tronc : les jeunes plants ne donneront que dans trois ans.'),
      p(
        'Reste le fond du problème : la part de la tablette qui revient au verger est faible, et un verger qui vieillit ne se replante pas avec des promesses. Un arrachage coûte trois ans de revenu. Tant que personne ne les avance, la prochaine flambée est déjà semée.',
      ),
      sidebar(
        'Lire un prix du cacao',
        p(
          "Le prix mondial se forme à New York (en dollars) et à Londres (en livres) sur des contrats à terme. S'y ajoutent une prime de qualité et, depuis 2019, un « différentiel de revenu décent » de 400 dollars par tonne demandé par Accra et Abidjan. Le prix « bord champ », en francs ou en cedis, est fixé par l'État au Ghana et en Côte d'Ivoire.",
        ),
      ),
    ),
};
