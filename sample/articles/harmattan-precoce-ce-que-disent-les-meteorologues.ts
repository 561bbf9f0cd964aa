import { doc, h2, link, p, ul } from '#content/document/builders.ts';
import type { SampleArticle } from '../sample.ts';

/** Dépêche mise en forme par la rédaction : le vent de saison et les précautions. */
export const article: SampleArticle = {
  slug: 'harmattan-precoce-ce-que-disent-les-meteorologues',
  kind: 'wire',
  section: 'environnement',
  countries: ['BF', 'NE', 'BJ'],
  topics: [],
  authors: ['redaction'],
  kicker: 'Météo',
  headline: 'Harmattan précoce : ce que disent les météorologues',
  standfirst:
    "Des matins frais et un ciel laiteux dès novembre : de Dori à Malanville, on parle d'un harmattan en avance. Ce que l'on sait de ce vent, ce que l'on peut prévoir, et les précautions utiles.",
  leadPicture: 'harmattan',
  publishedAt: '2026-11-21T08:30:00.000Z',
  body: (refs) =>
    doc(
      p(
        "OUAGADOUGOU, 21 novembre (Le Fleuve) – Le harmattan souffle du nord-est, du Sahara vers le golfe de Guinée, de novembre à mars environ. Sec, frais la nuit, il porte une poussière fine qui jaunit le ciel. Il n'a pas de date officielle d'arrivée : son installation suit le retrait vers le sud de la zone où se rencontrent l'air sec du désert et l'air humide de l'océan, et ce retrait varie d'une année à l'autre. Un épisode de brume sèche en novembre n'a donc rien d'anormal.",
      ),
      p(
        "Une grande part de cette poussière est soulevée dans la dépression du Bodélé, au nord du Tchad, l'ancien fond d'un lac Tchad bien plus vaste. Selon la force du vent, elle met un à plusieurs jours pour atteindre le Niger, le Burkina Faso et le nord du Bénin, et gagne parfois la côte.",
      ),
      h2('Ce qui se prévoit'),
      p(
        "Les épisodes de poussière se prévoient à trois ou quatre jours. L'",
        link('https://wmo.int/', 'Organisation météorologique mondiale'),
        " coordonne un réseau d'avis et de prévision des tempêtes de sable ; les services nationaux et le Centre africain pour les applications de la météorologie au développement, installé à Niamey, en tirent des bulletins. Dire en novembre si toute la saison sera longue ou rude est beaucoup plus incertain : les prévisions saisonnières donnent des probabilités, non un calendrier.",
      ),
      p(
        "Quant au climat, les spécialistes restent prudents. La quantité de poussière transportée a fortement varié au siècle dernier, avec un maximum pendant les grandes sécheresses, et une saison ne prouve rien dans un sens ni dans l'autre.",
      ),
      h2("Ce que l'on peut faire"),
      ul(
        'Routes et fleuves : la visibilité peut tomber sous le kilomètre ; rouler de jour, feux allumés, et reporter une traversée en pirogue.',
        "Santé : l'air sec irrite le nez et la gorge et aggrave l'asthme ; boire souvent, couvrir le nez et la bouche, garder les nourrissons au chaud le matin. Toute fièvre avec raideur de la nuque doit conduire sans attendre au centre de santé : la saison sèche est aussi celle des méningites.",
        "Feu : la paille est sèche et le vent porte loin ; éteindre les foyers avec de l'eau, non avec du sable seul, et ne pas brûler les chaumes un jour de vent.",
        'Champs : ombrer les pépinières et arroser le soir.',
      ),
      p(
        'Les consignes à suivre sont celles des services météorologiques de chaque pays, diffusées par la radio nationale.',
      ),
      refs.readAlso('coupures-comment-on-travaille-sans-courant'),
    ),
};
