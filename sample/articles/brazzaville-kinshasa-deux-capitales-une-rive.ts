import { attribution, doc, em, h2, p, quote, ul } from '#content/document/builders.ts';
import type { SampleArticle } from '../sample.ts';

/** Reportage sur le fleuve, entre les deux capitales les plus proches du monde. */
export const article: SampleArticle = {
  slug: 'brazzaville-kinshasa-deux-capitales-une-rive',
  kind: 'report',
  section: 'societe',
  countries: ['CG', 'CD'],
  topics: ['villes'],
  authors: ['clarisse-mbemba'],
  kicker: 'Reportage sur le Congo',
  headline: 'Brazzaville, Kinshasa : deux capitales, un seul fleuve',
  standfirst:
    "Quatre kilomètres d'eau les séparent, et un long comptoir de papiers. De part et d'autre du fleuve, des familles, des commerces et des orchestres vivent à cheval sur une frontière que l'on voit à l'œil nu.",
  leadPicture: 'fleuve-congo',
  publishedAt: '2026-08-17T06:00:00.000Z',
  body: (refs) =>
    doc(
      p(
        "De la corniche de Brazzaville, le soir, on lit les enseignes de Kinshasa. On entend aussi, quand le vent porte, la basse d'un concert. « Je sais qui joue avant que l'affiche ne soit collée », assure Prosper Nganga, vendeur de brochettes au Beach. Il n'a traversé que trois fois dans sa vie.",
      ),
      p(
        "Le trajet dure un quart d'heure en vedette rapide. La préparation, une demi-journée. Il faut un laissez-passer ou un passeport, un reçu pour le reçu, une place dans le bon bateau, et un ",
        em('protocole'),
        ', ce jeune homme qui marche vite devant vous et connaît le prénom de chaque tampon.',
      ),
      h2("L'étal des deux rives"),
      p(
        "Au Beach Ngobila, côté Kinshasa, les commerçantes à mobilité réduite ont longtemps eu droit à un passage réduit, et leurs tricycles chargés de pagnes ont fait la réputation du port. Angélique Mbuyi, 51 ans, vend de la vaisselle émaillée depuis 1998. « Ici je paie en francs, là-bas en francs, mais ce ne sont pas les mêmes. Le bénéfice, c'est la différence entre les deux mots. »",
      ),
      quote(
        "Mes deux sœurs sont en face. Quand la rive ferme, c'est comme si l'on fermait le couloir de la maison.",
        attribution('Angélique Mbuyi, commerçante à Kinshasa'),
      ),
      p(
        "La rive ferme parfois : pour une élection, une épidémie, une brouille. Chaque fermeture rappelle la même chose. Les deux villes vivent l'une de l'autre sans avoir jamais signé d'accord pour cela.",
      ),
      h2('Le pont que chacun dessine'),
      p(
        "Un pont route-rail est étudié depuis des décennies. Les bailleurs en parlent, les géomètres ont choisi le site, en amont, à Maluku. Sur les deux rives, on en discute comme d'un parent attendu : avec tendresse, et sans mettre son couvert.",
      ),
      p("Ceux qui traversent aujourd'hui savent déjà ce qu'il changerait :"),
      ul(
        "les piroguiers craignent d'y perdre la nuit, leur meilleur moment ;",
        'les commerçantes veulent savoir si le tricycle passera au péage ;',
        'les musiciens demandent seulement à quelle heure ouvrira la barrière du retour.',
      ),
      refs.readAlso('lagos-abidjan-la-route-qui-fait-ville'),
      p(
        "Vers dix-huit heures, la dernière vedette coupe son moteur et se laisse porter jusqu'au ponton. Prosper Nganga retourne ses brochettes sans regarder l'eau. De l'autre côté, quelqu'un accorde une guitare.",
      ),
    ),
};
