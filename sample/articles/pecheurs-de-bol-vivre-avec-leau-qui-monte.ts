import {
  attribution,
  doc,
  em,
  foreign,
  h2,
  link,
  p,
  pullQuote,
  quote,
  sidebar,
  sup,
  ul,
} from '#content/document/builders.ts';
import type { SampleArticle } from '../sample.ts';

/** Reportage à Bol, sur la rive tchadienne du lac, à la saison des hautes eaux. */
export const article: SampleArticle = {
  slug: 'pecheurs-de-bol-vivre-avec-leau-qui-monte',
  kind: 'report',
  section: 'environnement',
  countries: ['TD'],
  topics: ['lac-tchad'],
  authors: ['idriss-ngarta'],
  kicker: 'Reportage à Bol',
  headline: "Pêcheurs de Bol : vivre avec l'eau qui monte",
  standfirst:
    'Sur la rive tchadienne du lac, la saison des hautes eaux commence alors que des champs sont déjà noyés. Les uns y gagnent du poisson, les autres y perdent leur maïs, et tous comptent avec la guerre des îles.',
  leadPicture: 'pirogue-lac',
  leadCaption: "L'épervier se lance en vue de la rive : depuis la fin d'octobre, plus personne ne pêche au large.",
  publishedAt: '2024-12-10T06:00:00.000Z',
  comments: [
    {
      name: 'Abakar',
      at: '2024-12-10T08:41:00.000Z',
      text: 'Je suis de Baga Sola. Vous parlez des pêcheurs et des cultivateurs, mais les éleveurs aussi ont déplacé leurs bêtes trois fois depuis août. Les kouri nagent, pas nous.',
      answers: [
        {
          name: 'La rédaction',
          at: '2024-12-10T13:05:00.000Z',
          newsroom: true,
          text: "Vous avez raison, l'élevage manque à ce reportage. Idriss Ngarta y retournera à la décrue ; si vous voulez bien lui raconter vos déplacements, écrivez-nous.",
        },
      ],
    },
    {
      name: 'Solange',
      at: '2024-12-11T19:20:00.000Z',
      text: "À l'école on nous apprenait que le lac était presque mort. Il faudrait refaire les manuels.",
    },
  ],
  body: (refs) =>
    doc(
      p(
        "Le ponton de l'an dernier est sous l'eau. Pour charger les sacs de poisson séché, les porteurs de Bol ont posé des planches sur des fûts, et ils marchent dessus l'un derrière l'autre, sans se croiser. « Chaque semaine, je recule la table de deux pas », dit Hawa Mbodou, qui achète aux pirogues et revend aux camions. Elle montre du doigt une touffe de roseaux, à cinquante mètres du bord : son étal de l'année passée.",
      ),
      p(
        "Bol, chef-lieu de la province du Lac, vit au rythme d'une crue en retard. Les pluies tombent de juin à septembre, mais l'eau qui fait monter le lac vient surtout du sud : le Chari et le Logone en apportent plus de 90 %, et leur flot met des semaines à arriver. C'est en décembre et en janvier, au cœur de la saison sèche, que le niveau est le plus haut. Cette année, il l'était déjà en novembre.",
      ),
      h2('Une année de trop-plein'),
      p(
        'Les pluies de 2024 ont été exceptionnelles dans tout le bassin. Au Tchad, près de deux millions de personnes ont été touchées par les inondations, selon le Bureau de la coordination des affaires humanitaires des Nations unies (',
        link('https://www.unocha.org/', 'Ocha'),
        ") à l'automne, et aucune province n'a été épargnée. Autour de Bol, la digue d'un polder a cédé par endroits ; ailleurs, l'eau est passée par-dessous.",
      ),
      p(
        "Un polder, ici, est un bras du lac que l'on a barré pour cultiver le fond. La terre y est si riche que l'on y récolte deux fois dans l'année, trois quand tout va bien : maïs, blé, niébé, légumes. Encore faut-il que le barrage tienne. Issa Kelou a semé du maïs en août sur un demi-hectare. Il en a sauvé quatre sacs, coupés verts, de l'eau jusqu'à la taille.",
      ),
      quote(
        'Mon père disait que le lac nous prêtait cette terre. Il ne disait pas quand il viendrait la reprendre.',
        attribution('Issa Kelou, cultivateur près de Bol'),
      ),
      p(
        "Le chef de famille a planté des piquets pour garder la trace de ses limites. Quand l'eau se retirera, dans quelques mois ou dans quelques années, il faudra retrouver son champ et le faire reconnaître. Les conciliateurs coutumiers s'y préparent : après chaque crue, les querelles de bornes remplissent leurs après-midi.",
      ),
      h2('Le poisson est revenu'),
      p(
        "Ce qui noie les uns nourrit les autres. Dans les herbes inondées, les poissons trouvent de quoi frayer et se cacher. Mahamat Kiari, vingt-six ans de pêche, énumère ses prises comme on présente une famille : tilapias, silures, quelques capitaines, et ces petits poissons argentés que l'on sèche au soleil et que tout le monde appelle ",
        em('salanga'),
        '. Les gros sont fumés et deviennent du ',
        em('banda'),
        ", qui voyage par le Nigeria ou vers N'Djamena.",
      ),
      p(
        "« Il y a dix ans, on traînait la pirogue dans la boue pour trouver l'eau, se souvient-il. Maintenant, c'est le poisson qui dort dans nos maisons. » Il rit, puis calcule. Les filets se prennent dans les arbres morts, une nappe neuve coûte plus que la vente d'une semaine, et le carburant des moteurs vient de loin.",
      ),
      refs.picture(
        'carte-lac-tchad',
        'Le lac et ses quatre pays riverains. Bol se trouve sur la rive nord-est, parmi les îles et les bras morts.',
      ),
      p(
        'On a longtemps écrit que le lac Tchad disparaissait. Dans les années 1960, il couvrait environ 25 000 km',
        sup('2'),
        " ; les sécheresses des années 1970 et 1980 l'ont réduit à une fraction de cette surface, et l'image en est restée. Depuis les années 1990, les pluies ont repris, avec des hauts et des bas, et les marécages avec elles. Pour les riverains, la question n'est pas de savoir si le lac meurt, mais où il sera l'an prochain.",
      ),
      refs.readAlso('lac-tchad-il-ne-disparait-pas-il-bouge'),
      h2('Les îles interdites'),
      p(
        "Le soir, toutes les pirogues sont rentrées. À la fin d'octobre, une garnison tchadienne a été attaquée de nuit sur l'île de Barkaram ; la présidence a fait état d'une quarantaine de soldats tués et a lancé une opération militaire, baptisée Haskanite, pour poursuivre les assaillants, attribués à Boko Haram. Depuis, les pêcheurs de Bol ne dépassent plus les îles que l'on aperçoit de la rive.",
      ),
      p(
        "Or le meilleur poisson est plus loin. Mahamat Kiari a un cousin boudouma, de ces insulaires qui construisaient leurs barques en papyrus, réfugié depuis l'an dernier dans un site de déplacés. Il lui confie ses filets à réparer, pour que l'autre ait quelque chose à faire de ses mains. Entre l'eau, qui ouvre le lac, et la guerre, qui le ferme, la zone de pêche permise a rétréci.",
      ),
      pullQuote("Entre l'eau, qui ouvre le lac, et la guerre, qui le ferme, la zone de pêche permise a rétréci."),
      h2('Apprendre à déménager'),
      p(
        "Dans le quartier le plus bas, on ne rebâtit plus en briques. Les familles montent des maisons de nattes sur des buttes, avec un grenier suspendu et une porte tournée vers le chemin sec. L'infirmier du centre de santé, Adoum Seid, a vu arriver les diarrhées avec l'eau ; il distribue du chlore et répète que l'on ne puise pas là où l'on charge le poisson. Au marché, un haut-parleur le répète aussi, en kanembou et en arabe tchadien : ",
        foreign('shu', 'almi nadif'),
        ", de l'eau propre.",
      ),
      p(
        "Hawa Mbodou, elle, a acheté des fûts de plus. Elle en fera un ponton plus long, qu'elle louera aux autres. « Si l'eau monte, il flotte. Si elle descend, on le traîne. » Elle cherche seulement quelqu'un pour lui vendre de la bonne corde.",
      ),
      sidebar(
        "Le lac, mode d'emploi",
        ul(
          "Pays riverains : Tchad, Cameroun, Niger, Nigeria, réunis depuis 1964 dans la Commission du bassin du lac Tchad, dont le siège est à N'Djamena.",
          "Profondeur : quelques mètres seulement, ce qui explique qu'une petite variation du niveau noie ou découvre d'immenses étendues.",
          "Deux cuvettes : celle du sud, alimentée par le Chari, reste en eau ; celle du nord s'assèche les mauvaises années.",
          'Hautes eaux : de décembre à janvier. Basses eaux : de juin à juillet.',
        ),
      ),
    ),
};
