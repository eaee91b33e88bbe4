import { type Filling, joined, type Phrase, say } from '../phrase.ts';
import { count } from './counting.ts';

/** Two accounts side by side. */
export const comparison = {
  heading: (a: string, b: string, topic: string | null): string =>
    `${a} and ${b}${topic === null ? '' : ` on ${topic}`}`,
  shared: (points: number): string =>
    points === 0 ? 'Nothing that both speak about' : `${count(points, 'point')} that both speak about`,
  onlyOf: <P extends object>(points: number, side: P): Phrase<P> => say`${count(points, 'point')} from ${side} only`,
  toldOfBoth: 'About both',
  bothSpeak: 'Both speak about this',
  only: <P extends object>(word: (text: string) => P, side: P): Phrase<P> => say`${word('Only')} ${side}`,
  differs: 'Differs',
  differ: { number: 'numbers', date: 'dates', name: 'names', denial: 'one denies it' },
  apart: <P extends object>(kind: string, a: P, b: P): Phrase<P> => say`${kind}: “${a}” and “${b}”`,
  /** A speaker with the word that means them, such as “they”: that it means them is the bot's reading. */
  called: <P extends object>(speaker: P, word: P): Phrase<P> => say`${speaker} (“${word}”)`,
  office: <P extends object>(words: P, place: P): Phrase<P> => say`, “${words}” ${place}`,
  saidBy: <P extends object>(speaker: Filling<P>, office: Filling<P>): Phrase<P> => say`Said by ${speaker}${office}`,
  reportedOf: <P extends object>(speaker: Filling<P>, office: Filling<P>): Phrase<P> =>
    say`Reported about ${speaker}${office}, not quoted`,
  tellsOf: <P extends object>(speaker: Filling<P>): Phrase<P> => say`About ${speaker}`,
  summary: <P extends object>(parts: readonly Filling<P>[]): Phrase<P> => joined(parts, ' · '),
  bothSame: (typedA: string, typedB: string, name: string): string =>
    `“${typedA}” and “${typedB}” are both ${name}. Choose a different one to compare it with.`,
  silent: (name: string): string => `The dossier has no statement by ${name}.`,
  silentOnTopic: (name: string, others: number): string =>
    `${name} says nothing on this topic. On other topics: ${count(others, 'sentence')}.`,
  someShared: (shown: number, all: number): string =>
    `Showing ${shown} of ${all} points that both speak about. A topic narrows them down.`,
  someOnly: (shown: number, all: number, name: string): string =>
    `Showing ${shown} of ${all} points from ${name} only. A topic narrows them down.`,
  document: (title: string, id: string): string => `the document “${title}” (${id})`,
  source: (name: string, documents: number): string =>
    `the source “${name}”, ${documents === 1 ? 'one document' : `${documents} documents`}`,
  passageOf: (number: number, title: string): string => `¶${number} of ${title}`,
  section: (isHeading: boolean, citation: string, title: string): string =>
    `${isHeading ? 'the section under' : 'the passage'} ${citation} of “${title}”`,
  unknownSide: (dossier: string, wanted: string, hint: string): string =>
    `The dossier “${dossier}” has no person, body, document, source or section “${wanted}”.${hint} Choose from the list that appears as you type. /source lists the documents, /who finds people.`,
  readAs: (topic: string, day: string | null): string =>
    day === null ? `on ${topic}` : `on ${topic}, and on what happened that day, ${day}`,
  /** Whom a side was read as: `typed` if it was typed otherwise, `source` is how to ask for a source of that name. */
  person: (
    name: string,
    kind: 'person' | 'body',
    also: { readonly typed: string | null; readonly rivals: readonly string[]; readonly source: string | null },
  ): string => {
    const spelt = also.typed === null ? '' : ` for “${also.typed}”`;
    const rivals = also.rivals.length === 0 ? '' : `; it could also be ${also.rivals.join(', ')}`;
    const source = also.source === null ? '' : `; for documents published by it, write “${also.source}”`;
    return `${name}, a ${kind}${spelt}${rivals}${source}`;
  },
  /** What is offered while a side is typed. */
  choices: {
    document: (name: string): string => `${name} (document)`,
    source: (name: string): string => `${name} (source)`,
    section: (heading: string): string => `§ ${heading} (section)`,
  },
};
