import {
  attribution,
  doc,
  em,
  foreign,
  h2,
  h3,
  ol,
  p,
  pullQuote,
  quote,
  separator,
  sidebar,
  sup,
  ul,
} from '#content/document/builders.ts';
import type { SampleArticle } from '../sample.ts';

/** Reportage chez un facteur de koras, en Casamance. */
export const article: SampleArticle = {
  slug: 'kora-vingt-et-une-cordes',
  kind: 'report',
  section: 'culture',
  countries: ['SN', 'GM', 'GN', 'ML'],
  topics: [],
  authors: ['mame-coumba-seck'],
  kicker: 'Musique',
  headline: 'Kora : vingt et une cordes et une calebasse',
  standfirst:
    "Une demi-calebasse, une peau de vache, du fil à pêche : la kora se fabrique avec presque rien et demande une vie. En Casamance, un facteur d'instruments raconte ce qui change, et ce qui ne se vend pas.",
  leadPicture: 'kora',
  publishedAt: '2026-07-13T06:00:00.000Z',
  body: (refs) =>
    doc(
      p(
        "Toc. Sur l'étal du marché, Lamine Sambou ne regarde pas les calebasses, il les écoute. Un coup de phalange au sommet, un autre sur le flanc, et la tête penchée. Celle-ci est sourde, celle-là est fêlée. La troisième rend un son rond, qui met du temps à s'éteindre. Il la paie sans marchander. « Une bonne calebasse, on ne la dispute pas. Elle entend. »",
      ),
      p(
        'Son atelier est une cour, à la sortie de Ziguinchor, avec un manguier en guise de toit. Des manches de bois rouge sèchent contre le mur ; une peau trempe dans une bassine. Il y fabrique cinq à six koras par an, parfois moins. « On peut aller plus vite. Mais la peau, non. »',
      ),
      h2('La peau, le bois, le fil'),
      p(
        "La kora se range parmi les harpes, et les savants la disent harpe-luth, parce que ses cordes passent dans les encoches d'un haut chevalet. Tout part de la calebasse, coupée en deux, vidée, séchée. On tend dessus une peau de vache mouillée, poils rasés, que des clous retiennent ; en séchant, elle se resserre sur deux poignées et une traverse de bois, et devient un tambour.",
      ),
      p(
        "Le manche traverse le tout. Vingt et une cordes y montent, onze pour la main gauche, dix pour la droite. On les taillait autrefois dans de la peau d'antilope. C'est aujourd'hui du fil à pêche, de plusieurs grosseurs, que Lamine Sambou achète au port, au poids, à un marchand qui ne lui demande plus ce qu'il pêche.",
      ),
      ol(
        'Choisir la calebasse, la couper, la gratter, la laisser sécher un mois.',
        'Faire tremper la peau, la tendre, la clouer ; attendre deux semaines.',
        'Ajuster le manche et les deux poignées ; percer le trou de résonance.',
        'Poser le chevalet et monter les cordes, des plus graves aux plus aiguës.',
        "Accorder, désaccorder, réaccorder, jusqu'à ce que le bois cède.",
      ),
      p(
        "L'accord se faisait par des anneaux de cuir tressé, serrés à la main autour du manche, qu'il faut pousser d'un poing ferme. Les jeunes préfèrent les mécaniques de guitare, plus rapides et plus stables. L'atelier propose les deux. « Les clés, c'est pour l'avion, dit Lamine Sambou. En soute, l'anneau bouge. »",
      ),
      refs.gallery(
        refs.picture('kora', 'Calebasse, peau, chevalet : les cordes forment deux rangées, une par main.'),
        refs.picture(
          'tambour',
          "Plus à l'est, sur la lagune Ébrié, c'est un tronc évidé qui parle : le tambour à fente.",
        ),
      ),
      h2('Une généalogie'),
      p(
        "On raconte que la première kora appartenait à une femme-génie et qu'un chef de guerre la lui prit. Les récits diffèrent sur le nom, s'accordent sur le lieu : le Gabou, royaume mandingue qui s'étendait entre la Gambie, la Casamance et la Guinée-Bissau d'aujourd'hui. De là, l'instrument a suivi les familles qui avaient seules le droit d'en jouer : Diabaté, Kouyaté, Cissokho, Konté, Suso. On les appelle ",
        foreign('mnk', 'jali'),
        ' en mandinka, ',
        foreign('bm', 'jeli'),
        ' en bambara, griots en français.',
      ),
      p(
        'Au XX',
        sup('e'),
        ' siècle, elle est sortie des cours. En 1970, au Mali, Sidiki Diabaté, Djelimady Sissoko et deux autres maîtres enregistrent ',
        em('Cordes anciennes'),
        ", l'un des premiers disques consacrés à la seule kora. Leurs fils, Toumani Diabaté et Ballaké Sissoko, la porteront dans les grandes salles. La mort de Toumani Diabaté, à Bamako, en juillet 2024, a fermé une maison où l'on comptait soixante-dix générations de père en fils.",
      ),
      h3('La fille de la maison'),
      p(
        "Père en fils : c'est là que le fil se tend. Longtemps, les femmes de ces familles ont chanté et n'ont pas touché les cordes. La Gambienne Sona Jobarteh, souvent présentée comme la première femme d'une lignée de griots à faire carrière avec la kora, a fondé dans son pays une école où filles et garçons l'apprennent avec le reste du programme.",
      ),
      p(
        "Dans la cour de Ziguinchor, c'est la nièce du facteur, Khady Sambou, quinze ans, qui essaie les instruments neufs. Elle n'est pas d'une famille de griots, son oncle non plus. Il y a vingt ans, on le leur aurait fait remarquer. « On me le fait encore remarquer, corrige-t-elle. Mais on me demande après si je peux venir samedi. »",
      ),
      quote(
        'Le droit de jouer, les vieux le tenaient du sang. Moi, je le tiens du pouce : regardez la corne.',
        attribution('Khady Sambou, élève'),
      ),
      h2('Quatre accords, mille soirées'),
      p(
        "Il n'y a pas un accord, mais quatre, que l'on choisit selon le répertoire et la région. Chacun déplace quelques cordes d'un rien. Une oreille habituée au piano les trouve fausses ; une oreille d'ici entend d'où vient le musicien.",
      ),
      ul(
        'Silaba, le « grand chemin », proche de la gamme majeure.',
        "Tomora, que l'on dit plus ancien, aux degrés légèrement déplacés.",
        'Sauta, répandu en Gambie, reconnaissable à sa quarte élevée.',
        'Hardino, associé au Mali et à la Guinée, ouvert et brillant.',
      ),
      p(
        'Toute la main est dans les pouces, qui tiennent la basse et la mélodie, et dans les index, qui brodent. Les trois autres doigts serrent les poignées. Deux couches se superposent : ',
        foreign('mnk', 'kumbengo'),
        ', le motif qui tourne, et ',
        foreign('mnk', 'birimintingo'),
        ", la cascade qui s'en échappe. Quand on l'entend pour la première fois, on cherche le second joueur.",
      ),
      pullQuote("Quand on l'entend pour la première fois, on cherche le second joueur."),
      separator(),
      h2('Ce qui ne se vend pas'),
      p(
        "Un touriste paiera cher une kora ornée de cauris, qui ne tiendra pas l'accord. Un musicien discutera un mois pour un instrument nu. Entre les deux, l'atelier survit par les réparations et par les commandes de l'étranger, que l'administration complique : la peau exige un certificat sanitaire, le bois de vène, protégé, un autre papier. Lamine Sambou se fournit désormais en manches dans de vieux meubles.",
      ),
      p(
        "Le soir, il accorde la calebasse qu'il a finie la veille. Il pousse, tire, écoute, hoche la tête. Puis il la donne à sa nièce et va s'asseoir dos tourné, contre le manguier. Il dit qu'un instrument se juge mieux quand on ne voit pas qui joue.",
      ),
      sidebar(
        'Pour commencer à écouter',
        ul(
          'Cordes anciennes, collectif, Mali, 1970.',
          'New Ancient Strings, Toumani Diabaté et Ballaké Sissoko, 1999.',
          'In the Heart of the Moon, Ali Farka Touré et Toumani Diabaté, 2005.',
          'Chamber Music, Ballaké Sissoko et Vincent Ségal, 2009.',
          'Fasiya, Sona Jobarteh, 2011.',
        ),
      ),
      refs.readAlso('tribune-nos-langues-sont-des-infrastructures'),
    ),
};
