import type { Step } from '../../text/align.ts';
import { wording } from '../../wording/catalogue.ts';
import type { Location } from './locate.ts';
import type { CheckedWord } from './wordsForVerifying.ts';

/**
 * The steps that change words. Not among them: a whole editor's addition that one text has and the other lacks, and words
 * that an ellipsis of the pasted text replaces.
 */
export function changes({ steps, words }: Location, pasted: readonly CheckedWord[]): readonly Step[] {
  const lacked = untouchedBrackets(steps, (step) => ('source' in step ? words[step.source] : undefined), 'removed');
  const added = untouchedBrackets(steps, (step) => ('pasted' in step ? pasted[step.pasted] : undefined), 'added');
  // One addition in place of another is a change; one that is merely missing, or merely there, is not.
  const exchanged = lacked.size > 0 && added.size > 0;
  return steps.filter((step, index) => {
    if (step.kind === 'same') return false;
    if (step.kind === 'replaced' || exchanged) return true;
    if (step.kind === 'added') return !added.has(pasted[step.pasted]?.bracket ?? null);
    return !lacked.has(words[step.source]?.bracket ?? null) && !isOmission(steps, index, pasted, words);
  });
}

/** The brackets of one text of which no word has anything to do with the other text. */
function untouchedBrackets(
  steps: readonly Step[],
  wordOf: (step: Step) => CheckedWord | undefined,
  kind: Step['kind'],
): ReadonlySet<number | null> {
  const brackets = steps.flatMap((step) => (step.kind === kind ? [wordOf(step)?.bracket ?? null] : []));
  const touched = new Set(steps.flatMap((step) => (step.kind === kind ? [] : [wordOf(step)?.bracket ?? null])));
  return new Set(brackets.filter((bracket) => bracket !== null && !touched.has(bracket)));
}

/**
 * Whether a passed-over source word is at a place at which the pasted text marks an omission of its own. An ellipsis that the source has too marks what is left out there, and excuses nothing more.
 */
function isOmission(
  steps: readonly Step[],
  index: number,
  pasted: readonly CheckedWord[],
  source: readonly CheckedWord[],
): boolean {
  const from = steps.findLastIndex((step, at) => at < index && step.kind !== 'removed') + 1;
  const to = steps.findIndex((step, at) => at > index && step.kind !== 'removed');
  const next = steps[to];
  if (next === undefined || !('pasted' in next) || pasted[next.pasted]?.afterGap !== true) return false;
  return !steps.slice(from, to + 1).some((step) => 'source' in step && source[step.source]?.afterGap === true);
}

/** Remarks on what an ellipsis of the pasted text leaves out. */
export function omissionNotes({ steps, words }: Location, pasted: readonly CheckedWord[]): readonly string[] {
  const left = steps.filter(
    (step, index) =>
      step.kind === 'removed' && words[step.source]?.editorial !== true && isOmission(steps, index, pasted, words),
  );
  if (left.length === 0) return [];
  return [wording.verdicts.ellipsis(left.length)];
}

/** Remarks on editor's additions that one text has and the other lacks. */
export function bracketNotes({ steps, words }: Location, pasted: readonly CheckedWord[]): readonly string[] {
  const lacks = steps.some((step) => step.kind === 'removed' && words[step.source]?.editorial === true);
  const unmarked = steps.some(
    (step) => step.kind === 'same' && words[step.source]?.editorial === true && pasted[step.pasted]?.editorial !== true,
  );
  const adds = steps.some((step) => step.kind === 'added' && pasted[step.pasted]?.editorial === true);
  return [
    ...(lacks ? [wording.verdicts.bracketsMissing] : []),
    ...(unmarked ? [wording.verdicts.bracketsDropped] : []),
    ...(adds ? [wording.verdicts.bracketsAdded] : []),
  ];
}
