import { type Phrase, say } from '../phrase.ts';

/** A page on a topic. */
export const overview = {
  evidence: 'The best evidence',
  said: 'Who said what',
  when: 'When',
  differing: 'Where accounts differ',
  differ: { number: 'numbers differ:', date: 'dates differ:', name: 'names differ:' },
  and: 'and:',
  people: 'Whom it concerns',
  person: <P extends object>(name: P, passages: number, place: P): Phrase<P> => say`${name} (${passages}, ${place})`,
  lacking: 'What the dossier lacks',
  missing: (term: string, near: readonly string[]): string =>
    `“${term}” does not stand in the dossier.${near.length === 0 ? '' : ` It has: ${near.join(', ')}.`}`,
};
