import { contains, overlaps } from '../../dossier/slice.ts';
import type { Findings } from '../../finding/findings.ts';
import type { Statement } from '../../finding/statements/statement.ts';
import type { Location } from './locate.ts';
import type { FoundPart } from './parts.ts';
import type { PastedQuotation } from './pasted.ts';
import type { CheckedWord } from './wordsForVerifying.ts';

/**
 * The parts of a quotation that takes words of the document and words of someone whom it quotes for one statement: “The
 * gate was dry as a bone” of: The gate was “dry as a bone,” Roe said. Null if it is no such quotation. The words of `pasted`
 * have the offsets of the quotation.
 */
export function mixedParts(
  location: Location,
  pasted: readonly CheckedWord[],
  quotation: PastedQuotation,
  findings: Findings,
): readonly FoundPart[] | null {
  const { document, words, first, last, steps } = location;
  const extent = { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 };
  const quoted = findings.of(document).statements.filter((one) => one.depth === 0 && overlaps(one, extent));
  if (quoted.length === 0 || quoted.some((one) => contains(one, extent))) return null;
  const parts: FoundPart[] = [];
  for (const step of steps) {
    if (step.kind !== 'same') continue;
    const [mine, theirs] = [pasted[step.pasted], words[step.source]];
    if (mine === undefined || theirs === undefined) continue;
    const statement = quoted.find((one) => one.slices.some((slice) => contains(slice, theirs)));
    const before = parts.at(-1);
    const end = mine.end + quotation.start;
    if (before !== undefined && before.statement === statement) {
      parts[parts.length - 1] = {
        ...before,
        pasted: { ...before.pasted, end },
        extent: { ...before.extent, end: theirs.end },
      };
    } else {
      const slice = { start: mine.start + quotation.start, end };
      parts.push({ pasted: slice, location, extent: theirs, statement, isAfterGap: false });
    }
  }
  return isOneClaim(parts) ? parts.map((part) => ({ ...part, extent: sliceOf(part) })) : null;
}

function sliceOf({ extent: { start, end } }: FoundPart) {
  return { start, end };
}

/** Whether both the document and someone speak in it. */
function isOneClaim(parts: readonly FoundPart[]): boolean {
  const speakers = new Set<Statement | undefined>(parts.map(({ statement }) => statement));
  return parts.length > 1 && speakers.has(undefined) && speakers.size > 1;
}
