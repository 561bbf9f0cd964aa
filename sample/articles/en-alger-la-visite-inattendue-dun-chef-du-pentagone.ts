import { doc, foreign, h2, li, p, pullQuote, sidebar, strong, sup, ul } from '#content/document/builders.ts';
import type { SampleArticle } from '../sample.ts';

export const article: SampleArticle = {
  slug: 'en-alger-la-visite-inattendue-dun-chef-du-pentagone',
  kind: 'analysis',
  section: 'securite',
  countries: ['DZ'],
  topics: ['accords-de-defense'],
  authors: ['yacine-belhadi'],
  kicker: 'Algérie',
  headline: "À Alger, la visite inattendue d'un chef du Pentagone",
  standfirst:
    "Quatorze ans après Donald Rumsfeld, Mark Esper a passé quelques heures en Algérie, sans rien y signer. Pour un pays qui s'arme à Moscou et se défie des alliances, cette absence de texte est déjà une position.",
  leadPicture: 'alger-port',
  publishedAt: '2020-10-03T09:10:00.000Z',
  body: ({ readAlso }) =>
    doc(
      p(
        "À Tunis la veille, à Rabat le lendemain, Mark Esper s'est assis à une table pour signer. À Alger, jeudi 1",
        sup('er'),
        " octobre, il n'y avait rien à signer. C'est pourtant de cette halte-là que l'on parlera le plus longtemps dans les états-majors.",
      ),
      p(
        "Le secrétaire américain à la Défense n'est resté que quelques heures : une gerbe au Mémorial du martyr, une audience chez le président Abdelmadjid Tebboune, un déjeuner auquel assistait le chef d'état-major, le général Saïd Chanegriha. Les deux parties ont parlé de la Libye, du Mali et des groupes armés. Elles ont promis de se revoir. En diplomatie, c'est maigre. Rapporté à l'histoire des deux pays, c'est beaucoup.",
      ),

      h2('Le poids des fournisseurs'),
      p(
        "L'Algérie est l'un des plus gros acheteurs d'armes du continent, et la Russie son premier vendeur, de très loin : les relevés de l'institut suédois Sipri, pour la période 2015-2019, lui attribuent les deux tiers environ des importations algériennes. Chars, sous-marins, avions de combat, systèmes de défense antiaérienne : une armée ainsi équipée forme ses techniciens, stocke ses pièces et pense ses manœuvres en fonction de ce choix. On ne change pas de fournisseur comme on change d'interlocuteur.",
      ),
      p(
        "Mark Esper le savait en atterrissant. La veille, à Carthage, il avait mis en garde contre les ambitions russes et chinoises en Afrique ; à Alger, d'après les comptes rendus des deux côtés, il a surtout remercié. Le Pentagone a salué le rôle du pays dans la sécurité régionale et dit vouloir élargir la relation militaire. Ni la Russie ni la Chine ne figurent dans son communiqué.",
      ),

      h2('Un article de la Constitution'),
      p(
        "L'intérêt américain a une raison plus immédiate. Les Algériens votent le 1",
        sup('er'),
        " novembre sur une révision de leur Constitution. Parmi les dispositions soumises au référendum, l'une autorise le président à envoyer des unités à l'étranger, dans le cadre de missions de paix des Nations unies, de l'Union africaine ou de la Ligue arabe, avec l'accord des deux tiers du Parlement.",
      ),
      p(
        "Pour une armée qui a fait de la non-intervention une doctrine, c'est un tournant, au moins sur le papier. Alger borde la Libye sur près de mille kilomètres et le Mali sur plus de mille trois cents ; ses services connaissent mieux que personne les pistes du Tassili et de l'Adrar. Washington, qui cherche à partager le fardeau sahélien sans envoyer davantage de soldats, voit dans ce texte une possibilité. Les responsables algériens, eux, répètent qu'il ne s'agit pas de devenir le gendarme de qui que ce soit.",
      ),
      pullQuote('On ne change pas de fournisseur d’armes comme on change d’interlocuteur.'),

      h2("Des intérêts communs, pas d'intimité"),
      p(
        "La coopération existe depuis longtemps, discrètement. Après les attentats du 11 septembre 2001, les deux capitales ont échangé des renseignements ; l'Algérie a rejoint en 2005 le partenariat transsaharien de lutte contre le terrorisme, lancé par les États-Unis. La prise d'otages du site gazier d'In Amenas, en janvier 2013, où trois Américains ont péri, a aussi montré ses limites : Alger avait donné l'assaut sans consulter personne.",
      ),
      p(
        "Deux dossiers entretiennent la distance. Le Sahara occidental, d'abord : Alger soutient le Front Polisario et observe avec attention tout ce que Washington signe avec Rabat. La Libye, ensuite, où l'Algérie plaide pour une solution sans puissances étrangères, formule qui vise tout le monde. Sur l'un comme sur l'autre, la visite n'a produit aucune inflexion publique.",
      ),
      sidebar(
        'Repères',
        ul(
          li(p(strong('Février 2006.'), ' Donald Rumsfeld est reçu à Alger, au cours d’une tournée maghrébine.')),
          li(p(strong('Janvier 2013.'), ' Prise d’otages d’In Amenas.')),
          li(p(strong('Décembre 2019.'), ' Élection d’Abdelmadjid Tebboune.')),
          li(
            p(
              strong('Septembre 2020.'),
              ' Le général Stephen Townsend, chef du commandement américain pour l’Afrique, vient à Alger.',
            ),
          ),
          li(p(strong('1', sup('er'), ' octobre 2020.'), ' Visite de Mark Esper.')),
        ),
      ),

      h2('Ce que chacun a obtenu'),
      p(
        'Le bilan tient en peu de mots. Washington a renoué, au niveau le plus élevé depuis quatorze ans, avec une armée qui compte, et placé son jalon avant le référendum. Le président Tebboune, arrivé au pouvoir dans un pays que le ',
        foreign('ar-Latn', 'Hirak'),
        " avait fait descendre dans la rue chaque vendredi, a reçu le plus haut responsable américain depuis son élection, et rappelé qu'aucune solution au Sahel ne contournera l'Algérie.",
      ),
      p(
        "Quant au texte qui n'a pas été signé, personne ne semble l'avoir proposé. Une feuille de route décennale suppose que l'on publie, fût-ce en partie, ce que l'on attend de l'autre. La diplomatie algérienne préfère que cela se sache sans s'écrire. On jugera la visite à ce qui suivra : un exercice naval, une livraison, une place dans une école de guerre. Ou rien, ce qui serait aussi une réponse.",
      ),
      readAlso('tunisie-maroc-deux-accords-militaires-de-dix-ans-avec-washington'),
    ),
};
