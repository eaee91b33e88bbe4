import type { Slice } from '../../../dossier/slice.ts';
import { polarReadingOf } from './polarReading.ts';
import type { OperatorKind } from './sentenceWords.ts';

const DENYING: readonly OperatorKind[] = ['negation', 'nobody', 'denying', 'false', 'withholding'];

/** Whether words of a text have a phrase in them that denies. `language` is a BCP 47 tag. */
export function hasDenial(text: string, words: Slice, language: string | undefined): boolean {
  const { operators } = polarReadingOf(text, words, language).sentence;
  return operators.some((one) => one !== undefined && DENYING.includes(one.kind));
}
