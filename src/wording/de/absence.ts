import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { inDocuments, passages } from './counting.ts';

export const absence: NonNullable<Translation['absence']> = {
  silent: {
    ask: 'Das Dossier sagt dazu nichts.',
    who: 'Niemand dieses Namens wurde gefunden.',
    passages: 'Keine Stelle passt.',
  },
  searched: (number, documents) => `${passages(number)} in ${inDocuments(documents)} durchsucht.`,
  missing: (terms) => say`Nicht im Dossier: ${terms}.`,
  nearestTo: (term, suggestions) => say`Ähnlich wie ${term}: ${suggestions}.`,
  nearest: 'Am nächsten kommt',
};
