import { overlaps, type Slice } from '../../dossier/slice.ts';
import type { Statement } from './statement.ts';

/** The words of a statement as far as they are inside a stretch of the text, such as a passage or a sentence. */
export function clippedSlices({ slices }: Pick<Statement, 'slices'>, within: Slice): readonly Slice[] {
  return slices
    .filter((slice) => overlaps(slice, within))
    .map(({ start, end }) => ({ start: Math.max(start, within.start), end: Math.min(end, within.end) }));
}
