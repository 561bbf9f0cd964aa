/** In French: letters that the program sends. */
export const mailMessages = {
  'mail.greeting': 'Bonjour {name},',
  'mail.invitation.subject': '{newspaper} : votre place au bureau',
  'mail.invitation':
    '{by} vous invite au bureau, là où s’écrit {newspaper}.\n\nPour entrer, choisissez un mot de passe à cette adresse :\n\n{link}\n\nElle sert une fois, jusqu’au {until}. Ensuite, demandez-en une autre.\n\nVous n’attendiez pas cette lettre ? Laissez-la : rien ne se fera.',
  'mail.passwordReset.subject': 'Choisir un nouveau mot de passe',
  'mail.passwordReset':
    '{by} vous envoie de quoi choisir un nouveau mot de passe pour entrer au bureau :\n\n{link}\n\nCette adresse sert une fois, jusqu’au {until}. Vous serez sorti de tous vos appareils.\n\nTant que vous n’en faites rien, votre mot de passe reste le même.',
  'mail.passwordAsked.subject': 'Choisir un nouveau mot de passe',
  'mail.passwordAsked':
    'Quelqu’un, vous sans doute, a demandé un nouveau mot de passe pour entrer au bureau. Choisissez-le ici :\n\n{link}\n\nCette adresse sert une fois, jusqu’au {until}. Vous serez sorti de tous vos appareils.\n\nCe n’était pas vous ? Laissez cette lettre : votre mot de passe reste le même.',
  'mail.passwordChanged.subject': 'Votre mot de passe a changé',
  'mail.passwordChanged':
    'Le mot de passe qui vous ouvre le bureau vient de changer, et tous vos autres appareils en sont sortis.\n\nCe n’était pas vous ? Prévenez tout de suite l’administrateur du journal.',
  'mail.emailChanged.subject': 'Votre adresse au bureau a changé',
  'mail.emailChanged':
    '{by} a donné une autre adresse électronique à votre compte du bureau. Celle-ci ne l’ouvre plus.\n\nVous ne l’aviez pas demandé ? Prévenez tout de suite l’administrateur du journal.',
} as const;
