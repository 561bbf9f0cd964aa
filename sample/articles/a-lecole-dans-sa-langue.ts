import { attribution, doc, foreign, h2, p, pullQuote, quote, sidebar } from '#content/document/builders.ts';
import type { SampleArticle } from '../sample.ts';

/** Reportage dans trois classes où l'on apprend à lire dans la langue de la maison. */
export const article: SampleArticle = {
  slug: 'a-lecole-dans-sa-langue',
  kind: 'report',
  section: 'societe',
  countries: ['SN', 'ML', 'BF'],
  topics: [],
  authors: ['fanta-sidibe'],
  kicker: 'Éducation',
  headline: "À l'école, apprendre à lire dans la langue de la maison",
  standfirst:
    'En wolof à Thiès, en bamanankan à Ségou, en mooré près de Koudougou : des classes bilingues font lire les enfants dans leur langue avant le français. Les maîtres y croient, les manuels manquent, les parents hésitent.',
  leadPicture: 'ecole',
  publishedAt: '2026-11-03T06:00:00.000Z',
  comments: [
    {
      name: 'Maître Sawadogo',
      at: '2026-11-03T12:40:00.000Z',
      text: "J'enseigne en bilingue depuis onze ans. Le plus dur n'est pas la langue, c'est la deuxième année, quand le seul manuel est le mien.",
    },
  ],
  body: (refs) =>
    doc(
      p(
        '« ',
        foreign('wo', 'Lii lan la ?'),
        " » demande le maître en montrant une calebasse. Vingt-huit mains se lèvent. Dans cette classe d'initiation, à la sortie de Thiès, la réponse vient en wolof, s'écrit en wolof au tableau, puis passe au français, tout en bas, à la craie bleue. « Ils lisent en février, dit Modou Gueye, l'instituteur. Avant, en février, ils récitaient. »",
      ),
      p(
        "L'idée n'est pas neuve. Des expériences ont commencé dans les années 1970, se sont éteintes, ont repris. Ce qui change, c'est l'échelle : au Sénégal, au Mali comme au Burkina Faso, l'enseignement dans les langues nationales figure désormais dans les textes, et plus seulement dans les projets.",
      ),
      h2('Apprendre deux fois, ou une seule'),
      p(
        "Les parents posent tous la même question : n'est-ce pas du temps perdu pour le français ? À Ségou, la directrice Assitan Traoré a cessé de répondre par des principes. Elle ouvre les cahiers.",
      ),
      quote(
        'Un enfant qui sait lire sait lire. La deuxième langue, il la prend comme on prend un deuxième vélo.',
        attribution('Assitan Traoré, directrice d’école à Ségou'),
      ),
      p(
        "Les évaluations menées dans la région vont dans ce sens : les élèves qui commencent dans leur langue déchiffrent plus tôt et, au bout de quelques années, rattrapent ou dépassent les autres en français. Les mêmes études ajoutent une condition, qu'on cite moins : il faut des maîtres formés et des livres en nombre.",
      ),
      pullQuote('Avant, en février, ils récitaient. Maintenant, ils lisent.'),
      h2('La photocopieuse décide'),
      p(
        "Près de Koudougou, la classe de mooré compte 61 élèves et 14 livres. Le maître, Issaka Kaboré, en recopie des pages la nuit, sur des feuilles de riz fixées au mur par des épines. « Pour les mathématiques, j'ai inventé trois mots. J'ai demandé aux anciens. Deux leur ont plu. »",
      ),
      p(
        "La question des mots revient partout. Comment dire « numérateur » ? Des commissions de terminologie y travaillent, mais leurs lexiques arrivent rarement jusqu'à la brousse. Alors chaque école fabrique les siens, et deux villages voisins n'apprennent pas la même géométrie.",
      ),
      refs.readAlso('tribune-nos-langues-sont-des-infrastructures'),
      sidebar(
        'Trois langues, trois alphabets officiels',
        p(
          "Le wolof, le bamanankan et le mooré s'écrivent en caractères latins, avec des lettres que le français n'a pas : ŋ, ɛ, ɔ, ɲ pour le bamanankan, ñ et ŋ pour le wolof, ɛ, ɩ et ʋ pour le mooré. Les téléphones récents les affichent ; beaucoup de claviers ne permettent pas encore de les taper.",
        ),
      ),
      p(
        "À midi, la classe de Thiès chante l'alphabet. Le maître efface d'abord le français, puis le wolof. « Comme ça, dit-il, ce qu'ils voient en dernier, c'est ce qu'ils emportent. »",
      ),
    ),
};
