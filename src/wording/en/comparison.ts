import { type Filling, joined, type Phrase, say } from '../phrase.ts';
import { count, numeral } from './counting.ts';

/** Two accounts side by side. */
export const comparison = {
  heading: (a: string, b: string, topic: string | null): string =>
    `${a} and ${b}${topic === null ? '' : ` on ${topic}`}`,
  shared: (points: number): string =>
    points === 0 ? 'No point that both speak to' : `${count(points, 'point')} that both speak to`,
  onlyOf: <P extends object>(points: number, side: P): Phrase<P> => say`${numeral(points)} that only ${side} makes`,
  toldOfBoth: 'Told of both',
  bothSpeak: 'Both speak to this',
  only: <P extends object>(word: (text: string) => P, side: P): Phrase<P> => say`${word('Only')} ${side}`,
  differs: 'Differs',
  differ: { number: 'numbers', date: 'dates', name: 'names', denial: 'one denies it' },
  apart: <P extends object>(kind: string, a: P, b: P): Phrase<P> => say`${kind}: “${a}” and “${b}”`,
  /** A speaker with the word that means them, such as “they”: that it means them is the bot's reading. */
  called: <P extends object>(speaker: P, word: P): Phrase<P> => say`${speaker} (“${word}”)`,
  office: <P extends object>(words: P, place: P): Phrase<P> => say`, “${words}” ${place}`,
  saidBy: <P extends object>(speaker: Filling<P>, office: Filling<P>): Phrase<P> => say`Said by ${speaker}${office}`,
  reportedOf: <P extends object>(speaker: Filling<P>, office: Filling<P>): Phrase<P> =>
    say`Reported of ${speaker}${office}, not quoted`,
  tellsOf: <P extends object>(speaker: Filling<P>): Phrase<P> => say`Tells of ${speaker}`,
  summary: <P extends object>(parts: readonly Filling<P>[]): Phrase<P> => joined(parts, ' · '),
  bothSame: (typedA: string, typedB: string, name: string): string =>
    `“${typedA}” and “${typedB}” are both ${name}. Name another one to compare it with.`,
  silent: (name: string): string => `The dossier gives no words of ${name}.`,
  silentOnTopic: (name: string, others: number): string =>
    `${name}: nothing on this topic, ${others} ${others === 1 ? 'sentence' : 'sentences'} on others.`,
  someShared: (shown: number, all: number): string => `${shown} of ${all} points that both speak to are shown.`,
  someOnly: (shown: number, all: number, name: string): string =>
    `${shown} of ${all} points that only ${name} makes are shown; a topic narrows them down.`,
  document: (title: string, id: string): string => `the document “${title}” (${id})`,
  source: (name: string, documents: number): string =>
    `the source “${name}”, ${documents === 1 ? 'one document' : `${documents} documents`}`,
  passageOf: (number: number, title: string): string => `¶${number} of ${title}`,
  section: (isHeading: boolean, citation: string, title: string): string =>
    `${isHeading ? 'the section under' : 'the passage'} ${citation} of “${title}”`,
  unknownSide: (dossier: string, wanted: string, hint: string): string =>
    `The dossier ${dossier} knows no person, body, document, source or section “${wanted}”.${hint} Choose one of those offered while you type; /source lists the documents, /who finds people.`,
  readAs: (topic: string, day: string | null): string =>
    day === null ? `on ${topic}` : `on ${topic}, and what is told of that day, ${day}`,
  /** Whom a side was read as: `typed` if it was typed otherwise, `source` is how to ask for a source of that name. */
  person: (
    name: string,
    kind: 'person' | 'body',
    also: { readonly typed: string | null; readonly rivals: readonly string[]; readonly source: string | null },
  ): string => {
    const spelt = also.typed === null ? '' : ` for “${also.typed}”`;
    const rivals = also.rivals.length === 0 ? '' : `; it could also be ${also.rivals.join(', ')}`;
    const source = also.source === null ? '' : `; the documents of that source are “${also.source}”`;
    return `${name}, a ${kind}${spelt}${rivals}${source}`;
  },
  /** What is offered while a side is typed. */
  choices: {
    document: (name: string): string => `${name} (document)`,
    source: (name: string): string => `${name} (source)`,
    section: (heading: string): string => `§ ${heading} (section)`,
  },
};
