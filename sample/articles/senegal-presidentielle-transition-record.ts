import { attribution, doc, h2, p, quote, strong, sup, table, td, th, tr } from '#content/document/builders.ts';
import type { SampleArticle } from '../sample.ts';

export const article: SampleArticle = {
  slug: 'senegal-presidentielle-transition-record',
  kind: 'news',
  section: 'politique',
  countries: ['SN'],
  topics: ['elections'],
  authors: ['aissatou-bah', 'mame-coumba-seck'],
  kicker: 'Présidentielle au Sénégal',
  headline: 'Bassirou Diomaye Faye, de la prison au palais en moins de trois semaines',
  standfirst:
    "Le candidat du Pastef a été félicité par son rival dès le lendemain du vote. Libéré le 14 mars, élu le 24, il doit prêter serment dans les premiers jours d'avril : aucune alternance sénégalaise n'aura été aussi rapide.",
  leadPicture: 'urne',
  publishedAt: '2024-03-26T21:15:00.000Z',
  updatedAt: '2024-03-29T18:30:00.000Z',
  body: ({ readAlso }) =>
    doc(
      p(
        strong('Mise à jour, 29 mars.'),
        " Le Conseil constitutionnel a proclamé élu Bassirou Diomaye Faye, avec 54,28 % des suffrages, contre 35,79 % à Amadou Ba. La participation s'établit à 61,30 %.",
      ),
      p(
        "Les Sénégalais n'ont pas attendu les chiffres officiels pour connaître leur président. Dimanche 24 mars, les procès-verbaux, affichés à la porte des bureaux et lus en direct par les radios, ont suffi. Lundi, l'ancien premier ministre Amadou Ba, candidat de la majorité sortante, a appelé Bassirou Diomaye Faye pour le féliciter. Le président Macky Sall l'a imité. Le jour même, l'élu fêtait ses 44 ans ; il sera le plus jeune chef d'État de l'histoire du pays et le premier à l'emporter dès le premier tour en venant de l'opposition.",
      ),
      p(
        "Mardi soir, la commission de recensement n'avait pas rendu ses résultats. Mais le calendrier ne laisse pas de répit : le mandat de Macky Sall expire le 2 avril. Il reste une semaine pour proclamer, valider, transmettre et prêter serment, là où les usages en prévoyaient cinq.",
      ),

      h2('Trois mois en accéléré'),
      p(
        "Cette élection a failli ne pas avoir lieu. Prévue le 25 février, elle fut reportée par décret le 3, à quelques heures de l'ouverture de la campagne. L'Assemblée nationale la renvoya au 15 décembre, au terme d'une séance d'où des députés de l'opposition furent évacués par les gendarmes. Le 15 février, le Conseil constitutionnel annulait le tout. Après trois semaines de tractations, de manifestations et de morts, le scrutin fut fixé au 24 mars, en plein ramadan, avec douze jours de campagne.",
      ),
      table(
        "D'une date à l'autre",
        tr(th('Date'), th('Événement')),
        tr(td('3 février 2024'), td('Report du scrutin par Macky Sall')),
        tr(td('15 février'), td('Le Conseil constitutionnel annule le report')),
        tr(td('14 mars'), td('Bassirou Diomaye Faye et Ousmane Sonko sortent de prison')),
        tr(td('24 mars'), td('1', sup('er'), ' tour')),
        tr(td('25 mars'), td('Amadou Ba reconnaît sa défaite')),
        tr(td('2 avril'), td('Fin du mandat de Macky Sall')),
      ),
      p(
        "Inspecteur des impôts comme Ousmane Sonko, dont il fut le second, Bassirou Diomaye Faye était détenu depuis avril 2023 pour un message critiquant la justice. La loi d'amnistie votée début mars l'a libéré. Écarté de la course, Ousmane Sonko a fait campagne pour lui sous une formule devenue slogan : l'un, c'est l'autre.",
      ),

      h2("« J'ai voté comme on signe »"),
      p(
        "À Grand-Yoff, Adji Marème Kanté, 67 ans, couturière, avait pris place dans la file à six heures, son chapelet au poignet. Elle n'avait manqué aucun scrutin depuis 1988, dit-elle, et jamais eu si peur que celui-ci n'existe pas.",
      ),
      quote(
        "D'habitude, on vote pour quelqu'un. Cette fois, j'ai voté comme on signe : pour dire que j'étais là.",
        attribution('Adji Marème Kanté, couturière'),
      ),
      p(
        "L'élu promet une rupture : renégociation des contrats pétroliers et gaziers, lutte contre la corruption, réforme de la monnaie, dont il a nuancé les termes en cours de campagne. Lundi, dans sa première déclaration, il a parlé de réconciliation et assuré aux partenaires étrangers que le Sénégal resterait un allié sûr. L'Assemblée, où il n'a pas de majorité, n'est pas renouvelable avant plusieurs mois. C'est là que se jouera la suite.",
      ),
      readAlso('senegal-les-bases-francaises-rendues'),
    ),
};
