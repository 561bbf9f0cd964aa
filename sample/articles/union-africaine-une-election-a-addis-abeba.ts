import { doc, link, p } from '#content/document/builders.ts';
import type { SampleArticle } from '../sample.ts';

/** Brève sur le choix du président de la Commission. */
export const article: SampleArticle = {
  slug: 'union-africaine-une-election-a-addis-abeba',
  kind: 'brief',
  section: 'politique',
  countries: ['ET', 'DJ'],
  topics: ['elections'],
  authors: ['redaction'],
  kicker: 'Union africaine',
  headline: 'Union africaine : le Djiboutien Mahmoud Ali Youssouf élu à la tête de la Commission',
  standfirst:
    "Les chefs d'État réunis à Addis-Abeba ont choisi samedi le ministre djiboutien des Affaires étrangères pour succéder au Tchadien Moussa Faki Mahamat.",
  publishedAt: '2025-02-15T14:30:00.000Z',
  body: () =>
    doc(
      p(
        "Il aura fallu sept tours de scrutin. Mahmoud Ali Youssouf, chef de la diplomatie djiboutienne depuis 2005, a été élu le 15 février président de la Commission de l'",
        link('https://au.int/', 'Union africaine'),
        ' pour un mandat de quatre ans, devant le Kényan Raila Odinga et le Malgache Richard Randriamandrato.',
      ),
      p(
        "Selon le principe de rotation entre les régions, le poste revenait cette fois à l'Afrique de l'Est. L'Algérienne Selma Malika Haddadi a été élue vice-présidente. La nouvelle équipe hérite de plusieurs guerres, au Soudan et dans l'est de la République démocratique du Congo, et d'un budget qui dépend encore pour une large part de ses partenaires.",
      ),
    ),
};
