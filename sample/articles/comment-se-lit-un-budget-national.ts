import { doc, em, h2, link, ol, p, sidebar, strong, table, td, th, tr } from '#content/document/builders.ts';
import type { SampleArticle } from '../sample.ts';

/** Explication : les cinq lignes à chercher dans une loi de finances. */
export const article: SampleArticle = {
  slug: 'comment-se-lit-un-budget-national',
  kind: 'report',
  section: 'politique',
  countries: ['SN', 'CI'],
  topics: [],
  authors: ['clarisse-mbemba'],
  kicker: 'Mode d’emploi',
  headline: 'Comment se lit un budget national, en cinq lignes',
  standfirst:
    "Chaque automne, les parlements d'Afrique de l'Ouest reçoivent un document de plusieurs centaines de pages. Pas besoin d'être économiste pour y trouver l'essentiel : voici où regarder, et ce qu'il ne faut pas lui faire dire.",
  leadPicture: 'graphique-budget',
  publishedAt: '2026-10-12T06:00:00.000Z',
  corrections: [
    {
      publishedAt: '2026-10-13T09:00:00.000Z',
      text: "Une première version de cet article plaçait le vote du budget sénégalais en novembre. L'Assemblée nationale doit se prononcer avant la fin de l'année civile.",
    },
  ],
  body: (refs) =>
    doc(
      p(
        "Un projet de loi de finances dit deux choses : combien l'État pense recevoir, combien il demande l'autorisation de dépenser. Tout le reste, annexes comprises, explique, justifie ou cache ces deux nombres. Dans la plupart des pays de la région, l'exercice commence le 1er janvier, et le texte arrive au parlement en octobre.",
      ),
      p('Nous proposons de le lire dans cet ordre.'),
      ol(
        "Les recettes fiscales : ce que l'impôt rapporte, à part des dons et des emprunts.",
        "Les salaires : la part qui sera dépensée quoi qu'il arrive.",
        "Le service de la dette : intérêts et remboursements de l'année.",
        "L'investissement : ce que l'on promet de construire, et surtout ce qui a été construit l'an passé.",
        'Le déficit : la différence, et qui la prêtera.',
      ),
      h2("L'impôt d'abord"),
      p(
        "Un seul rapport résume l'effort d'un pays : les recettes fiscales divisées par le produit intérieur brut. L'Union économique et monétaire ouest-africaine s'est donné pour repère 20 %. La plupart de ses membres restent en dessous. Une hausse d'un point, en un an, est beaucoup ; méfiez-vous d'un projet qui en annonce trois.",
      ),
      h2('La dette se lit en deux colonnes'),
      p(
        'Le ',
        em('stock'),
        ' de la dette fait les gros titres ; son ',
        em('service'),
        " fait les fins de mois. Deux pays également endettés peuvent payer l'un le double de l'autre, selon les taux et les échéances. Cherchez la ligne « intérêts » et rapportez-la aux recettes fiscales : c'est la part de l'impôt déjà dépensée avant le 1er janvier.",
      ),
      table(
        'Un budget imaginaire de mille milliards de francs, pour apprendre à lire',
        tr(th('Ligne'), th('Milliards'), th('Ce que cela veut dire')),
        tr(td('Recettes fiscales'), td('700'), td('70 francs sur 100 viennent de l’impôt')),
        tr(td('Dons'), td('60'), td('Ils peuvent ne pas arriver')),
        tr(td('Salaires'), td('280'), td('40 % de l’impôt')),
        tr(td('Intérêts'), td('105'), td('15 % de l’impôt')),
        tr(td('Déficit'), td('240'), td('À emprunter')),
      ),
      h2('Promis n’est pas construit'),
      p(
        "La ligne la plus parlante n'est pas dans le projet de l'année, mais dans le rapport d'exécution de la précédente : quelle part des investissements votés a été réellement payée ? Ces rapports existent. Ils sont souvent publiés, en retard, sur les sites des ministères des finances ou des cours des comptes.",
      ),
      sidebar(
        'Où trouver les documents',
        p(
          'Les lois de finances du Sénégal sont publiées par le ',
          link('https://www.finances.gouv.sn/', 'ministère des Finances'),
          ", celles de la Côte d'Ivoire par la ",
          link('https://budget.gouv.ci/', 'direction générale du Budget'),
          ". L'",
          strong('enquête sur le budget ouvert'),
          ' compare tous les deux ans la transparence de plus de cent pays.',
        ),
      ),
      refs.readAlso('verification-non-le-franc-cfa-na-pas-disparu'),
    ),
};
