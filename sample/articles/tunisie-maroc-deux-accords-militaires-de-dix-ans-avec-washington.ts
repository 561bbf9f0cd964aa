import {
  attribution,
  doc,
  em,
  embed,
  foreign,
  h2,
  li,
  link,
  p,
  pullQuote,
  quote,
  sidebar,
  strong,
  sup,
  table,
  td,
  th,
  tr,
  ul,
} from '#content/document/builders.ts';
import type { SampleArticle } from '../sample.ts';

export const article: SampleArticle = {
  slug: 'tunisie-maroc-deux-accords-militaires-de-dix-ans-avec-washington',
  kind: 'report',
  section: 'securite',
  countries: ['TN', 'MA', 'DZ'],
  topics: ['accords-de-defense'],
  authors: ['redaction'],
  kicker: 'Maghreb',
  headline: 'Tunisie, Maroc : deux accords militaires de dix ans avec Washington',
  standfirst:
    "En trois jours, Mark Esper a signé à Tunis puis à Rabat deux feuilles de route qui courent jusqu'en 2030. Entre les deux, le secrétaire américain à la Défense a fait à Alger une halte sans signature, mais pas sans portée.",
  leadPicture: 'carte-tournee-maghreb',
  publishedAt: '2020-10-02T17:40:00.000Z',
  updatedAt: '2020-10-05T09:15:00.000Z',
  corrections: [
    {
      publishedAt: '2020-10-05T09:15:00.000Z',
      text: "Une première version de cet article datait de 2005 la précédente visite d'un secrétaire américain à la Défense en Algérie. Donald Rumsfeld s'est rendu à Alger en février 2006.",
    },
  ],
  comments: [
    {
      name: 'Mohamed Ali',
      at: '2020-10-02T19:12:00.000Z',
      text: "Dix ans, c'est deux mandats présidentiels en Tunisie. Le Parlement sera-t-il saisi du texte, ou l'apprendrons-nous, comme cette fois, par un communiqué étranger ?",
      answers: [
        {
          name: 'La rédaction',
          at: '2020-10-03T08:05:00.000Z',
          newsroom: true,
          text: "Le ministère tunisien de la Défense n'a pas annoncé de transmission à l'Assemblée des représentants du peuple. L'article 67 de la Constitution de 2014 énumère les traités qui doivent être approuvés par elle ; reste à savoir si une feuille de route en est un. Nous avons posé la question.",
        },
        {
          name: 'Rim',
          at: '2020-10-03T10:48:00.000Z',
          text: "C'est justement l'intérêt d'appeler cela une feuille de route.",
        },
      ],
    },
    {
      name: 'Salima',
      at: '2020-10-02T21:30:00.000Z',
      text: "Merci pour le tableau. C'est la première fois que je vois les deux accords côte à côte, avec les noms et les dates.",
    },
    {
      name: 'Youssef B.',
      at: '2020-10-03T07:20:00.000Z',
      text: "Vous écrivez que Washington est le premier fournisseur d'armes du Maroc. Il faudrait dire depuis quand : ce n'était pas le cas il y a trente ans.",
    },
    {
      name: 'Nadir',
      at: '2020-10-04T16:55:00.000Z',
      text: "Petite erreur : la visite de Rumsfeld à Alger, c'était l'hiver 2006. J'y habitais, on avait fermé tout le front de mer.",
      answers: [
        {
          name: 'La rédaction',
          at: '2020-10-05T09:20:00.000Z',
          newsroom: true,
          text: "Vous avez raison, et nous vous remercions. L'article est corrigé ; le rectificatif figure sous le texte.",
        },
      ],
    },
  ],
  body: ({ readAlso, picture }) =>
    doc(
      p(
        "Deux signatures à quarante-huit heures d'intervalle, deux textes bâtis sur le même modèle, une même échéance. Le secrétaire américain à la Défense, Mark Esper, a signé mercredi 30 septembre à Tunis, puis vendredi 2 octobre à Rabat, des accords de coopération militaire d'une durée de dix ans. C'était son premier déplacement sur le continent africain depuis son arrivée au Pentagone, en 2019.",
      ),
      p(
        "Aucun des deux documents n'a été publié. Ce que l'on en sait tient dans les communiqués des trois capitales, dans les déclarations faites à la sortie des audiences et dans les précisions données, sous le couvert de l'anonymat, par les collaborateurs du ministre. C'est peu pour des engagements appelés à survivre à ceux qui les ont pris, mais c'est assez pour en dessiner les contours.",
      ),

      h2('À Tunis, deux ans de négociation'),
      p(
        "Première étape, la Tunisie. Mark Esper y a été reçu mercredi au palais de Carthage par le président Kaïs Saïed, avant une séance de travail avec le ministre de la Défense, Brahim Bartagi, et des officiers tunisiens. C'est à l'issue de cette réunion que les deux ministres ont signé une « feuille de route de coopération en matière de défense », en anglais ",
        foreign('en', 'Roadmap for Defense Cooperation'),
        '. Selon le Pentagone, le texte a demandé deux ans de discussions.',
      ),
      p(
        "D'après la présidence tunisienne, l'entretien a porté sur la coopération militaire, la sécurité et la lutte contre le terrorisme. La Libye en a occupé une bonne part : le chef de l'État a redit que son pays était prêt à faciliter un règlement politique, dont il estime qu'il revient aux Libyens eux-mêmes de décider. Mark Esper a, de son côté, fait savoir que les États-Unis voulaient aider la Tunisie à protéger ses ports et ses frontières terrestres.",
      ),
      p(
        "La relation est ancienne et déjà dense. Alliée majeure des États-Unis hors de l'Otan depuis 2015, la Tunisie a reçu depuis la révolution de 2011 plus d'un milliard de dollars d'aide militaire, selon le ",
        link('https://www.africom.mil/', 'commandement américain pour l’Afrique'),
        ". Une partie de cet argent finance, avec l'Allemagne, la surveillance électronique de la frontière libyenne, renforcée après les attentats de 2015 au musée du Bardo et sur la plage de Sousse.",
      ),

      h2('À Carthage, un discours devant les tombes'),
      p(
        "Le même jour, dans l'après-midi, le ministre s'est rendu au cimetière militaire américain de Carthage. Il y a déposé une gerbe et prononcé, devant l'ambassadeur Donald Blome, l'allocution la plus politique de sa tournée. Le lieu s'y prêtait : 2 841 soldats américains y reposent et 3 724 noms de disparus sont gravés sur un mur, rappel de la campagne de Tunisie, où Britanniques, Français et Américains se battirent côte à côte jusqu'à la reddition des forces de l'Axe, en mai 1943.",
      ),
      p(
        "De cette alliance passée, Mark Esper a tiré argument pour le présent. Il a désigné deux périls : les groupes extrémistes violents, d'une part ; la Chine et la Russie, d'autre part, qu'il a accusées d'intimider leurs voisins et d'étendre leur influence autoritaire jusqu'en Afrique. Face à elles, il a plaidé pour des partenariats durables avec les pays de la région. Le message visait Moscou plus directement encore qu'il n'y paraît : depuis le printemps, le commandement américain pour l'Afrique affirme que la Russie a livré des avions de combat en Libye.",
      ),
      pullQuote(
        'Aucun des deux documents n’a été publié : ce que l’on en sait tient dans les communiqués de trois capitales.',
      ),

      h2('À Alger, une visite sans signature'),
      p(
        'Jeudi 1',
        sup('er'),
        " octobre, deuxième étape, la moins attendue. Aucun chef du Pentagone ne s'était rendu en Algérie depuis Donald Rumsfeld, en février 2006. Après un dépôt de gerbe au Mémorial du martyr, qui domine la baie, Mark Esper a été reçu par le président Abdelmadjid Tebboune, lequel est aussi ministre de la Défense et chef suprême des forces armées. Un déjeuner a suivi, en présence du chef d'état-major, le général Saïd Chanegriha.",
      ),
      p(
        "Rien n'a été signé, et rien ne devait l'être. La présidence algérienne a fait état de discussions sur la Libye et le Sahel et d'un accord des deux parties pour poursuivre leur concertation. Le Pentagone, pour sa part, a dit son souhait d'élargir la relation militaire, des exercices à la lutte contre le terrorisme. La prudence des mots se comprend : l'Algérie achète à la Russie l'essentiel de ses armes et tient à ne s'aligner sur personne. Mais son projet de révision constitutionnelle, soumis à référendum le 1",
        sup('er'),
        " novembre, permettrait à son armée de participer à des opérations de paix hors du territoire. Washington l'a remarqué.",
      ),
      readAlso('en-alger-la-visite-inattendue-dun-chef-du-pentagone'),

      h2("À Rabat, l'allié le plus ancien"),
      p(
        "Vendredi, dernière étape. Au siège du ministère marocain des Affaires étrangères, Mark Esper et Abdellatif Loudiyi, ministre délégué chargé de l'Administration de la défense nationale, ont signé la feuille de route 2020-2030, en présence du chef de la diplomatie, Nasser Bourita. Le secrétaire américain à la Défense s'est aussi entretenu avec le général Abdelfattah Louarak, inspecteur général des Forces armées royales.",
      ),
      p(
        "Selon l'état-major marocain, le texte vise à consolider des objectifs de sécurité communs et, d'abord, à relever le degré de préparation des troupes. Le ministère des Affaires étrangères le décrit comme un cadre pour renforcer le partenariat stratégique ; Nasser Bourita y voit aussi un appui à la modernisation du secteur marocain de la défense. Les deux parties ont cité les exercices communs, les stages de formation et l'échange d'informations.",
      ),
      p(
        "Le Maroc, qui ouvrit ses ports aux navires américains dès 1777 et signa avec la jeune république un traité d'amitié en 1786, est allié majeur hors de l'Otan depuis 2004. Les États-Unis sont son premier fournisseur d'armes. Chaque année, ses côtes et ses déserts accueillent ",
        em('African Lion'),
        ', le plus grand exercice américain du continent, que la pandémie de Covid-19 a fait annuler au printemps.',
      ),

      table(
        'Les deux accords, point par point',
        tr(th(''), th('Tunisie'), th('Maroc')),
        tr(th('Date'), td('Mercredi 30 septembre 2020'), td('Vendredi 2 octobre 2020')),
        tr(th('Lieu'), td('Tunis'), td('Rabat, ministère des Affaires étrangères')),
        tr(
          th('Signataires'),
          td('Mark Esper, secrétaire à la Défense ; Brahim Bartagi, ministre de la Défense'),
          td("Mark Esper ; Abdellatif Loudiyi, ministre délégué chargé de l'Administration de la défense nationale"),
        ),
        tr(th('Durée'), td('Dix ans'), td('Dix ans (2020-2030)')),
        tr(
          th('Domaines cités'),
          td(
            'Formation et équipement, frontières et ports, renseignement, liberté de navigation, secours en cas de catastrophe',
          ),
          td(
            'Préparation des forces, exercices communs, formation, échange d’informations, modernisation de la défense',
          ),
        ),
        tr(th('Texte'), td('Non publié'), td('Non publié')),
      ),

      h2('Ce que ces textes ne sont pas'),
      p(
        "Une feuille de route n'est pas une alliance. Rien, dans ce qui a été rendu public, n'oblige Washington à défendre Tunis ou Rabat en cas d'attaque, ni l'inverse. Aucun communiqué n'annonce de base permanente, sujet si sensible en Tunisie que les gouvernements successifs ont dû démentir à plusieurs reprises en avoir accepté une. Et aucun montant n'accompagne les signatures : l'aide militaire américaine reste votée chaque année par le Congrès, qui peut la réduire.",
      ),
      p(
        "Que contiennent-elles, alors ? Un ordre de priorités, répond en substance un responsable du Pentagone cité par les services de presse du ministère : des intérêts partagés, des menaces communes, des lacunes à combler. Autrement dit, une liste d'attentes sur laquelle s'appuieront, pendant dix ans, les demandes de crédits, de matériels et de places dans les écoles d'officiers.",
      ),
      p(
        "Dans les rues de Tunis, la nouvelle a glissé sur une semaine dominée par la reprise de l'épidémie. Place de la Kasbah, Habib Ouerghemmi, 58 ans, sous-officier à la retraite, a suivi la visite sur l'écran muet d'un café.",
      ),
      quote(
        "J'ai fait mes stages avec les Français, mon neveu fait les siens avec les Américains. L'uniforme change moins que l'instructeur. Ce que je voudrais savoir, c'est ce que nous, nous avons demandé.",
        attribution('Habib Ouerghemmi, adjudant à la retraite'),
      ),

      sidebar(
        'Trois jours, trois capitales',
        ul(
          li(
            p(
              strong('Mercredi 30 septembre, Tunis et Carthage.'),
              " Audience chez Kaïs Saïed, séance de travail avec Brahim Bartagi, signature ; dans l'après-midi, discours au cimetière américain.",
            ),
          ),
          li(
            p(
              strong('Jeudi 1', sup('er'), ' octobre, Alger.'),
              " Gerbe au Mémorial du martyr, audience chez Abdelmadjid Tebboune, déjeuner avec l'état-major.",
            ),
          ),
          li(
            p(
              strong('Vendredi 2 octobre, Rabat.'),
              ' Entretiens avec Nasser Bourita, Abdellatif Loudiyi et le général Louarak ; signature.',
            ),
          ),
        ),
      ),
      picture(
        'graphique-cooperation',
        "Avant les feuilles de route de 2020, des statuts et un accord liaient déjà Washington à trois pays d'Afrique.",
      ),
      embed(
        'https://www.africom.mil/media-gallery',
        'Les images de la tournée, publiées par le commandement américain pour l’Afrique',
      ),
      p(
        strong('À suivre.'),
        " Une élection présidentielle se tient aux États-Unis dans un mois, le 3 novembre. Les feuilles de route, elles, sont écrites pour ne pas en dépendre. C'est leur première qualité aux yeux des militaires, et la première question qu'elles posent aux parlements.",
      ),
      readAlso('afrique-du-nord-qui-forme-les-armees'),
    ),
};
