import type { AskAnswer, AskHit } from './askAnswer.ts';

/** Passages that follow the answers to the parts, of each part. */
const OTHERS = 2;

/** The first of some answers. Throws if there is none. */
export function firstOf(answers: readonly AskAnswer[]): AskAnswer {
  const [first] = answers;
  if (first === undefined) throw new Error('no question was asked');
  return first;
}

/**
 * One answer of those to the parts of a question: it says of each part what answers it, or that the dossier does not say. The
 * answers are the first hits, in the order of the parts. It abstains if no part is answered.
 */
export function inParts(heading: string, answers: readonly AskAnswer[]): AskAnswer {
  const answered = answers.filter(({ abstained, hits }) => !abstained && hits.length > 0);
  const abstained = answered.length === 0;
  const shown = abstained ? answers : answered;
  const leading = unique(answered.flatMap(({ hits }) => hits.slice(0, 1)));
  const others = shown.flatMap(({ hits }) => hits.slice(abstained ? 0 : 1, OTHERS + 1)).map(unmarked);
  const hits = unique([...leading, ...others]);
  return {
    ...firstOf(shown),
    heading,
    abstained,
    hits,
    total: abstained ? 0 : hits.length,
    readAs: answers.map(({ readAs }) => readAs).join(' / '),
    notes: [...new Set(answers.flatMap(({ notes }) => notes))],
    concord: null,
    absence: abstained ? firstOf(answers).absence : null,
    quotedElsewhere: abstained ? (answers.find((one) => one.quotedElsewhere !== null)?.quotedElsewhere ?? null) : null,
    parts: answers.map(({ heading: question, hits: own, ...answer }) => {
      const isAnswered = answered.some((one) => one.heading === question);
      return {
        question,
        hit: isAnswered ? (own[0] ?? null) : null,
        concord: isAnswered ? answer.concord : null,
        absence: isAnswered ? null : answer.absence,
      };
    }),
  };
}

/** Each sentence once, at its first place. */
function unique(hits: readonly AskHit[]): readonly AskHit[] {
  const seen = new Set<string>();
  return hits.filter(({ passage, sentence }) => {
    const key = `${passage.document} ${passage.start} ${sentence.start}`;
    return seen.size < seen.add(key).size;
  });
}

/** What another passage has is not marked: it is no answer. */
function unmarked(hit: AskHit): AskHit {
  return { ...hit, span: null, denied: null, askedBefore: null, quotation: null };
}
