import { type Filling, type Phrase, say } from '../phrase.ts';
import { count } from './counting.ts';

/** What is said if the dossier has no answer. */
export const absence = {
  silent: {
    ask: 'The dossier does not say.',
    who: 'No one of that name was found.',
    passages: 'No passage matches.',
  },
  searched: (passages: number, documents: number): string =>
    `${count(passages, 'passage')} in ${count(documents, 'document')} searched.`,
  missing: <P extends object>(terms: Filling<P>): Phrase<P> => say`Not in the dossier: ${terms}.`,
  nearestTo: <P extends object>(term: P, suggestions: P): Phrase<P> => say`Nearest to ${term}: ${suggestions}.`,
  /** Over passages that do not answer. */
  nearest: 'Nearest',
};
