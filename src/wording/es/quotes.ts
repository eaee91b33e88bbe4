import type { Translation } from '../translation.ts';

/** What is said of a search for statements. */
export const quotes: NonNullable<Translation['quotes']> = {
  someListed: (listed, all) =>
    `Se muestran las primeras ${listed} de ${all} declaraciones. Con más palabras o un filtro salen menos.`,
  unknownSpeaker: 'Ninguna declaración del dossier es de alguien con ese nombre. /search muestra dónde está el nombre.',
  outside: (passages) =>
    passages === 1
      ? 'Un pasaje tiene estas palabras fuera de una cita. /search lo muestra.'
      : `${passages} pasajes tienen estas palabras fuera de una cita. /search los muestra.`,
  heading: (words, speaker, about) =>
    [words, speaker === null ? '' : `dicho por ${speaker}`, about === '' ? '' : `sobre ${about}`]
      .filter((part) => part !== '')
      .join(' '),
  readAs: (query, about) => `${query}${about === '' ? '' : ` — sobre ${about}`}`,
  noWords: 'No hay nada que buscar. Escribe palabras de la declaración, quién habló o de qué trata.',
  byOthers: (statements) =>
    statements === 1
      ? 'Una declaración con estas palabras es de otra persona, o no nombra a quien habla. Quita el hablante para verla.'
      : `${statements} declaraciones con estas palabras son de otras personas, o no nombran a quien habla. Quita el hablante para verlas.`,
};
