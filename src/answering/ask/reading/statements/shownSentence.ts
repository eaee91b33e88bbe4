import { contains, overlaps, type Slice, trimmed } from '../../../../dossier/slice.ts';
import { clippedSlices } from '../../../../finding/statements/clippedSlices.ts';
import { hasDenial } from '../../../../finding/statements/stance/hasDenial.ts';
import { sentencesOf } from '../../../../languages/sentences.ts';
import type { Hit } from '../../../../search/hit.ts';
import { JUDGING } from './judgingSettings.ts';
import type { SpokenSentence } from './voicesIn.ts';

/** The sentence; of a short turn all that is in the passage. */
export function shownOf({ statement, sentence }: SpokenSentence, { document, passage }: Hit): Slice {
  if (statement?.kind !== 'transcript') return sentence;
  const turn = sentencesOf(document.standing, passage).filter((one) => overlaps(one, statement));
  const start = turn[0]?.start ?? sentence.start;
  const end = turn.at(-1)?.end ?? sentence.end;
  return end - start <= JUDGING.longestTurn ? { start, end } : sentence;
}

/** The quoted words in a sentence, if it has others too. */
export function quotedIn({ statement }: SpokenSentence, sentence: Slice): Slice | null {
  if (statement === null || statement.kind === 'transcript') return null;
  const parts = clippedSlices(statement, sentence);
  const [first] = parts;
  return first === undefined || parts.length > 1 ? null : first;
}

/** "did not say", "denied" */
export function denialIn({ document, mention, cue, sentence, statement }: SpokenSentence): Slice | null {
  const { standing, metadata } = document;
  const shown = cue ?? (statement !== null && statement.stance.kind !== 'asserted' ? statement.stance.words : null);
  if (shown === null) return null;
  const group = trimmed(standing, { start: mention.end <= shown.start ? mention.end : shown.start, end: shown.end });
  return [shown, group].find((one) => contains(sentence, one) && hasDenial(standing, one, metadata.language)) ?? null;
}
