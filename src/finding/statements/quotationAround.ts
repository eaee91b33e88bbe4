import { contains, type Slice } from '../../dossier/slice.ts';
import type { Statement } from './statement.ts';

/**
 * The innermost quotation around a stretch of a document, without its marks: one slice of a statement, or all of them
 * together if the stretch runs over several. Undefined if no quotation holds the stretch.
 */
export function quotationAround(statements: readonly Pick<Statement, 'slices'>[], stretch: Slice): Slice | undefined {
  const holding = statements
    .flatMap(({ slices }) => [...slices, { start: slices[0]?.start ?? 0, end: slices.at(-1)?.end ?? 0 }])
    .filter((slice) => contains(slice, stretch));
  return holding.sort((a, b) => a.end - a.start - (b.end - b.start))[0];
}
