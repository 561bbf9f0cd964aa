import { doc, em, h2, link, p, quote, strong, ul } from '#content/document/builders.ts';
import type { SampleArticle } from '../sample.ts';

/** Vérification d'une rumeur qui revient chaque année. */
export const article: SampleArticle = {
  slug: 'verification-non-le-franc-cfa-na-pas-disparu',
  kind: 'factCheck',
  section: 'economie',
  countries: ['SN', 'CI', 'BJ'],
  topics: ['franc-cfa'],
  authors: ['clarisse-mbemba'],
  kicker: 'Vérification',
  headline: "Non, le franc CFA n'a pas disparu",
  standfirst:
    "Une vidéo partagée des milliers de fois annonce la fin du franc CFA et montre les billets d'une nouvelle monnaie. Les billets n'existent pas, et la réforme dont elle parle date de 2019. Ce qui a changé, ce qui n'a pas changé.",
  leadPicture: 'pieces',
  publishedAt: '2026-05-18T10:00:00.000Z',
  comments: [
    {
      name: 'Serge',
      at: '2026-05-18T17:25:00.000Z',
      text: 'Mon oncle a voulu échanger ses économies après cette vidéo. Le faux billet avait même un filigrane dessiné.',
    },
  ],
  body: () =>
    doc(
      p(
        "Le message circule sur WhatsApp depuis le début du mois, avec la même consigne : « Allez vite changer vos billets. » La vidéo dure quarante secondes. Une voix lit, sur fond de musique solennelle, la « liste officielle » des pays qui auraient quitté le franc CFA. Aucune source n'est citée.",
      ),
      h2('Ce que dit la rumeur'),
      ul(
        "que la Banque centrale des États de l'Afrique de l'Ouest (BCEAO) aurait retiré le franc CFA ;",
        'que l’eco, la monnaie commune en projet, serait déjà en circulation ;',
        'que les anciens billets perdraient leur valeur sous trente jours.',
      ),
      p(strong('Ces trois affirmations sont fausses.')),
      h2('Ce qui a vraiment changé'),
      p(
        "En décembre 2019, les huit pays de l'Union économique et monétaire ouest-africaine et la France ont annoncé une réforme : fin de l'obligation de déposer la moitié des réserves au Trésor français, retrait des représentants français des instances de la banque centrale, et changement de nom à terme, en eco. Le dépôt des réserves a pris fin en 2021.",
      ),
      p(
        "Le nom, lui, n'a pas changé. Le lancement d'une monnaie commune à toute la Cédéao a été repoussé plusieurs fois ; la date de 2027 a été avancée par les chefs d'État. La parité avec l'euro reste fixe : 655,957 francs pour un euro.",
      ),
      quote(
        "Une monnaie ne change pas un mardi par message vocal. Elle change par une loi, des semaines d'avance et des files devant les banques.",
      ),
      h2('Comment nous avons vérifié'),
      p(
        'Nous avons comparé la vidéo aux communiqués publiés par la ',
        link('https://www.bceao.int/', 'BCEAO'),
        ", qui n'en contiennent aucun sur un retrait. Une recherche d'images retrouve les « nouveaux billets » dans le portefeuille d'un graphiste, daté de 2020 et présenté comme un ",
        em('concept'),
        ". Enfin, nous sommes allés payer un café, un taxi et une facture d'eau à Dakar, Abidjan et Cotonou. Les billets habituels ont été acceptés partout.",
      ),
      p(
        "La confusion s'explique. Le Mali, le Burkina Faso et le Niger, sortis de la Cédéao en janvier 2025, ont évoqué une monnaie propre ; ils utilisent toujours le franc CFA et restent membres de l'Union monétaire. Ces deux organisations, dont les noms se ressemblent, sont distinctes.",
      ),
      p(
        strong('Notre conclusion : faux.'),
        " Si vous avez reçu cette vidéo, vous pouvez renvoyer cette page à la personne qui vous l'a transmise.",
      ),
    ),
};
