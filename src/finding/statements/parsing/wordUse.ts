import type { SpeechLexicon } from '../../../languages/speechLexicon.ts';
import type { Frame } from './frame.ts';

/** What the whole document tells of its words. */
export interface WordUse {
  /** Words that stand somewhere in lower case. */
  readonly lower: ReadonlySet<string>;
  /** Capitalised words that stand somewhere in the middle of a sentence. */
  readonly names: ReadonlySet<string>;
  /** Capitalised words that stand somewhere behind an article: nouns, where nouns have capitals. */
  readonly articled: ReadonlySet<string>;
}

/** What capitals and small letters of the whole text tell. */
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
