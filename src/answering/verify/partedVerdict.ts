import { placeIn } from '../../dossier/place.ts';
import type { OpenDossier } from '../../openDossier.ts';
import { omissionOf } from './differences.ts';
import { mixedParts } from './mixedParts.ts';
import { type FoundPart, foundParts, joinedFrom, silentGaps } from './parts.ts';
import type { Checked } from './pasted.ts';
import { type Source, saidThere } from './source.ts';
import type { Verdict } from './verifyAnswer.ts';

/** Quotation marks inside a pasted quotation, which set its parts apart. */
const MARKS = /["“”„«»‘]/u;

/** The verdict on a quotation of which every sentence is verbatim by itself, but not the whole; null if it is another. */
export async function partedVerdict(checked: Checked, base: Verdict, open: OpenDossier): Promise<Verdict | null> {
  const parts = await foundParts(checked, open);
  const [first, last] = [parts?.[0], parts?.at(-1)];
  if (parts === null || first === undefined || last === undefined) return null;
  const joined = joinedFrom(parts, open.findings.people);
  if (joined !== null) return joinedVerdict(parts, first, joined, base);
  const gaps = silentGaps(parts);
  if (gaps.length === 0) return null;
  const { document } = first.location;
  return {
    ...base,
    ...saidThere(first),
    verdict: 'altered',
    nearest: null,
    found: placeIn(document, { start: first.extent.start, end: last.extent.end }),
    differences: gaps.map((words) => omissionOf(words, document)),
  };
}

/**
 * The verdict on a quotation that the pasted text gives to someone as one, and that takes words of the document and words
 * of someone whom it quotes; null if it is another.
 */
export function mixedVerdict({ location }: Source, checked: Checked, base: Verdict, open: OpenDossier): Verdict | null {
  if (checked.quotation.claimed === null || MARKS.test(checked.text)) return null;
  const parts = mixedParts(location, checked, open.findings);
  const [first] = parts;
  return first === undefined ? null : joinedVerdict(parts, first, 'speakers', base);
}

function joinedVerdict(
  parts: readonly FoundPart[],
  first: FoundPart,
  joined: Verdict['joined'],
  base: Verdict,
): Verdict {
  return {
    ...base,
    ...saidThere(first),
    verdict: 'altered',
    nearest: null,
    joined,
    found: placeIn(first.location.document, first.extent),
    parts: parts.map((part) => ({
      pasted: part.pasted,
      found: placeIn(part.location.document, part.extent),
      spoken: part.statement !== undefined,
      speaker: saidThere(part).speaker,
    })),
  };
}
