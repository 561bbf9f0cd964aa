import {
  attribution,
  doc,
  em,
  foreign,
  h2,
  h3,
  link,
  ol,
  p,
  pullQuote,
  quote,
  sidebar,
  strong,
  table,
  td,
  th,
  tr,
} from '#content/document/builders.ts';
import type { SampleArticle } from '../sample.ts';

export const article: SampleArticle = {
  slug: 'afrique-du-nord-qui-forme-les-armees',
  kind: 'investigation',
  section: 'securite',
  countries: ['TN', 'MA', 'MR', 'SN'],
  topics: ['accords-de-defense'],
  authors: ['yacine-belhadi', 'idriss-ngarta'],
  kicker: 'Enquête',
  headline: 'De Tunis à Dakar, qui forme les armées ?',
  standfirst:
    "Un uniforme se voit, une école d'officiers se remarque moins. En recoupant des documents publics et des parcours individuels dans quatre pays, nous avons suivi ce que les accords de défense laissent de plus durable : des promotions, des langues et des carnets d'adresses.",
  leadPicture: 'graphique-cooperation',
  publishedAt: '2023-11-20T06:00:00.000Z',
  body: ({ readAlso, picture }) =>
    doc(
      p(
        "Il a 41 ans, un grade de capitaine et trois diplômes au mur. Le premier vient d'Atar, où la Mauritanie forme ses officiers ; le deuxième de Meknès, au Maroc ; le troisième porte le sceau d'une école américaine et le nom de l'État de Géorgie. Entre les deux derniers, il a passé six mois à apprendre l'anglais dans un laboratoire de langues de Nouakchott. « Quand je téléphone pour un renseignement, dit cet officier, qui a demandé que son nom ne soit pas publié, je ne téléphone pas à un pays. Je téléphone à quelqu'un de ma chambrée. »",
      ),
      p(
        "Les traités militaires font les gros titres le jour de leur signature, puis entrent dans des coffres. La formation, elle, laisse des traces : des budgets votés, des listes de cours, des communiqués d'exercices, des discours de fin de stage. Pendant quatre mois, nous avons rassemblé celles qui concernent la Tunisie, le Maroc, la Mauritanie et le Sénégal. Elles dessinent une carte où les influences se superposent plus qu'elles ne se remplacent.",
      ),

      h2("L'Amérique, par l'exercice"),
      p(
        "Washington publie presque tout. Chaque année, le département d'État et le Pentagone remettent au Congrès un rapport sur la formation des militaires étrangers, pays par pays, stage par stage. Le programme ",
        foreign('en', 'International Military Education and Training'),
        ", ou Imet, paie les frais d'études ; un autre, confié aux gardes nationales, jumelle un État américain avec une armée : l'Utah avec le Maroc depuis 2003, le Wyoming avec la Tunisie depuis 2004, le Vermont avec le Sénégal depuis 2008.",
      ),
      p(
        "Les deux feuilles de route décennales signées en 2020 à Tunis et à Rabat ont fourni le cadre. L'outil le plus visible reste l'exercice ",
        em('African Lion'),
        " : au printemps 2023, il a réuni environ 8 000 participants venus d'une vingtaine de pays, au Maroc, en Tunisie, au Sénégal et au Ghana, selon le commandement américain pour l'Afrique. En 2020, un autre, ",
        em('Flintlock'),
        ', consacré aux forces spéciales, s’était tenu au Sénégal et en Mauritanie.',
      ),
      readAlso('tunisie-maroc-deux-accords-militaires-de-dix-ans-avec-washington'),

      h2("La France, par l'école"),
      p(
        "Paris a longtemps procédé autrement. Dans les années 1990, la coopération française a soutenu la création d'écoles nationales à vocation régionale, qui accueillent des stagiaires de tout le continent dans une discipline : maintien de la paix, médecine militaire, déminage, administration. L'encadrement est africain, quelques officiers français y sont affectés, le diplôme est reconnu par une quinzaine d'armées. Au Sénégal, l'École nationale des officiers d'active, à Thiès, reçoit ainsi des élèves étrangers à chaque rentrée.",
      ),
      p(
        "Ce réseau a mieux résisté que les bases. « On a pu fermer un camp en quelques semaines ; un programme d'études, il faut cinq ans pour le remplacer », observe Madior Thiandoum, ancien instructeur, qui a vu défiler à Thiès des Burkinabè, des Comoriens et des Tchadiens. Certains de ses élèves ont, depuis, pris le pouvoir ou servi ceux qui l'ont pris. Il en parle sans fierté ni gêne.",
      ),
      quote(
        "J'enseignais la topographie. On me demande si j'ai formé des putschistes. J'ai formé des gens qui savent lire une carte. Ce qu'ils cherchent dessus, cela regarde leur pays.",
        attribution('Madior Thiandoum, instructeur retraité'),
      ),

      h2('Le Maroc, de stagiaire à professeur'),
      p(
        "Le déplacement le plus net est peut-être celui-ci. L'Académie royale militaire de Meknès et le Collège royal de Kénitra ne forment plus seulement des Marocains : des dizaines de nationalités, africaines pour la plupart, y ont envoyé des élèves. Rabat prend à sa charge la scolarité, loge, nourrit et invite aux remises de sabres. L'accord de 2020 avec les États-Unis évoque du reste une coopération à trois, où le royaume transmettrait ce qu'il a reçu.",
      ),
      p(
        "La Mauritanie suit, à son échelle. Elle abrite depuis 2018 le Collège de défense du G5 Sahel, créé pour les officiers supérieurs de cinq pays. Le retrait du Mali, en 2022, a vidé une partie de ses bancs ; l'organisation vacille, l'établissement tient ses cours. L'Union européenne, par sa Facilité pour la paix, finance aussi l'équipement d'un bataillon mauritanien.",
      ),
      pullQuote('Je ne téléphone pas à un pays. Je téléphone à quelqu’un de ma chambrée.', 'Un capitaine mauritanien'),

      h2('Les nouveaux venus'),
      h3('La Turquie'),
      p(
        "Elle vend des drones, et les drones exigent des écoles. Le Maroc a acquis des Bayraktar, la Tunisie des Anka, deux appareils turcs. À chaque contrat correspondent des mois d'instruction pour les pilotes, les mécaniciens et les interprètes d'images, dispensés en Turquie puis sur place.",
      ),
      h3('La Chine et la Russie'),
      p(
        "Pékin offre des bourses d'académie et réunit depuis 2018 les responsables militaires du continent dans un forum de sécurité Chine-Afrique. Moscou, très présent en Algérie, l'est peu dans les quatre pays étudiés ici ; nos interlocuteurs tunisiens et mauritaniens évoquent surtout des places offertes, parfois refusées faute de candidats russophones.",
      ),
      table(
        'Quatre armées, quatre ancrages',
        tr(th('Pays'), th('Jumelage américain'), th('Établissement ouvert aux étrangers'), th('Accord récent cité')),
        tr(
          th('Tunisie'),
          td('Wyoming (2004)'),
          td('Académie militaire de Fondouk Jedid'),
          td('Feuille de route, 30 septembre 2020'),
        ),
        tr(
          th('Maroc'),
          td('Utah (2003)'),
          td('Académie royale de Meknès, Collège royal de Kénitra'),
          td('Feuille de route, 2 octobre 2020'),
        ),
        tr(
          th('Mauritanie'),
          td('Aucun relevé'),
          td('Collège de défense du G5 Sahel, Nouakchott'),
          td('Facilité européenne pour la paix'),
        ),
        tr(
          th('Sénégal'),
          td('Vermont (2008)'),
          td('École nationale des officiers d’active, Thiès'),
          td('Accord de coopération de défense, mai 2016'),
        ),
      ),

      h2('Ce que la formation change'),
      p(
        'De ces parcours ressortent trois effets, que les états-majors reconnaissent plus volontiers que les ministères.',
      ),
      ol(
        "La langue. L'anglais progresse partout ; il commande l'accès aux stages les plus longs et aux postes des missions internationales.",
        "Le matériel. On achète ce que l'on a appris à réparer. Plusieurs officiers décrivent le stage comme l'antichambre du contrat.",
        "Les réseaux. Une promotion étrangère vaut recommandation ; elle peut aussi éveiller le soupçon, au retour, dans des armées où l'on se demande à qui va la loyauté.",
      ),
      p(
        "Le respect des populations figure à tous les programmes. Sur son efficacité, les évaluations sont rares, et presque jamais publiques. Les États-Unis interdisent, par la loi dite Leahy, d'aider une unité contre laquelle pèsent des accusations crédibles de violations graves des droits humains ; le filtre s'applique avant le stage. Après, plus personne ne mesure grand-chose.",
      ),
      p(
        "C'est peut-être la principale leçon de cette enquête. Chacun sait dire combien d'élèves il a reçus. Aucun des services que nous avons interrogés n'a pu nous dire ce qu'ils étaient devenus. À Nouakchott, le capitaine, lui, tient sa liste à jour : trente-deux camarades de chambrée, sept pays, deux colonels, un ministre, quatre morts au combat.",
      ),
      picture('carte-tournee-maghreb', 'La tournée américaine de 2020, point de départ de nos recherches.'),
      sidebar(
        'Notre méthode',
        p(
          "Nous avons dépouillé les rapports annuels américains sur la formation des militaires étrangers pour les exercices 2018 à 2022, les communiqués de quatre ministères de la Défense et les programmes d'exercices publiés par ",
          link('https://www.africom.mil/', 'Africom'),
          '. Ces documents ont été confrontés à quatorze entretiens.',
        ),
        p(
          strong('Ce que nous ne savons pas.'),
          " Les chiffres français, turcs et chinois ne sont pas publiés par pays. Nous avons préféré ne pas donner d'estimations que nous ne pourrions pas vérifier.",
        ),
      ),
    ),
};
