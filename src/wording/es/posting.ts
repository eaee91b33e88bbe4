import type { Translation } from '../translation.ts';
import { listInWords } from './counting.ts';

const GRANT = 'La administración del servidor puede darlo en los ajustes del canal, en Permisos.';

function quoted(permissions: readonly string[]): string {
  const names = listInWords(permissions.map((name) => `“${name}”`));
  return permissions.length === 1 ? `el permiso ${names}` : `los permisos ${names}`;
}

function botLacks(permissions: readonly string[], instead: string): string {
  return `Al bot le falta en este canal ${quoted(permissions)}. ${GRANT} ${instead}`;
}

/** Why nothing can be posted in a channel, and who can mend that. The permissions have the names of Discord's settings. */
export const posting: NonNullable<Translation['posting']> = {
  youMayNotShare: (lacking) => `No puedes compartir aquí: te falta en este canal ${quoted(lacking)}. ${GRANT}`,
  youMayNotOpenThreads: (lacking) => `No puedes abrir hilos aquí: te falta en este canal ${quoted(lacking)}. ${GRANT}`,
  youMayNotHaveNewsPosted: (lacking) =>
    `No puedes programar mensajes aquí: te falta en este canal ${quoted(lacking)}. ${GRANT}`,
  botMayNotShare: (lacking) => botLacks(lacking, 'Hasta entonces, solo tú ves la respuesta.'),
  botMayNotOpenThreads: (lacking) => botLacks(lacking, 'Hasta entonces, usa Compartir, que no necesita hilo.'),
  botMayNotAnnounce: (lacking) => botLacks(lacking, 'Después, inténtalo de nuevo.'),
  botMayNotAnswer: (lacking) => botLacks(lacking, 'Hasta entonces, usa /ask: su respuesta solo la ves tú.'),
  botMayNotPost: 'El bot ya no puede escribir en ese canal. Pregunta a la administración del servidor.',
  youAskedIn: 'Preguntaste en',
  notAnswered: (why) => `El bot no pudo responder allí. ${why}`,
  lacking: (permissions) =>
    `al bot le falta en el canal ${quoted(permissions)}; la administración del servidor puede darlo`,
};
