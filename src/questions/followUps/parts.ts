import type { Slice } from '../../dossier/slice.ts';
import { isStopWord } from '../../languages/stopWords.ts';
import { tokenize } from '../../text/tokens.ts';
import type { FollowUpPatterns } from './followUpPatterns.ts';

/** A question taken apart: what opens it, what asks, and the rest. */
export interface Parts {
  readonly isOpened: boolean;
  /** Without what opens it and without the mark at its end. */
  readonly text: string;
  /** The words that ask, or null. */
  readonly asking: Slice | null;
  /** Words that carry meaning, other than those that ask and pronouns. */
  readonly own: readonly string[];
  /** Whether there is nothing but what asks, small words and pronouns. */
  readonly onlyAsks: boolean;
}

/** Marks and spaces at the end of a question. */
export const END = /(?<![?؟？!.…\s])[?؟？!.…\s]+$/u;

/** Takes a question apart by the words of its language. */
export function takeApart(question: string, patterns: FollowUpPatterns): Parts {
  const spoken = question.replace(patterns.closing, '').replace(END, '').trim();
  const opening = patterns.opening.exec(spoken);
  const opened = opening === null ? spoken : spoken.slice(opening[0].length);
  const isOpened = (opening !== null || patterns.closing.test(question)) && opened.trim() !== '';
  const text = (isOpened ? opened : spoken).replace(/^[\s¿¡]+/u, '').trim();
  const match = patterns.asking.exec(text);
  const asking = match === null ? null : { start: match.index, end: match.index + match[0].trimEnd().length };
  const rest = asking === null ? text : `${text.slice(0, asking.start)} ${text.slice(asking.end)}`;
  const own = contentOf(rest, patterns);
  // "who was with him?" asks for more than who.
  const isLed = new RegExp(`(?<!\\p{L})(?:${patterns.words.prepositions})(?!\\p{L})`, 'iu').test(rest);
  return { isOpened, text, asking, own, onlyAsks: !isLed && sayingWords(rest, patterns).length === 0 };
}

/** The words of a text that carry meaning. */
export function contentOf(text: string, patterns: FollowUpPatterns): readonly string[] {
  return sayingWords(text, patterns).filter((word) => !isStopWord(word, [patterns.language]));
}

/** The same with words that say little, such as "said", which some lists of stop words have. */
function sayingWords(text: string, patterns: FollowUpPatterns): readonly string[] {
  const { people, things, places, times, telling } = patterns;
  const small = [people, things, places, times, new RegExp(telling.source, 'iu')];
  return tokenize(text)
    .filter(({ surface }) => !small.some((one) => one.exec(surface)?.[0] === surface))
    .map(({ folded }) => folded);
}
