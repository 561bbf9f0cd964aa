import { doc, h2, link, p, ul } from '#content/document/builders.ts';
import type { SampleArticle } from '../sample.ts';

/** Éditorial : l'exigence de comptes commence par soi. */
export const article: SampleArticle = {
  slug: 'editorial-rendre-des-comptes',
  kind: 'editorial',
  section: 'opinions',
  countries: [],
  topics: [],
  authors: ['redaction'],
  kicker: 'Éditorial',
  headline: 'Rendre des comptes',
  standfirst:
    "Un budget voté et jamais exécuté, un arbre planté et jamais revu, un stade inauguré et fermé : nos pays savent annoncer. Il leur manque une habitude, revenir voir. Les journaux non plus ne l'ont pas toujours.",
  publishedAt: '2026-11-23T05:30:00.000Z',
  body: (refs) =>
    doc(
      p(
        "On inaugure le matin, devant les caméras. Le ruban est coupé, la plaque découverte, le chiffre donné. Puis le cortège repart et commence la seule partie de l'histoire qui intéresse ceux qui restent : l'eau coule-t-elle, l'infirmier est-il payé, le courant tient-il la nuit ? De cette partie-là, personne ne convoque la presse.",
      ),
      p(
        "Nous avons publié ces derniers mois une enquête sur des arbres que l'on plante sans jamais les recompter, le récit d'une piste neuve dont les clubs cherchent la clé, un guide pour lire le budget d'un État. Trois sujets sans rapport, une même leçon. Ce qui manque n'est presque jamais la promesse. C'est la colonne suivante du cahier, celle où l'on écrirait, un an plus tard, ce que la promesse est devenue.",
      ),
      refs.readAlso('grande-muraille-verte-compter-les-arbres-vivants'),
      h2('Ni soupçon ni faveur'),
      p(
        "Demander des comptes n'est pas accuser. Un ministre qui publie ce qu'il a dépensé, école par école, s'expose moins qu'un ministre qui ne publie rien : on discute de ses choix au lieu d'inventer ses fautes. Un maire qui dit qu'un chantier a pris du retard, et pourquoi, garde la confiance de ceux qui attendent. L'opacité ne protège pas les gouvernants. Elle livre le pays à la rumeur, et la rumeur n'accorde pas de droit de réponse.",
      ),
      p(
        "Il faut pour cela des choses ennuyeuses : des comptes publiés à date fixe, des marchés mis en ligne, des cours des comptes dont les rapports sont suivis d'effet, des parlements qui ont le temps de lire. Aucune ne coûte le prix d'un échangeur. Toutes demandent que l'on cesse de tenir la question pour une insulte.",
      ),
      h2('À commencer par nous'),
      p(
        "Un journal qui réclame des comptes doit présenter les siens. Il nous arrive de nous tromper : sur une date, sur un nom, sur l'importance d'une affaire. En septembre, nous avons relayé une rumeur, faute d'un second appel téléphonique. Elle n'a pas disparu de notre site ; à sa place, une page dit ce que nous avions écrit et pourquoi nous l'avons retiré.",
      ),
      p('Nous nous tenons à quatre engagements, que chacun peut nous opposer :'),
      ul(
        "toute erreur de fait donne lieu à un rectificatif daté, sur l'article lui-même et sur une page commune ;",
        'tout chiffre porte sa source et sa date ;',
        "tout dossier est rouvert un an après, que l'actualité s'y prête ou non ;",
        'toute question de lecteur reçoit une réponse, même brève, même embarrassée.',
      ),
      p(
        'Ces règles sont dans ',
        link('/charte/', 'notre charte'),
        ". Elles sont modestes et nous y manquerons parfois. Ce jour-là, écrivez-nous. On ne demande pas à un fleuve d'être droit ; on lui demande de ne pas cacher où il passe.",
      ),
    ),
};
