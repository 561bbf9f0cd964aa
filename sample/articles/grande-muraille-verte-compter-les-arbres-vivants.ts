import {
  attribution,
  doc,
  em,
  h2,
  h3,
  li,
  link,
  ol,
  p,
  pullQuote,
  quote,
  separator,
  sidebar,
  sub,
  table,
  td,
  th,
  tr,
  ul,
} from '#content/document/builders.ts';
import type { SampleArticle } from '../sample.ts';

/** Enquête sur ce que l'on compte quand on dit qu'un arbre a été planté. */
export const article: SampleArticle = {
  slug: 'grande-muraille-verte-compter-les-arbres-vivants',
  kind: 'investigation',
  section: 'environnement',
  countries: ['SN', 'BF', 'NE', 'TD'],
  topics: ['grande-muraille-verte'],
  authors: ['eloise-amoussou'],
  kicker: 'Enquête',
  headline: 'Grande Muraille verte : compter les arbres vivants',
  standfirst:
    "Presque vingt ans après le lancement du projet, les bilans alignent des hectares et des millions de plants. Du Ferlo sénégalais aux champs de Zinder, nous avons posé une seule question : qui revient voir si l'arbre est encore là ?",
  leadPicture: 'carte-muraille-verte',
  leadCaption: "Le tracé prévu en 2007, de l'Atlantique à la mer Rouge. La réalité est une mosaïque.",
  publishedAt: '2026-06-05T06:00:00.000Z',
  updatedAt: '2026-06-08T09:30:00.000Z',
  corrections: [
    {
      publishedAt: '2026-06-08T09:30:00.000Z',
      text: "Le tableau des méthodes attribuait à la télédétection la capacité de reconnaître les espèces. À la résolution des images gratuites, ce n'est pas le cas pour de jeunes arbres isolés. La cellule a été corrigée.",
    },
  ],
  comments: [
    {
      name: 'Alpha',
      at: '2026-06-05T09:12:00.000Z',
      text: "Forestier à la retraite, je peux vous dire qu'on nous demandait un chiffre de plants mis en terre avant le 30 septembre. Personne ne m'a jamais demandé un chiffre en mars.",
      answers: [
        {
          name: 'La rédaction',
          at: '2026-06-05T15:40:00.000Z',
          newsroom: true,
          text: "Merci. C'est exactement le mécanisme décrit dans l'article. Si vous avez gardé des fiches de campagne, nous serions heureux de les lire.",
        },
      ],
    },
    {
      name: 'Béatrice',
      at: '2026-06-06T07:55:00.000Z',
      text: "Article sévère pour des agents qui travaillent sans carburant. J'aurais aimé que vous disiez combien gagne un pépiniériste.",
    },
    {
      name: 'Laouali',
      at: '2026-06-06T20:31:00.000Z',
      text: "Chez nous, à Mirriah, on ne plante pas, on laisse pousser. Merci de l'avoir écrit.",
      answers: [
        {
          name: 'Béatrice',
          at: '2026-06-07T06:02:00.000Z',
          text: 'Et les chèvres, vous faites comment ? Chez nous, elles mangent tout ce qui dépasse.',
        },
      ],
    },
  ],
  body: (_refs) =>
    doc(
      p(
        "Le registre est un cahier d'écolier, couvert d'un plastique. À gauche, la date et l'espèce ; à droite, le nombre de plants sortis de la pépinière. Coumba Ka le tient depuis onze ans près de Widou Thiengoly, dans le Ferlo, au nord du Sénégal. Il n'y a pas de troisième colonne. « Celle des morts, dit-elle, personne ne me l'a demandée. »",
      ),
      p(
        'Cette colonne manquante est le sujet de notre enquête. Nous avons lu les rapports publics de la Grande Muraille verte, interrogé des agents des eaux et forêts, des pépiniéristes et des cultivateurs dans quatre pays, et suivi pas à pas deux parcelles. Partout, on sait ce qui a été planté. Presque nulle part, on ne sait ce qui a vécu.',
      ),
      h2('Une promesse en hectares'),
      p(
        "L'initiative a été lancée en 2007 sous l'égide de l'",
        link('https://au.int/', 'Union africaine'),
        ". L'image était forte : une bande d'arbres de 15 kilomètres de large et de quelque 7 000 kilomètres de long, de Dakar à Djibouti. Onze pays s'y engagèrent et une agence panafricaine fut créée. L'objectif, lui, est devenu celui d'une restauration générale : 100 millions d'hectares de terres remises en état d'ici à 2030, 250 millions de tonnes de carbone retirées de l'air et 10 millions d'emplois ruraux.",
      ),
      p(
        'En 2020, un bilan commandé par la Convention des Nations unies sur la lutte contre la désertification (',
        link('https://www.unccd.int/', 'CNULCD'),
        ") évaluait à environ 4 millions d'hectares les surfaces restaurées dans la zone retenue par les pays, et à près de 18 millions si l'on ajoutait les travaux menés plus largement dans la région. Entre les deux chiffres, ce ne sont pas les arbres qui changent : c'est la définition. En janvier 2021, au One Planet Summit, des bailleurs promirent plus de 14 milliards de dollars pour accélérer.",
      ),
      p(
        "Que vaut un hectare « restauré » ? Selon les pays et les années, le mot recouvre un reboisement, une mise en défens — on clôture et l'on attend —, des demi-lunes creusées pour retenir la pluie, des haies, un puits, un jardin maraîcher. Tout cela est utile. Tout cela ne s'additionne pas.",
      ),
      h2('Planter se voit, survivre ne se voit pas'),
      p(
        'Une campagne de plantation dure quelques semaines, entre les premières grosses pluies et la mi-septembre. On y vient en camion, parfois avec un ministre. Les espèces ne sont pas choisies au hasard : ',
        em('Acacia senegal'),
        ', qui donne la gomme arabique, ',
        em('Balanites aegyptiaca'),
        ", le dattier du désert, ou le jujubier. Elles savent attendre. Mais le plant qui sort du sachet a une racine de la longueur d'une main, et huit mois sans pluie devant lui.",
      ),
      p(
        "Coumba Ka résume la suite en trois ennemis : la soif, la dent, l'oubli. La soif, si l'on plante après le 1er septembre. La dent, si la clôture tombe : un troupeau traverse une parcelle en une matinée. L'oubli, quand le financement s'arrête à la mise en terre et que le gardien n'est plus payé.",
      ),
      quote(
        "On me félicite en août. En avril, quand les plants meurent, je suis seule avec l'arrosoir. Si l'on me payait en avril, il y aurait plus d'arbres.",
        attribution('Coumba Ka, pépiniériste dans le Ferlo'),
      ),
      p(
        "Un ingénieur sahélien, qui a établi des bilans annuels pendant une décennie et qui demande à ne pas être nommé parce qu'il est toujours en poste, décrit un mécanisme plus qu'une fraude. Le service reçoit un objectif en plants. Il est noté sur les plants. Le budget suivant dépend de la note. Aucun formulaire ne demande de retourner voir.",
      ),
      pullQuote('Partout, on sait ce qui a été planté. Presque nulle part, on ne sait ce qui a vécu.'),
      h2('Quatre manières de compter'),
      p(
        'Compter des arbres vivants est pourtant possible. Les forestiers le font depuis longtemps, les chercheurs aussi, avec des outils qui ne disent pas la même chose.',
      ),
      table(
        'Ce que chaque méthode sait dire',
        tr(th('Méthode'), th("Ce qu'elle mesure"), th("Ce qu'elle ne voit pas"), th('Coût')),
        tr(td('Registre de pépinière'), td('Plants produits et sortis'), td('Tout ce qui suit'), td('Très faible')),
        tr(
          td('Comptage au sol, par placettes tirées au sort'),
          td('Survie, espèce, hauteur, dégâts'),
          td("Les zones où l'on ne peut pas aller"),
          td('Élevé : du temps et du carburant'),
        ),
        tr(
          td('Images de satellite'),
          td('Évolution du couvert sur de grandes surfaces'),
          td("L'espèce, l'âge et l'origine des jeunes arbres"),
          td('Faible, images gratuites'),
        ),
        tr(
          td('Enquête auprès des ménages'),
          td('Ce que les gens récoltent, vendent ou coupent'),
          td('Les terres sans usagers'),
          td('Moyen'),
        ),
      ),
      p(
        "Le satellite a un défaut de taille : après une bonne saison des pluies, tout verdit. Si l'on compare une parcelle plantée en 2020 à ce qu'elle était pendant la sécheresse d'avant, on attribue au projet le mérite des nuages. La seule comparaison honnête met la parcelle en regard de sa voisine, même sol et même pluie, où personne n'est intervenu. Plusieurs équipes universitaires s'y sont essayées au Sénégal ; leurs conclusions, plus modestes que les bilans officiels, sont publiées et discutées.",
      ),
      p(
        "Il en va de même du carbone. Un arbre mort à dix-huit mois n'a presque pas retiré de CO",
        sub('2'),
        " de l'air. Un crédit calculé sur les plants mis en terre est une promesse, pas une mesure.",
      ),
      separator(),
      h2("Au Niger, les arbres que personne n'a plantés"),
      p(
        "À l'est de Maradi et autour de Zinder, le paysage contredit les photographies de désert. Des arbres partout, dans les champs de mil, espacés, taillés haut. Aucun camion ne les a apportés. Depuis les années 1980, les cultivateurs laissent repartir les souches et les graines déjà présentes dans le sol, choisissent les plus belles pousses et coupent le reste. Les agronomes appellent cela la régénération naturelle assistée.",
      ),
      p(
        "Des chercheurs qui ont comparé des photographies aériennes anciennes et des images de satellite ont estimé, à la fin des années 2000, que cette pratique avait gagné environ 5 millions d'hectares dans le sud du Niger. L'un des ressorts fut juridique : quand l'arbre du champ a cessé, en pratique puis en droit, d'appartenir à l'État, il est devenu intéressant de ne pas le couper.",
      ),
      h3("« C'est un compte, pas une plantation »"),
      p(
        "Maman Sani Abdou cultive quatre hectares près de Mirriah. Il connaît ses arbres un par un, comme un éleveur ses bêtes. Il sait lesquels donnent de l'ombre au mil, lesquels de la gousse aux chèvres, lesquels seront vendus en perches pour une dot. « C'est un compte, pas une plantation », dit-il. Son troupeau passe la journée dans le couloir que le village a tracé entre les champs ; qui laisse une bête s'égarer paie.",
      ),
      p(
        "Au Burkina Faso, dans le Yatenga, Yacouba Sawadogo, mort à la fin de 2023, avait fait d'une terre dure comme la brique une forêt, en creusant des trous de ",
        em('zaï'),
        " garnis de fumier avant les pluies. Sa méthode, récompensée en 2018 par le prix Right Livelihood, s'apprend de voisin à voisin. Elle ne figure dans aucun objectif annuel de plants. L'insécurité a depuis vidé une partie de ces villages : les arbres sont restés, ceux qui les comptaient sont partis.",
      ),
      h2('Au Tchad, un retour au printemps'),
      p(
        "Dans le Kanem, une association de femmes a essayé autre chose. Elle ne paie plus le plant, mais l'arbre vivant, en trois fois : un tiers à la plantation, un tiers après la première saison sèche, un tiers après la deuxième. Hadjé Achta Youssouf, qui la préside, a fait peindre un point blanc sur les piquets des arbres disparus. « Au début, on avait honte du blanc. Puis on a compris que le blanc montrait où il ne fallait plus planter. »",
      ),
      p(
        "La leçon tient en une ligne : ce que l'on paie, on le compte. Rien n'empêche un État ou un bailleur d'écrire la même clause. Plusieurs y travaillent, et l'agence panafricaine défend désormais un suivi harmonisé entre les pays. Il faudra pour cela accepter des totaux plus petits.",
      ),
      p(
        "Coumba Ka n'a pas attendu. Pendant notre visite, elle a pris une règle et tracé, dans son cahier, une troisième colonne. Elle a hésité sur le titre, puis elle a écrit : « mars ».",
      ),
      sidebar(
        'Comment nous avons travaillé',
        p('Cette enquête a été menée de janvier à mai. Nous avons :'),
        ol(
          li(
            p(
              "relu les bilans publics de la CNULCD et de l'agence panafricaine, en notant pour chaque total la définition employée ;",
            ),
          ),
          li(
            p('interrogé des professionnels de quatre pays, à qui nous avons posé les mêmes questions :'),
            ul('que comptez-vous ?', 'quand ?', 'qui vérifie ?'),
          ),
          li(p('parcouru deux parcelles avec leurs gardiens.')),
        ),
        p(
          'Nous avons compté les arbres de ces deux parcelles, mais nous ne publions pas le résultat : deux parcelles choisies parce que la piste y menait ne sont pas un échantillon.',
        ),
      ),
    ),
};
