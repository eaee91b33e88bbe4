import type { SpeechLexicon } from '../../../languages/parts/speechLexicon.ts';
import type { Frame } from './frame.ts';

/** How the whole document writes its words. */
export interface WordUse {
  /** Words that occur in lower case. */
  readonly lower: ReadonlySet<string>;
  /** Capitalised words that occur in the middle of a sentence. */
  readonly names: ReadonlySet<string>;
  /** Capitalised words that occur behind an article; they are nouns if the language capitalises nouns. */
  readonly articled: ReadonlySet<string>;
}

/** Collects how all frames of a document write their words. */
export function wordUseOf(frames: readonly Frame[], lexicon: SpeechLexicon): WordUse {
  const articled = new Set<string>();
  const lower = new Set<string>();
  const names = new Set<string>();
  for (const { tokens, sentences } of frames) {
    const starts = new Set(sentences.map(({ from }) => from));
    for (const [at, token] of tokens.entries()) {
      if (token.kind !== 'word') continue;
      const previous = tokens[at - 1];
      if (!token.isCapital) lower.add(token.lower);
      else if (!starts.has(at) && previous?.kind === 'word') names.add(token.text);
      if (token.isCapital && previous !== undefined && lexicon.determiners.has(previous.lower))
        articled.add(token.text);
    }
  }
  return { lower, names, articled };
}
