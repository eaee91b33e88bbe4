import { type Filling, joined, type Phrase, say } from '../phrase.ts';
import { count, numeral } from './counting.ts';

/** Two accounts side by side. */
export const comparison = {
  shared: (points: number): string =>
    points === 0 ? 'No point that both speak to' : `${count(points, 'point')} that both speak to`,
  onlyOf: <P extends object>(points: number, side: P): Phrase<P> => say`${numeral(points)} that only ${side} makes`,
  toldOfBoth: 'Told of both',
  bothSpeak: 'Both speak to this',
  only: <P extends object>(word: (text: string) => P, side: P): Phrase<P> => say`${word('Only')} ${side}`,
  differs: 'Differs',
  differ: { number: 'numbers', date: 'dates', name: 'names' },
  apart: <P extends object>(kind: string, a: P, b: P): Phrase<P> => say`${kind}: “${a}” and “${b}”`,
  /** A speaker with the word that means them, such as “they”: that it means them is the bot's reading. */
  called: <P extends object>(speaker: P, word: P): Phrase<P> => say`${speaker} (“${word}”)`,
  office: <P extends object>(words: P, place: P): Phrase<P> => say`, “${words}” ${place}`,
  saidBy: <P extends object>(speaker: Filling<P>, office: Filling<P>): Phrase<P> => say`Said by ${speaker}${office}`,
  reportedOf: <P extends object>(speaker: Filling<P>, office: Filling<P>): Phrase<P> =>
    say`Reported of ${speaker}${office}, not quoted`,
  tellsOf: <P extends object>(speaker: Filling<P>): Phrase<P> => say`Tells of ${speaker}`,
  summary: <P extends object>(parts: readonly Filling<P>[]): Phrase<P> => joined(parts, ' · '),
};
