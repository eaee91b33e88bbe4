import type { Slice } from '../../dossier/slice.ts';
import type { Findings } from '../../finding/findings.ts';
import type { Concord } from '../ask/askAnswer.ts';
import type { Candidate } from '../ask/candidate.ts';
import { concordPlaceOf } from './concordPlace.ts';
import type { PolarCandidate } from './polarSpan.ts';

/** What the passages make of the question together, and those that speak to it. */
export interface Heard {
  readonly concord: Concord;
  /** All that take a side. */
  readonly candidates: readonly Candidate[];
  /** The best of each side, which must be shown. */
  readonly first: readonly Candidate[];
  /** What a passage gives, if that is not its own span: what it says instead of what it denies. */
  readonly spans: ReadonlyMap<Candidate, Slice>;
}

/** Sides of passages that are set beside each other with their spans or their sentences. */
export function heard(
  kind: Concord['kind'],
  sides: readonly (readonly Candidate[])[],
  shown: 'span' | 'sentence',
  findings: Findings,
): Heard {
  return {
    concord: {
      kind,
      sides: sides.map((side) => ({ places: side.map((one) => concordPlaceOf(one, shown, findings)) })),
    },
    candidates: sides.flat(),
    first: sides.flatMap((side) => side.slice(0, 1)),
    spans: new Map(),
  };
}

/** Sides of passages that were read for what they assert. */
export function heardPolar(
  kind: Concord['kind'],
  sides: readonly (readonly PolarCandidate[])[],
  findings: Findings,
): Heard {
  const all = sides.flat();
  const { concord } = heard(
    kind,
    sides.map((side) => side.map(shownOf)),
    'span',
    findings,
  );
  return {
    concord,
    candidates: all.map(({ own }) => own),
    first: sides.flatMap((side) => side.slice(0, 1)).map(({ own }) => own),
    spans: new Map(all.flatMap(({ own, shown }) => (shown === null ? [] : [[own, shown] as const]))),
  };
}

/** A denied span is shown with its denial: two sides with the same words would not be understood. */
function shownOf({ candidate, shown }: PolarCandidate): Candidate {
  return shown === null ? candidate : { ...candidate, span: shown };
}
