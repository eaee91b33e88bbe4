import { contains, type Slice } from '../../dossier/slice.ts';
import { additionsAround } from './additionsAround.ts';
import { wordsWithin } from './keyedText.ts';

/** How many words of a slice of a text are in the square brackets of an editor. */
export function countBracketed(text: string, within: Slice): number {
  const additions = additionsAround(text, within);
  return wordsWithin(text, within).filter((word) => additions.some((one) => contains(one, word))).length;
}
