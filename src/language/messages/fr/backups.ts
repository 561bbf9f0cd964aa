/** In French: backups, restores and updates, at the desk and in commands. */
export const backupsMessages = {
  'cli.backup': 'sauvegarder le journal, sans l’arrêter',
  'cli.backup.to': 'dossier où ranger la sauvegarde, par exemple sur une clé USB',
  'cli.backup.key': 'créer une clé pour chiffrer les sauvegardes',
  'cli.backup.progress': 'Sauvegarde',
  'cli.backup.done':
    'Sauvegarde faite : {articles, plural, one {# article} other {# articles}}, {files, plural, =0 {aucun fichier} one {# fichier} other {# fichiers}}, {weight} en tout.\n{path}',
  'cli.backup.encrypted': 'Elle est chiffrée : sans votre clé, personne ne peut la lire. Gardez la clé ailleurs.',
  'cli.backup.open':
    'Elle n’est pas chiffrée : qui la trouve peut tout lire, sauf les mots de passe. Rangez-la en lieu sûr.',
  'cli.backup.key.done':
    'La clé est créée : {path}\nDonnez ce chemin par GRIOT_BACKUP_KEY_FILE, et gardez-en une copie hors de cette machine (sur une autre clé USB, imprimée, dans un coffre) : sans elle, aucune sauvegarde chiffrée ne pourra être rouverte.\nPartie publique : {recipient}',
  'cli.restore': 'remettre un journal en place depuis une sauvegarde',
  'cli.restore.keyFile': 'clé de la sauvegarde, si elle est chiffrée',
  'cli.restore.acceptMissingMedia': 'continuer sans les fichiers que la sauvegarde a perdus',
  'cli.restore.step.check': 'Vérification',
  'cli.restore.step.media': 'Fichiers',
  'cli.restore.step.rows': 'Articles et tout le reste',
  'cli.restore.again': 'Une restauration avait été interrompue ({path}) : elle recommence.',
  'cli.restore.done':
    'Le journal est restauré : {articles, plural, one {# article} other {# articles}}, {files, plural, =0 {aucun fichier} one {# fichier} other {# fichiers}}.',
  'cli.restore.noMedia':
    'Cette sauvegarde d’avant une mise à jour ne contient pas d’images : celles du dossier media sont laissées telles quelles.',
  'cli.restore.lost':
    '{count, plural, one {# fichier était perdu et manque} other {# fichiers étaient perdus et manquent}} : {names}',
  'cli.restore.orphans':
    'Des lignes qui ne se rattachaient déjà plus à rien ont été gardées telles quelles ({tables}) ; doctor en dira plus.',
  'cli.restore.noSecret':
    'Le secret de l’installation n’était pas dans la sauvegarde (il n’y est que si elle est chiffrée) ; un nouveau sera créé. Les seconds facteurs sont à régler de nouveau, et les liens des lettres déjà envoyées ne servent plus.',
  'cli.restore.next': 'Vérifiez maintenant : {command}',
  'cli.restore.unfinished':
    'Une restauration a été interrompue ici ; le journal n’est pas complet, rien n’a démarré. Recommencez-la : npm run griot -- restore {backup}\nPour y renoncer, effacez le fichier {mark}.',
  'cli.update.backup': 'Avant la mise à jour, le journal a été sauvegardé : {path}',
  'cli.update.refused':
    'La mise à jour n’a pas commencé, car le journal n’a pas pu être sauvegardé avant. Rien n’a été changé ; l’ancienne version du programme fonctionne toujours.',
  'cli.error.newerDatabase':
    'Ce journal a été tenu par une version plus récente de Griot ({migration}) ; rien n’a été touché. Remettez cette version-là, ou restaurez dans un autre dossier la sauvegarde « before-… » faite à la mise à jour.',

  'backups.failure.noRoom':
    'Il n’y a pas assez de place : il faut environ {detail} libres. Rien n’a été effacé, les anciennes sauvegardes sont toujours là. Libérez de la place, ou choisissez un autre disque par GRIOT_BACKUPS.',
  'backups.failure.busy':
    'Une autre sauvegarde est en cours dans {detail}. Attendez qu’elle finisse, puis recommencez.',
  'backups.failure.folderClosed':
    'Impossible d’écrire dans {detail}. Rien n’a été changé. La clé USB ou le disque est-il branché, et le dossier ouvert au programme ?',
  'backups.failure.databaseDamaged':
    'La base de données est abîmée ({detail}) : la sauvegarder telle quelle ferait croire que tout va bien. Les anciennes sauvegardes sont gardées. Lancez doctor, puis restaurez la dernière sauvegarde dans un autre dossier.',
  'backups.failure.interrupted':
    'Le travail a été interrompu (coupure de courant, mémoire insuffisante). Les anciennes sauvegardes sont gardées ; un nouvel essai se fera tout seul.',
  'backups.failure.unexpected':
    'Erreur inattendue : {detail}. Les anciennes sauvegardes sont gardées. Le journal du serveur en dit plus.',
  'backups.failure.keyMissing':
    'Le fichier de clé {detail} est introuvable. Rien n’a été changé. Remettez-le, ou corrigez GRIOT_BACKUP_KEY_FILE.',
  'backups.failure.keyInvalid':
    'Le fichier {detail} n’est pas une clé. Il en faut une faite par « griot backup key » ou « age-keygen ».',
  'backups.failure.keyOpen':
    'D’autres que vous peuvent lire la clé {detail}. Rien n’a été changé. Fermez-la, puis recommencez : chmod 600 {detail}',
  'backups.failure.keyThere':
    'Il y a déjà un fichier {detail} ; il n’a pas été touché. Une clé effacée ferme à jamais ce qu’elle a chiffré : donnez un autre nom.',
  'backups.failure.keyNeeded':
    'La sauvegarde {detail} est chiffrée. Rien n’a été changé. Donnez sa clé par --key-file ou GRIOT_BACKUP_KEY_FILE.',
  'backups.failure.keyWrong':
    'Cette clé n’ouvre pas {detail} : la sauvegarde a été chiffrée avec une autre. Rien n’a été changé.',
  'backups.failure.none': 'Il n’y a encore aucune sauvegarde dans {detail}.',
  'backups.failure.notABackup':
    'Le dossier {detail} n’est pas une sauvegarde. Rien n’a été changé. Donnez le dossier daté, celui qui contient manifest.json.',
  'backups.failure.unfinished':
    'La sauvegarde {detail} a été interrompue avant la fin ; elle ne peut pas servir. Rien n’a été changé. Prenez-en une autre.',
  'backups.failure.newerFormat':
    'La sauvegarde {detail} est d’un format plus récent que ce programme. Rien n’a été changé. Installez une version plus récente de Griot.',
  'backups.failure.newerProgram':
    'Cette sauvegarde a été faite par une version plus récente de Griot ({detail}). Rien n’a été changé. Installez au moins cette version, puis recommencez.',
  'backups.failure.fileMissing':
    'Il manque un fichier à la sauvegarde : {detail}. Elle ne peut pas servir. Si elle a été copiée, recopiez-la entièrement ; sinon prenez-en une autre.',
  'backups.failure.fileDamaged':
    'Un fichier de la sauvegarde est abîmé : {detail}. Elle ne peut pas servir. Si elle a été copiée, recopiez-la ; sinon prenez-en une autre.',
  'backups.failure.mediaMissing':
    'Des images ou des fichiers manquent à la sauvegarde : {detail}. Le dossier « media » est-il toujours à côté d’elle ? Pour restaurer quand même tout le reste : --accept-missing-media',
  'backups.failure.mediaDamaged':
    'Des images ou des fichiers de la sauvegarde sont abîmés : {detail}. Pour restaurer quand même tout le reste : --accept-missing-media',
  'backups.failure.rowsDiffer':
    'Le contenu de la sauvegarde ne correspond pas à ce qu’elle annonce ({detail}). Elle ne peut pas servir ; prenez-en une autre.',
  'backups.failure.notEmpty':
    'Le dossier {detail} contient déjà un journal ; rien n’a été changé. On ne restaure que là où il n’y a rien : donnez un autre dossier par GRIOT_DATA (ou une autre base par DATABASE_URL).',
  'backups.failure.inUse':
    'Un programme se sert de {detail} : arrêtez d’abord le serveur, puis recommencez. Rien n’a été changé.',

  'desk.nav.backups': 'Sauvegardes',
  'home.trouble.backups': 'Le journal n’a pas été sauvegardé depuis plus de deux jours',
  'home.trouble.rehearsal': 'La dernière sauvegarde n’a pas pu être restaurée lors de l’essai',
  'backups.title': 'Sauvegardes',
  'backups.old': 'Le journal n’a pas été sauvegardé depuis plus de deux jours.',
  'backups.failed': 'La dernière tentative a échoué ({when}).',
  'backups.never': 'Le journal n’a encore jamais été sauvegardé.',
  'backups.last': 'Dernière sauvegarde : {when}.',
  'backups.make': 'Sauvegarder maintenant',
  'backups.underWay.backup': 'Une sauvegarde est en cours ; vous pouvez fermer cette page, elle continue.',
  'backups.underWay.rehearsal': 'Un essai de restauration est en cours ; vous pouvez fermer cette page, il continue.',
  'backups.look': 'Où en est-on ?',
  'backups.kept': 'Sauvegardes gardées',
  'backups.none': 'Il n’y en a pas encore.',
  'backups.articles': '{count, plural, one {# article} other {# articles}}',
  'backups.files': '{count, plural, =0 {aucune image} one {# fichier d’image} other {# fichiers d’images}}',
  'backups.noMedia': 'sans les images',
  'backups.encrypted': 'chiffrée',
  'backups.open': 'non chiffrée',
  'backups.beforeUpdate': 'avant une mise à jour',
  'backups.rehearsal': 'Peut-on la restaurer ?',
  'backups.rehearsal.intro':
    'Chaque semaine, la sauvegarde la plus récente est restaurée à part, pour de vrai, et comparée ; le journal servi n’est pas touché.',
  'backups.rehearsal.never': 'L’essai n’a pas encore été fait ; il suit la première sauvegarde.',
  'backups.rehearsal.done':
    'Oui. Dernier essai : {when} ; {articles, plural, one {# article} other {# articles}} et {rows, plural, one {# ligne} other {# lignes}} en tout, {files, plural, =0 {aucun fichier} one {# fichier présent} other {# fichiers présents}}.',
  'backups.rehearsal.failed': 'Non : le dernier essai a échoué ({when}).',
  'backups.rehearse': 'Faire un essai maintenant',
  'backups.plan': 'Quand et où',
  'backups.plan.nightly':
    'Chaque nuit à {hour} h, ou dès que le journal tourne de nouveau si le courant manquait. On garde {days, plural, one {le dernier jour} other {les # derniers jours}}{weeks, plural, =0 {} one { et la dernière semaine} other { et les # dernières semaines}}.',
  'backups.plan.off': 'Aucune sauvegarde ne se fait toute seule : elles sont coupées par le réglage GRIOT_BACKUPS.',
  'backups.plan.sample': 'Ceci est le journal d’exemple : rien ne se sauvegarde tout seul.',
  'backups.plan.folder': 'Dossier :',
  'backups.plan.sameDisk':
    'Les sauvegardes sont sur le même disque que le journal : elles protègent d’une erreur, pas d’un disque mort ni d’un vol. Copiez ce dossier sur une clé USB chaque semaine, et gardez-la hors de la rédaction.',
  'backups.plan.leftOut': 'N’y sont pas : les envois d’images en cours, et les lettres rangées dans le dossier mail.',
} as const;
