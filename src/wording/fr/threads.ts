import type { Translation } from '../translation.ts';

export const threads: NonNullable<Translation['threads']> = {
  askOnIn: 'Continuer dans',
  how: 'Mentionnez-y le bot, ou utilisez /ask. Une question comme « et quand ? » fait suite à cette réponse.',
  isThread: 'Ceci est déjà un fil. Posez-y votre question suivante.',
  notHere: 'Aucun fil ne peut être ouvert ici. Les fils fonctionnent dans les salons textuels d’un serveur.',
  failed: (reason) => `Le bot n’a pas pu ouvrir de fil : ${reason}.`,
  plainName: 'Autres questions',
  reasons: {
    mayNotOpen: 'le bot n’a pas le droit d’ouvrir des fils ici',
    mayNotSee: 'le bot n’a pas le droit de voir ce salon',
    channelGone: 'ce salon n’existe plus',
    messageGone: 'le message n’existe plus',
    tooMany: 'le serveur a autant de fils ouverts que Discord le permet ; fermez-en un d’abord',
  },
};
