import {
  attribution,
  doc,
  em,
  h2,
  li,
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

export const article: SampleArticle = {
  slug: 'cedeao-le-retrait-des-trois-pays-du-sahel',
  kind: 'analysis',
  section: 'politique',
  countries: ['ML', 'BF', 'NE'],
  topics: [],
  authors: ['aissatou-bah'],
  kicker: 'Cedeao',
  headline: 'Le Mali, le Burkina Faso et le Niger sont partis : ce qui change, ce qui reste',
  standfirst:
    'Depuis ce mercredi, la Cedeao ne compte plus que douze membres. Les passeports restent valables et les camions passent encore, mais par tolérance. Le plus difficile commence : négocier après avoir claqué la porte.',
  leadPicture: 'carte-cedeao-aes',
  publishedAt: '2025-01-29T11:00:00.000Z',
  corrections: [
    {
      publishedAt: '2025-01-30T08:40:00.000Z',
      text: "La Mauritanie a annoncé son départ de la Cedeao fin 1999, mais ce départ n'est devenu effectif qu'un an plus tard, fin 2000, contrairement à ce qu'indiquait une première version de cette analyse.",
    },
  ],
  comments: [
    {
      name: 'Boubacar',
      at: '2025-01-29T13:22:00.000Z',
      text: "Je suis transporteur entre Lomé et Ouagadougou. Ce matin au poste, personne n'avait reçu de consigne. On a passé comme hier. Ce n'est pas du droit, c'est de l'habitude.",
      answers: [
        {
          name: 'La rédaction',
          at: '2025-01-29T15:00:00.000Z',
          newsroom: true,
          text: 'Merci pour ce témoignage. Si des consignes écrites arrivent aux postes, nous serions heureux d’en recevoir une copie.',
        },
      ],
    },
    {
      name: 'Kadiatou',
      at: '2025-01-29T18:41:00.000Z',
      text: "On dit toujours « la Cedeao des chefs d'État ». Mais c'est avec ma carte Cedeao que j'ai pu étudier à Cotonou sans visa. Les deux sont vrais.",
    },
    {
      name: 'Serge O.',
      at: '2025-01-30T06:10:00.000Z',
      text: "La Mauritanie n'est pas partie en 1999 mais en 2000, vérifiez. Pour le reste, analyse honnête, même si je ne partage pas votre prudence sur l'AES.",
    },
  ],
  body: ({ readAlso }) =>
    doc(
      p(
        "Le droit a ses heures. À minuit, dans la nuit de mardi à mercredi, trois États fondateurs ont cessé d'appartenir à la Communauté économique des États de l'Afrique de l'Ouest, un an jour pour jour, ou presque, après l'avoir annoncé à la télévision. L'article 91 du traité révisé de 1993 exige ce délai. Il prévoit qu'on puisse changer d'avis avant son terme. Personne ne l'a fait.",
      ),
      p(
        "L'organisation, née à Lagos le 28 mai 1975, perd environ 70 millions d'habitants, un sixième de sa population, et plus de la moitié de sa superficie. Elle perd aussi la continuité de sa carte : désormais, la route terrestre de Dakar à Lagos par l'intérieur traverse des pays tiers. Une seule fois, un membre était parti : la Mauritanie, dont le retrait annoncé fin 1999 prit effet un an après.",
      ),

      h2('Ce matin, aux frontières'),
      p(
        'La Cedeao a choisi de ne pas punir. Dans un communiqué publié mercredi à l’aube, sa commission demande aux autorités des douze pays restants de respecter quatre mesures, jusqu’à nouvel ordre :',
      ),
      ul(
        'reconnaître les passeports et cartes d’identité portant son sigle, détenus par les citoyens des trois pays ;',
        'appliquer à leurs marchandises le régime de libre-échange communautaire ;',
        'leur laisser le droit de circuler, de résider et de s’établir sans visa ;',
        'assurer une pleine coopération aux fonctionnaires de l’organisation qui en sont originaires.',
      ),
      p(
        "De leur côté, le Mali, le Burkina Faso et le Niger, réunis dans l'Alliance des États du Sahel (AES), avaient déjà proclamé leur territoire ouvert, sans visa, aux ressortissants de la Cedeao. Les nouveaux passeports de l'Alliance entrent en circulation ce même jour. Tout est donc maintenu ; mais ce qui était un droit devient une faveur, révocable par un sommet ou par un poste de police.",
      ),
      quote(
        "J'ai fait Ségou, Bobo, Tamale avec la même carte depuis vingt ans. Le policier l'a regardée plus longtemps, c'est tout. Mais quand on regarde longtemps, c'est qu'on cherche quelque chose.",
        attribution('Aminata Koumaré, vendeuse de beurre de karité'),
      ),

      h2("D'où vient la rupture"),
      p(
        "Le motif avancé est connu : des sanctions jugées inhumaines, prises contre le Mali en janvier 2022 puis contre le Niger après le coup d'État du 26 juillet 2023 ; une menace d'intervention militaire à Niamey, jamais exécutée, jamais oubliée ; un défaut de solidarité face aux groupes armés. Deux mois plus tard, le 16 septembre 2023, les trois régimes militaires signaient la charte du Liptako-Gourma. En juillet 2024, ils en faisaient une confédération.",
      ),
      p(
        "L'autre lecture tient au calendrier électoral. Les règles de la Cedeao obligent un pouvoir issu d'un coup d'État à fixer une date de retour aux urnes. En sortir, c'est sortir aussi de cette obligation. Les deux explications ne s'excluent pas, et la plupart des diplomates interrogés à Conakry et à Abuja les tiennent ensemble.",
      ),
      pullQuote('Ce qui était un droit devient une faveur, révocable par un sommet ou par un poste de police.'),

      h2('Ce qui unit encore'),
      p(
        "Deux fils n'ont pas été coupés. Le premier est la monnaie : les trois pays demeurent membres de l'Union économique et monétaire ouest-africaine (UEMOA), aux côtés du Bénin, de la Côte d'Ivoire, de la Guinée-Bissau, du Sénégal et du Togo. Au sein de cette union, la libre circulation et l'absence de droits de douane reposent sur un autre traité. Le second fil est la mer. Sans littoral, l'AES dépend des ports d'Abidjan, de Lomé, de Dakar, de Tema et de Cotonou, même si la frontière entre le Niger et le Bénin reste, côté nigérien, officiellement fermée.",
      ),
      table(
        'Qui appartient à quoi, au 29 janvier 2025',
        tr(th('Organisation'), th('Membres'), th('Mali, Burkina Faso, Niger')),
        tr(th('Cedeao'), td('12'), td('Non, depuis le 29 janvier 2025')),
        tr(th('UEMOA'), td('8'), td('Oui')),
        tr(th('AES'), td('3'), td('Oui')),
        tr(th('Union africaine'), td('55'), td('Membres, mais suspendus')),
      ),
      p(
        "Restent les affaires courantes, qui ne le sont guère : un groupe d'action contre le blanchiment, une banque d'investissement à Lomé, une assurance automobile commune dite ",
        em('carte brune'),
        ", des bourses, des laboratoires. Pour chacune, il faudra dire si l'on part vraiment, si l'on reste par convention ou si l'on paie pour rester.",
      ),

      h2('Six mois pour parler'),
      p(
        "Les chefs d'État de la Cedeao, réunis à Abuja le 15 décembre, ont ouvert une période de transition qui court jusqu'au 29 juillet 2025, pendant laquelle les portes restent ouvertes. Les trois capitales l'ont qualifiée de tentative de déstabilisation, sans fermer celle des négociations. Le président sénégalais et son homologue togolais se sont proposés en médiateurs.",
      ),
      p(
        "L'Alliance aborde ces discussions avec un drapeau, un passeport, une force commune annoncée de 5 000 hommes et peu d'argent. La Cedeao, avec un budget, une jurisprudence et une question gênante : comment défendre la limitation des mandats contre des militaires quand certains de ses membres civils l'ont contournée ? Aucune des deux ne peut ignorer l'autre. Le bétail descend, le ciment remonte, et les familles n'ont pas lu l'article 91.",
      ),
      sidebar(
        'Cinquante ans en cinq dates',
        ul(
          li(p(strong('28 mai 1975.'), ' Traité de Lagos.')),
          li(p(strong('24 juillet 1993.'), ' Traité révisé, qui ajoute la politique et la sécurité à l’économie.')),
          li(p(strong('16 septembre 2023.'), ' Charte du Liptako-Gourma, acte de naissance de l’AES.')),
          li(p(strong('28 janvier 2024.'), ' Annonce du retrait.')),
          li(p(strong('29 janvier 2025.'), ' Retrait effectif.')),
        ),
        p('Les textes sont consultables sur le ', link('https://www.ecowas.int/', 'site de la Cedeao'), '.'),
      ),
      readAlso('guinee-le-referendum-et-la-suite'),
    ),
};
