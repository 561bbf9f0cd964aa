import type { AuthorKind } from '#content/author.ts';

/** A signature of the sample newspaper. None of these people exists. */
export type SampleAuthor = {
  slug: string;
  name: string;
  kind: AuthorKind;
  /** What the byline's page says under the name. */
  role: string;
  /** Two sentences. */
  biography: string;
};

/** Everybody who signs in the sample newspaper, the collective signature first. */
export const authors: SampleAuthor[] = [
  {
    slug: 'redaction',
    name: 'La rédaction',
    kind: 'collective',
    role: 'Signature collective',
    biography:
      'Sous cette signature paraissent les éditoriaux, les brèves et les articles écrits à plusieurs mains. La rédaction en chef en répond.',
  },
  {
    slug: 'aissatou-bah',
    name: 'Aïssatou Bah',
    kind: 'person',
    role: 'Correspondante à Conakry, politique',
    biography:
      "Elle suit les institutions et les scrutins d'Afrique de l'Ouest depuis Conakry, après des études de droit public et cinq ans de radio. Elle lit les codes électoraux jusqu'aux annexes.",
  },
  {
    slug: 'idriss-ngarta',
    name: 'Idriss Ngarta',
    kind: 'person',
    role: "Correspondant à N'Djamena, sécurité",
    biography:
      "Il couvre les armées, les frontières et les déplacements de population autour du lac Tchad et dans le Sahel. Il a commencé comme traducteur de l'arabe tchadien pour des équipes humanitaires.",
  },
  {
    slug: 'clarisse-mbemba',
    name: 'Clarisse Mbemba',
    kind: 'person',
    role: 'Correspondante à Brazzaville, économie',
    biography:
      'Ancienne comptable, elle écrit sur les budgets, les monnaies et les matières premières en refaisant toujours les additions. Elle vit à Brazzaville et traverse le fleuve aussi souvent que possible.',
  },
  {
    slug: 'yacine-belhadi',
    name: 'Yacine Belhadi',
    kind: 'person',
    role: 'Correspondant à Tunis, Maghreb',
    biography:
      "De Tunis, il suit la diplomatie et les questions de défense de Nouakchott à Tripoli. Il a longtemps édité les pages internationales d'un hebdomadaire.",
  },
  {
    slug: 'fanta-sidibe',
    name: 'Fanta Sidibé',
    kind: 'person',
    role: 'Grand reporter à Bamako, société',
    biography:
      "Elle raconte l'école, les métiers et les villes, de préférence en marchant. Enseignante pendant huit ans dans la région de Ségou, elle écrit aussi en bambara.",
  },
  {
    slug: 'rodrigue-ilboudo',
    name: 'Rodrigue Ilboudo',
    kind: 'person',
    role: 'Journaliste à Ouagadougou, santé et sciences',
    biography:
      'Il explique la recherche médicale et les techniques à ceux qui en dépendent sans les avoir choisies. Biologiste de formation, il tient à ce que chaque courbe ait une légende.',
  },
  {
    slug: 'mame-coumba-seck',
    name: 'Mame Coumba Seck',
    kind: 'person',
    role: 'Journaliste à Dakar, culture',
    biography:
      "Musiques, cinéma, patrimoine : elle s'intéresse à ceux qui fabriquent autant qu'à ceux qui signent. Née à Saint-Louis, elle y retourne pour voir où en est la mer.",
  },
  {
    slug: 'eloise-amoussou',
    name: 'Éloïse Amoussou',
    kind: 'person',
    role: 'Correspondante à Cotonou, environnement',
    biography:
      'Géographe devenue journaliste, elle enquête sur les côtes, les forêts et les routes du golfe de Guinée. Elle ne part jamais sans carte en papier.',
  },
  {
    slug: 'herve-tchoumi',
    name: 'Hervé Tchoumi',
    kind: 'person',
    role: 'Journaliste à Douala, sport',
    biography:
      'Il couvre le football africain depuis quinze ans et les stades vides depuis presque aussi longtemps. Ancien arbitre régional, il relit les règlements avant de juger une décision.',
  },
];
