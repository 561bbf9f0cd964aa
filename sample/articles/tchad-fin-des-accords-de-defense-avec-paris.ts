import { doc, h2, link, p, ul } from '#content/document/builders.ts';
import type { SampleArticle } from '../sample.ts';

export const article: SampleArticle = {
  slug: 'tchad-fin-des-accords-de-defense-avec-paris',
  kind: 'news',
  section: 'securite',
  countries: ['TD'],
  topics: ['accords-de-defense'],
  authors: ['idriss-ngarta'],
  kicker: 'Tchad',
  headline: "N'Djamena met fin à son accord de défense avec la France",
  standfirst:
    "Annoncée jeudi soir, quelques heures après le départ du ministre français des Affaires étrangères, la décision vise l'accord révisé en 2019. Un millier de soldats français sont stationnés dans le pays.",
  leadPicture: 'carte-tchad',
  publishedAt: '2024-11-29T18:20:00.000Z',
  body: ({ readAlso }) =>
    doc(
      p(
        "Le communiqué est tombé jeudi 28 novembre, tard dans la soirée, sur la page du ministère tchadien des Affaires étrangères. Le gouvernement y informe l'opinion qu'il met fin à l'accord de coopération en matière de défense signé avec la France et révisé le 5 septembre 2019. Signé du ministre, Abderaman Koulamallah, le texte fait une page. Il a pris de court jusqu'aux diplomates : le chef de la diplomatie française, Jean-Noël Barrot, avait quitté N'Djamena dans la journée.",
      ),
      p(
        "La date n'est pas neutre. Le 28 novembre, le Tchad commémore la proclamation de la République, en 1958. Soixante-six ans plus tard, écrivent en substance les autorités, le pays entend affirmer pleinement sa souveraineté et redéfinir ses partenariats selon ses priorités. Le communiqué assure que les relations historiques avec Paris ne sont pas remises en question, que le préavis prévu par l'accord sera respecté et que le dialogue reste ouvert.",
      ),

      h2('Trois garnisons'),
      p('Environ un millier de militaires français sont répartis entre trois emprises :'),
      ul(
        "N'Djamena, où la base aérienne jouxte l'aéroport et abrita, de 2014 à 2022, l'état-major de l'opération Barkhane ;",
        'Abéché, dans l’Est, à quelques heures de piste de la frontière soudanaise ;',
        'Faya-Largeau, dans le Nord, au bord du désert.',
      ),
      p(
        "Leur présence est presque continue depuis l'indépendance. L'opération Épervier, lancée en 1986 contre l'armée libyenne, ne s'est achevée que pour se fondre dans Barkhane. À deux reprises au moins, en 2008 et en 2019, l'armée française est intervenue ou a appuyé les forces tchadiennes quand des colonnes rebelles menaçaient le pouvoir.",
      ),

      h2('Après le Mali, le Burkina Faso et le Niger'),
      p(
        "Le Tchad était le dernier pays du Sahel à héberger un contingent français. Le Mali en 2022, le Burkina Faso puis le Niger en 2023 avaient exigé le départ des leurs. À la différence de ces trois voisins, N'Djamena n'a pas rompu dans l'invective : pas d'ultimatum, pas d'ambassadeur expulsé. Le même jour, à Dakar, le président sénégalais Bassirou Diomaye Faye jugeait lui aussi la présence de bases françaises incompatible avec la souveraineté de son pays.",
      ),
      p(
        "Paris préparait une réduction de ses effectifs. L'ancien ministre Jean-Marie Bockel, chargé par l'Élysée d'en négocier les contours avec quatre pays, dont le Tchad, venait de remettre son rapport. Le calendrier tchadien l'a rendu en partie caduc en moins d'une semaine.",
      ),

      h2('Le précédent du lac'),
      p(
        "Dans les conversations de N'Djamena, un nom revient depuis un mois : Barkaram. Dans la nuit du 27 au 28 octobre, sur cette île du lac Tchad, des combattants de Boko Haram ont attaqué une garnison et tué une quarantaine de soldats, selon le bilan officiel. Le président Mahamat Idriss Déby a lancé en représailles l'opération Haskanite et menacé de quitter la force multinationale chargée du lac, qu'il juge inefficace. Beaucoup d'officiers se demandent à quoi sert un accord qui n'a pas évité cette nuit-là.",
      ),
      p(
        "Au marché de Dembé, Achta Mahamat Zène, qui vend du tissu à deux cents mètres de la clôture de la base, compte parmi ses clientes des cuisinières et des lingères employées par les Français. « Elles m'ont demandé ce matin si je connaissais quelqu'un qui embauche, dit-elle. Je leur ai répondu qu'un préavis, c'est fait pour chercher. »",
      ),
      p(
        "Ni le délai de ce préavis ni le sort des matériels n'ont été précisés. L'état-major français n'avait pas réagi vendredi en fin de journée. Le texte de l'accord de coopération, publié au ",
        link('https://www.legifrance.gouv.fr/', 'Journal officiel'),
        ' français, prévoit que chaque partie peut le dénoncer par écrit.',
      ),
      readAlso('niger-agadez-la-base-americaine-fermee'),
    ),
};
