import type { Translation } from '../translation.ts';

export const posts: NonNullable<Translation['posts']> = {
  notOpen: 'le dossier n’est plus ouvert à tous les membres de ce salon',
  channelGone: 'le salon n’existe plus',
  serverGone: 'le serveur n’existe plus, ou le bot n’y est pas',
  mayNotSee: 'le bot ne peut pas voir le salon',
  mayNotWrite: 'le bot n’a pas le droit d’écrire dans le salon',
  takesNone: 'la personne n’accepte pas les messages du bot',
  notWritable: 'personne ne peut écrire dans le salon',
  withheld: 'ses mots ne correspondaient pas au document ; l’exploitant du bot en trouve la raison dans le journal',
  refused: (message) => `Discord l’a refusé (${message})`,
  ownFault: 'une erreur du bot, que l’exploitant du bot trouve dans le journal',
  cannotLook: 'c’est peut-être déjà publié, et le bot n’a pas le droit de lire le salon pour le vérifier',
  unreachable: 'Discord n’a pas répondu',
};
