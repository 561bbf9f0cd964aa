import {
  attribution,
  doc,
  h2,
  li,
  link,
  ol,
  p,
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
  slug: 'cote-divoire-mode-demploi-du-vote-doctobre',
  kind: 'report',
  section: 'politique',
  countries: ['CI'],
  topics: ['elections'],
  authors: ['fanta-sidibe'],
  kicker: "Présidentielle en Côte d'Ivoire",
  headline: "Côte d'Ivoire : mode d'emploi du vote d'octobre",
  standfirst:
    "Cinq candidats, 8,7 millions d'inscrits, deux absents dont tout le monde parle : samedi 25 octobre, les Ivoiriens élisent leur président. À Bouaké et à Abidjan, des électeurs nous ont posé leurs questions, nous avons cherché les réponses.",
  leadPicture: 'file-electeurs',
  leadCaption: 'En Côte d’Ivoire, les bureaux ouvrent à huit heures ; les files se forment souvent avant le jour.',
  publishedAt: '2025-10-20T06:30:00.000Z',
  comments: [
    {
      name: 'Eugénie',
      at: '2025-10-20T08:15:00.000Z',
      text: "Enfin un article qui dit ce qu'on fait du bulletin et pas seulement qui déteste qui. Je l'ai imprimé pour ma mère.",
    },
    {
      name: 'Konan',
      at: '2025-10-20T09:50:00.000Z',
      text: "Expliquer le mode d'emploi quand deux des principaux opposants sont exclus, n'est-ce pas donner l'apparence de la normalité ?",
      answers: [
        {
          name: 'La rédaction',
          at: '2025-10-20T12:30:00.000Z',
          newsroom: true,
          text: "La question est légitime, et nous consacrons une partie de l'article à ces exclusions. Connaître les règles sert aussi à ceux qui les contestent.",
        },
        {
          name: 'Mariam T.',
          at: '2025-10-20T13:04:00.000Z',
          text: "Je vais voter et je ne suis pas d'accord avec la liste. J'ai besoin des deux informations.",
        },
      ],
    },
    {
      name: 'Ange-Désiré',
      at: '2025-10-21T17:26:00.000Z',
      text: 'À Yopougon, on nous a dit que la carte d’identité suffisait. Est-ce sûr ?',
      answers: [
        {
          name: 'La rédaction',
          at: '2025-10-21T18:10:00.000Z',
          newsroom: true,
          text: "Oui, à condition d'être inscrit sur la liste du bureau. Vérifiez votre bureau sur le site de la Commission électorale avant samedi.",
        },
      ],
    },
  ],
  body: ({ readAlso }) =>
    doc(
      p(
        "La leçon se donne sous un manguier, derrière la gare routière de Bouaké. Brou Ahou Delphine, 52 ans, vendeuse de pagnes, a apporté un carton, un feutre et une bassine. Le carton figure l'isoloir, la bassine est l'urne. Une dizaine de femmes du marché s'essaient à plier une feuille en quatre. « La dernière fois, j'ai vu des bulletins nuls parce que l'encre avait touché l'autre côté, explique-t-elle. Si tu t'es levée à quatre heures pour être nulle, ça fait mal. »",
      ),
      p(
        "Samedi 25 octobre, 8 727 431 électeurs sont attendus dans 25 678 bureaux de vote, selon la Commission électorale indépendante (CEI), dont un peu plus de 120 000 à l'étranger. La campagne, ouverte le 10, s'achève jeudi à minuit. Entre les affiches et les rumeurs, la procédure elle-même reste mal connue. La voici, dans l'ordre où se posent les questions.",
      ),

      h2('Qui peut voter, et avec quoi ?'),
      p(
        "Il faut avoir 18 ans, être ivoirien et figurer sur la liste électorale arrêtée au printemps. Personne ne s'inscrit le jour du vote. On se présente avec sa carte d'électeur ou sa carte nationale d'identité ; une tablette vérifie les empreintes digitales et la photographie. Les cartes d'électeur non retirées attendent leur propriétaire au bureau.",
      ),
      p('Une fois devant la table, tout se passe en six gestes :'),
      ol(
        'présenter son document et poser le doigt sur la tablette ;',
        'recevoir un bulletin unique, où figurent les cinq candidats avec leur photographie et leur symbole ;',
        "entrer seul dans l'isoloir, sauf infirmité ;",
        'marquer une seule case, puis plier le bulletin, marque à l’intérieur ;',
        "le glisser dans l'urne transparente, à la vue de tous ;",
        "tremper un doigt dans l'encre indélébile et signer la liste.",
      ),
      p('Les bureaux ouvrent à 8 heures et ferment à 18 heures. Quiconque est dans la file à la fermeture vote.'),

      h2('Qui est candidat, qui ne l’est pas ?'),
      p(
        "Soixante dossiers ont été déposés. Le Conseil constitutionnel en a retenu cinq, le 8 septembre, sur la foi de la liste électorale, de la caution de 50 millions de francs CFA et des parrainages, ces signatures d'électeurs qu'il faut réunir dans au moins la moitié des régions.",
      ),
      table(
        'Les cinq candidats',
        tr(th('Candidat'), th('Présenté par')),
        tr(th('Alassane Ouattara, président sortant'), td('Rassemblement des houphouëtistes (RHDP)')),
        tr(th('Jean-Louis Billon'), td('Congrès démocratique (Code)')),
        tr(th('Simone Ehivet Gbagbo'), td('Mouvement des générations capables (MGC)')),
        tr(th('Ahoua Don Mello'), td('Indépendant')),
        tr(th('Henriette Lagou'), td('Groupement des partenaires politiques pour la paix (GP-Paix)')),
      ),
      p(
        "Deux noms manquent. Laurent Gbagbo, président de 2000 à 2011, a été radié de la liste à la suite d'une condamnation ; Tidjane Thiam, chef du Parti démocratique de Côte d'Ivoire, pour une question de nationalité. Leurs partis réunis contestent ces radiations ainsi que la candidature d'Alassane Ouattara à un quatrième mandat, que le pouvoir juge conforme à la Constitution de 2016. Des marches de l'opposition ont été interdites et dispersées, des centaines de personnes interpellées depuis le début du mois.",
      ),
      quote(
        "Mon candidat n'est pas sur la feuille. Mon mari dit de rester à la maison, mon fils dit d'y aller quand même. Alors j'apprends à plier, et samedi je verrai.",
        attribution('Amoin Yvonne Kra, vendeuse d’attiéké à Bouaké'),
      ),

      h2('Qui compte, et quand saura-t-on ?'),
      p(
        "Le dépouillement est public et se fait sur place. Chaque président de bureau remplit un procès-verbal, en remet un exemplaire aux représentants des candidats et en affiche un autre à la porte. C'est le papier le plus important de la journée : c'est lui que l'on compare, ensuite, aux totaux annoncés.",
      ),
      p(
        "La CEI dispose de cinq jours, soit jusqu'au jeudi 30 octobre, pour publier les résultats provisoires. Les candidats peuvent alors saisir le Conseil constitutionnel, seul à proclamer les résultats définitifs. Si personne n'obtient la majorité absolue, un second tour oppose les deux premiers ; la date avancée est le samedi 29 novembre.",
      ),
      sidebar(
        'Avant samedi',
        ul(
          li(
            p(
              strong('Son bureau.'),
              ' Il se vérifie sur le ',
              link('https://www.cei.ci/', 'site de la CEI'),
              ' ou au *919# depuis un téléphone.',
            ),
          ),
          li(p(strong('Sa carte.'), ' Si elle n’a pas été retirée, elle se trouve au bureau de vote.')),
          li(p(strong('Son téléphone.'), ' On ne photographie pas son bulletin dans l’isoloir.')),
          li(
            p(
              strong('Son droit.'),
              ' Un électeur inscrit au bureau peut faire porter une observation au procès-verbal.',
            ),
          ),
        ),
      ),

      h2('La mémoire de 2010 et de 2020'),
      p(
        "À Abidjan, on achète du riz. Les commerçants d'Adjamé le disent sans qu'on les interroge : à chaque présidentielle, les ménages font des réserves. La crise de 2010-2011 a tué plus de 3 000 personnes ; les violences autour du scrutin de 2020, 85, selon le bilan officiel. Cette fois, 44 000 membres des forces de l'ordre sont annoncés par le gouvernement.",
      ),
      p(
        "Séka Rosine Yapi, 23 ans, étudiante en droit, votera pour la première fois. Elle a lu le code électoral, surligné en jaune. Elle sera scrutatrice dans une école primaire de Cocody, où elle avait appris à lire. « Je compterai les bulletins à voix haute, dit-elle. C'est écrit comme ça : à voix haute. »",
      ),
      readAlso('cameroun-un-scrutin-vu-de-douala'),
    ),
};
