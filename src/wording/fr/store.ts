import type { Translation } from '../translation.ts';

/** What people on Discord read; the rest is for the operator. */
export const store: NonNullable<Translation['store']> = {
  cannotKeep: {
    held: 'Rien n’a été changé, car un autre programme utilise la base de données du bot. Veuillez réessayer. Si cela continue, dites-le à l’exploitant du bot.',
    full: 'Le bot ne peut pas enregistrer cela, car son disque est plein. Il répond toujours aux questions. Veuillez le dire à l’exploitant du bot, puis réessayez.',
    readOnly:
      'Le bot ne peut pas enregistrer cela, car il n’a pas le droit d’écrire sur son disque. Il répond toujours aux questions. Veuillez le dire à l’exploitant du bot, puis réessayez.',
    failing:
      'Le bot ne peut pas enregistrer cela, car son disque est défaillant. Veuillez le dire à l’exploitant du bot, puis réessayez.',
    unreachable:
      'Le bot ne peut ni enregistrer ni consulter cela, car il n’arrive pas à joindre sa base de données en ce moment. Rien n’est perdu. Veuillez réessayer plus tard ; si cela continue, dites-le à l’exploitant du bot.',
    uncertain:
      'Le bot a perdu sa base de données au moment d’enregistrer cela et ne sait pas si c’est enregistré. Vérifiez avant de recommencer.',
  },
  damaged:
    'La base de données du bot est endommagée. Veuillez le dire à l’exploitant du bot : `verbatim doctor` montre ce qui ne va pas et comment la restaurer.',
};
