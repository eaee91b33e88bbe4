import type { DialogueTurn } from './dialogueTurn.ts';

/** How many turns after a question its answer may come, if others interject. */
const REACH = 4;
/** Quotations farther apart than this in an article are no question and answer, in UTF-16 units. */
const APART = 300;

/**
 * The turn that answers the one at a place: the next of another speaker. If somebody else interjects ("Objection"), it is the
 * next turn of the one who mostly answers this speaker; if they ask back, the next in which they do not. Null if none is.
 */
export function answerTo(turns: readonly DialogueTurn[], at: number): DialogueTurn | null {
  const question = turns[at];
  if (question === undefined) return null;
  const behind = turns.slice(at + 1, at + 1 + REACH).filter(({ speaker }) => speaker !== question.speaker);
  const [next] = behind;
  if (next === undefined || isApart(question, next)) return null;
  const usual = usualAnswerer(turns, question.speaker);
  const own = behind.find(({ speaker, asks }) => speaker === (usual ?? next.speaker) && !asks);
  return own ?? (next.asks ? null : next);
}

/** The turn that one answers; null if nobody asked. */
export function askedBefore(turns: readonly DialogueTurn[], answer: DialogueTurn): DialogueTurn | null {
  const at = turns.indexOf(answer);
  const before = turns
    .slice(Math.max(0, at - REACH), at)
    .findLastIndex(({ asks, speaker }) => asks && speaker !== answer.speaker);
  if (before === -1) return null;
  const place = Math.max(0, at - REACH) + before;
  return answerTo(turns, place) === answer ? (turns[place] ?? null) : null;
}

function isApart(question: DialogueTurn, next: DialogueTurn): boolean {
  return question.statement?.kind !== 'transcript' && next.start - question.end > APART;
}

/** Who speaks next after most questions of a speaker; null if nobody does so twice. */
function usualAnswerer(turns: readonly DialogueTurn[], asker: string | null): string | null {
  const counts = new Map<string, number>();
  for (const [at, { speaker, asks }] of turns.entries()) {
    const next = turns[at + 1]?.speaker ?? null;
    if (asks && speaker === asker && next !== null && next !== asker) counts.set(next, (counts.get(next) ?? 0) + 1);
  }
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  return first !== undefined && first[1] > 1 ? first[0] : null;
}
