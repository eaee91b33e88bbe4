import type { Translation } from '../translation.ts';

/** Why something cannot be kept, for people in Discord; what only the operator reads stays in English. */
export const store: NonNullable<Translation['store']> = {
  cannotKeep: {
    held: 'No se cambió nada, porque otro programa está usando la base de datos del bot. Inténtalo de nuevo. Si sigue así, avisa a quien opera el bot.',
    full: 'El bot no puede guardar esto, porque su disco está lleno. Sigue respondiendo preguntas. Avisa a quien opera el bot, y luego inténtalo de nuevo.',
    readOnly:
      'El bot no puede guardar esto, porque no puede escribir en su disco. Sigue respondiendo preguntas. Avisa a quien opera el bot, y luego inténtalo de nuevo.',
    failing:
      'El bot no puede guardar esto, porque su disco falla. Avisa a quien opera el bot, y luego inténtalo de nuevo.',
    unreachable:
      'El bot no puede guardar ni consultar esto porque en este momento no llega a su base de datos. No se ha perdido nada. Inténtalo más tarde; si sigue así, avisa a quien opera el bot.',
    uncertain:
      'El bot perdió la conexión con su base de datos justo al guardar esto y no sabe si se guardó. Compruébalo antes de repetirlo.',
  },
  damaged:
    'La base de datos del bot está dañada. Avisa a quien opera el bot: `verbatim doctor` muestra qué falla y cómo restaurarla.',
};
