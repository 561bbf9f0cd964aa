import { attribution, doc, h2, p, quote, strong, sup, ul } from '#content/document/builders.ts';
import type { SampleArticle } from '../sample.ts';

/** Vérification : la phrase sur les « 90 % » du lac Tchad. */
export const article: SampleArticle = {
  slug: 'lac-tchad-il-ne-disparait-pas-il-bouge',
  kind: 'factCheck',
  section: 'environnement',
  countries: ['TD', 'NE', 'NG', 'CM'],
  topics: ['lac-tchad'],
  authors: ['eloise-amoussou', 'idriss-ngarta'],
  kicker: 'Vérification',
  headline: 'Le lac Tchad ne disparaît pas : il bouge',
  standfirst:
    "« Il a perdu 90 % de sa surface. » La phrase est reprise partout, des discours aux manuels. Elle compare deux années extrêmes et oublie tout ce qui s'est passé depuis. Ce que disent les mesures.",
  leadPicture: 'carte-lac-tchad',
  publishedAt: '2026-03-22T06:00:00.000Z',
  body: (refs) =>
    doc(
      p(
        "En 1963, au plus haut d'une décennie de pluies exceptionnelles, le lac couvrait environ 25 000 km",
        sup('2'),
        ". Au milieu des années 1980, au creux des grandes sécheresses, l'eau libre n'en couvrait plus que quelques milliers. Entre ces deux photographies, la perte est bien de l'ordre de 90 %. Mais ce sont deux photographies, pas un film.",
      ),
      h2('Un lac sans profondeur'),
      p(
        "Le lac Tchad est une nappe d'eau très plate : presque partout moins de deux mètres, au pied de roseaux. Quelques dizaines de centimètres de plus ou de moins déplacent la rive de plusieurs kilomètres. Depuis les années 1970, il s'est partagé en deux cuvettes, séparées par une zone de marais, la Grande Barrière.",
      ),
      quote(
        'Les vieux appelaient cela le petit lac et le grand lac. Ils disaient que les deux reviennent.',
        attribution('Mahamat Kaou, cultivateur de polder près de Bol'),
      ),
      h2('Ce que montrent les relevés récents'),
      p(
        "Depuis les années 1990, les pluies ont repris sur le bassin du Chari et du Logone, qui apportent plus de neuf dixièmes de l'eau. Les travaux d'hydrologues publiés ces dernières années, à partir de satellites et de forages, concluent dans le même sens : les surfaces en eau et les nappes ont plutôt augmenté, avec de fortes différences d'une année à l'autre.",
      ),
      p("Trois précautions s'imposent pourtant :"),
      ul(
        "la cuvette nord s'assèche encore certaines années, et ses riverains le paient ;",
        "sous les roseaux, l'eau se voit mal depuis l'espace, ce qui fausse les comparaisons anciennes ;",
        "une année haute n'est pas une bonne nouvelle pour tous : en 2022 et en 2024, des champs et des villages ont été noyés.",
      ),
      h2("Pourquoi l'erreur dure"),
      p(
        "La phrase est commode. Elle explique d'un coup la pauvreté, les départs, la guerre. Elle justifie aussi de grands projets, comme le transfert d'eau depuis le bassin du Congo, étudié depuis un demi-siècle. Or les combats autour du lac tiennent à l'absence de l'État, aux trafics et à l'histoire autant qu'au niveau de l'eau.",
      ),
      p(
        strong('Notre conclusion : trompeur.'),
        " Le lac a beaucoup rétréci entre 1963 et 1985. Depuis, il varie, et ses rives avec lui. Dire qu'il disparaît, c'est empêcher ceux qui y vivent de s'y préparer.",
      ),
      refs.readAlso('pecheurs-de-bol-vivre-avec-leau-qui-monte'),
    ),
};
