import {
  attribution,
  doc,
  h2,
  p,
  pullQuote,
  quote,
  sidebar,
  sup,
  table,
  td,
  th,
  tr,
  ul,
} from '#content/document/builders.ts';
import type { SampleArticle } from '../sample.ts';

/** Analyse du tournoi, deux jours après la finale. */
export const article: SampleArticle = {
  slug: 'le-jour-dapres-a-abidjan-la-can-2023-en-chiffres',
  kind: 'analysis',
  section: 'sport',
  countries: ['CI', 'NG'],
  topics: ['can'],
  authors: ['herve-tchoumi'],
  kicker: 'CAN 2023',
  headline: "Le jour d'après à Abidjan : la CAN 2023 en chiffres",
  standfirst:
    "Un champion battu deux fois en poules, 119 buts, des favoris rentrés chez eux en janvier. La Côte d'Ivoire a gagné un tournoi que ses propres statistiques n'annonçaient pas.",
  leadPicture: 'graphique-can',
  publishedAt: '2024-02-13T08:00:00.000Z',
  body: (refs) =>
    doc(
      p(
        "Mardi matin, devant le stade d'Ebimpé, Moussa Doumbia plie des drapeaux. Le vendeur en avait commandé quatre cents avant le tournoi. Après le 0-4 contre la Guinée équatoriale, le 22 janvier, il a cherché à les rendre au grossiste. Celui-ci a refusé, et c'est ainsi que Moussa Doumbia a fait la meilleure semaine de sa vie.",
      ),
      p(
        "Toute la Coupe d'Afrique des nations 2023, disputée en janvier et février 2024 pour éviter la saison des pluies, tient dans cette marchandise invendable devenue introuvable. Dimanche, la Côte d'Ivoire a battu le Nigeria 2 à 1 en finale. Elle avait perdu contre lui trois semaines plus tôt.",
      ),
      h2('Le champion le plus improbable'),
      p(
        "Une victoire, deux défaites, cinq buts encaissés : le pays hôte a terminé troisième de son groupe. Pendant deux jours, il n'était ni qualifié ni éliminé. Le sélectionneur Jean-Louis Gasset a quitté son poste ; son adjoint, Emerse Faé, qui n'avait jamais dirigé une équipe première, l'a remplacé. Les résultats des autres poules ont fait le reste. Les Éléphants ont pris la dernière des quatre places laissées aux meilleurs troisièmes.",
      ),
      p(
        'La suite ne figure dans aucun manuel. Contre le Sénégal, tenant du titre, égalisation sur penalty à quatre minutes de la fin, puis victoire aux tirs au but. Contre le Mali, à dix depuis la première période, égalisation à la 90',
        sup('e'),
        ' minute et but décisif au bout de la prolongation. Contre la RD Congo, une volée de Sébastien Haller. En finale, William Troost-Ekong ouvre la marque pour le Nigeria ; Franck Kessié égalise, Haller, revenu au jeu après un cancer, donne le titre.',
      ),
      table(
        "Le parcours de la Côte d'Ivoire",
        tr(th('Date'), th('Adversaire'), th('Résultat')),
        tr(td('13 janvier'), td('Guinée-Bissau'), td('2-0')),
        tr(td('18 janvier'), td('Nigeria'), td('0-1')),
        tr(td('22 janvier'), td('Guinée équatoriale'), td('0-4')),
        tr(td('29 janvier, huitième'), td('Sénégal'), td('1-1, 5 tirs au but à 4')),
        tr(td('3 février, quart'), td('Mali'), td('2-1 après prolongation')),
        tr(td('7 février, demi-finale'), td('RD Congo'), td('1-0')),
        tr(td('11 février, finale'), td('Nigeria'), td('2-1')),
      ),
      p(
        "C'est le troisième titre du pays, après 1992 et 2015, et le premier qui ne soit pas passé par une séance de tirs au but en finale contre le Ghana. C'est aussi la première victoire d'un pays organisateur depuis l'Égypte, en 2006.",
      ),
      h2('Des buts, enfin'),
      p(
        "On reprochait à la CAN ses matchs fermés. Celle-ci a compté 119 buts en 52 rencontres, soit un peu moins de 2,3 par match. En 2022, au Cameroun, il y en avait eu 100, dans le même nombre de parties. Le meilleur buteur, avec cinq réalisations, n'est pas une vedette d'un grand club : Emilio Nsue, capitaine de la Guinée équatoriale, avait 34 ans et jouait en troisième division espagnole.",
      ),
      p(
        "Le premier tour a produit l'essentiel de l'écart. Les équipes dites petites n'y sont plus venues pour défendre. Le Cap-Vert a gagné son groupe devant l'Égypte et battu le Ghana, bientôt éliminé ; la Namibie a battu la Tunisie ; la Mauritanie, victorieuse de l'Algérie, s'est offert ses premiers huitièmes de finale.",
      ),
      pullQuote("Une victoire, deux défaites, cinq buts encaissés : le pays hôte n'était ni qualifié ni éliminé."),
      h2('La fin des hiérarchies'),
      p(
        "Aucun des huit quarts de finalistes de l'édition précédente n'a atteint les quarts cette fois-ci : le fait est sans précédent à ce niveau. Les cinq représentants africains du Mondial 2022 sont tous tombés avant, le Maroc, le Sénégal et le Cameroun en huitièmes, la Tunisie et le Ghana dès les poules. On peut y voir le hasard des tirs au but. On peut aussi regarder les feuilles de match : presque toutes les sélections alignent désormais des professionnels formés ou aguerris en Europe, et l'écart entre un dixième et un quarantième du continent s'est réduit à une blessure ou à un poteau.",
      ),
      p(
        "La RD Congo a atteint le dernier carré sans gagner un seul match dans le temps réglementaire avant les quarts. L'Afrique du Sud, troisième, a fait de son gardien, Ronwen Williams, le héros d'une séance où il arrêta quatre tirs du Cap-Vert. Troost-Ekong, finaliste malheureux, a été élu meilleur joueur.",
      ),
      h2('Ce que les chiffres ne disent pas encore'),
      p(
        'Le pays avait bâti ou rénové six stades dans cinq villes, des routes et des cités pour les équipes. La facture, plusieurs centaines de milliards de francs CFA selon les autorités, ne se jugera pas au nombre de trophées. Korhogo, Bouaké, San Pedro et Yamoussoukro ont maintenant des pelouses de niveau international et un championnat qui attire, les bons jours, quelques centaines de spectateurs.',
      ),
      quote(
        "Le tournoi m'a payé deux ans de loyer. Mais un stade, c'est tous les dimanches. Qu'ils nous donnent des dimanches.",
        attribution('Moussa Doumbia, vendeur à Ebimpé'),
      ),
      p('Il lui restait, mardi, onze drapeaux. Il ne les vend plus : il attend 2025.'),
      refs.readAlso('can-2025-le-maroc-recoit-lafrique'),
      sidebar(
        'En bref',
        ul(
          '24 équipes, 52 matchs, 119 buts.',
          '5 buts pour Emilio Nsue (Guinée équatoriale), meilleur buteur.',
          "7 millions de dollars pour le vainqueur, selon la Confédération africaine de football, soit 40 % de plus qu'en 2022.",
          "3 titres pour la Côte d'Ivoire : 1992, 2015, 2023.",
        ),
      ),
    ),
};
