import { type Phrase, say } from '../phrase.ts';

/** What is said of a question and how it was read. */
export const ask = {
  /** How the limits in time were read; each is null if there is none. */
  timesFirst: (words: string, from: string | null, to: string | null): string => {
    const limits = [...(from === null ? [] : [`from ${from}`]), ...(to === null ? [] : [`to ${to}`])].join(' ');
    return `Passages from the time “${words}” (${limits}) come first, then the others.`;
  },
  /** More was asked: passages that were shown before are not shown again. */
  leftOut: (passages: number): string =>
    passages === 1
      ? 'The passage that you have seen is left out.'
      : `The ${passages} passages that you have seen are left out.`,
  nothingMore: 'You have seen all that the dossier has on this.',
  /** A part of a question that a sentence shown above answers. */
  sameSentence: <P extends object>(citation: P): Phrase<P> => say`Answered by the same sentence: ${citation}`,
  inSameSentence: <P extends object>(words: P, citation: P): Phrase<P> =>
    say`“${words}”, in the same sentence: ${citation}`,
  /** Above the turn of a dialogue that answers: what another speaker asked before. */
  askedBefore: <P extends object>(question: P): Phrase<P> => say`Asked: “${question}”`,
  /** The one whose words were asked for says nothing on the matter: what they say on other things follows. */
  quotedElsewhere: <P extends object>(name: P): Phrase<P> =>
    say`The dossier quotes ${name}, but not on this. On other things:`,
  /** The same if there is none. */
  quotedNowhere: <P extends object>(name: P): Phrase<P> => say`The dossier does not quote ${name}.`,
};
