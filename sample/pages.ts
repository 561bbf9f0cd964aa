import {
  attribution,
  br,
  doc,
  em,
  h2,
  li,
  link,
  ol,
  p,
  quote,
  sidebar,
  strong,
  ul,
} from '#content/document/builders.ts';
import type { DocumentJson } from '#content/document/document.ts';

/** A page that belongs to no section: about, legal notice, charter, contact. */
export type SamplePage = { slug: string; title: string; showInFooter: boolean; body: DocumentJson };

const about: DocumentJson = doc(
  p(
    "Le Fleuve est le journal d'exemple de Griot, un logiciel qui sert à publier un journal sur le web. ",
    strong("Ce journal n'existe pas en dehors de cette démonstration"),
    " : aucune société ne l'édite, aucun lecteur n'y est abonné, aucune de ses adresses électroniques ne reçoit de courrier.",
  ),
  p(
    "Il a été écrit avec le soin que mérite un vrai quotidien, parce que l'on ne juge pas une mise en page sur du faux latin. Un titre trop long, un encadré au mauvais endroit, une légende oubliée ne se voient que sur de vrais textes.",
  ),
  h2('Ce qui est vrai, ce qui est inventé'),
  p('Avant de citer une page de ce site, il faut savoir ceci :'),
  ul(
    'Les événements publics, les dates, les institutions et les chiffres attribués à une source sont tirés de ce qui était publiquement connu. Ils ont été vérifiés avec soin, mais ce site ne remplace pas ses sources.',
    'Les personnes ordinaires — pêcheurs, sages-femmes, commerçantes, élèves — sont inventées, avec leurs noms et leurs paroles. Toute ressemblance avec une personne réelle serait fortuite.',
    'Les signatures sont inventées elles aussi, comme les lecteurs qui laissent des commentaires.',
    "Aucune phrase n'est prêtée à une personnalité réelle : ses positions publiques sont résumées, jamais mises entre guillemets.",
    "Les reportages datés de l'année 2026 décrivent des situations vraisemblables ; ils ne témoignent pas d'événements constatés.",
  ),
  h2('Les images'),
  p(
    "Toutes les images sont des dessins, des cartes ou des graphiques faits pour ce site. Aucune photographie de personne réelle n'y figure. Le fond des cartes vient des données libres de ",
    link('https://www.naturalearthdata.com/', 'Natural Earth'),
    '.',
  ),
  h2('Pourquoi un fleuve'),
  p(
    "Le Sénégal, le Niger, le Congo, le Chari ne séparent pas les pays autant que les cartes le disent : on y commerce, on s'y marie, on y parle les mêmes langues d'un bord à l'autre. Un journal qui passe d'un rivage à l'autre nous a paru une idée juste, et le nom était court.",
  ),
  p(
    "Si vous êtes en train d'essayer Griot, vous pouvez tout modifier ici : réécrire les articles, changer la une, renommer le journal. Rien de ce que vous ferez ne dérangera personne. Les règles que ce journal se donne sont dans ",
    link('/charte/', 'notre charte'),
    ', et ses erreurs, dans ',
    link('/corrections/', 'la page des rectificatifs'),
    '.',
  ),
);

