import type { Translation } from '../translation.ts';
import { count } from './counting.ts';

const NO_ANSWER = 'Esto no es una respuesta: no dice nada de lo que contiene el dosier.';

function lasting(minutes: number): string {
  return minutes < 1 ? '' : ` (desde hace ${count(minutes, 'minuto', 'minutos')})`;
}

export const engine: NonNullable<Translation['engine']> = {
  away: (minutes) =>
    `Ahora no se puede buscar en el dosier: su índice no responde${lasting(minutes)}. ${NO_ANSWER} Las citas, las fuentes y los informes siguen funcionando. Inténtalo de nuevo en un minuto.`,
  partial: (minutes) =>
    `Ahora no se puede buscar en el dosier: falta una parte de su índice${lasting(minutes)}, y el bot no responde a partir del resto. ${NO_ANSWER} Inténtalo de nuevo en un minuto.`,
  missing: (minutes) =>
    `Ahora no se puede buscar en el dosier: su índice ha desaparecido${lasting(minutes)} y se reconstruye con los documentos guardados. ${NO_ANSWER} Inténtalo de nuevo más tarde.`,
  refused: (minutes) =>
    `No se puede buscar en el dosier: su índice rechaza al bot${lasting(minutes)}. ${NO_ANSWER} Avisa a quien opera el bot: \`verbatim doctor\` muestra qué falla.`,
};
