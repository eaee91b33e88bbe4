import type { SpeechLexicon } from '../../../languages/parts/speechLexicon.ts';
import { isGoverned } from './clauses.ts';
import type { Relation } from './cue.ts';
import type { Frame, FrameSentence } from './frame.ts';
import type { Mention } from './mention.ts';

/** Most tokens between a relative pronoun and the mention that it refers to. */
const FARTHEST_ANTECEDENT = 4;

/**
 * Adds the mentions before a verb group that may be its subject: right before it, or over a relative or an apposition.
 */
export function addSubjectsBefore(
  frame: Frame,
  sentence: FrameSentence,
  start: number,
  here: readonly Mention[],
  lexicon: SpeechLexicon,
  subjects: Map<Mention, Relation>,
): void {
  const { tokens } = frame;
  const left = tokens[start - 1];
  if (left === undefined) return;
  if (left.kind === 'word' && lexicon.relatives.has(left.lower)) {
    const nearest = here.findLast(({ last }) => last < start - 1);
    // "It was Calder, not Holt, who said"
    const isExcluded = nearest !== undefined && lexicon.excluding?.has(tokens[nearest.first - 1]?.lower ?? '') === true;
    const antecedent = isExcluded ? here.findLast(({ last }) => last < nearest.first) : nearest;
    if (antecedent !== undefined && start - (nearest?.last ?? 0) <= FARTHEST_ANTECEDENT)
      subjects.set(antecedent, 'relative');
    return;
  }
  const adjacent = here.findLast(({ last }) => last === start - 1);
  if (adjacent !== undefined) {
    // The verb may close its clause: "Calder hat in einem Interview erklärt".
    const isBehindAdverbial = lexicon.invertsFreely && isGoverned(frame, adjacent.first, lexicon);
    const subject = isBehindAdverbial
      ? here.findLast(
          ({ first, last, kind }) =>
            last < adjacent.first && kind !== 'possessive' && !isGoverned(frame, first, lexicon),
        )
      : adjacent;
    // "The head of the office, Calder, said": the apposition names the subject, so either mention is right.
    if (subject !== undefined) subjects.set(subject, 'before');
    return;
  }
  if (/^[,)\]—–-]$/u.test(left.text)) addApposed(frame, sentence, start, here, lexicon, subjects);
}

/** "Calder, the captain of the ship, said": the first mention before the verb that an apposition or bracket follows. */
function addApposed(
  frame: Frame,
  sentence: FrameSentence,
  start: number,
  here: readonly Mention[],
  lexicon: SpeechLexicon,
  subjects: Map<Mention, Relation>,
): void {
  for (const mention of here) {
    if (mention.last >= start - 1) break;
    const after = frame.tokens[mention.last + 1];
    const opens = after !== undefined && /^[,([—–-]$/u.test(after.text);
    const isOutside = mention.first === sentence.from || !isGoverned(frame, mention.first, lexicon);
    if (opens && mention.last + 1 < start - 1 && isOutside) {
      subjects.set(mention, 'apposition');
      break;
    }
  }
}
