import { attribution, doc, h2, p, quote, separator } from '#content/document/builders.ts';
import type { SampleArticle } from '../sample.ts';

/** Reportage au lendemain du vote, dans une rue de Douala. */
export const article: SampleArticle = {
  slug: 'cameroun-un-scrutin-vu-de-douala',
  kind: 'report',
  section: 'politique',
  countries: ['CM'],
  topics: ['elections'],
  authors: ['herve-tchoumi'],
  kicker: 'Présidentielle au Cameroun',
  headline: 'À Douala, une journée de vote dans une seule rue',
  standfirst:
    "Le 12 octobre, les Camerounais ont élu leur président. Nous avons passé la journée dans une rue du quartier Deïdo, du premier bulletin au dépouillement à la lampe. Ce qui s'y est passé, et rien d'autre.",
  leadPicture: 'file-electeurs',
  publishedAt: '2025-10-13T15:45:00.000Z',
  body: (refs) =>
    doc(
      p(
        "À 7 h 40, devant l'école publique, la file compte trente-quatre personnes et deux parapluies. Le bureau devait ouvrir à huit heures ; il ouvre à 8 h 25, le temps de trouver de l'encre. Personne ne part. « J'ai attendu sept ans, je peux attendre vingt-cinq minutes », dit Florence Ebongue, vendeuse de poisson braisé, première de la file depuis l'aube.",
      ),
      p(
        "Le scrutin se joue en un seul tour : le candidat arrivé en tête l'emporte, quel que soit son score. Le président sortant, Paul Biya, au pouvoir depuis 1982, était candidat à un huitième mandat. Plus de huit millions d'électeurs étaient inscrits.",
      ),
      h2("L'encre et le carnet"),
      p(
        "Dans la salle, une table, une urne transparente, et autant de piles de bulletins que de candidats. On prend un bulletin de chaque, on en glisse un dans l'enveloppe, on jette les autres. La corbeille parle autant que l'urne : à midi, un assesseur la recouvre d'un pagne.",
      ),
      quote(
        'Je suis venu avec un carnet, pas avec un drapeau. À la fin, on a besoin de chiffres.',
        attribution('Ernest Mbappè, observateur bénévole'),
      ),
      p(
        "Il note tout, au stylo rouge : l'heure d'ouverture, l'absence du représentant d'un candidat, l'électrice refusée parce que son nom figure sur la liste de l'école voisine, puis revenue avec un reçu et acceptée.",
      ),
      separator(),
      p(
        "À 18 heures, le bureau ferme. Le dépouillement commence à la torche d'un téléphone, à voix haute, devant une cinquantaine de personnes. On répète chaque nom deux fois. Un procès-verbal est recopié en plusieurs exemplaires ; le dernier est affiché à la porte, et vingt téléphones le photographient.",
      ),
      h2('Après'),
      p(
        "Les résultats d'une rue ne disent rien de ceux d'un pays, et nous ne les donnons pas ici. Le Conseil constitutionnel dispose de quinze jours pour proclamer les siens. Entre le papier collé sur la porte et cette proclamation, il y a une chaîne : c'est elle que des électeurs, dans cette rue, disent vouloir suivre maillon par maillon.",
      ),
      p("Florence Ebongue, elle, est repartie avant la fin. Le poisson n'attend pas."),
      refs.readAlso('cote-divoire-mode-demploi-du-vote-doctobre'),
    ),
};
