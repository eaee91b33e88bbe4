import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { count } from './counting.ts';

/** What is said if the dossier has no answer. */
export const absence: NonNullable<Translation['absence']> = {
  silent: {
    ask: 'El dossier no lo dice.',
    who: 'No se encontró a nadie con ese nombre.',
    passages: 'No hay ningún pasaje que corresponda.',
  },
  searched: (passages, documents) => `Se buscó en ${count(passages, 'pasaje')} de ${count(documents, 'documento')}.`,
  missing: (terms) => say`No está en el dossier: ${terms}.`,
  nearestTo: (term, suggestions) => say`Lo más parecido a ${term}: ${suggestions}.`,
  nearest: 'Lo más cercano',
};
