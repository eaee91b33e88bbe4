import { type Reading, tagReading } from './reading.ts';

const TAG = /(?<![\p{L}\p{M}\p{N}#@&/])[#@][\p{L}_][\p{L}\p{M}\p{N}_]{0,60}/gu;

/** Words with the mark of a subject or of an account before them: #harbour, @harbour. */
export function tagsIn(text: string): readonly Reading[] {
  return [...text.matchAll(TAG)].map(({ 0: typed, index }) => ({
    start: index,
    end: index + typed.length,
    folded: tagReading(typed),
  }));
}
