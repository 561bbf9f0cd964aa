import {
  attribution,
  doc,
  h2,
  li,
  p,
  pullQuote,
  quote,
  separator,
  sidebar,
  strong,
  ul,
} from '#content/document/builders.ts';
import type { SampleArticle } from '../sample.ts';

export const article: SampleArticle = {
  slug: 'niger-agadez-la-base-americaine-fermee',
  kind: 'report',
  section: 'securite',
  countries: ['NE'],
  topics: ['accords-de-defense'],
  authors: ['idriss-ngarta'],
  kicker: 'Agadez',
  headline: 'À Agadez, le ciel sans drones : la base américaine est vide',
  standfirst:
    "Les derniers soldats américains ont quitté la base aérienne 201, six ans à peine après son ouverture. Dans la ville aux maisons d'argile, on fait le compte de ce qui part et de ce qui n'était jamais vraiment arrivé.",
  leadPicture: 'carte-niger',
  publishedAt: '2024-08-06T07:30:00.000Z',
  body: ({ readAlso }) =>
    doc(
      p(
        "Le bruit, d'abord. Pendant des années, Agadez a vécu avec un bourdonnement que les enfants savaient imiter et que les anciens confondaient avec celui des générateurs. On levait la tête : rien, ou un trait gris. Depuis le début du mois, dit Rhissa Aghali, réparateur de motos au quartier Toudou, on entend de nouveau les ânes.",
      ),
      p(
        "Lundi 5 août, le Pentagone et le ministère nigérien de la Défense ont annoncé ensemble que le retrait des forces américaines de la base aérienne 201 était achevé. Un mois plus tôt, les États-Unis avaient quitté leur autre emprise, la base 101 de Niamey. Il ne reste au Niger qu'une poignée de militaires chargés des formalités ; leur départ est prévu avant le 15 septembre, date fixée d'un commun accord au printemps.",
      ),

      h2('Une piste à 110 millions de dollars'),
      p(
        "La 201 était un morceau d'Amérique posé sur le sable, à quelques kilomètres au sud-est de la ville. Les travaux, une centaine de millions de dollars, avaient duré plusieurs années à cause de la poussière, de la chaleur et de l'éloignement : Agadez est à quelque neuf cents kilomètres de Niamey par une route que la saison des pluies découpe. À partir de 2019, des drones de surveillance, dont certains armés, ont décollé de sa piste pour observer une étendue qui va du lac Tchad au nord du Mali.",
      ),
      p(
        "Le coup d'État du 26 juillet 2023 a tout suspendu. Washington a gelé sa coopération ; les drones n'ont plus guère volé que pour la protection des soldats. Le 16 mars 2024, après une visite américaine qui s'était mal passée, le porte-parole de la junte, le colonel-major Amadou Abdramane, dénonçait à la télévision l'accord de 2012 qui fondait cette présence, le jugeant injuste et imposé. Des instructeurs russes arrivaient à Niamey quelques semaines plus tard.",
      ),
      pullQuote('Depuis le début du mois, on entend de nouveau les ânes.'),

      h2('Ceux qui travaillaient derrière le mur'),
      p(
        "Combien d'habitants la base faisait-elle vivre ? Les chiffres qui circulent en ville varient du simple au quadruple, et nul n'a pu nous en montrer la source. Des gardiens, des terrassiers, des femmes de ménage, des conducteurs de citernes : des contrats courts, passés par des entreprises étrangères.",
      ),
      p(
        "Mariama Elhadji Oumarou, 34 ans, a fait des lessives pendant trois saisons pour l'une d'elles. Avec ce salaire, elle a acheté une machine à coudre et payé deux années d'école à sa fille. Elle n'a jamais vu un drone au sol.",
      ),
      quote(
        "On entrait par une porte, on sortait par la même. Entre les deux, il y avait des tentes, du linge et des gens polis. Si vous me demandez ce qu'ils faisaient là, je vous répondrai : de la poussière, comme nous.",
        attribution('Mariama Elhadji Oumarou, ancienne employée'),
      ),
      p(
        "Pour la ville, la fermeture a moins pesé qu'une autre décision. En novembre 2023, les nouvelles autorités ont abrogé la loi de 2015 qui punissait le transport de migrants et avait ruiné, ici, chauffeurs, logeurs et vendeurs de bidons. Le lundi, le convoi pour la Libye a repris. « Les Américains, c'était un salaire pour quelques-uns, résume Sidi Amoumoune, logeur. La route, c'est un salaire pour tous, et des morts aussi. »",
      ),

      h2("La sécurité, vue d'en bas"),
      p(
        "La région d'Agadez est longtemps restée plus calme que Tillabéri, à l'ouest, où les groupes liés à Al-Qaida et à l'État islamique attaquent villages et garnisons. Ce calme ne devait rien aux drones, estime un notable touareg qui a participé aux accords de paix des années 1990 et 2000 et préfère ne pas être nommé. Il le met au compte des chefs de tribu, des mines d'or artisanales qui occupent les jeunes et de l'intégration d'anciens rebelles dans l'administration. D'autres, parmi les militaires nigériens, regrettent au contraire des images qu'ils ne recevront plus : dans un pays grand comme deux fois la France, savoir où regarder était la moitié du travail.",
      ),
      p(
        "Qui reprendra la piste ? Le communiqué commun parle d'un transfert en bon ordre aux forces armées nigériennes. Du matériel trop lourd ou trop ancien est resté. À Niamey, des responsables évoquent une école de l'air, un centre logistique, une escale civile pour les pèlerins. Rien n'est décidé.",
      ),
      separator(),
      sidebar(
        'Une présence en six dates',
        ul(
          li(p(strong('2012.'), ' Accord entre Niamey et Washington sur le statut des militaires américains.')),
          li(
            p(
              strong('Octobre 2017.'),
              ' Quatre soldats américains et plusieurs Nigériens meurent dans une embuscade à Tongo Tongo.',
            ),
          ),
          li(p(strong('2019.'), ' Premières opérations depuis la base 201.')),
          li(p(strong('26 juillet 2023.'), ' Coup d’État contre le président Mohamed Bazoum.')),
          li(p(strong('16 mars 2024.'), ' Niamey dénonce l’accord.')),
          li(p(strong('5 août 2024.'), ' Fin du retrait d’Agadez.')),
        ),
      ),
      p(
        "Au marché au bétail, Rhissa Aghali a trouvé un pneu d'avion. Il l'a payé cher et compte en tirer des semelles pour deux saisons. « Neuf cents paires, calcule-t-il. Ça, au moins, ça restera. »",
      ),
      readAlso('tchad-fin-des-accords-de-defense-avec-paris'),
    ),
};
