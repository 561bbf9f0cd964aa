import {
  attribution,
  br,
  doc,
  em,
  h2,
  h3,
  link,
  p,
  pullQuote,
  quote,
  sidebar,
  strong,
  table,
  td,
  th,
  tr,
  ul,
} from '#content/document/builders.ts';
import type { SampleArticle } from '../sample.ts';

/** Enquête : suivre un certificat d'origine, d'un bureau à l'autre. */
export const article: SampleArticle = {
  slug: 'zlecaf-ce-qui-passe-vraiment-la-frontiere',
  kind: 'investigation',
  section: 'economie',
  countries: ['GH', 'TG', 'BJ', 'NG'],
  topics: ['zlecaf'],
  authors: ['clarisse-mbemba', 'aissatou-bah'],
  kicker: 'Enquête',
  headline: 'Libre-échange africain : ce qui passe vraiment la frontière',
  standfirst:
    "Cinq ans après l'ouverture des échanges, un savon fabriqué à Tema peut entrer à Cotonou à droit réduit. À condition d'avoir le bon papier, le bon code et le bon jour. Nous avons suivi une palette, puis une commerçante qui n'en a jamais eu besoin.",
  leadPicture: 'poste-frontiere',
  publishedAt: '2026-03-09T06:00:00.000Z',
  comments: [
    {
      name: 'Afi, Lomé',
      at: '2026-03-09T12:31:00.000Z',
      text: "Le certificat, on me l'a donné en trois jours. C'est le tampon du deuxième pays qui a pris trois semaines.",
    },
  ],
  body: (refs) =>
    doc(
      p(
        "La palette contient 960 savons, du carton, un film plastique et un formulaire. C'est le formulaire qui pèse le plus. Sans lui, la marchandise paie à l'entrée du Bénin le tarif de n'importe quel savon du monde ; avec lui, elle devrait payer moins, puis rien du tout, selon un calendrier qui court sur plusieurs années.",
      ),
      p(
        "L'accord sur la ",
        link('https://au-afcfta.org/', 'Zone de libre-échange continentale africaine'),
        " (Zlecaf) est entré en vigueur en mai 2019 ; les échanges ont été déclarés ouverts le 1er janvier 2021. Cinquante-quatre États sur cinquante-cinq l'ont signé, près de cinquante l'ont ratifié. Voilà pour les textes. Nous avons voulu voir le papier.",
      ),
      h2('Quatre cases qui décident'),
      p(
        "Le certificat d'origine tient sur une page. Les transitaires en connaissent l'essentiel par cœur :",
        br(),
        'case 1, le fabricant ;',
        br(),
        'case 7, le code du produit ;',
        br(),
        "case 8, le critère d'origine ;",
        br(),
        'case 12, la signature.',
      ),
      p(
        "« Si la case 8 est vide, tout est vide », explique Emmanuel Tetteh, transitaire à Tema. Le critère dit pourquoi le savon est africain : parce que l'huile l'est entièrement, ou parce qu'on l'a assez transformée ici. Un dosage, une règle, parfois un désaccord.",
      ),
      h3('Trois bureaux, deux langues'),
      p(
        "Le document est délivré au Ghana en anglais, vérifié au Togo où la palette ne fait que passer, accepté au Bénin en français. À chaque étape, quelqu'un doit croire la signature de quelqu'un d'autre. Un registre commun des signatures existe ; le jour de notre passage, la connexion était coupée.",
      ),
      quote(
        "Je ne mets pas en doute le Ghana. Je mets en doute le papier qui dit qu'il est du Ghana.",
        attribution('Un contrôleur, à Hillacondji'),
      ),
      table(
        'Le voyage de notre palette, de Tema à Cotonou',
        tr(th('Étape'), th('Temps'), th('Ce qui a été demandé')),
        tr(td('Certificat, à Accra'), td('4 jours'), td('Facture, liste des matières')),
        tr(td('Aflao–Lomé'), td('5 h'), td('Caution de transit')),
        tr(td('Hillacondji'), td('2 jours'), td('Vérification de la signature')),
        tr(td('Cotonou'), td('1 jour'), td('Traduction du certificat')),
      ),
      p(
        "Au bout du compte, l'économie de droits a couvert un peu plus que les jours perdus. De justesse, et parce que la palette était petite. Pour un conteneur, dit l'expéditeur, le calcul est bon. Pour un carton, il ne l'est jamais.",
      ),
      pullQuote('Pour un conteneur, le calcul est bon. Pour un carton, il ne l’est jamais.'),
      h2('Celles qui passent sans papier'),
      p(
        "À Aflao, Adzo Mawuli traverse quatre fois par jour avec une bassine. Tomates dans un sens, pagnes dans l'autre. Le commerce de ces femmes ne figure dans aucune statistique de la Zlecaf, et pourtant il est la seule intégration que la plupart des riverains aient vue. Les enquêtes de terrain l'estiment à une part importante des échanges de la région, selon les produits et les saisons.",
      ),
      p(
        'Un ',
        em('régime simplifié'),
        " leur est promis : une liste de produits, un seuil de valeur, un guichet. Là où il a été essayé, en Afrique de l'Est et australe, il a réduit les attentes et les exactions. Ici, le guichet est construit. Il sert à ranger des cônes de chantier.",
      ),
      refs.readAlso('lagos-abidjan-la-route-qui-fait-ville'),
      h2('Pourquoi les chiffres manquent'),
      p(
        'Combien de marchandises ont-elles voyagé sous ce régime ? Personne ne le dit précisément, pour trois raisons :',
      ),
      ul(
        "les douanes enregistrent le pays d'origine, rarement le régime choisi ;",
        "beaucoup d'exportateurs préfèrent les tarifs de la Cédéao, mieux connus ;",
        "le Nigeria, premier marché de la région, n'a publié ses concessions tarifaires que tard.",
      ),
      p(
        strong('Ce que nous retenons.'),
        " Le libre-échange africain n'est ni un mirage ni une révolution. C'est un papier de plus, qui vaut de l'argent à qui peut attendre.",
      ),
      sidebar(
        'Méthode',
        p(
          "Nous avons suivi la palette en février avec l'accord de l'expéditeur, qui a demandé que sa marque ne soit pas citée. Les durées sont celles de ce voyage ; elles ne prétendent pas décrire la règle. Les noms des commerçantes sont les leurs.",
        ),
      ),
    ),
};
