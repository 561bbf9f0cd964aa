import { doc, em, foreign, h2, p, pullQuote, sidebar, strong, ul } from '#content/document/builders.ts';
import type { SampleArticle } from '../sample.ts';

/** Tribune d'une journaliste de la maison, signée en son nom. */
export const article: SampleArticle = {
  slug: 'tribune-nos-langues-sont-des-infrastructures',
  kind: 'opEd',
  section: 'opinions',
  countries: [],
  topics: [],
  authors: ['fanta-sidibe'],
  kicker: 'Tribune',
  headline: 'Nos langues sont des infrastructures',
  standfirst:
    'On mesure les routes au kilomètre et le courant au mégawatt. Les langues que parle la majorité des habitants portent pourtant le commerce, le soin et la justice, et aucun ministère des Travaux publics ne les entretient.',
  leadPicture: 'lettres',
  publishedAt: '2026-11-05T06:00:00.000Z',
  comments: [
    {
      name: 'Boureima',
      at: '2026-11-05T07:34:00.000Z',
      text: "D'accord sur tout, sauf sur le coût. Quarante langues, ce sont quarante manuels, quarante formations. Qui choisit les premières ? Toute liste est une liste d'exclus.",
      answers: [
        {
          name: 'Fanta Sidibé',
          at: '2026-11-05T11:02:00.000Z',
          newsroom: true,
          text: "C'est la bonne objection. Je réponds comme pour les routes : on commence par les plus fréquentées, et l'on publie le calendrier des autres. L'injustice n'est pas l'ordre, c'est l'absence de suite.",
        },
        {
          name: 'Boureima',
          at: '2026-11-05T12:47:00.000Z',
          text: 'Alors publiez-le, ce calendrier. Je suis prêt à attendre mon tour si je connais mon numéro.',
        },
      ],
    },
    {
      name: 'Hélène',
      at: '2026-11-05T18:20:00.000Z',
      text: "Sage-femme à Kaolack. Nos fiches sont en français, nos patientes parlent wolof ou sérère, et c'est moi qui traduis, douze heures par jour. Merci d'avoir appelé cela un travail.",
    },
    {
      name: 'Sékou',
      at: '2026-11-06T09:15:00.000Z',
      text: "Et pourquoi cette tribune n'est-elle qu'en français ?",
      answers: [
        {
          name: 'La rédaction',
          at: '2026-11-06T14:30:00.000Z',
          newsroom: true,
          text: "Parce que nous n'avons pas encore de secrétaire de rédaction en bambara. Le reproche est fondé.",
        },
      ],
    },
  ],
  body: (refs) =>
    doc(
      p(
        "L'eau se dit ",
        foreign('bm', 'ji'),
        ' en bambara, ',
        foreign('wo', 'ndox'),
        ' en wolof, ',
        foreign('ff', 'ndiyam'),
        ' en peul, ',
        foreign('mos', 'koom'),
        ' en mooré, ',
        foreign('ha', 'ruwa'),
        " en haoussa. Sur la facture d'eau de ma voisine, à Bamako, elle se dit « redevance d'assainissement, part fixe ». Ma voisine tient un commerce, compte plus vite que moi et sait négocier en trois langues. Devant ce papier, elle appelle son fils, qui est en sixième.",
      ),
      p(
        "Ce fils est un pont. Dans chaque famille, dans chaque centre de santé, au guichet de chaque mairie, il y a quelqu'un qui fait le pont, gratuitement, toute la journée. Nos États fonctionnent grâce à un immense service de traduction que personne ne voit, que personne ne paie et que l'on confie souvent à des enfants.",
      ),
      h2("Une route que l'on n'entretient pas"),
      p(
        "J'appelle infrastructure ce sans quoi le reste ne circule pas. Une langue répond à cette définition mieux qu'une autoroute. Elle transporte les prix d'un marché à l'autre, les consignes d'un vaccin, les termes d'un contrat, le verdict d'un juge. Quand elle s'arrête à la porte de l'administration, tout ce qu'elle portait doit être déchargé à la main.",
      ),
      p(
        "J'ai enseigné huit ans dans la région de Ségou. J'ai vu des enfants vifs se taire d'un coup, un matin d'octobre, parce que la maîtresse s'était mise à parler d'une façon qu'ils n'avaient jamais entendue. Certains retrouvaient la parole vers le mois de mars. D'autres pas. Ce que la recherche répète depuis des décennies, et que l'Unesco écrivait déjà en 1953, toute institutrice de village le sait : on apprend à lire une fois, dans la langue que l'on comprend, et l'on transporte ensuite ce savoir dans une autre.",
      ),
      refs.readAlso('a-lecole-dans-sa-langue'),
      p(
        "Je n'écris pas contre le français. J'y travaille, j'y rêve parfois. Mais une langue que l'on pose sur du vide s'effondre. Un enfant qui lit bien en bambara lira mieux le français que celui à qui l'on a fait sauter une marche.",
      ),
      pullQuote(
        'Nos États fonctionnent grâce à un immense service de traduction que personne ne voit et que personne ne paie.',
      ),
      h2('Le droit a changé, les guichets non'),
      p(
        "Le droit, pourtant, a bougé. La Constitution malienne de 2023 a fait des langues nationales des langues officielles et du français une langue de travail. Le Burkina Faso a suivi la même voie, le Niger a donné au haoussa le rang de langue nationale. On peut discuter les circonstances de ces textes. On doit surtout constater que, sur les formulaires, rien n'a changé de ligne.",
      ),
      p(
        "C'est qu'il ne suffit pas de proclamer. Officielle, une langue a besoin de choses terre à terre : une orthographe stable, un lexique du droit et de la santé, des correcteurs, des claviers, des polices de caractères où le ",
        em('ɓ'),
        ' et le ',
        em('ŋ'),
        " ne deviennent pas des carrés. Des inventeurs n'ont pas attendu l'État. Solomana Kanté a donné aux langues mandingues l'écriture n'ko en 1949 ; deux adolescents de Nzérékoré, les frères Barry, ont dessiné l'adlam pour le peul à la fin des années 1980. Les deux sont désormais dans tous les téléphones récents. Il y manque ce qui se lit avec.",
      ),
      h2('Trois chantiers'),
      ul(
        "Le guichet. Que toute administration qui reçoit du public affiche et dise l'essentiel dans la langue du lieu, et que l'interprète soit un métier, avec un salaire.",
        'Le lexique. Que les académies de langues soient dotées comme on dote un laboratoire routier, et que leurs dictionnaires soient libres de droits.',
        "La machine. Que tout service numérique payé par l'impôt fonctionne à la voix, pour ceux qui ne lisent dans aucune langue.",
      ),
      p(
        "On me dira : cela coûte. Une route aussi, et l'on n'a jamais demandé à un village de prouver qu'il en ferait bon usage avant de la tracer. ",
        strong('On ne demande pas si une route est rentable à celui qui marche dans la boue.'),
      ),
      p(
        'Le soir, ma voisine apprend à lire, en bambara, dans une cour, avec vingt autres femmes. On appelle cela ',
        foreign('bm', 'balikukalan'),
        ", l'étude des grands. Elle en est à la lettre ",
        em('j'),
        ". Elle m'a montré le premier mot qu'elle a écrit seule. C'était ",
        foreign('bm', 'ji'),
        '.',
      ),
      sidebar(
        'Qui signe',
        p(
          "Fanta Sidibé est grand reporter au Fleuve. Cette tribune n'engage qu'elle. Les tribunes de membres de la rédaction paraissent sous la même étiquette que celles des contributeurs extérieurs.",
        ),
      ),
    ),
};
