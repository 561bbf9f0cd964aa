import { doc, p } from '#content/document/builders.ts';
import type { SampleArticle } from '../sample.ts';

/** Brève retirée le lendemain : elle relayait une rumeur. */
export const article: SampleArticle = {
  slug: 'breve-retiree-une-rumeur-de-fermeture',
  kind: 'brief',
  section: 'societe',
  countries: ['TG'],
  topics: [],
  authors: ['redaction'],
  kicker: 'Lomé',
  headline: 'Lomé : un marché de quartier fermé pour travaux, selon des commerçantes',
  standfirst:
    "Des vendeuses d'un marché de l'ouest de la ville affirment avoir reçu l'ordre de libérer leurs étals avant la fin de la semaine. Aucune date de réouverture ne leur aurait été donnée.",
  publishedAt: '2026-09-14T09:00:00.000Z',
  withdrawn: {
    at: '2026-09-15T07:30:00.000Z',
    reason:
      "Cette brève relayait un message vocal partagé entre commerçantes, que nous n'avions pas vérifié auprès de la mairie. Le marché n'a jamais dû fermer : seule une rangée d'étals était déplacée pendant une journée pour curer un caniveau. Nous présentons nos excuses aux vendeuses, qui ont perdu des clients, et à nos lecteurs.",
  },
  body: () =>
    doc(
      p(
        "Un marché de quartier de l'ouest de Lomé doit fermer à la fin de la semaine, selon plusieurs commerçantes jointes lundi matin. Elles disent avoir été prévenues par un message vocal, transmis de téléphone en téléphone, qui annonce des travaux et demande de libérer les étals.",
      ),
      p(
        "« J'ai rentré deux sacs de maïs au lieu de cinq », explique Akouvi Mensah-Gbedji, vendeuse de céréales. Des acheteuses se seraient déjà reportées sur un marché voisin.",
      ),
      p(
        "La mairie n'avait pas répondu à nos appels au moment de la publication. Le marché accueille, les jours de grande affluence, des marchandes venues de toute la périphérie. Nous compléterons cette information.",
      ),
    ),
};
