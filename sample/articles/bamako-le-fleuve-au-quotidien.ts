import { attribution, doc, foreign, h2, p, quote, sidebar, ul } from '#content/document/builders.ts';
import type { SampleArticle } from '../sample.ts';

/** Reportage d'un matin à l'autre sur les berges du Niger à Bamako. */
export const article: SampleArticle = {
  slug: 'bamako-le-fleuve-au-quotidien',
  kind: 'report',
  section: 'societe',
  countries: ['ML'],
  topics: ['villes'],
  authors: ['fanta-sidibe'],
  kicker: 'Reportage à Bamako',
  headline: 'Bamako, une journée au bord du Djoliba',
  standfirst:
    "On s'y lave, on y pêche, on y creuse le sable des immeubles. Le Niger traverse la capitale malienne et presque tous ses métiers. Vingt-quatre heures sur la berge, de la première pirogue à la dernière lessive.",
  leadPicture: 'pirogue',
  publishedAt: '2026-09-07T05:50:00.000Z',
  body: (refs) =>
    doc(
      p(
        "Avant le soleil, le fleuve est une rumeur : des rames qui cognent, un coq, le moteur d'une pompe. Puis la brume se lève et l'on voit ce qui travaillait déjà. Au large de Kalaban-Coro, des hommes plongent, le seau à la main, et remontent du sable. Chaque immeuble neuf de Bamako a d'abord été tiré de l'eau.",
      ),
      p(
        "« Trois minutes dessous, une minute dessus », résume Bréhima Konta, plongeur depuis l'âge de seize ans. Sa pirogue chargée s'enfonce jusqu'au dernier doigt de bois. Elle vaut, déposée sur la berge, de quoi nourrir huit personnes deux jours. Le camion, lui, la revendra le triple.",
      ),
      h2('Le savon et le courant'),
      p(
        "À Badalabougou, les teinturières étendent leurs bazins sur les cailloux, bleus, violets, vert acide. L'eau qui en part est de la même couleur. Elles le savent, on le leur a dit, une association leur a même construit un bassin. Il est plein le lundi, et la semaine a sept jours.",
      ),
      quote(
        "Le fleuve me donne mon travail et je lui rends ma teinture. Ce n'est pas juste, mais montrez-moi l'autre robinet.",
        attribution('Djénéba Coulibaly, teinturière'),
      ),
      refs.picture('pirogue', "En fin d'après-midi, les pirogues rentrent avec ce qui reste de vent."),
      h2('Ceux qui le nomment'),
      p(
        'Les Bamakois disent le ',
        foreign('bm', 'Djoliba'),
        ", le fleuve, et cela suffit. Sur la rive gauche, un vieux Bozo répare un filet avec une navette en corne. Il appelle chaque poisson par son nom et par son mois. La liste des absents s'allonge : il la récite en dernier, sans baisser la voix.",
      ),
      ul(
        "Août et septembre : l'eau monte, rouge, et les berges reculent.",
        'De novembre à janvier : elle est claire, on y voit le fond près du pont des Martyrs.',
        'Mars et avril : on peut traverser à gué en amont, au barrage des Aigrettes.',
      ),
      p(
        "La nuit, les plongeurs dorment à côté de leur sable pour qu'on ne le leur prenne pas. Les phares du troisième pont passent sur eux, par paquets. « On construit la ville, dit Bréhima Konta. Elle ne nous voit pas, parce qu'elle regarde de haut. »",
      ),
      sidebar(
        'Le Niger en quelques repères',
        p(
          "Le fleuve prend sa source en Guinée, à moins de 300 kilomètres de l'océan, et lui tourne le dos. Il parcourt environ 4 200 kilomètres, dont près de 1 700 au Mali, avant de se jeter dans le golfe de Guinée, au Nigeria.",
        ),
      ),
    ),
};
