import {
  attribution,
  doc,
  embed,
  foreign,
  h2,
  link,
  p,
  pullQuote,
  quote,
  sidebar,
  table,
  td,
  th,
  tr,
  ul,
} from '#content/document/builders.ts';
import type { SampleArticle } from '../sample.ts';

/** Reportage sur ce que des Jeux laissent à une ville, une fois démontés. */
export const article: SampleArticle = {
  slug: 'dakar-2026-les-jeux-de-la-jeunesse-en-heritage',
  kind: 'report',
  section: 'sport',
  countries: ['SN'],
  topics: [],
  authors: ['mame-coumba-seck', 'herve-tchoumi'],
  kicker: 'Dakar 2026',
  headline: 'Dakar 2026 : les Jeux de la jeunesse en héritage',
  standfirst:
    "Une piste neuve à la Médina, un bassin, des chambres d'étudiants : que reste-t-il quand les délégations sont parties ? À Dakar, les clubs de quartier attendent surtout de savoir qui aura la clé.",
  leadPicture: 'piste',
  publishedAt: '2026-11-16T06:20:00.000Z',
  comments: [
    {
      name: 'Ousmane',
      at: '2026-11-16T08:05:00.000Z',
      text: "J'ai couru à Iba Mar Diop dans les années 1980, sur la cendrée. On entrait par le trou du mur. Qu'on laisse au moins le trou du mur.",
    },
    {
      name: 'Awa',
      at: '2026-11-16T12:26:00.000Z',
      text: "Et les filles ? Un créneau à 21 heures, aucune mère ne l'acceptera à la Médina. Posez la question des horaires.",
      answers: [
        {
          name: 'La rédaction',
          at: '2026-11-16T17:40:00.000Z',
          newsroom: true,
          text: "Nous l'avons posée à trois clubs après votre message : tous demandent la tranche de 17 à 19 heures. Nous suivrons la réponse.",
        },
      ],
    },
    {
      name: 'Jean-Baptiste',
      at: '2026-11-17T07:13:00.000Z',
      text: 'Un article sur les Jeux sans un seul podium, cela repose.',
    },
  ],
  body: (refs) =>
    doc(
      p(
        "Six heures. Le gardien n'est pas là, ou il dort. Ils sont une douzaine devant la grille du stade Iba Mar Diop, à sautiller pour se réchauffer, des chaussures à pointes dans un sac de riz. Leur entraîneur, Assane Thiaw, colle l'œil à la fente. La piste est là, rouge, avec ses lignes blanches. « On l'a regardée pousser pendant deux ans, dit-il. On ne va pas la regarder vieillir. »",
      ),
      p(
        "Le calendrier olympique plaçait les Jeux de la jeunesse à Dakar, Diamniadio et Saly du 31 octobre au 13 novembre : les premiers Jeux jamais confiés à un pays africain, attribués au Sénégal en 2018, repoussés de quatre ans par la pandémie, prévus pour quelque 2 700 athlètes, filles et garçons à égalité. Ce reportage ne parle d'aucune médaille. Il commence le lendemain.",
      ),
      h2('Réparer plutôt que bâtir'),
      p(
        "Le dossier sénégalais avait un mérite : il promettait peu de neuf. L'essentiel tenait dans la rénovation de lieux que la ville possédait déjà et qu'elle avait laissés s'user. Iba Mar Diop, au cœur de la Médina, où s'entraînèrent des générations de coureurs ; la piscine olympique et ses abords, à la Tour de l'Œuf, entre le Point E et Fann, qui avait connu plus de fermetures que de longueurs. Le reste, à Diamniadio, existait : un stade, une arène, un parc d'expositions.",
      ),
      table(
        "Les lieux et leur vie d'après",
        tr(th('Lieu'), th('Pendant les Jeux, selon le programme'), th('Ce qui est annoncé ensuite')),
        tr(
          td('Stade Iba Mar Diop, Dakar'),
          td('Athlétisme, boxe, rugby à sept, futsal'),
          td('Clubs, scolaires, compétitions nationales'),
        ),
        tr(
          td("Tour de l'Œuf, Dakar"),
          td('Natation, basket à trois, breaking, skateboard'),
          td('Piscine publique et parc sportif'),
        ),
        tr(td('Dakar Arena, Diamniadio'), td('Badminton, futsal'), td('Salle de sport et de spectacles')),
        tr(
          td('Université Amadou-Mahtar-Mbow'),
          td('Village des athlètes'),
          td('Chambres et salles pour les étudiants'),
        ),
      ),
      p(
        "C'est à Diamniadio que l'héritage est le plus simple à comprendre. Les athlètes y étaient attendus dans des bâtiments conçus pour une université. Lausanne avait fait de même en 2020, et Buenos Aires, en 2018, avait destiné son village au logement. Un lit sert après les Jeux parce que quelqu'un l'attendait avant.",
      ),
      h2('La clé'),
      p(
        "Une piste, elle, n'appartient à personne et à tout le monde. Revêtement synthétique, éclairage, pelouse : l'ensemble vieillit en dix à quinze ans si on l'entretient, en cinq si on l'abandonne. Il faut nettoyer le sable, qui arrache les pointes et la couche de surface. Il faut une équipe, un budget, un règlement. À la mi-novembre, les clubs rencontrés par ",
        'Le Fleuve',
        " n'avaient reçu ni tarif ni horaire.",
      ),
      p(
        "Ils redoutent deux choses opposées. La première est le cadenas : un stade si beau qu'on le réserve aux grandes occasions. La seconde est la foule : mille personnes par soir, des motos sur la piste, la fête du quartier au couloir 4. Assane Thiaw a connu les deux.",
      ),
      quote(
        "Donnez-moi deux heures, trois soirs par semaine, et un balai. Le balai, je l'apporte.",
        attribution("Assane Thiaw, entraîneur d'un club de la Médina"),
      ),
      h2('Ceux du mur'),
      p(
        "Le stade n'est pas seul. Autour de lui, pendant des décennies, des cordonniers et des tanneurs ont travaillé à l'abri du mur d'enceinte. Les travaux les ont déplacés ; un bâtiment pour le cuir leur a été promis. Maguette Niang, qui coud des babouches depuis l'âge de douze ans, a gardé dans son portefeuille le ticket de recensement. Elle n'est pas contre la piste. « Mon fils y court. Mais il court avec des chaussures que j'ai faites sur un trottoir. »",
      ),
      p(
        "Les grands événements se mesurent d'ordinaire aux stades. On les jugerait mieux à ces bordures : le trottoir refait ou non, l'éclairage laissé ou repris, la ligne de bus qui survit à la cérémonie. Dans les rues voisines, des jeunes ont peint sur un mur le mot de bienvenue des Jeux, ",
        foreign('wo', 'dalal ak jàmm'),
        ', et, dessous, une flèche vers le terrain vague où ils jouent en attendant.',
      ),
      pullQuote("Un lit sert après les Jeux parce que quelqu'un l'attendait avant."),
      h2('Des gens, surtout'),
      p(
        "L'autre héritage ne se voit pas. Pour préparer ces Jeux, on a formé des chronométreurs, des juges, des secouristes, des interprètes, des professeurs d'éducation physique. Rokhaya Badji, étudiante en kinésithérapie, fait partie des volontaires. Elle a appris à poser un strap et à parler anglais à des adolescents qui pleurent. Elle voudrait ouvrir un cabinet sportif, le premier de sa banlieue. Il lui manque une table et un local ; on lui a donné un survêtement.",
      ),
      p(
        "Les fédérations, elles, comptent le matériel. Haies, perches, tapis, chronomètres : ce que l'organisation laisse vaut, pour un sport pauvre, des années de subventions. Encore faut-il un inventaire, et qu'il soit public. C'est la demande que les clubs de la Médina ont mise par écrit, à la main, en trois lignes : la liste, les horaires, la clé.",
      ),
      refs.gallery(
        refs.picture('piste', 'La ligne droite : neuve, rouge, et encore sans horaires.'),
        refs.picture('dakar-ouakam', "Le phare des Mamelles, à l'autre bout de la ville."),
      ),
      embed(
        'https://www.youtube.com/@Olympics',
        'Les images des Jeux, sur la chaîne du Comité international olympique',
      ),
      sidebar(
        'Trois questions à poser dans un an',
        ul(
          "Combien de clubs s'entraînent chaque semaine à Iba Mar Diop, et à quel tarif ?",
          'La piscine est-elle ouverte au public, avec des maîtres-nageurs payés ?',
          "L'inventaire du matériel laissé par les Jeux a-t-il été publié ?",
        ),
        p(
          'Les documents de candidature et de suivi sont sur le site du ',
          link('https://www.olympics.com/', 'mouvement olympique'),
          '.',
        ),
      ),
      p(
        "À six heures et demie, le gardien arrive, à vélo, sans se presser. Il ouvre. Personne ne court, d'abord. Les enfants enlèvent leurs sandales et entrent sur la piste à pas comptés, comme on entre chez quelqu'un.",
      ),
      refs.readAlso('le-jour-dapres-a-abidjan-la-can-2023-en-chiffres'),
    ),
};
