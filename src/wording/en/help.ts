import { type Phrase, say } from '../phrase.ts';

/** What each command does. */
export const help = {
  command: <P extends object>(name: P, description: P): Phrase<P> => say`${name} — ${description}`,
  option: <P extends object>(name: P, isRequired: boolean, description: P): Phrase<P> =>
    say`${name}${isRequired ? '' : ' (may be left out)'}: ${description}`,
  example: <P extends object>(example: P): Phrase<P> => say`For example: ${example}`,
  heading: 'Verbatim answers in the words of the dossier',
};
