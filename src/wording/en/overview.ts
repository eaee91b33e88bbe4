import { type Phrase, say } from '../phrase.ts';

/** A page on a topic. */
export const overview = {
  evidence: 'The best evidence',
  said: 'Who said what',
  when: 'When',
  differing: 'Where accounts differ',
  differ: { number: 'numbers differ:', date: 'dates differ:', name: 'names differ:', denial: 'one account denies it:' },
  and: 'and:',
  people: 'People and bodies',
  person: <P extends object>(name: P, passages: number, place: P): Phrase<P> => say`${name} (${passages}, ${place})`,
  lacking: 'What is missing',
  missing: (term: string, near: readonly string[]): string =>
    near.length === 0
      ? `“${term}” is not in the dossier.`
      : `“${term}” is not in the dossier. Similar words: ${near.join(', ')}.`,
  oneDocument: (title: string): string => `All of it is from one document: ${title}.`,
  nobodyQuoted: 'Nobody is quoted on this.',
  silent: (names: string): string => `Named, but not quoted on this: ${names}.`,
  noTime: 'No date or time is named.',
  noDifference: 'No differences in numbers, dates or names were found, and no denials.',
  readAs: (terms: readonly string[], day: string | null): string =>
    day === null ? terms.join(' · ') : `${terms.join(' · ')}, and what happened on ${day}`,
  leftOut: (passages: number): string =>
    passages === 1 ? 'You left out one passage.' : `You left out ${passages} passages.`,
};
