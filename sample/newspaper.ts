/** Who the sample newspaper is, as its settings will say it. */
export type SampleNewspaper = {
  name: string;
  tagline: string;
  /** One sentence, for search engines and share cards. */
  description: string;
  language: 'fr';
  /** IANA name. */
  timeZone: string;
  /** Says by itself that the company does not exist. */
  publisher: string;
  contactEmail: string;
};

/** A rubrique; the order of the list is that of the menu. */
export type SampleSection = { slug: string; name: string; description: string };

/** A dossier, with the text that opens its page. */
export type SampleTopic = { slug: string; name: string; introduction: string };

/** Slugs of the articles that the editor put on the front by hand. */
export type SampleFront = { lead: string; secondary: string[]; dontMiss: string[] };

/** The sample newspaper itself. The domain ends in `.example` (RFC 2606), so that no letter ever reaches anybody. */
export const newspaper: SampleNewspaper = {
  name: 'Le Fleuve',
  tagline: "L'Afrique d'un rivage à l'autre",
  description:
    "Politique, économie, santé, culture et sport : Le Fleuve raconte l'Afrique francophone depuis les villes où ses journalistes vivent.",
  language: 'fr',
  timeZone: 'Africa/Dakar',
  publisher: 'Les Éditions du Fleuve (société fictive)',
  contactEmail: 'redaction@lefleuve.example',
};

/** The sections, in the order of the menu. */
export const sections: SampleSection[] = [
  {
    slug: 'politique',
    name: 'Politique',
    description:
      'Scrutins, institutions et débats publics, expliqués depuis les capitales et depuis les bureaux de vote.',
  },
  {
    slug: 'securite',
    name: 'Sécurité',
    description: 'Armées, accords de défense et vie quotidienne des régions où la guerre est proche.',
  },
  {
    slug: 'economie',
    name: 'Économie',
    description: "Monnaies, matières premières, ports et marchés : d'où vient l'argent et où il va.",
  },
  {
    slug: 'societe',
    name: 'Société',
    description: "L'école, la rue, le travail, la famille : ce qui change dans la vie des gens.",
  },
  {
    slug: 'sante',
    name: 'Santé',
    description: 'Maladies, soins et soignants, avec le souci de ce qui est prouvé.',
  },
  {
    slug: 'environnement',
    name: 'Environnement',
    description: 'Les eaux, les terres et le climat, racontés par ceux qui en vivent et par ceux qui les mesurent.',
  },
  {
    slug: 'culture',
    name: 'Culture',
    description: 'Musiques, cinémas, livres et patrimoines du continent.',
  },
  {
    slug: 'sport',
    name: 'Sport',
    description: 'Les stades, leurs coulisses et ce que le sport laisse derrière lui.',
  },
  {
    slug: 'opinions',
    name: 'Opinions',
    description: "Éditoriaux et tribunes, signés et séparés de l'information.",
  },
];

