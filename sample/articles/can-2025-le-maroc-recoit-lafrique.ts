import { doc, h2, link, p, sidebar, sup, table, td, th, tr, ul } from '#content/document/builders.ts';
import type { SampleArticle } from '../sample.ts';

/** Présentation du tournoi à la veille du match d'ouverture. */
export const article: SampleArticle = {
  slug: 'can-2025-le-maroc-recoit-lafrique',
  kind: 'news',
  section: 'sport',
  countries: ['MA'],
  topics: ['can'],
  authors: ['herve-tchoumi'],
  kicker: 'CAN 2025',
  headline: "CAN 2025 : le Maroc reçoit l'Afrique, à cheval sur deux années",
  standfirst:
    "Vingt-quatre équipes, six villes, neuf stades et un calendrier inédit : la Coupe d'Afrique des nations s'ouvre dimanche 21 décembre à Rabat par Maroc-Comores et s'achèvera le 18 janvier.",
  leadPicture: 'stade',
  publishedAt: '2025-12-20T18:00:00.000Z',
  updatedAt: '2025-12-20T20:10:00.000Z',
  comments: [
    {
      name: 'Serge',
      at: '2025-12-20T19:02:00.000Z',
      text: 'Merci pour le tableau, enfin un article où les groupes tiennent sur mon téléphone. Mais vous aviez écrit que le Mozambique jouait dans le groupe E !',
      answers: [
        {
          name: 'La rédaction',
          at: '2025-12-20T20:12:00.000Z',
          newsroom: true,
          text: 'Bien vu, une ligne avait sauté dans les premières minutes. Le tableau est à jour.',
        },
      ],
    },
    {
      name: 'Nadège',
      at: '2025-12-21T06:44:00.000Z',
      text: "Jouer à Noël et au Nouvel An, c'est bien pour la télévision. Pour ceux qui travaillent dans les maquis, c'est six semaines sans dormir.",
    },
  ],
  body: (refs) =>
    doc(
      p(
        "Le Maroc attendait ce moment depuis 1988. Cette année-là, il avait accueilli la Coupe d'Afrique des nations et s'était arrêté en demi-finale, à Casablanca. Trente-sept ans plus tard, il la reçoit à nouveau, avec des stades neufs ou refaits, une équipe demi-finaliste de la Coupe du monde 2022 et une seule ligne à son palmarès continental, écrite en 1976. Le pays prépare aussi la Coupe du monde 2030, qu'il organisera avec l'Espagne et le Portugal : le tournoi vaut répétition générale.",
      ),
      h2("Un hiver au lieu d'un été"),
      p(
        "Prévue d'abord pour l'été 2025, la compétition a été déplacée pour laisser la place à la Coupe du monde des clubs. Elle commence donc en décembre, une première, et traverse les fêtes. Les clubs européens ont libéré leurs joueurs tard, ce qui a réduit à quelques jours la préparation de plusieurs sélections. Autre inconnue, le climat : on jouera certains soirs dans le froid et sous la pluie, loin de la chaleur d'Abidjan.",
      ),
      p(
        "Les deux premiers de chaque groupe et les quatre meilleurs troisièmes iront en huitièmes de finale. La Côte d'Ivoire, tenante du titre, sait mieux que personne ce que vaut une troisième place : en 2024, elle s'était qualifiée par cette porte avant de l'emporter.",
      ),
      refs.readAlso('le-jour-dapres-a-abidjan-la-can-2023-en-chiffres'),
      table(
        'Les six groupes du premier tour',
        tr(th('Groupe'), th('Équipes')),
        tr(td('A'), td('Maroc, Mali, Zambie, Comores')),
        tr(td('B'), td('Égypte, Afrique du Sud, Angola, Zimbabwe')),
        tr(td('C'), td('Nigeria, Tunisie, Ouganda, Tanzanie')),
        tr(td('D'), td('Sénégal, RD Congo, Bénin, Botswana')),
        tr(td('E'), td('Algérie, Burkina Faso, Guinée équatoriale, Soudan')),
        tr(td('F'), td("Côte d'Ivoire, Cameroun, Gabon, Mozambique")),
      ),
      h2("Ce qu'il faudra regarder"),
      p(
        "Le Maroc supportera le poids d'un pays entier. L'Égypte, sept fois titrée, record du continent, court après un huitième sacre depuis 2010. Le Sénégal, champion lors de l'édition disputée en 2022, le Nigeria, finaliste à Abidjan, et l'Algérie, sortie deux fois de suite au premier tour, ont chacun une revanche à prendre. Les Comores et le Mozambique n'ont rien à perdre. Le Soudan, lui, joue pour un pays en guerre, dont les grands clubs ont dû s'exiler.",
      ),
      p(
        "Deux groupes totalisent huit titres chacun : le B, grâce à l'Égypte et à l'Afrique du Sud, et le F, où le Cameroun en compte cinq et la Côte d'Ivoire trois. Ces deux-là se rencontreront dès le 28 décembre. Le 1",
        sup('er'),
        ' janvier, le premier tour sera fini et les billets de retour, réservés pour huit équipes.',
      ),
      sidebar(
        'Repères',
        ul(
          "Match d'ouverture : Maroc-Comores, dimanche 21 décembre, au stade Prince-Moulay-Abdellah de Rabat.",
          'Villes : Rabat (quatre stades), Casablanca, Tanger, Fès, Marrakech, Agadir.',
          'Finale : dimanche 18 janvier 2026, à Rabat.',
          '52 rencontres, comme à chaque édition à vingt-quatre équipes depuis 2019.',
        ),
        p(
          'Calendrier complet sur le site de la ',
          link('https://www.cafonline.com/', 'Confédération africaine de football'),
          '.',
        ),
      ),
    ),
};
