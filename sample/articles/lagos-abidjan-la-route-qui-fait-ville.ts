import {
  attribution,
  doc,
  h2,
  link,
  ol,
  p,
  pullQuote,
  quote,
  separator,
  sidebar,
  table,
  td,
  th,
  tr,
} from '#content/document/builders.ts';
import type { SampleArticle } from '../sample.ts';

/** Enquête le long de la côte, de frontière en frontière. */
export const article: SampleArticle = {
  slug: 'lagos-abidjan-la-route-qui-fait-ville',
  kind: 'investigation',
  section: 'societe',
  countries: ['NG', 'BJ', 'TG', 'GH', 'CI'],
  topics: ['villes'],
  authors: ['eloise-amoussou'],
  kicker: 'Corridor côtier',
  headline: 'De Lagos à Abidjan, la route qui fait une seule ville',
  standfirst:
    "Mille kilomètres, cinq pays, une file de maisons presque sans fin. Sur la côte du golfe de Guinée, une métropole se construit sans maire et sans plan. Nous l'avons parcourue en taxi collectif, une frontière après l'autre.",
  leadPicture: 'carte-corridor',
  publishedAt: '2026-04-20T06:00:00.000Z',
  comments: [
    {
      name: 'Koffi A.',
      at: '2026-04-20T10:15:00.000Z',
      text: "Je fais Lomé-Cotonou deux fois par semaine. Ce que vous appelez un corridor, nous l'appelons la file.",
    },
    {
      name: 'Rose',
      at: '2026-04-21T08:30:00.000Z',
      text: 'La mer mange la route à Agbodrafo et personne ne déplace la route. Pensez-y pour un prochain article.',
    },
  ],
  body: (refs) =>
    doc(
      p(
        "Le taxi part quand il est plein, et il n'est jamais assez plein. À la gare de Mile 2, à Lagos, le chauffeur Sunday Adeyemi refuse de démarrer tant que le neuvième passager n'a pas trouvé où poser ses genoux. Il y a quatre frontières jusqu'à Abidjan. Il n'en fera qu'une ; d'autres prendront la suite. C'est ainsi que fonctionne la ville dont nous allons parler : par morceaux, chacun tenu par quelqu'un.",
      ),
      p(
        "Sur une carte, la chose saute aux yeux. Entre la lagune de Lagos et celle d'Abidjan, les taches bâties se touchent presque : Badagry, Porto-Novo, Cotonou, Ouidah, Grand-Popo, Aného, Lomé, Keta, Accra, Cape Coast, Takoradi, Grand-Bassam. Les démographes y comptent plusieurs dizaines de millions d'habitants et prévoient une croissance plus rapide que presque partout ailleurs.",
      ),
      h2('Une ville sans hôtel de ville'),
      p(
        "Aucune autorité ne gouverne ce ruban. Cinq États, deux langues officielles, quatre monnaies y règlent chacun leur tronçon. En 2014, les présidents des cinq pays ont signé un traité pour construire une autoroute à six voies d'un bout à l'autre, sous l'égide de la ",
        link('https://ecowas.int/', 'Cédéao'),
        '. Les études avancent ; les bulldozers, pas encore.',
      ),
      p(
        "La ville, elle, n'a pas attendu. À la sortie de Cotonou, Brigitte Hounsou loue des chambres à des étudiants de Lomé qui rentrent chez eux le vendredi. À Aflao, au Ghana, les enfants traversent la frontière pour l'école du matin et la retraversent pour déjeuner. Personne ne dit qu'il passe au Togo : on va de l'autre côté.",
      ),
      pullQuote(
        'Le pays change tous les deux cents kilomètres. La rue, jamais.',
        'Brigitte Hounsou, logeuse à Cotonou',
      ),
      h2('Ce que coûte une frontière'),
      p(
        "Nous avons chronométré chaque passage, un jour de semaine, avec un passeport en règle et sans marchandise. Les textes communautaires garantissent la libre circulation. Les barrières, elles, se comptent en minutes, et parfois en petites coupures que personne n'appelle des taxes.",
      ),
      table(
        'Un aller simple, un mardi de mars, sans marchandise',
        tr(th('Passage'), th('Attente'), th('Contrôles')),
        tr(td('Sèmè-Kraké (Nigeria–Bénin)'), td('1 h 50'), td('7')),
        tr(td('Hillacondji (Bénin–Togo)'), td('35 min'), td('3')),
        tr(td('Kodjoviakopé (Togo–Ghana)'), td('55 min'), td('4')),
        tr(td("Elubo–Noé (Ghana–Côte d'Ivoire)"), td('1 h 20'), td('5')),
      ),
      p(
        "Un relevé ne fait pas une moyenne, et nous ne prétendons pas que ces temps valent pour tous les jours. Mais sur les quatre postes, aucun n'affichait le montant des droits dus par un voyageur. Dans trois cas sur quatre, la somme demandée a baissé lorsque nous avons sorti un carnet.",
      ),
      refs.readAlso('brazzaville-kinshasa-deux-capitales-une-rive'),
      h2('La mer, voisine pressée'),
      p(
        "La route longe l'eau, et l'eau avance. Entre Aného et Keta, des quartiers entiers ont reculé d'une génération à l'autre. Les épis de pierre protègent un village et privent de sable le suivant. « Mon grand-père est enterré là-bas », montre Kodjo Mensah, pêcheur, en pointant le large.",
      ),
      quote(
        "On nous parle d'une autoroute à six voies. Je voudrais d'abord savoir sur quoi on la posera.",
        attribution('Kodjo Mensah, pêcheur près de Keta'),
      ),
      p(
        "Construire plus haut, à l'intérieur des terres, éloignerait la route de ceux qu'elle fait vivre : les vendeuses, les garages, les écoles. C'est tout le paradoxe d'une rue devenue ville : on ne peut plus la déplacer sans déplacer la ville.",
      ),
      separator(),
      h2('Trois façons de la gouverner'),
      ol(
        "Par le haut : un traité, une agence commune, une autoroute. C'est la voie choisie, la plus lente.",
        'Par le milieu : des ententes entre mairies voisines. Lomé et Aflao partagent déjà, sans papier, la collecte des ordures.',
        "Par le bas : des syndicats de chauffeurs et de commerçantes qui négocient chaque barrière. C'est la voie qui marche aujourd'hui, et la moins juste.",
      ),
      p(
        "À la nuit, notre dernier taxi entre dans Grand-Bassam derrière un camion de sel. Le chauffeur, qui n'a jamais vu Lagos, nous demande comment c'est, là-bas. Pareil, lui répondons-nous. Il n'a pas l'air surpris.",
      ),
      sidebar(
        'Comment nous avons travaillé',
        p(
          "Le trajet a été fait en mars, en cinq jours, dans neuf véhicules collectifs. Les temps d'attente ont été pris de l'arrêt du véhicule à son redémarrage. Nous n'avons rien payé qui ne soit inscrit sur un reçu. Les noms des personnes citées sont les leurs.",
        ),
      ),
    ),
};
