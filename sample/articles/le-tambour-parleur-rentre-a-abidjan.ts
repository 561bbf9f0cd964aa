import { attribution, doc, em, h2, link, p, quote, sidebar, table, td, th, tr } from '#content/document/builders.ts';
import type { SampleArticle } from '../sample.ts';

/** Le retour du Djidji Ayôkwé, trois jours après son arrivée. */
export const article: SampleArticle = {
  slug: 'le-tambour-parleur-rentre-a-abidjan',
  kind: 'news',
  section: 'culture',
  countries: ['CI'],
  topics: ['restitutions'],
  authors: ['mame-coumba-seck'],
  kicker: "Côte d'Ivoire",
  headline: 'Le tambour parleur est rentré à Abidjan',
  standfirst:
    "Saisi en 1916 par l'administration coloniale, le Djidji Ayôkwé a atterri vendredi 13 mars en Côte d'Ivoire, enfermé dans sa caisse. Avant de le montrer, il faut laisser le bois s'habituer à l'air de la lagune.",
  leadPicture: 'tambour',
  leadCaption: 'Un tambour à fente est un tronc évidé : deux lèvres, deux hauteurs de son.',
  publishedAt: '2026-03-16T10:00:00.000Z',
  body: (refs) =>
    doc(
      p(
        "Il pèse 430 kilos, mesure plus de trois mètres et il a voyagé seul, dans un avion affrété par l'État ivoirien. Vendredi 13 mars, peu après six heures, le tambour parleur des Atchan, que le français appelle Ébrié, a touché le sol d'Abidjan. Les communautés bidjan l'attendaient à l'aéroport. Elles ont dansé devant une caisse, car personne ne l'a ouverte : un bois resté un siècle dans l'air sec des musées européens se fendrait s'il retrouvait trop vite l'humidité de la côte.",
      ),
      p(
        "La France l'avait officiellement remis à la Côte d'Ivoire le 20 février, à Paris. Une fête publique est annoncée pour les prochaines semaines, puis l'instrument doit rejoindre le musée des Civilisations, au Plateau.",
      ),
      h2("Un tronc pour parler d'un village à l'autre"),
      p(
        "Le Djidji Ayôkwé n'est pas un tambour à peau. C'est un tronc évidé par une longue fente, dont les deux lèvres, inégales, rendent deux notes. Comme les langues de la région distinguent les mots par la hauteur de la voix, deux notes suffisent à dessiner une phrase. On le frappait pour convoquer, pour saluer, pour annoncer un deuil. On le frappait aussi pour prévenir que les recruteurs du travail forcé arrivaient, et c'est ce qui le perdit.",
      ),
      p(
        "En 1916, l'administration s'en empara. Laissé plusieurs années en plein air, il fut expédié en France à la fin des années 1920, entra au musée du Trocadéro, puis passa au musée de l'Homme et enfin au ",
        link('https://www.quaibranly.fr/', 'quai Branly'),
        '.',
      ),
      quote(
        "Chez nous, on ne disait pas qu'il était au musée. On disait qu'il était en voyage et qu'il ne pouvait pas écrire.",
        attribution('Marthe Akré Nanguy, 71 ans, commerçante à Adjamé-village'),
      ),
      h2('Sept ans de démarches'),
      p(
        "La Côte d'Ivoire l'a demandé en 2019, en tête d'une liste de 148 objets. L'engagement présidentiel français date de 2021, l'accord du Parlement de l'été 2025 : il fallait une loi, parce qu'une pièce entrée dans les collections publiques ne peut en sortir autrement. Entre-temps, des chefs bidjan étaient venus à Paris, en 2022, accomplir devant le tambour les gestes qui permettaient aux restaurateurs d'y toucher.",
      ),
      table(
        'Le long retour du Djidji Ayôkwé',
        tr(th('Date'), th('Étape')),
        tr(td('1916'), td("Saisie par l'administration coloniale")),
        tr(td('1929-1930'), td('Départ pour la France, entrée au Trocadéro')),
        tr(td('2019'), td("Demande officielle de la Côte d'Ivoire")),
        tr(td('2022'), td('Cérémonie des chefs bidjan à Paris, puis restauration')),
        tr(td('Juillet 2025'), td('Loi autorisant la sortie des collections françaises')),
        tr(td('20 février 2026'), td('Remise officielle à Paris')),
        tr(td('13 mars 2026'), td('Arrivée à Abidjan')),
      ),
      h2('Le bois et la parole'),
      p(
        "Reste une question que la caisse n'a pas réglée : le tambour reparlera-t-il ? Un objet de musée se regarde, un tambour se frappe. Les conservateurs craignent pour un bois ancien, attaqué jadis par les insectes ; des anciens rappellent que, de toute façon, presque plus personne ne connaît les formules. ",
        em('Djidji Ayôkwé'),
        " se traduit par « panthère-lion ». Dans les villages que la ville a rattrapés, des jeunes gens demandent déjà qu'on en taille un autre, à côté, pour apprendre.",
      ),
      refs.readAlso('abomey-les-tresors-rentres-les-questions-restees'),
      sidebar(
        "Pourquoi attendre avant d'ouvrir",
        p(
          "Le bois absorbe et rend l'humidité de l'air. Quand il change de climat, la surface travaille avant le cœur, et la tension ouvre des fentes. On laisse donc la caisse fermée plusieurs jours, parfois plusieurs semaines, dans la salle où l'objet sera exposé.",
        ),
      ),
    ),
};
