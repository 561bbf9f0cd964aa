import { attribution, doc, h2, li, p, quote, sidebar, strong, sup, ul } from '#content/document/builders.ts';
import type { SampleArticle } from '../sample.ts';

export const article: SampleArticle = {
  slug: 'senegal-les-bases-francaises-rendues',
  kind: 'news',
  section: 'securite',
  countries: ['SN'],
  topics: ['accords-de-defense'],
  authors: ['mame-coumba-seck'],
  kicker: 'Dakar',
  headline: 'Au camp Geille, la France rend ses dernières emprises au Sénégal',
  standfirst:
    "Une cérémonie sobre, deux généraux et un drapeau : jeudi matin, à Ouakam, s'est achevée une présence militaire française permanente de soixante-cinq ans. Le quartier, lui, s'interroge sur ce qui remplacera la caserne.",
  leadPicture: 'dakar-ouakam',
  publishedAt: '2025-07-17T16:05:00.000Z',
  body: ({ readAlso }) =>
    doc(
      p(
        "Un détachement de chaque armée, une fanfare, quelques rangées de chaises sous des bâches blanches. Jeudi 17 juillet, au camp Geille, dans la commune dakaroise d'Ouakam, le drapeau français a été amené et le drapeau sénégalais hissé. Le général Mbaye Cissé, chef d'état-major général des armées, et le général Pascal Ianni, qui dirige le commandement français pour l'Afrique, présidaient la cérémonie. Avec le camp, la plus grande emprise française du pays, a été remise l'escale aéronautique militaire de l'aéroport de Dakar.",
      ),
      p(
        "Les Éléments français au Sénégal, qui comptaient environ 350 militaires affectés surtout à la formation, cessent ainsi d'exister. C'était la dernière implantation permanente de la France en Afrique de l'Ouest et centrale, si l'on excepte le camp qu'elle partage désormais avec l'armée gabonaise, à Libreville. Djibouti demeure sa seule grande base sur le continent.",
      ),

      h2('Un calendrier tenu'),
      p(
        "Le président Bassirou Diomaye Faye avait annoncé, le 31 décembre 2024, la fin de toute présence militaire étrangère dès l'année suivante. En février, Dakar et Paris installaient une commission conjointe. Cinq mois plus tard, tout est rendu. Dans leurs allocutions, les deux généraux ont insisté sur la suite : une coopération fondée sur la formation, les exercices et la demande sénégalaise, sans garnison.",
      ),
      sidebar(
        'Les restitutions, date par date',
        ul(
          li(p(strong('7 mars 2025.'), ' Quartiers Maréchal et Saint-Exupéry, près du port de Dakar.')),
          li(p(strong('15 mai.'), ' Quartier Contre-amiral Protet, au port.')),
          li(p(strong('1', sup('er'), ' juillet.'), ' Station d’émission de Rufisque, en service depuis 1960.')),
          li(p(strong('17 juillet.'), ' Camp Geille, à Ouakam, et escale aéronautique.')),
        ),
      ),

      h2("Ouakam sans l'armée française"),
      p(
        "Devant la grille, on regardait passer les voitures officielles comme on regarde partir un voisin : sans tristesse particulière, mais en se demandant qui reprendra la maison. L'armée française employait directement 162 Sénégalais, licenciés à l'échéance du 1",
        sup('er'),
        ' juillet, et faisait vivre des sous-traitants. Les syndicats ont négocié des indemnités ; plusieurs salariés ont suivi des formations de reconversion.',
      ),
      p(
        "Ndèye Astou Diouf tient depuis vingt-deux ans une gargote à l'angle du mur d'enceinte. À midi, elle servait d'un côté les cuisiniers du camp, de l'autre les maçons des chantiers voisins.",
      ),
      quote(
        'Des soldats, il y en aura toujours : les nôtres mangent aussi. Mais si on vend le terrain pour y mettre des appartements à cent millions, moi, je pars avec les Français.',
        attribution('Ndèye Astou Diouf, restauratrice à Ouakam'),
      ),
      p(
        "La crainte n'a rien de fantaisiste. Entre le phare des Mamelles, l'océan et la corniche, le mètre carré d'Ouakam est devenu l'un des plus chers de la capitale. Les autorités ont fait savoir que les sites reviendraient aux armées sénégalaises ; leur usage exact n'a pas été détaillé.",
      ),

      h2('Une mémoire à part'),
      p(
        "À une vingtaine de kilomètres de là, dans le cimetière de Thiaroye, reposent les tirailleurs tués par l'armée française le 1",
        sup('er'),
        " décembre 1944 pour avoir réclamé leur solde. Quatre-vingts ans après, Paris a reconnu un massacre, et Dakar a commandé à ses historiens un livre blanc. Nul n'en a parlé sous les bâches du camp Geille. Mais dans la foule, Ousmane Thiaw, professeur d'histoire au collège, avait amené ses deux fils. « Ils me demandent ce qu'on fête, expliquait-il. Je leur ai dit qu'on ne fête pas, qu'on note la date. »",
      ),
      readAlso('tchad-fin-des-accords-de-defense-avec-paris'),
    ),
};
