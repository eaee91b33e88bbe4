import type { OpenDossier } from '../../../openDossier.ts';
import type { Question } from '../../../questions/question.ts';
import type { Hit } from '../../../search/hit.ts';
import { tokenize } from '../../../text/tokens.ts';
import { asksForSpan } from '../../spans/span.ts';
import type { Candidate } from '../candidate.ts';
import type { AnswerReader, GivenAnswer, PassageReader } from './answerReader.ts';
import { withAskedBefore } from './dialogue/withAskedBefore.ts';
import { READING_SETTINGS } from './readingSettings.ts';

/** The readers of a question's kinds, in the order in which they are believed; `hits` are the passages that its words found. */
export async function readersOf(
  readers: readonly AnswerReader[],
  question: Question,
  asked: string,
  open: OpenDossier,
  hits: readonly Hit[],
): Promise<readonly PassageReader[]> {
  const read = await Promise.all(readers.map((reader) => reader.read(question, asked, open, hits)));
  return read.filter((one) => one !== null);
}

/**
 * Lets the readers of a question look at the first of its candidates, best first, and orders them anew by what they give. A
 * passage that gives what is asked rises, one that gives something else falls below all that may still give it.
 */
export function withGivenAnswers(
  candidates: readonly Candidate[],
  readers: readonly PassageReader[],
  question: Question,
): readonly Candidate[] {
  if (readers.length === 0) return candidates;
  const best = Math.max(Number.MIN_VALUE, candidates[0]?.score ?? 0);
  return candidates
    .map((one, rank) =>
      rank < READING_SETTINGS.looked || one.isProposed ? withGiven(one, readers, best, candidates, question) : one,
    )
    .toSorted((a, b) => b.score - a.score);
}

function withGiven(
  bare: Candidate,
  readers: readonly PassageReader[],
  best: number,
  candidates: readonly Candidate[],
  question: Question,
): Candidate {
  const given = firstGiven(bare, readers, question);
  if (given === null) return bare;
  const one = withMeant(withAskedBefore(bare, given, candidates), given);
  const { sentence, span, sureness, verdict } = given;
  if (verdict === 'other')
    return { ...one, given, span: null, score: one.score - READING_SETTINGS.other * best * sureness };
  const score = one.score + READING_SETTINGS[verdict] * best * sureness;
  return { ...one, given, sentence, span, score };
}

/** What a sentence means without saying it is not lost: the name of whoever speaks. */
function withMeant(one: Candidate, { meant, sentence }: GivenAnswer): Candidate {
  if (meant === undefined) return one;
  const byClause = one.hit.byClause.map((clause) =>
    clause.words.some((word) => meant.has(word)) ? { ...clause, inHead: [...clause.inHead, sentence] } : clause,
  );
  return { ...one, hit: { ...one.hit, byClause } };
}

function firstGiven({ hit }: Candidate, readers: readonly PassageReader[], question: Question): GivenAnswer | null {
  for (const reader of readers) {
    const given = reader.given(hit);
    if (given !== null && !repeatsQuestion(given, hit, question)) return given;
  }
  return null;
}

/** "Who hired Wren?" is not answered by Wren: what the question names itself is not what it asks for. */
function repeatsQuestion({ verdict, span }: GivenAnswer, { document }: Hit, { wanted, words }: Question): boolean {
  if (verdict !== 'gives' || span === null || !asksForSpan(wanted)) return false;
  const given = tokenize(document.standing.slice(span.start, span.end));
  return given.length > 0 && given.every(({ folded }) => words.has(folded));
}
