import {
  attribution,
  doc,
  foreign,
  h2,
  h3,
  link,
  ol,
  p,
  pullQuote,
  quote,
  sidebar,
  strike,
} from '#content/document/builders.ts';
import type { SampleArticle } from '../sample.ts';

/** Reportage sur la Langue de Barbarie, pour la journée mondiale de l'océan. */
export const article: SampleArticle = {
  slug: 'saint-louis-la-mer-a-la-porte',
  kind: 'report',
  section: 'environnement',
  countries: ['SN', 'MR'],
  topics: [],
  authors: ['mame-coumba-seck'],
  kicker: 'Littoral',
  headline: 'Saint-Louis, la mer à la porte',
  standfirst:
    "Sur la Langue de Barbarie, le mur de pierre a arrêté les vagues sans rassurer personne. Des familles relogées loin du sable reviennent chaque matin à Guet Ndar, parce que la pêche, elle, n'a pas déménagé.",
  leadPicture: 'saint-louis',
  publishedAt: '2025-06-08T06:00:00.000Z',
  updatedAt: '2025-06-09T10:15:00.000Z',
  corrections: [
    {
      publishedAt: '2025-06-09T10:15:00.000Z',
      text: "Une première version de cet article situait l'ouverture de la brèche en octobre 2004. Elle a été creusée en octobre 2003.",
    },
  ],
  body: (refs) =>
    doc(
      p(
        "À Guet Ndar, on compte les rangées. Celle des maisons qui touchaient la plage a disparu en 2017 et en 2018, au cours de nuits de houle dont chacun se rappelle l'heure. La deuxième est devenue la première. « Ma grand-mère avait quatre maisons entre elle et la mer, raconte Ndèye Fama Guèye, transformatrice de poisson. Moi, j'ai un mur. »",
      ),
      p(
        "Le mur est une longue carapace de blocs noirs, posée au pied du quartier avec l'aide de la France. Il casse les vagues. Il coupe aussi la plage en deux : les pirogues, que l'on tirait jadis devant sa porte, se serrent là où il reste du sable, et il faut marcher, la caisse sur la tête, pour les rejoindre.",
      ),
      h2('Une ville entre trois eaux'),
      p(
        "Saint-Louis a été bâtie où il ne fallait pas, et c'est sa beauté : une île dans le fleuve Sénégal, reliée au continent par les cinq cents mètres du pont Faidherbe, séparée de l'Atlantique par une flèche de sable large, par endroits, de deux cents mètres à peine. Cette flèche est la Langue de Barbarie. Guet Ndar, le quartier des pêcheurs, y loge des dizaines de milliers de personnes sur quelques rues, ce qui en fait l'un des lieux les plus denses d'Afrique de l'Ouest.",
      ),
      p(
        "L'île, ses balcons et son plan en damier sont inscrits depuis 2000 au ",
        link('https://whc.unesco.org/fr/list/956/', "patrimoine mondial de l'Unesco"),
        ". Guet Ndar ne l'est pas. Des deux, c'est pourtant lui qui protège l'autre.",
      ),
      h2('La brèche de 2003'),
      p(
        'En octobre ',
        strike('2004'),
        " 2003, le fleuve en crue menaçait la ville. On ouvrit alors, en une nuit, un canal de quelques mètres à travers la Langue de Barbarie, à sept kilomètres au sud, pour que l'eau s'échappe plus vite. La ville fut sauvée et le canal ne se referma pas. En quelques jours, il mesurait des dizaines de mètres ; en quelques années, des kilomètres. L'embouchure du fleuve s'était déplacée.",
      ),
      p(
        "Au sud, le village de Doune Baba Dièye, soudain face à l'océan, a été avalé maison après maison. Ses habitants vivent aujourd'hui sur la rive opposée. Le sel a gagné les jardins, les filaos sont morts debout, et la passe, changeante, est devenue l'endroit que les piroguiers redoutent le plus.",
      ),
      quote(
        'Avant, on craignait la haute mer. Maintenant, on la craint moins que la sortie. Une vague de travers dans la brèche, et il ne reste que des bidons.',
        attribution('Ousseynou Diagne, capitaine de pirogue'),
      ),
      refs.gallery(
        refs.picture('saint-louis', 'Les premières maisons sont ouvertes sur la mer ; au fond, le pont Faidherbe.'),
        refs.picture(
          'pirogue',
          "Du côté du fleuve, à l'abri de la Langue de Barbarie, on traverse encore quand la mer est fermée.",
        ),
      ),
      h2('Partir sans quitter'),
      p(
        "Les familles qui ont perdu leur maison ont d'abord dormi sous des tentes, à Khar Yalla, puis à Diougop, à quelques kilomètres dans les terres. Depuis 2018, un projet financé par la Banque mondiale y construit des logements en dur et prévoit de reculer les habitations les plus exposées. Les maisons sont propres, elles ont l'eau et l'électricité. Il leur manque la mer.",
      ),
      h3('Le prix du bus'),
      p(
        "Ndèye Fama Guèye y a une chambre, à l'étage, avec une fenêtre qui ferme. Elle se lève à quatre heures pour attraper le premier minibus, attend le retour des pirogues, ouvre, vide, sale et étale le poisson sur les claies, puis rentre le soir. Le trajet lui prend une part de son gain ; les jours sans poisson, il lui prend tout. Sa sœur a renoncé et loue un réduit à Guet Ndar, derrière le mur, au prix d'un appartement.",
      ),
      h3("L'école du soir"),
      p(
        "À Diougop, l'instituteur Cheikh Tidiane Lèye a vu sa classe se vider les jours de bonne pêche, puis se remplir le soir. Il a déplacé l'étude. « Les enfants sentent le poisson et connaissent leurs tables, dit-il. Je n'en demande pas plus. » Sur le mur, une affiche faite par les élèves montre la plage telle que l'a dessinée un grand-père. La feuille est presque entièrement jaune.",
      ),
      pullQuote(
        "« Ma grand-mère avait quatre maisons entre elle et la mer. Moi, j'ai un mur. »",
        'Ndèye Fama Guèye, transformatrice de poisson',
      ),
      h2('Le gaz au large'),
      p(
        "Depuis le début de l'année, un feu brille la nuit à l'horizon. Il vient du champ gazier Grand Tortue Ahmeyim, que le Sénégal partage avec la Mauritanie et qu'exploite la compagnie britannique BP avec l'américaine Kosmos et les deux sociétés nationales. Le premier gaz est sorti aux tout derniers jours de 2024 et la première cargaison est partie au printemps. Un périmètre de sécurité entoure les installations.",
      ),
      p(
        'Pour les pêcheurs, ce périmètre recouvre un récif où leurs pères allaient chercher le mérou. Ils disent ',
        foreign('wo', 'géej gi'),
        ", la mer, comme on parle d'un voisin dont les affaires vont mal : les bateaux-usines, les licences plus rares du côté mauritanien, le poisson qui s'éloigne, et maintenant cette lumière. Les compagnies répondent par des programmes d'emploi et de compensation. Sur la plage, chacun connaît quelqu'un qui s'est inscrit ; on cherche encore celui qui a été appelé.",
      ),
      h2('Ce que peut un mur'),
      p(
        "Les côtes d'Afrique de l'Ouest reculent, en moyenne, de plus d'un mètre par an, et de bien davantage par endroits, selon les travaux réunis par la Banque mondiale. Les causes s'additionnent : la mer monte, les barrages retiennent le sable des fleuves, les ports le détournent, et l'on en charge encore des camions pour bâtir. Un mur protège ce qui est derrière lui. Au bout du mur, l'eau creuse plus fort.",
      ),
      p(
        "Ousseynou Diagne le sait : sa pirogue dort désormais juste là, au bout. Il l'a baptisée du nom de sa mère, qui habite Diougop et qui a peur de la mer depuis qu'elle ne la voit plus.",
      ),
      refs.readAlso('pecheurs-de-bol-vivre-avec-leau-qui-monte'),
      sidebar(
        'Vingt-cinq ans sur le sable',
        ol(
          "2000 : l'île de Saint-Louis entre au patrimoine mondial de l'Unesco.",
          'Octobre 2003 : une brèche est ouverte dans la Langue de Barbarie pour évacuer la crue.',
          '2017 et 2018 : des tempêtes emportent des dizaines de maisons du front de mer.',
          '2018 : un projet de relogement est lancé avec la Banque mondiale.',
          "2019 : chantier de la digue d'urgence devant Guet Ndar.",
          '2025 : le gaz du champ Grand Tortue Ahmeyim est exporté pour la première fois.',
        ),
      ),
    ),
};
