import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';

/** A page on a topic. */
export const overview: NonNullable<Translation['overview']> = {
  evidence: 'Las mejores pruebas',
  said: 'Quién dijo qué',
  when: 'Cuándo',
  differing: 'En qué difieren los relatos',
  differ: {
    number: 'los números difieren:',
    date: 'las fechas difieren:',
    name: 'los nombres difieren:',
    denial: 'un relato lo niega:',
  },
  and: 'y:',
  people: 'Personas y organismos',
  person: (name, passages, place) => say`${name} (${passages}, ${place})`,
  lacking: 'Lo que falta',
  missing: (term, near) =>
    near.length === 0
      ? `“${term}” no está en el dossier.`
      : `“${term}” no está en el dossier. Palabras parecidas: ${near.join(', ')}.`,
  oneDocument: (title) => `Todo viene de un solo documento: ${title}.`,
  nobodyQuoted: 'No se cita a nadie sobre esto.',
  silent: (names) => `Se les nombra, pero no se les cita sobre esto: ${names}.`,
  noTime: 'No se nombra ninguna fecha ni hora.',
  noDifference: 'No se encontraron diferencias en números, fechas o nombres, ni desmentidos.',
  readAs: (terms, day) => (day === null ? terms.join(' · ') : `${terms.join(' · ')}, y lo que pasó el ${day}`),
  leftOut: (passages) => (passages === 1 ? 'Quitaste un pasaje.' : `Quitaste ${passages} pasajes.`),
};
