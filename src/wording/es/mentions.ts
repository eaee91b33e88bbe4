import type { Translation } from '../translation.ts';

/** How to ask the bot by a mention. */
export const mentions: NonNullable<Translation['mentions']> = {
  inServer:
    'Haz una pregunta tras la mención, como “¿quién firmó el informe?”. Aquí todos pueden leer la respuesta. ' +
    'Con /ask solo la ves tú. /help muestra los demás comandos.',
  inDirectMessage: 'Haz una pregunta, como “¿quién firmó el informe?”. /help muestra los comandos.',
  nextQuestion: 'Haz la próxima pregunta cuando quieras. /help muestra qué puedes preguntar.',
  asksNothing: (text) => `“${text}” no es una pregunta. Escribe qué quieres saber. /help muestra ejemplos.`,
  readByAll:
    'Todos en este canal podrían leer la respuesta, y no todos tienen permiso. Usa /ask: su respuesta solo la ves tú.',
};
