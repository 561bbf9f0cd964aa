/** Ce que l’on dit quand le serveur ne peut pas répondre comme d’habitude. */
export const troubleMessages = {
  'away.title': 'Cette page revient bientôt',
  'away.explained':
    'Le journal ne peut pas l’afficher en ce moment : la panne vient de chez nous, et rien n’est perdu. Réessayez dans une minute ; la une et les articles déjà lus répondent peut-être.',
  'busy.title': 'Beaucoup de monde en ce moment',
  'busy.explained':
    'Le journal reçoit plus de lecteurs qu’il ne peut en servir à la fois. Réessayez dans quelques secondes.',
  'refusal.storageFull':
    'Le disque du serveur est plein : rien n’a été enregistré. Gardez cette page ouverte, prévenez qui s’occupe du serveur, puis recommencez.',
  'refusal.storageBusy': 'Le serveur est trop occupé : rien n’a été enregistré. Recommencez dans un instant.',
  'refusal.storageAway':
    'La base de données ne répond pas : rien n’a été enregistré. Gardez cette page ouverte et recommencez dans une minute.',
  'trouble.title': 'Rien n’a été enregistré',
} as const;