const legalNotice: DocumentJson = doc(
  p(
    strong('Toutes les données de cette page sont fictives.'),
    " Elles montrent où se placent, dans Griot, les mentions que la loi demande à un éditeur de presse en ligne. Remplacez-les par les vôtres avant d'ouvrir votre site au public.",
  ),
  h2('Éditeur'),
  p(
    "Le Fleuve est édité par Les Éditions du Fleuve, société inventée pour l'exemple.",
    br(),
    'Forme : société à responsabilité limitée (fictive)',
    br(),
    'Capital : 10 000 000 de francs CFA (fictif)',
    br(),
    "Siège : 1, quai de l'Exemple, Dakar (adresse fictive)",
    br(),
    'Registre du commerce : SN-DKR-0000-X-00000 (numéro fictif)',
    br(),
    'Téléphone : aucun',
    br(),
    'Courrier électronique : redaction@lefleuve.example (adresse réservée aux exemples, qui ne reçoit rien)',
  ),
  h2('Direction de la publication'),
  p(
    "Le directeur ou la directrice de la publication répond du contenu du journal devant la loi. Ce journal d'exemple n'en a pas. Le vôtre en aura un, dont le nom figurera ici.",
  ),
  h2('Hébergement'),
  p(
    "Ce site tourne sur la machine de la personne qui essaie Griot. Dans beaucoup de pays, un site ouvert au public doit indiquer ici le nom, l'adresse et le téléphone de son hébergeur.",
  ),
  h2('Données personnelles'),
  p(
    "La lecture de ce site ne dépose aucun traceur et n'appelle aucun service extérieur : ni mesure d'audience, ni police de caractères, ni bouton de réseau social chargé d'ailleurs. Les adresses électroniques données avec un commentaire servent à la modération ; elles ne sont jamais publiées.",
  ),
  p(
    'Toute personne peut demander à voir, à corriger ou à faire effacer les données qui la concernent, en écrivant à la rédaction. Un journal établi au Sénégal relève, sur ce point, de la ',
    link('https://www.cdp.sn/', 'Commission de protection des données personnelles'),
    '.',
  ),
  h2('Droits de reproduction'),
  p(
    'Les textes et les images de ce journal accompagnent Griot et suivent la licence du logiciel. Dans un journal réel, cette section dit ce que les lecteurs et les confrères peuvent reprendre, et à quelles conditions.',
  ),
);

const charter: DocumentJson = doc(
  p(
    "Cette charte dit ce que les lecteurs sont en droit d'attendre de nous. Elle s'impose à tous ceux qui écrivent, éditent, dessinent ou modèrent ici, quel que soit leur statut. Elle prolonge la ",
    link('https://www.ifj.org/', "Charte mondiale d'éthique des journalistes"),
    ', adoptée par la Fédération internationale des journalistes à Tunis en 2019.',
  ),
  h2('Les sources'),
  ul(
    "Une information se vérifie auprès de deux sources indépendantes, ou dans le document lui-même. Quand nous n'en avons qu'une, nous le disons.",
    "Nous nommons nos sources. L'anonymat est accordé à qui risque son emploi, sa liberté ou sa vie ; la rédaction en chef connaît alors le nom, et le lecteur sait pourquoi il manque.",
    "Une phrase entre guillemets a été dite, et dans cet ordre. Un entretien n'est pas donné à relire pour être réécrit.",
    "Un chiffre est accompagné de sa date et de celui qui l'a produit.",
  ),
  h2('Les rectificatifs'),
  p(
    "Toute erreur de fait est corrigée dès qu'elle est établie. Le rectificatif est daté, placé sur l'article et repris sur ",
    link('/corrections/', 'une page publique'),
    ". Il dit ce qui était écrit et ce qu'il fallait écrire. Nous ne corrigeons en silence que les fautes d'orthographe. Un article retiré laisse une page qui explique pourquoi.",
  ),
  h2('Le droit de réponse'),
  p(
    "Quiconque est mis en cause est interrogé avant la publication, avec un délai décent pour répondre. S'il refuse, nous l'écrivons. S'il demande ensuite un droit de réponse, nous le publions sur l'article, aussi visible que le passage contesté et sans commentaire de notre part.",
  ),
  h2("Les conflits d'intérêts"),
  ol(
    "Aucun journaliste n'accepte d'argent, de voyage ou de cadeau de ceux dont il parle. Le « transport » remis à la sortie des conférences de presse est refusé.",
    'Celui qui a un parent, un parti, une action ou une dette dans une affaire le signale et ne la couvre pas.',
    "Un annonceur n'apprend rien avant les lecteurs et ne relit rien. Un contenu payé porte la mention « Publicité ».",
    'Les opinions sont séparées des faits et signalées comme telles.',
  ),
  h2('Les images'),
  p(
    "Une image a un auteur, nommé, et une légende qui dit ce qu'elle montre, où et quand. On peut en régler la lumière ; on n'en retire ni n'y ajoute rien. Nous ne montrons pas le visage d'un enfant, d'une victime ou d'un malade sans l'accord de la personne ou des siens. Une reconstitution et une image d'archives sont désignées comme telles.",
  ),
  h2("L'intelligence artificielle"),
  p(
    "Un programme peut aider à transcrire un enregistrement, à traduire, à chercher dans mille pages, à relire. Il ne signe pas, n'est jamais une source et ne décide pas de ce qui paraît. Ce qu'il propose est vérifié par une personne qui en répond. Aucune image fabriquée n'est présentée comme une photographie. Quand un programme a tenu une part notable dans un travail, le lecteur en est prévenu sur la page.",
  ),
  sidebar(
    'Pour nous demander des comptes',
    p(
      "Un lecteur qui estime cette charte enfreinte écrit à la rédaction en donnant l'adresse de l'article. Il reçoit une réponse motivée ; si nous avons eu tort, elle est publiée.",
    ),
  ),
);

