import { type Phrase, say } from '../phrase.ts';

/** A page on a topic. */
export const overview = {
  evidence: 'The best evidence',
  said: 'Who said what',
  when: 'When',
  differing: 'Where accounts differ',
  differ: { number: 'numbers differ:', date: 'dates differ:', name: 'names differ:', denial: 'one denies it:' },
  and: 'and:',
  people: 'Whom it concerns',
  person: <P extends object>(name: P, passages: number, place: P): Phrase<P> => say`${name} (${passages}, ${place})`,
  lacking: 'What the dossier lacks',
  missing: (term: string, near: readonly string[]): string =>
    `“${term}” does not stand in the dossier.${near.length === 0 ? '' : ` It has: ${near.join(', ')}.`}`,
  oneDocument: (title: string): string => `All of it stands in one document: ${title}.`,
  nobodyQuoted: 'Nobody is quoted on it.',
  silent: (names: string): string => `Named, but without a word of their own on it: ${names}.`,
  noTime: 'No time is named.',
  noDifference: 'No two sentences were found that differ in numbers, dates or names, or of which one denies the other.',
  readAs: (terms: readonly string[], day: string | null): string =>
    terms.join(' · ') + (day === null ? '' : `, and what is told of ${day}`),
  leftOut: (passages: number): string =>
    `${passages === 1 ? 'One passage is' : `${passages} passages are`} left out as asked.`,
};
