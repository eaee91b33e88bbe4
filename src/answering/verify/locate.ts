import type { NumberedDocument } from '../../dossier/dossier.ts';
import type { Findings } from '../../finding/findings.ts';
import type { PlacedPassage } from '../../search/placedPassage.ts';
import { align, type Step } from '../../text/align.ts';
import { likeliestWindows } from './likeliestWindows.ts';
import { spokenIn, type Window, windowAround } from './window.ts';
import type { CheckedWord } from './wordsForVerifying.ts';

/** The place that the words of a pasted text come from, and how they differ. */
export interface Location {
  readonly document: NumberedDocument;
  /** Words of the document in which and around which the pasted ones are; steps count in it. */
  readonly words: readonly CheckedWord[];
  readonly steps: readonly Step[];
  /** Whether the words are those of quotations alone, without what the document says between them. */
  readonly isSpoken: boolean;
  /** How many of the pasted words are there in this order. */
  readonly matched: number;
  /** As {@link align} counts it. */
  readonly cost: number;
  /** First and last word of the stretch, as places in `words`. */
  readonly first: number;
  readonly last: number;
}

/**
 * The places that a pasted text can come from in or near its {@link candidatePassages}, the best first: fewest words changed,
 * then most pairs of words shared. Empty if no passage shares a word with it.
 */
export function locate(
  pasted: readonly CheckedWord[],
  candidates: readonly PlacedPassage[],
  findings: Findings,
): readonly Location[] {
  const windows = candidates.map(({ document, passage }) =>
    windowAround(document, document.standing, passage, pasted.length),
  );
  const located = likeliestWindows(windows, pasted).flatMap((window) => {
    const location = alignIn(pasted, window);
    if (location === null || location.cost === 0) return location ?? [];
    const [spoken = null] = spokenIn(window, findings)
      .map((words) => alignIn(pasted, words))
      .sort((a, b) => (a?.cost ?? Number.POSITIVE_INFINITY) - (b?.cost ?? Number.POSITIVE_INFINITY));
    return spoken === null || spoken.cost >= location.cost ? location : [location, { ...spoken, isSpoken: true }];
  });
  const seen = new Set<string>();
  return located
    .sort((a, b) => a.cost - b.cost)
    .filter(({ document, words, first }) => {
      const key = `${document.id}:${words[first]?.start}`;
      return !seen.has(key) && seen.add(key);
    });
}

/**
 * The best place of a pasted text among the words of documents that have struck words, with these; null if there is none.
 */
export function locateWithStruck(
  pasted: readonly CheckedWord[],
  candidates: readonly PlacedPassage[],
): Location | null {
  const windows = candidates
    .filter(({ document }) => document.standing !== document.text)
    .map(({ document, passage }) => windowAround(document, document.text, passage, pasted.length));
  const located = likeliestWindows(windows, pasted).flatMap((window) => alignIn(pasted, window) ?? []);
  const [best = null] = located.toSorted((a, b) => a.cost - b.cost);
  return best;
}

function alignIn(pasted: readonly CheckedWord[], { document, words, from, to }: Window): Location | null {
  const { steps, matched, cost } = align(pasted, words.slice(from, to));
  const moved = steps.map((step): Step => ('source' in step ? { ...step, source: step.source + from } : step));
  const places = moved.flatMap((step) => ('source' in step && step.kind !== 'removed' ? [step.source] : []));
  const first = places[0];
  const last = places.at(-1);
  if (first === undefined || last === undefined || matched === 0) return null;
  return { document, words, steps: moved, isSpoken: false, matched, cost, first, last };
}
