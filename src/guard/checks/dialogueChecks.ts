import type { AskHit } from '../../answering/ask/askAnswer.ts';
import type { Place } from '../../dossier/place.ts';
import { overlaps, type Slice } from '../../dossier/slice.ts';
import type { DocumentFindings } from '../../finding/documentFindings.ts';
import type { Check } from '../check.ts';

/** Others may interject between a question and its answer: so many turns at most. */
const MOST_BETWEEN = 3;

/**
 * What is shown as asked before is all that another speaker says in a turn shortly before the sentence, or the whole passage before it
 * if only the layout shows who asks.
 */
export const checkAskedBefore: Check<AskHit> = ({ passage, sentence, askedBefore }, { read }) => {
  if (askedBefore === null) return null;
  const found = read(askedBefore.document);
  if (found === undefined || askedBefore.document !== sentence.document) return 'its question is in another document';
  if (askedBefore.end > sentence.start) return 'its question is not before it';
  return isTurnBefore(found, askedBefore, sentence) || isPassageBefore(found, askedBefore, passage)
    ? null
    : 'nobody asks these words right before it';
};

function isTurnBefore({ statements }: DocumentFindings, asked: Place, sentence: Slice): boolean {
  const turns = statements.filter(({ kind, depth }) => depth === 0 && (kind === 'transcript' || kind === 'direct'));
  const at = turns.findIndex(({ slices }) => slices[0]?.start === asked.start && slices.at(-1)?.end === asked.end);
  const question = turns[at];
  const answering = turns.findIndex((one, which) => which > at && overlaps(one, sentence));
  const answer = turns[answering];
  if (question === undefined || answer === undefined || answering - at - 1 > MOST_BETWEEN) return false;
  return answer.speaker?.name !== question.speaker?.name;
}

function isPassageBefore({ document }: DocumentFindings, asked: Place, passage: Slice): boolean {
  const at = document.passages.findIndex((one) => isSlice(one, asked));
  const next = document.passages[at + 1];
  return (
    at !== -1 && next !== undefined && isSlice(next, passage) && ASKS.test(document.text.slice(asked.start, asked.end))
  );
}

const ASKS = /[?？؟]/u;

function isSlice(one: Slice, other: Slice): boolean {
  return one.start === other.start && one.end === other.end;
}
