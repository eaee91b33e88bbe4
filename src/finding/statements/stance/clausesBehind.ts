import type { Slice } from '../../../dossier/slice.ts';
import { polarReadingOf } from './polarReading.ts';

/** Marks at which a clause ends. */
const EDGE = /^[;:—–,]$/u;

/** The clauses of a sentence behind some words, each to the next mark or joining word: "…; nine did". */
export function clausesBehind(text: string, sentence: Slice, words: Slice, language?: string): readonly Slice[] {
  const { sentence: read } = polarReadingOf(text, sentence, language);
  const clauses: Slice[] = [];
  let start: number | null = null;
  for (const [at, slice] of read.slices.entries()) {
    if (slice.start < words.end) continue;
    const isEdge = EDGE.test(read.words[at] ?? '') || read.operators[at]?.kind === 'breaking';
    if (isEdge) {
      if (start !== null && slice.start > start) clauses.push({ start, end: slice.start });
      start = slice.end;
    }
  }
  if (start !== null && start < sentence.end) clauses.push({ start, end: sentence.end });
  return clauses;
}
