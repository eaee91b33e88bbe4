import type { Slice } from '../../dossier/slice.ts';
import type { Asked } from './asked.ts';
import { countedNouns, countedWord } from './countedWord.ts';

/** A stretch, with its form and what follows it if it is a number. */
interface Counting extends Slice {
  readonly form?: string;
  readonly counted?: string;
}

/** A number with the noun that the question counts. */
export function withCounted(text: string, { start, end, counted = '', form }: Counting, question: Asked): Slice {
  if (form !== 'plain' && form !== 'time') return { start, end };
  const noun = countedWord(counted, countedNouns(question));
  return noun === null ? { start, end } : { start, end: text.indexOf(noun, end) + noun.length };
}
