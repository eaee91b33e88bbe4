import type { NumberedDocument } from '../../dossier/dossier.ts';
import { placeIn } from '../../dossier/place.ts';
import type { Slice } from '../../dossier/slice.ts';
import { alertOf } from '../../languages/turnOf.ts';
import type { Step } from '../../text/align.ts';
import type { Difference } from './verifyAnswer.ts';
import type { CheckedWord } from './wordsForVerifying.ts';

/** Words that differ, by the offsets of the two texts that were aligned. */
export interface FoundDifference extends Pick<Difference, 'kind' | 'alert'> {
  readonly pasted: Slice | null;
  readonly source: Slice | null;
}

/** The steps of an alignment that are among the `changes`, neighbours together, as extents in both texts. */
export function differencesOf(
  steps: readonly Step[],
  changes: readonly Step[],
  pasted: readonly CheckedWord[],
  source: readonly CheckedWord[],
): readonly FoundDifference[] {
  const changing = new Set(changes);
  const groups: Step[][] = [];
  let open = false;
  for (const step of steps) {
    if (!changing.has(step)) open = false;
    else if (open) groups.at(-1)?.push(step);
    else {
      groups.push([step]);
      open = true;
    }
  }
  return groups.map((group) => differenceOf(group, pasted, source));
}

/** Words of a document that the pasted text leaves out without a mark. */
export function omissionOf(words: readonly CheckedWord[], document: NumberedDocument): Difference {
  const source = extentOf(words);
  return {
    kind: 'removed',
    pasted: null,
    source: source === null ? null : placeIn(document, source),
    alert: alertOf(words.map(({ key }) => key)),
  };
}

function differenceOf(
  group: readonly Step[],
  pasted: readonly CheckedWord[],
  source: readonly CheckedWord[],
): FoundDifference {
  const there = group
    .flatMap((step) => ('source' in step ? [source[step.source]] : []))
    .filter((one) => one !== undefined);
  const here = group
    .flatMap((step) => ('pasted' in step ? [pasted[step.pasted]] : []))
    .filter((one) => one !== undefined);
  const words = [...here, ...there];
  return {
    kind: there.length === 0 ? 'added' : here.length === 0 ? 'removed' : 'replaced',
    pasted: extentOf(here),
    source: extentOf(there),
    alert: alertOf(words.map(({ key }) => key)),
  };
}

function extentOf(words: readonly CheckedWord[]): Slice | null {
  const first = words[0];
  const last = words.at(-1);
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}
