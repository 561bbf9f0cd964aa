/** In French: what `griot doctor` finds, and what to do about it. */
export const doctorMessages = {
  'doctor.node': 'Node.js',
  'doctor.node.old': 'version {version} ; il faut la version {minimum} ou plus récente. Lancez « npm install ».',
  'doctor.unseen': 'n’a pas pu être regardé : {problem}',
  'doctor.clock': 'Horloge',
  'doctor.clock.wrong': 'la date de la machine est dans le passé ; réglez-la, sinon les articles seront mal datés.',
  'doctor.disk': 'Disque',
  'doctor.disk.free': '{free} libres dans {folder}',
  'doctor.database': 'Base de données',
  'doctor.database.counts': '{articles} articles, {comments} commentaires, {media} fichiers',
  'doctor.database.broken': 'abîmée ({problem}). Arrêtez le serveur et restaurez la dernière copie.',
  'doctor.addresses': 'Adresses',
  'doctor.addresses.fine': 'chaque article publié répond à la sienne',
  'doctor.addresses.lost': 'des articles publiés ne répondent pas : {paths}',
  'doctor.media': 'Fichiers',
  'doctor.media.fine': 'tous présents',
  'doctor.media.missing':
    '{count, plural, one {# fichier manque} other {# fichiers manquent}} : {names}. Relancez l’import avec --media.',
  'doctor.clock.behind':
    'la machine se croit avant le {moment}, alors que le journal a déjà écrit ce jour-là : l’horloge a reculé, ou elle avançait. Réglez-la, sinon les articles programmés et les sauvegardes ne se feront pas à leur heure.',
  'doctor.disk.full': 'C’est trop peu : libérez de la place avant que le journal ne puisse plus rien enregistrer.',
  'doctor.rights': 'Droits',
  'doctor.rights.fine': 'les données, le secret et la clé sont fermés aux autres',
  'doctor.rights.closed':
    'le programme ne peut pas écrire dans {path}. Rendez-lui ce dossier : chown -R de son compte, puis relancez.',
  'doctor.rights.folder':
    'd’autres comptes de cette machine peuvent entrer dans {path}, où sont les brouillons et les adresses des lecteurs. Fermez-le : chmod 700 {path}',
  'doctor.rights.secret': 'd’autres comptes de cette machine peuvent lire {path}. Fermez-le : chmod 600 {path}',
  'doctor.orphans': 'Liens internes',
  'doctor.orphans.fine': 'chaque ligne se rattache à quelque chose',
  'doctor.orphans.found':
    'des lignes ne se rattachent plus à rien : {tables}. Rien ne presse, le journal fonctionne ; gardez une sauvegarde et signalez-le.',
  'doctor.backups': 'Sauvegardes',
  'doctor.backups.fine': 'la dernière est du {moment}, sur un autre disque que le journal',
  'doctor.backups.together':
    'la dernière est du {moment}, sur le même disque que le journal. Contre une panne de disque ou un vol, copiez-en une ailleurs (clé USB, autre machine).',
  'doctor.backups.none': 'pas encore ; la première se fera toute seule quand le journal tournera',
  'doctor.backups.off': 'coupées par le réglage GRIOT_BACKUPS ; veillez à en faire autrement',
  'doctor.backups.sample': 'le journal d’exemple n’en fait pas tout seul',
  'doctor.backups.old':
    'la dernière bonne sauvegarde date de plus de deux jours ({moment}). Laissez le serveur tourner, ou faites-en une maintenant : npm run griot -- backup',
  'doctor.rehearsal': 'Répétition de la restauration',
  'doctor.rehearsal.fine': 'réussie le {moment}',
  'doctor.rehearsal.none': 'pas encore ; elle suit la première sauvegarde',
  'doctor.rehearsal.failed': 'elle a échoué le {moment}. {reason}',
  'doctor.deliveries': 'Lettres',
  'doctor.deliveries.fine': 'aucune n’attend',
  'doctor.deliveries.failed':
    '{count, plural, one {une lettre n’est pas partie} other {# lettres ne sont pas parties}}. Voyez pourquoi au bureau : /desk/deliveries/',
  'doctor.deliveries.late':
    '{count, plural, one {une lettre attend} other {# lettres attendent}} depuis plus d’une heure. Le serveur du journal tourne-t-il ?',
  'doctor.mail': 'Courrier',
  'doctor.mail.fine': '{host} répond',
  'doctor.mail.folder': 'pas de serveur ; les lettres sont rangées dans {folder}',
  'doctor.mail.silent':
    '{host}:{port} ne nous reçoit pas ({problem}). Vérifiez GRIOT_SMTP_URL et la connexion ; les lettres attendent.',
  'doctor.address': 'Adresse publique',
  'doctor.address.trial': '{address}, pour un essai sur cette machine',
  'doctor.address.local':
    '{address} ne s’ouvre que sur cette machine, or des lettres ou d’autres machines la reçoivent. Donnez l’adresse du journal par GRIOT_URL.',
  'doctor.address.open':
    '{address} n’est pas chiffrée (http) : mots de passe et lectures voyagent à découvert. Servez le journal en https.',
  'doctor.address.path': '{address} : le journal se sert à la racine d’un nom. Ôtez de GRIOT_URL ce qui suit le nom.',
} as const;
