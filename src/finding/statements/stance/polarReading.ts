import type { Slice } from '../../../dossier/slice.ts';
import { speechLexiconOf } from '../../../languages/speechLexiconOf.ts';
import { stanceWordsOf } from '../../../languages/stanceWordsOf.ts';
import { frameOf } from '../parsing/frame.ts';
import type { Reading } from './scope.ts';
import { sentenceWordsOf } from './sentenceWords.ts';

/** Reads a sentence for its denials, apart from any quotation in it. `language` is a BCP 47 tag. */
export function polarReadingOf(text: string, sentence: Slice, language: string | undefined): Reading {
  const lists = stanceWordsOf(language);
  const frame = frameOf(text, sentence, []);
  const all = { from: 0, to: frame.tokens.length };
  return { sentence: sentenceWordsOf(frame.tokens, all, lists), lists, lexicon: speechLexiconOf(language) };
}
