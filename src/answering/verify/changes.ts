import { turnOf } from '../../languages/turnOf.ts';
import { turnOfOmission } from '../../languages/turnsLeftOut.ts';
import type { Step } from '../../text/align.ts';
import { wording } from '../../wording/catalogue.ts';
import type { Location } from './locate.ts';
import type { CheckedWord } from './wordsForVerifying.ts';

/**
 * The steps that change words. Not among them: a whole editor's addition that one text has and the other lacks, and words
 * that an ellipsis of the pasted text replaces.
 */
export function changes(location: Location, pasted: readonly CheckedWord[]): readonly Step[] {
  const { steps, words } = location;
  const lacked = untouchedBrackets(steps, (step) => ('source' in step ? words[step.source] : undefined), 'removed');
  const added = untouchedBrackets(steps, (step) => ('pasted' in step ? pasted[step.pasted] : undefined), 'added');
  // One addition in place of another is a change; one that is merely missing, or merely there, is not.
  const exchanged = lacked.size > 0 && added.size > 0;
  return steps.filter((step, index) => {
    if (step.kind === 'same') return false;
    if (step.kind === 'replaced' || exchanged) return true;
    if (step.kind === 'added') return !added.has(pasted[step.pasted]?.bracket ?? null);
    if (isOmission(steps, index, pasted, words)) return isTurning(location, index);
    return !lacked.has(words[step.source]?.bracket ?? null);
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
  const turning = new Set(
    Map.groupBy(
      steps.filter((step) => step.kind === kind).flatMap((step) => wordOf(step) ?? []),
      ({ bracket }) => bracket,
    )
      .entries()
      .filter(([, words]) => turnOf(words.map(({ key }) => key)) !== null)
      .map(([bracket]) => bracket),
  );
  return new Set(brackets.filter((bracket) => bracket !== null && !touched.has(bracket) && !turning.has(bracket)));
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

/** Whether the words passed over at a step turn the sense of those that are kept. */
function isTurning({ document, steps, words }: Location, index: number): boolean {
  const from = steps.findLastIndex((step, at) => at < index && step.kind !== 'removed') + 1;
  const to = steps.findIndex((step, at) => at > index && step.kind !== 'removed');
  const run = steps.slice(from, to).flatMap((step) => ('source' in step ? [step.source] : []));
  const [first, last] = [run[0], run.at(-1)];
  return (
    first !== undefined && last !== undefined && turnOfOmission(document.standing, words, first, last + 1) !== null
  );
}

/** Remarks on what an ellipsis of the pasted text leaves out. */
export function omissionNotes(location: Location, pasted: readonly CheckedWord[]): readonly string[] {
  const { steps, words } = location;
  const left = steps.filter(
    (step, index) =>
      step.kind === 'removed' &&
      words[step.source]?.editorial !== true &&
      isOmission(steps, index, pasted, words) &&
      !isTurning(location, index),
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