const contact: DocumentJson = doc(
  p(
    'Un courrier électronique suffit : ',
    link('mailto:redaction@lefleuve.example', 'redaction@lefleuve.example'),
    ". Cette adresse est celle d'un journal d'exemple et ne reçoit rien ; dans un vrai journal, elle serait lue tous les jours, dimanche compris. Voici comment nous nous en servirions.",
  ),
  h2('Signaler une erreur'),
  p('Pour que nous puissions vérifier vite, donnez-nous :'),
  ol(
    "l'adresse de l'article ;",
    'la phrase en cause ;',
    "ce qu'il aurait fallu écrire et, si possible, d'où vous le tenez.",
  ),
  p(
    "Une erreur établie est corrigée dans la journée, avec un rectificatif daté. Si nous ne sommes pas d'accord avec vous, nous vous disons pourquoi.",
  ),
  h2('Demander un droit de réponse'),
  p(
    "Si vous êtes nommé ou reconnaissable dans un article, écrivez « Droit de réponse » dans l'objet du message et joignez votre texte. Nous accusons réception et nous convenons avec vous de la date de publication.",
  ),
  h2('Nous confier une information'),
  p(
    "Un courrier électronique ordinaire n'est pas secret. Si ce que vous savez peut vous mettre en danger, n'envoyez pas de document au premier message et n'écrivez pas depuis votre lieu de travail : demandez seulement qu'un journaliste vous rappelle, et à quelle heure. La ",
    link('/charte/', 'charte'),
    ' explique comment nous protégeons nos sources.',
  ),
  h2('Proposer une tribune'),
  p(
    "Les tribunes comptent de 4 000 à 6 000 signes, défendent une idée et sont signées d'un nom. L'auteur indique ce qui le lie au sujet. La rédaction titre, coupe si nécessaire et fait relire ses coupes.",
  ),
  quote(
    "Dites-nous aussi ce que nous n'avons pas vu : une école ouverte, un pont fermé, un prix qui a doublé. Un bon sujet commence presque toujours par un voisin qui écrit.",
    attribution(em('La rédaction')),
  ),
  h2('Commenter'),
  p('Les commentaires sont ouverts sous les articles, sans compte. Ils sont lus avant de paraître. Nous écartons :'),
  ul(
    li(p('les insultes et les appels à la haine ;')),
    li(p('les accusations contre une personne, quand rien ne les étaye ;')),
    li(p('la publicité et les numéros de téléphone.')),
  ),
);

/** The pages of the footer, in its order. */
export const pages: SamplePage[] = [
  { slug: 'a-propos', title: 'À propos', showInFooter: true, body: about },
  { slug: 'charte', title: 'Charte de la rédaction', showInFooter: true, body: charter },
  { slug: 'contact', title: 'Contact', showInFooter: true, body: contact },
  { slug: 'mentions-legales', title: 'Mentions légales', showInFooter: true, body: legalNotice },
];
