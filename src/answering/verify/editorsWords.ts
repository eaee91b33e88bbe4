import { contains } from '../../dossier/slice.ts';
import type { Findings } from '../../finding/findings.ts';
import type { Step } from '../../text/align.ts';
import type { Location } from './locate.ts';
import type { CheckedWord } from './wordsForVerifying.ts';

/** What ends a sentence: its mark, or the end of a paragraph. */
const SENTENCE_END = /[.!?。！？\n]/u;

/**
 * A location as it reads if a pasted text puts an editor's words in place of those that they explain: “The pilots lied” of
 * “They [the pilots] lied.” Such words are no words of the speaker, so that the explained one is replaced by them. Other
 * locations are returned as they are.
 */
export function withEditorsWords(location: Location, pasted: readonly CheckedWord[], findings: Findings): Location {
  const { steps, words } = location;
  const kept = new Set(steps.flatMap((step) => (step.kind === 'same' ? [step.source] : [])));
  const explained = new Map<number, number>();
  for (const source of kept) {
    const bracket = words[source]?.bracket ?? null;
    if (bracket === null || explained.has(bracket)) continue;
    const before = explainedBy(location, bracket, findings);
    if (before !== null && !kept.has(before)) explained.set(bracket, before);
  }
  if (explained.size === 0) return location;
  const told = new Set<number>();
  const rewritten = steps.flatMap((step): readonly Step[] => {
    if (step.kind === 'added' || step.kind === 'removed' || pasted[step.pasted]?.editorial === true) return [step];
    const bracket = words[step.source]?.bracket ?? null;
    const before = bracket === null ? undefined : explained.get(bracket);
    if (bracket === null || before === undefined) return [step];
    const replaced: Step = { ...step, kind: 'replaced' };
    if (told.has(bracket)) return [replaced];
    told.add(bracket);
    return [{ ...replaced, source: before }, replaced];
  });
  const sources = rewritten.flatMap((step) => ('source' in step && step.kind !== 'removed' ? [step.source] : []));
  return { ...location, steps: rewritten, first: Math.min(location.first, ...sources) };
}

/** The word before a bracket in its sentence, and in its quotation, as a place in the document's words; null if there is none. */
function explainedBy({ document, words }: Location, bracket: number, findings: Findings): number | null {
  const opening = words.findIndex((word) => word.bracket === bracket);
  const [before, first] = [words[opening - 1], words[opening]];
  if (before === undefined || first === undefined || before.editorial) return null;
  if (SENTENCE_END.test(document.standing.slice(before.end, first.start))) return null;
  const opensBetween = findings
    .of(document)
    .statements.some(({ slices }) => slices.some((slice) => contains(slice, first) && slice.start >= before.end));
  return opensBetween ? null : opening - 1;
}
