import { attribution, doc, em, foreign, h2, p, quote } from '#content/document/builders.ts';
import type { SampleArticle } from '../sample.ts';

/** Les manifestations d'Antananarivo, à la date où l'article paraît. */
export const article: SampleArticle = {
  slug: 'madagascar-la-colere-de-leau-et-du-courant',
  kind: 'news',
  section: 'politique',
  countries: ['MG'],
  topics: [],
  authors: ['redaction'],
  kicker: 'Madagascar',
  headline: "Madagascar : la colère de l'eau et du courant",
  standfirst:
    "Parties d'un mot d'ordre contre les coupures, les manifestations d'Antananarivo ont pris depuis le 25 septembre un tour politique. Le gouvernement a été renvoyé ; les jeunes cortèges demandent davantage.",
  leadPicture: 'fils-electriques',
  publishedAt: '2025-10-02T08:40:00.000Z',
  body: (refs) =>
    doc(
      p(
        "Le slogan tenait en trois lettres dessinées au marqueur : une goutte, une prise, un point d'exclamation. Le 25 septembre, des milliers de jeunes sont descendus dans les rues d'Antananarivo pour dénoncer des coupures d'eau et d'électricité qui durent parfois douze heures par jour. La journée s'est terminée par des pillages et un couvre-feu.",
      ),
      p(
        "Les Nations unies ont fait état d'au moins vingt-deux morts dans les premiers jours, un bilan que le gouvernement conteste. Le 29 septembre, le président Andry Rajoelina a annoncé le renvoi de son gouvernement et présenté ses excuses pour les manquements de ses ministres. Les appels à manifester se poursuivent.",
      ),
      h2('Une génération, un drapeau de bande dessinée'),
      p(
        "Les cortèges n'ont pas de chef connu. Ils s'organisent en ligne, sous un drapeau de pirate emprunté à un manga, que l'on a vu la même année au Népal ou en Indonésie. « ",
        foreign('mg', 'Leo'),
        " », répète-t-on : assez. Beaucoup de manifestants ont moins de vingt-cinq ans, dans un pays où l'âge médian est d'environ dix-neuf.",
      ),
      quote(
        'Je révise entre onze heures et une heure du matin, parce que c’est là que vient le courant. On ne peut pas grandir la nuit.',
        attribution('Hasina, étudiante en lettres à Ankatso'),
      ),
      h2('Le réseau, ce vieux malade'),
      p(
        "La société nationale d'eau et d'électricité, la Jirama, est déficitaire depuis des années. Seul un tiers des Malgaches environ est raccordé au réseau, selon la Banque mondiale, et les barrages souffrent de la saison sèche. Le plan de redressement adopté en 2025 prévoit de nouvelles centrales solaires. Il parle d'",
        em('horizon'),
        ' ; la rue parle de ce soir.',
      ),
      refs.readAlso('coupures-comment-on-travaille-sans-courant'),
    ),
};
