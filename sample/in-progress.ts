import { attribution, doc, h2, p, quote } from '#content/document/builders.ts';
import type { SampleArticle } from './sample.ts';

/** An article that is not out yet: how far it has come, and what was said of it. */
export type SampleWork = {
  article: Omit<SampleArticle, 'publishedAt' | 'updatedAt' | 'comments' | 'corrections' | 'withdrawn'>;
  /** When it was begun, ISO 8601 in UTC. */
  begunAt: string;
  step: 'draft' | 'submitted' | 'ready';
  comment?: string;
};

/** What the newsroom is at on the morning of 24 November 2026, so that the desk is not empty. */
export const inProgress: SampleWork[] = [
  {
    begunAt: '2026-11-23T09:10:00.000Z',
    step: 'ready',
    comment: 'Relu, chiffres vérifiés avec la coopérative. Peut paraître mardi.',
    article: {
      slug: 'ouagadougou-les-potagers-du-barrage',
      kind: 'report',
      section: 'environnement',
      countries: ['BF'],
      topics: ['villes'],
      authors: ['fanta-sidibe'],
      kicker: 'Ouagadougou',
      headline: 'Les potagers du barrage ont soif avant l’heure',
      standfirst:
        'Autour des réservoirs de la capitale, des centaines de maraîchères repiquent les choux en novembre. Cette année, l’eau s’est retirée trois semaines plus tôt.',
      body: (refs) =>
        doc(
          p(
            'À cinq heures, la file des arrosoirs est déjà longue. Salimata Ouédraogo a planté quarante planches de choux et de carottes à vingt pas de l’eau. Elle en compte soixante maintenant.',
          ),
          quote(
            'Chaque semaine je rallonge le chemin. Un jour, c’est le chemin qui mangera le jardin.',
            attribution('Salimata Ouédraogo, maraîchère'),
          ),
          h2('Creuser, ou changer de culture'),
          p(
            'La coopérative a fait creuser deux puits et partage les tours d’eau par quart d’heure. D’autres passent à l’oignon, qui boit moins, mais se vend tous en même temps.',
          ),
          refs.readAlso('grande-muraille-verte-compter-les-arbres-vivants'),
        ),
    },
  },
  {
    begunAt: '2026-11-23T14:35:00.000Z',
    step: 'submitted',
    comment: 'Il me manque une voix côté transporteurs ; je rappelle ce matin.',
    article: {
      slug: 'douala-la-nuit-des-conteneurs',
      kind: 'report',
      section: 'economie',
      countries: ['CM'],
      topics: ['zlecaf'],
      authors: ['clarisse-mbemba'],
      kicker: 'Douala',
      headline: 'La nuit, quand les conteneurs passent',
      standfirst:
        'Pour désengorger la route du port, les camions ne roulent plus que la nuit. Les riverains comptent les heures de sommeil, les transporteurs comptent le reste.',
      body: () =>
        doc(
          p(
            'Le premier passe à vingt-deux heures sept. Le dernier, un peu avant cinq heures. Entre les deux, les vitres de la rue de la Quarantaine n’arrêtent pas de dire oui.',
          ),
          p(
            'La mesure devait durer un mois. Elle a fêté sa première année sans que personne sache dire ce qu’elle a coûté, ni à qui.',
          ),
        ),
    },
  },
  {
    begunAt: '2026-11-24T06:20:00.000Z',
    step: 'draft',
    article: {
      slug: 'la-radio-du-marche',
      kind: 'brief',
      section: 'culture',
      countries: ['BJ'],
      topics: [],
      authors: ['eloise-amoussou'],
      headline: 'La radio du marché cherche une voix',
      standfirst: '',
      body: () =>
        doc(
          p(
            'Depuis onze ans, la même voix annonce les prix, les objets trouvés et les mariages. Elle prend sa retraite, et tout le marché fait passer le casting.',
          ),
        ),
    },
  },
];
