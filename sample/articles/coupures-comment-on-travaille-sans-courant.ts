import { attribution, doc, em, h2, p, quote, sidebar, ul } from '#content/document/builders.ts';
import type { SampleArticle } from '../sample.ts';

/** À la une : ce que font, heure par heure, ceux que le délestage surprend. */
export const article: SampleArticle = {
  slug: 'coupures-comment-on-travaille-sans-courant',
  kind: 'news',
  section: 'societe',
  countries: ['GN', 'ML', 'TD'],
  topics: [],
  authors: ['redaction'],
  kicker: 'Énergie',
  headline: "Coupures : comment on travaille quand le courant s'en va",
  standfirst:
    "À Conakry, à Bamako et à N'Djamena, nos correspondants ont passé la même journée de novembre chez une couturière, dans un dispensaire et dans un cybercafé. Trois métiers, trois façons de ruser avec le délestage.",
  leadPicture: 'lampe',
  publishedAt: '2026-11-19T07:10:00.000Z',
  updatedAt: '2026-11-19T16:20:00.000Z',
  comments: [
    {
      name: 'Kadiatou',
      at: '2026-11-19T09:02:00.000Z',
      text: "Chez nous à Ratoma, c'est la nuit qu'on repasse les uniformes, entre deux et quatre heures. Toute la rue est debout. Personne ne compte ces heures-là dans le prix du courant.",
    },
    {
      name: 'Ibrahim S.',
      at: '2026-11-19T11:47:00.000Z',
      text: "Vous parlez de l'essence mais pas du bruit. Un groupe électrogène sous la fenêtre d'une école, c'est une leçon perdue.",
      answers: [
        {
          name: 'La rédaction',
          at: '2026-11-19T16:22:00.000Z',
          newsroom: true,
          text: "C'est juste, et deux enseignants nous l'ont écrit aussi. Nous avons ajouté un passage sur le bruit.",
        },
      ],
    },
    {
      name: 'Moussa K.',
      at: '2026-11-19T18:05:00.000Z',
      text: "Le gérant du cybercafé habite rue KA-018, troisième porte : qu'il vienne s'expliquer sur ses prix.",
      hidden: "Il donnait l'adresse d'une personne.",
      answers: [
        {
          name: 'Kadiatou',
          at: '2026-11-19T19:40:00.000Z',
          text: 'On peut discuter des prix sans envoyer les gens devant chez lui.',
        },
      ],
    },
  ],
  body: (refs) =>
    doc(
      p(
        "À 9 h 12, la machine à coudre de Mariama Kourouma s'arrête au milieu d'un ourlet. Dans l'atelier du quartier Hamdallaye, à Conakry, personne ne lève la tête : les deux apprenties décrochent la courroie, posent le pied sur la vieille pédale en fonte, et la couture repart, plus lente. « Le courant, on ne l'attend plus, on le reçoit », dit la patronne.",
      ),
      p(
        "Ce même jeudi, Le Fleuve a noté dans trois capitales les heures d'électricité et ce qu'on en a fait. Le relevé n'a rien d'une statistique : trois adresses, une journée. Mais il dit de quoi est faite l'ingéniosité que les chiffres de production ne montrent pas.",
      ),
      h2('Le froid avant la lumière'),
      p(
        "Au dispensaire de Lafiabougou, à Bamako, l'ordre des priorités est collé au mur : les vaccins, puis la stérilisation, puis l'éclairage. Le réfrigérateur solaire tient une nuit et une matinée. « Je n'ouvre la porte que deux fois par jour, et je sais d'avance ce que je viens prendre », explique l'infirmière Oumou Dembélé. Le reste se fait à la lampe frontale.",
      ),
      quote(
        "On m'a appris à soigner. J'ai appris toute seule à compter des degrés.",
        attribution('Oumou Dembélé, infirmière à Bamako'),
      ),
      p(
        "Le dispensaire a bien un groupe électrogène. Il sert pour les accouchements compliqués, pas davantage : le litre d'essence est compté dans le même cahier que les gants.",
      ),
      h2('Vendre des heures'),
      p(
        "À N'Djamena, Abakar Hissein ne vend plus l'accès à internet à l'heure, mais à la charge. Son cybercafé du quartier Moursal possède six panneaux, des batteries de camion et une ardoise : téléphone, 100 francs ; ordinateur, 500 ; imprimante, selon le soleil. ",
        em('Selon le soleil'),
        " n'est pas une formule. Après 16 heures, l'imprimante ne travaille plus.",
      ),
      p(
        "Le bruit, lui, ne s'arrête pas. Dans les trois villes, les voisins des boutiques équipées d'un groupe parlent de la même fatigue, et les enseignants de la même gêne : une classe dont les fenêtres donnent sur un moteur ferme ses fenêtres, ou se tait.",
      ),
      sidebar(
        'Ce que conseillent ceux qui ont de la pratique',
        ul(
          'Charger tout ce qui se charge dès que le courant revient, même à moitié plein.',
          "Débrancher les appareils pendant la coupure : c'est le retour du courant qui les abîme.",
          'Garder les vaccins et les médicaments au milieu du réfrigérateur, jamais dans la porte.',
          "Enregistrer son travail avant que l'heure habituelle n'approche.",
        ),
      ),
      h2("Ce que l'on sait, ce que l'on ignore"),
      p(
        "Les trois compagnies nationales publient des programmes de délestage. Aucun des trois ne correspondait, ce jeudi-là, à ce que nous avons relevé. Les écarts allaient d'une demi-heure à presque trois heures, dans les deux sens : le courant est aussi revenu plus tôt qu'annoncé.",
      ),
      p(
        'Il faudrait des semaines de mesures, dans des dizaines de rues, pour dire si les programmes se trompent souvent. Nous commençons : les lecteurs qui tiennent déjà un cahier de coupures peuvent nous en envoyer des photographies.',
      ),
      refs.readAlso('comment-se-lit-un-budget-national'),
    ),
};
