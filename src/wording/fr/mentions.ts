import type { Translation } from '../translation.ts';

export const mentions: NonNullable<Translation['mentions']> = {
  inServer:
    'Posez une question après la mention, comme « qui a signé le rapport ? ». Tous ici peuvent lire la réponse. ' +
    'Avec /ask, vous seul la voyez. /help montre les autres commandes.',
  inDirectMessage: 'Posez une question, comme « qui a signé le rapport ? ». /help montre les commandes.',
  nextQuestion: 'Posez la question suivante quand vous voulez. /help montre ce que vous pouvez demander.',
  asksNothing: (text) =>
    `« ${text} » n’est pas une question. Écrivez ce que vous voulez savoir. /help montre des exemples.`,
  readByAll:
    'Tous les membres de ce salon pourraient lire la réponse, et tous n’en ont pas le droit. Utilisez /ask : vous seul voyez sa réponse.',
};
