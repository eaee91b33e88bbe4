import { contains, overlaps } from '../../dossier/slice.ts';
import type { Findings } from '../../finding/findings.ts';
import type { Location } from './locate.ts';
import type { FoundPart } from './parts.ts';
import type { Checked } from './pasted.ts';
import { extentOf } from './place.ts';

/**
 * The parts of a quotation that takes words of the document and words of someone whom it quotes for one statement: “The
 * gate was dry as a bone” of: The gate was “dry as a bone,” Roe said. Empty if it is no such quotation.
 */
export function mixedParts(
  location: Location,
  { quotation, words: pasted }: Checked,
  findings: Findings,
): readonly FoundPart[] {
  const { document, words, steps } = location;
  const extent = extentOf(location);
  const quoted = findings.of(document).statements.filter((one) => one.depth === 0 && overlaps(one, extent));
  if (quoted.some((one) => contains(one, extent))) return [];
  const parts: FoundPart[] = [];
  for (const step of steps) {
    if (step.kind !== 'same') continue;
    const [mine, theirs] = [pasted[step.pasted], words[step.source]];
    if (mine === undefined || theirs === undefined) continue;
    const statement = quoted.find((one) => one.slices.some((slice) => contains(slice, theirs)));
    const before = parts.at(-1);
    const goesOn = before !== undefined && before.statement === statement;
    const pastedStart = goesOn ? before.pasted.start : mine.start + quotation.start;
    const start = goesOn ? before.extent.start : theirs.start;
    if (goesOn) parts.pop();
    parts.push({
      location,
      statement,
      isAfterGap: false,
      pasted: { start: pastedStart, end: mine.end + quotation.start },
      extent: { start, end: theirs.end },
    });
  }
  const speakers = new Set(parts.map(({ statement }) => statement));
  return speakers.has(undefined) && speakers.size > 1 ? parts : [];
}
