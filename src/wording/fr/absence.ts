import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { count } from './counting.ts';

export const absence: NonNullable<Translation['absence']> = {
  silent: {
    ask: 'Le dossier ne le dit pas.',
    who: 'Personne de ce nom n’a été trouvé.',
    passages: 'Aucun passage ne correspond.',
  },
  searched: (passages, documents) =>
    `Recherche faite dans ${count(passages, 'passage')} de ${count(documents, 'document')}.`,
  missing: (terms) => say`Absent du dossier : ${terms}.`,
  nearestTo: (term, suggestions) => say`Mots proches de ${term} : ${suggestions}.`,
  nearest: 'Les plus proches',
};
