import type { SpeechLexicon } from '../../../languages/parts/speechLexicon.ts';
import type { Frame, FrameToken } from './frame.ts';

/** How the whole document writes its words. */
export interface WordUse {
  /** Words that occur in lower case. */
  readonly lower: ReadonlySet<string>;
  /** Capitalised words that occur in the middle of a sentence. */
  readonly names: ReadonlySet<string>;
  /** Capitalised words that occur behind an article; they are nouns if the language capitalises nouns. */
  readonly articled: ReadonlySet<string>;
  /** Capitalised words that occur right behind another one, as a surname does behind a first name. */
  readonly surnames: ReadonlySet<string>;
}

/** Collects how all frames of a document write their words. */
export function wordUseOf(frames: readonly Frame[], lexicon: SpeechLexicon): WordUse {
  const articled = new Set<string>();
  const lower = new Set<string>();
  const names = new Set<string>();
  const surnames = new Set<string>();
  for (const { tokens, sentences } of frames) {
    const starts = new Set(sentences.map(({ from }) => from));
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at];
      if (token?.kind !== 'word') continue;
      const previous = tokens[at - 1];
      if (!token.isCapital) lower.add(token.lower);
      else if (!starts.has(at) && previous?.kind === 'word') names.add(token.text);
      if (!token.isCapital || previous === undefined) continue;
      if (opensNoun(previous, lexicon)) articled.add(token.text);
      if (previous.kind === 'word' && previous.isCapital) surnames.add(token.text);
    }
  }
  return { lower, names, articled, surnames };
}

/** Whether the word behind a token is a noun: an article, a possessive or a quantity, or an inflected adjective. */
function opensNoun({ lower, isCapital }: FrameToken, lexicon: SpeechLexicon): boolean {
  if (lexicon.determiners.has(lower)) return true;
  const signs = lexicon.beforeNouns;
  return signs !== undefined && (signs.words.has(lower) || (!isCapital && signs.adjective.test(lower)));
}