/** The running stories, each with its introduction. */
export const topics: SampleTopic[] = [
  {
    slug: 'accords-de-defense',
    name: 'Accords de défense',
    introduction:
      "Un accord de défense tient souvent en quelques pages, dont une partie n'est jamais publiée. Il décide pourtant de qui forme les officiers, de qui survole le territoire et de qui répond en cas de crise. De la tournée américaine de 2020 au Maghreb au départ des troupes françaises du Sahel, du Tchad et du Sénégal, ce dossier suit les signatures, les dénonciations et ce qu'elles changent sur le terrain.",
  },
  {
    slug: 'lac-tchad',
    name: 'Lac Tchad',
    introduction:
      "On l'a dit mourant ; il s'étend et se retire au gré des pluies tombées des centaines de kilomètres plus au sud. Sur ses rives, quatre pays se partagent le poisson, les polders et une guerre qui dure. Ce dossier confronte les images de satellite, les relevés des hydrologues et la mémoire des pêcheurs.",
  },
  {
    slug: 'filiere-cacao',
    name: 'La filière cacao',
    introduction:
      "Plus de la moitié du cacao mondial pousse en Côte d'Ivoire et au Ghana, et presque rien du prix d'une tablette n'y reste. Entre l'envolée des cours de 2024 et leur reflux, les plantations ont continué de vieillir. Nous remontons la filière du planteur au port, en passant par les salles de marché.",
  },
  {
    slug: 'zlecaf',
    name: 'Zone de libre-échange continentale',
    introduction:
      "L'accord instituant la Zone de libre-échange continentale africaine est entré en vigueur en 2019 et les échanges sous ce régime ont été ouverts en janvier 2021. Reste à savoir ce qui passe vraiment les frontières, avec quels papiers et à quel prix. Nos journalistes ont suivi des camions, des certificats d'origine et des commerçantes qui n'en ont jamais vu.",
  },
  {
    slug: 'can',
    name: "Coupe d'Afrique des nations",
    introduction:
      "Née en 1957 à Khartoum avec trois équipes, la Coupe d'Afrique des nations en réunit aujourd'hui vingt-quatre. Elle remplit les stades, vide les bureaux et laisse des factures. Résultats, coulisses et comptes : ce dossier regarde le tournoi avant, pendant et surtout après.",
  },
  {
    slug: 'elections',
    name: 'Élections',
    introduction:
      "Qui peut voter, qui peut se présenter, qui compte les bulletins et qui juge les plaintes : un scrutin se comprend d'abord par ses règles. Nous les expliquons avant le vote et nous vérifions ensuite si elles ont été suivies. Les résultats donnés ici sont toujours attribués à l'institution qui les proclame.",
  },
  {
    slug: 'franc-cfa',
    name: 'Franc CFA',
    introduction:
      "Deux monnaies portent ce nom, l'une en Afrique de l'Ouest, l'autre en Afrique centrale, et toutes deux sont arrimées à l'euro. Annoncée fin 2019, la réforme du franc ouest-africain a changé une partie des règles sans changer les billets. Ce dossier sépare les décisions prises des rumeurs qui les accompagnent.",
  },
  {
    slug: 'vaccin-paludisme',
    name: 'Vaccins contre le paludisme',
    introduction:
      "Deux vaccins sont recommandés par l'Organisation mondiale de la santé contre la maladie qui tue le plus d'enfants au sud du Sahara. Ils protègent, mais incomplètement, et demandent plusieurs rendez-vous à des familles qui habitent parfois loin de tout. De l'arrivée des premières caisses au travail des centres de santé, nous suivons leur route.",
  },
  {
    slug: 'grande-muraille-verte',
    name: 'Grande Muraille verte',
    introduction:
      "Lancée en 2007 sous l'égide de l'Union africaine, elle devait être une bande d'arbres de l'Atlantique à la mer Rouge. Elle est devenue une mosaïque de pépinières, de pâturages protégés et de champs soignés, plus difficile à photographier et plus difficile à compter. Ce dossier pose une question simple : qu'est-ce qui a survécu ?",
  },
  {
    slug: 'internet-mobile',
    name: "Le prix de l'internet mobile",
    introduction:
      "Un gigaoctet coûte quelques minutes de travail dans une ville et une journée dans une autre. Ce prix dépend des câbles, des taxes, de la concurrence et du poids des pages que l'on ouvre. Nous comparons les tarifs, nous expliquons les écarts et nous regardons aussi le nôtre.",
  },
  {
    slug: 'villes',
    name: 'Les villes qui montent',
    introduction:
      "Les villes africaines accueillent chaque année des millions d'habitants de plus, et la plupart grandissent sans plan. Elles débordent de leurs limites, se rejoignent le long des routes, se regardent d'une rive à l'autre. Ce dossier les parcourt à pied, en pirogue et en minibus.",
  },
  {
    slug: 'restitutions',
    name: 'Restitution du patrimoine',
    introduction:
      'Statues, trônes, tambours : des objets pris pendant la conquête coloniale reprennent le chemin du continent. Leur retour demande des lois, des expertises, des caisses climatisées et des musées prêts à les recevoir. Il pose surtout une question que les vitrines ne règlent pas : à qui reviennent-ils ?',
  },
];

/** The front page as an editor would have arranged it on the morning of 24 November 2026. */
export const front: SampleFront = {
  lead: 'coupures-comment-on-travaille-sans-courant',
  secondary: [
    'dakar-2026-les-jeux-de-la-jeunesse-en-heritage',
    'a-lecole-dans-sa-langue',
    'sages-femmes-de-nuit',
    'comment-se-lit-un-budget-national',
  ],
  dontMiss: [
    'grande-muraille-verte-compter-les-arbres-vivants',
    'lagos-abidjan-la-route-qui-fait-ville',
    'kora-vingt-et-une-cordes',
    'brazzaville-kinshasa-deux-capitales-une-rive',
  ],
};
