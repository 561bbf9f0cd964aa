import { attribution, doc, h2, p, quote, strong, table, td, th, tr, ul } from '#content/document/builders.ts';
import type { SampleArticle } from '../sample.ts';

export const article: SampleArticle = {
  slug: 'guinee-le-referendum-et-la-suite',
  kind: 'news',
  section: 'politique',
  countries: ['GN'],
  topics: ['elections'],
  authors: ['aissatou-bah'],
  kicker: 'Guinée',
  headline: 'Référendum en Guinée : un « oui » écrasant, une suite déjà écrite',
  standfirst:
    "Les résultats provisoires donnent 89,38 % au « oui ». La nouvelle Constitution allonge le mandat présidentiel à sept ans et permet au général Mamadi Doumbouya de se présenter. L'opposition, qui avait appelé au boycott, conteste la participation.",
  leadPicture: 'conakry-corniche',
  publishedAt: '2025-09-24T12:00:00.000Z',
  updatedAt: '2025-09-28T09:00:00.000Z',
  body: ({ readAlso }) =>
    doc(
      p(
        strong('Mise à jour, 28 septembre.'),
        " La Cour suprême a confirmé ces résultats. L'élection présidentielle est fixée au 28 décembre 2025 par décret.",
      ),
      p(
        "Le ministre de l'Administration du territoire, Ibrahima Kalil Condé, a lu les chiffres mardi soir à la télévision nationale : 89,38 % de « oui », 10,62 % de « non », 86,42 % de participation. Deux jours après le vote, le projet de Constitution est donc provisoirement adopté. La Cour suprême doit encore examiner les recours et proclamer les résultats définitifs.",
      ),
      p(
        "C'était le premier scrutin depuis le coup d'État du 5 septembre 2021, qui renversa Alpha Condé. Le colonel Mamadi Doumbouya, devenu général, avait alors promis de rendre le pouvoir aux civils. La charte de la transition interdisait à ses dirigeants de se porter candidats. Le texte approuvé dimanche ne reprend pas cette interdiction.",
      ),

      h2('Ce que change la Constitution'),
      ul(
        'Le mandat présidentiel passe de cinq à sept ans, renouvelable une fois.',
        'Un Sénat est créé ; une partie de ses membres est nommée par le président.',
        'Les candidatures indépendantes sont admises à la présidentielle.',
      ),
      p(
        "D'autres articles ont moins retenu l'attention : la promotion des langues nationales, une place réservée aux femmes dans les listes et les fonctions électives, la possibilité pour les citoyens de proposer une loi. Leur portée dépendra de lois organiques qui restent à écrire.",
      ),
      table(
        'Les résultats, tels que proclamés',
        tr(th(''), th('Nombre'), th('Part')),
        tr(th('Inscrits'), td('6 768 458'), td('')),
        tr(th('Votants'), td('5 951 807'), td('86,42 %')),
        tr(th('Oui'), td('5 135 951'), td('89,38 %')),
        tr(th('Non'), td('610 376'), td('10,62 %')),
      ),

      h2('Une participation en question'),
      p(
        "Les principaux partis d'opposition, dont celui de l'ancien premier ministre Cellou Dalein Diallo, en exil, et le Rassemblement du peuple de Guinée d'Alpha Condé avaient appelé à rester chez soi ; tous deux étaient suspendus depuis août. Pour eux, l'affluence annoncée ne correspond pas à ce que l'on a vu. À Conakry, dimanche, les files étaient longues à Kaloum et à Matoto le matin, clairsemées l'après-midi ; dans la commune de Ratoma, fief de l'opposition, plusieurs bureaux sont restés presque vides. Nous n'avons pas pu nous rendre à l'intérieur du pays.",
      ),
      quote(
        "J'ai voté pour la route et pour le courant, parce qu'on m'a dit que c'était dedans. La Constitution, je l'ai vue en photo sur un téléphone. Elle est longue.",
        attribution('N’Famara Sylla Bokoum, mécanicien à Matoto'),
      ),

      h2('Décembre en ligne de mire'),
      p(
        "Les autorités ont annoncé une présidentielle avant la fin de l'année. Le général Doumbouya n'a pas dit s'il serait candidat ; ses portraits, sur la corniche comme sur les ronds-points, ne laissent guère de place au suspense. Manifestations interdites depuis 2022, médias privés retirés des ondes, deux figures de la contestation, Oumar Sylla, dit Foniké Menguè, et Mamadou Billo Bah, disparues depuis juillet 2024 : pour les défenseurs des droits humains, la question n'est plus de savoir si l'on votera, mais entre qui et qui.",
      ),
      readAlso('cedeao-le-retrait-des-trois-pays-du-sahel'),
    ),
};
