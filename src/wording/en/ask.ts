import { type Phrase, say } from '../phrase.ts';

/** What is said of a question and how it was read. */
export const ask = {
  /** How the limits in time were read; each is null if there is none. */
  timesFirst: (words: string, from: string | null, to: string | null): string => {
    const limits = [...(from === null ? [] : [`from ${from}`]), ...(to === null ? [] : [`to ${to}`])].join(' ');
    return `Passages of the time “${words}” (${limits}) come first; others are not left out.`;
  },
  /** A part of a question that a sentence shown above answers. */
  sameSentence: <P extends object>(citation: P): Phrase<P> => say`The same sentence answers this: ${citation}`,
  inSameSentence: <P extends object>(words: P, citation: P): Phrase<P> =>
    say`“${words}”, in the same sentence: ${citation}`,
  /** Above the turn of a dialogue that answers: what another speaker asked before. */
  askedBefore: <P extends object>(question: P): Phrase<P> => say`Asked: “${question}”`,
  /** The one whose words were asked for says nothing on the matter: what they say on other things follows. */
  quotedElsewhere: <P extends object>(name: P): Phrase<P> =>
    say`The dossier quotes ${name} on other things, and has no words of theirs on this:`,
  /** The same if there is none. */
  quotedNowhere: <P extends object>(name: P): Phrase<P> => say`The dossier quotes no words of ${name}.`,
};
