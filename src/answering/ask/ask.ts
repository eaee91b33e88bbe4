import { citationOf } from '../../dossier/passage.ts';
import { placeIn } from '../../dossier/place.ts';
import { contains, type Slice } from '../../dossier/slice.ts';
import type { Wanted } from '../../languages/parts/asking.ts';
import type { OpenDossier } from '../../openDossier.ts';
import { followUp } from '../../questions/followUps/followUp.ts';
import { partsOfQuestion } from '../../questions/parts/partsOfQuestion.ts';
import { moreAsked } from '../../questions/talk/moreAsked.ts';
import { withoutOpening } from '../../questions/talk/withoutOpening.ts';
import type { TimeLimit } from '../../questions/timeLimits.ts';
import type { Filters } from '../../search/query/query.ts';
import { wording } from '../../wording/catalogue.ts';
import { type Comparison, comparisonFor } from '../agreement/comparison.ts';
import { concordOf } from '../agreement/concord.ts';
import { deniedIn } from '../agreement/denied.ts';
import { quantityAt } from '../agreement/quantity.ts';
import { absenceOf, emptyBase, hitOf, roundedScore, undatedNotes } from '../result.ts';

import { wholeAmount } from '../spans/wholeAmount.ts';
import { nearestPlace } from '../statements/nearestPlace.ts';
import { quotationOf } from '../statements/quotationOf.ts';
import { wordSpellingNotes } from '../who/spellingNotes.ts';
import type { AskAnswer, AskHit } from './askAnswer.ts';
import type { Candidate } from './candidate.ts';
import { type Considered, consider } from './consider.ts';
import { firstOf, inParts } from './inParts.ts';
import { LEAST_LIKELIHOOD, likelihoodOf } from './likelihood.ts';
import type { GivenAnswer, PassageReader } from './reading/answerReader.ts';

/** The numbers of answering, with the reason for each. */
const ANSWERING = {
  /** The answer and the passages that follow it. */
  results: 10,
  /** How many passages are shown as nearest if the dossier has no answer. */
  nearest: 3,
  /** Passages after the answer must cover at least this part of what the best one covers to be worth reading. */
  related: 0.5,
  /** Below this share, and this likeness in meaning (from 0 to 3), even the nearest passage is about something else. */
  nearness: 0.2,
  nearInMeaning: 1,
} as const;

/**
 * Answers a question with the dossier's own words: the passage whose words cover the question best, the sentence in
 * it that answers, and the next best passages. If too little of the question is covered, it abstains. A question that
 * leans on the `previous` one is answered as it reads after that, and the answer says so. If several things are asked at
 * once, each is answered by itself. If more is asked (“what else?”), the passages that were `shown` before, named by their citations,
 * are left out.
 */
export async function ask(
  text: string,
  filters: Filters,
  open: OpenDossier,
  previous?: string,
  shown: readonly string[] = [],
): Promise<AskAnswer> {
  const question = previous === undefined ? text : followUp(previous, text);
  const parts = partsOfQuestion(withoutOpening(question));
  const seen: ReadonlySet<string> = new Set(moreAsked(text) === null ? [] : shown);
  const answers = await Promise.all(
    parts.map(async (part) => {
      const considered = await consider(part, filters, open);
      return seen.size === 0 ? answerFrom(part, considered, open) : answerMore(part, considered, open, seen);
    }),
  );
  const answer = answers.length > 1 ? inParts(text, answers) : { ...firstOf(answers), heading: text };
  return previous === undefined || question === text ? answer : { ...answer, readAfter: { previous, question } };
}

/** The answer with what was not seen yet; if that does not answer, silence that says why. */
async function answerMore(
  text: string,
  considered: Considered,
  open: OpenDossier,
  seen: ReadonlySet<string>,
): Promise<AskAnswer> {
  const candidates = considered.candidates.filter(({ hit }) => !seen.has(citationOf(hit.passage)));
  const answer = await answerFrom(text, { ...considered, candidates }, open);
  const { leftOut, nothingMore } = wording.ask;
  if (!answer.abstained) return { ...answer, notes: [...answer.notes, leftOut(seen.size)] };
  return { ...answer, hits: [], total: 0, absence: null, quotedElsewhere: null, notes: [nothingMore] };
}

/** Decides on what was considered: an answer, or silence. */
export async function answerFrom(text: string, considered: Considered, open: OpenDossier): Promise<AskAnswer> {
  const { question, found } = considered;
  const candidates = question.wanted === 'number' ? considered.candidates.map(withWholeNumber) : considered.candidates;
  const evidence = Number(likelihoodOf(considered, open).toFixed(4));
  const base: AskAnswer = {
    command: 'ask',
    heading: text,
    ...emptyBase(open, question.query.filters),
    readAfter: null,
    hits: [],
    concord: null,
    absence: null,
    quotedElsewhere: null,
    parts: [],
    readAs: found.terms.join(' · '),
    evidence,
    notes: [
      ...limitNotes(considered.limits),
      ...undatedNotes(found),
      ...(await wordSpellingNotes(question.query, open)),
    ],
  };
  if (found.terms.length === 0) {
    return {
      ...base,
      abstained: true,
      notes: [wording.searching.noWords.question],
    };
  }
  const coverage = Math.max(0, ...candidates.slice(0, ANSWERING.nearest).map(({ hit }) => hit.coverage));
  if (evidence < LEAST_LIKELIHOOD) {
    const near = candidates
      .filter(({ hit, meaning }) => hit.coverage >= ANSWERING.nearness || meaning >= ANSWERING.nearInMeaning)
      .slice(0, ANSWERING.nearest);
    const hits = near.map(nearHit);
    return {
      ...base,
      abstained: true,
      hits,
      absence: await absenceOf(found, open),
      quotedElsewhere: shownElsewhere(considered.readers),
    };
  }
  const shown = candidates
    .filter(({ hit }, rank) => rank < ANSWERING.nearest || hit.coverage >= ANSWERING.related * coverage)
    .slice(0, ANSWERING.results);
  const comparison = comparisonFor(considered.asked, question, open.findings);
  // What gives something else than what is asked is no side of it.
  const heard = concordOf(
    candidates.filter(({ given }) => given?.verdict !== 'other'),
    comparison,
  );
  const answering = [candidates[0], ...(heard?.candidates ?? [])];
  // A passage that is only near the matter contains nothing that was asked for, whatever its words look like.
  const hits = withSides(shown, heard?.first ?? []).map((one) =>
    answering.includes(one)
      ? answeringHit(one, heard?.spans.get(one) ?? null, comparison, question.wanted)
      : nearHit(one),
  );
  return { ...base, hits, total: hits.length, concord: heard?.concord ?? null };
}

/** What the one whose words were asked for says on other things, if a reader of the question can tell. */
function shownElsewhere(readers: readonly PassageReader[]): AskAnswer['quotedElsewhere'] {
  for (const { elsewhere } of readers) {
    const found = elsewhere?.() ?? null;
    if (found === null) continue;
    const quoted = found.quoted.flatMap(({ document, sentence, name, mention }) => {
      const passage = document.passages.find((one) => contains(one, sentence));
      const speaker = nearestPlace(document, name, mention);
      return passage === undefined || speaker === null
        ? []
        : [{ passage: placeIn(document, passage), sentence: placeIn(document, sentence), speaker }];
    });
    if (quoted.length > 0 || found.quoted.length === 0) return { asked: found.asked, quoted };
  }
  return null;
}

/** How the limits in time were read, so that nobody takes them for more. */
function limitNotes(limits: readonly TimeLimit[]): readonly string[] {
  return limits.map(({ words, from, to }) => {
    const [first, last] = [from, to].map((day) => (day === null ? null : wording.days.day(day)));
    return wording.ask.timesFirst(words, first ?? null, last ?? null);
  });
}

/** The passages to show with one of each side among them, however far down it was found. */
function withSides(shown: readonly Candidate[], sides: readonly Candidate[]): readonly Candidate[] {
  const missing = sides.filter((side) => !shown.includes(side));
  const kept = shown.toReversed().filter((one, place) => place >= roomLacking(shown, missing) || sides.includes(one));
  return [...kept.toReversed(), ...missing];
}

/** "12 000" is one number, whichever part of it was found. */
function withWholeNumber(one: Candidate): Candidate {
  const { document } = one.hit;
  const language = document.metadata.language?.slice(0, 2);
  const whole = one.span === null ? null : quantityAt(document.standing, one.sentence, one.span, language);
  if (one.span === null || whole === null) return one;
  return { ...one, span: { start: Math.min(whole.start, one.span.start), end: Math.max(whole.end, one.span.end) } };
}

function roomLacking(shown: readonly Candidate[], missing: readonly Candidate[]): number {
  return Math.max(0, shown.length + missing.length - ANSWERING.results);
}

/** A hit that answers: with the words of its side, and with its denial if it denies what is asked. */
function answeringHit(one: Candidate, side: Slice | null, comparison: Comparison, wanted: Wanted): AskHit {
  const denied = one.given === null ? deniedIn(one, comparison) : denialGiven(one.given);
  const { document } = one.hit;
  const span = side ?? denied ?? one.span;
  const isAmount = wanted === 'number' && denied === null && span !== null;
  const hit = askHitOf({ ...one, span: isAmount ? wholeAmount(document.standing, one.sentence, span) : span });
  return { ...hit, denied: denied === null ? null : placeIn(document, denied) };
}

function denialGiven({ verdict, span }: GivenAnswer): Slice | null {
  return verdict === 'denies' ? span : null;
}

/** A passage that is only near the matter: nothing in it is marked as an answer. */
function nearHit(one: Candidate): AskHit {
  return { ...askHitOf(one), span: null, askedBefore: null, quotation: null };
}

function askHitOf({ hit, sentence, span, score, given }: Candidate): AskHit {
  const { document, passage } = hit;
  const before = given?.askedBefore;
  const statement = given?.statement;
  return {
    ...hitOf(hit),
    score: roundedScore(score),
    sentence: placeIn(document, sentence),
    span: span === null ? null : placeIn(document, span),
    denied: null,
    askedBefore: before === undefined ? null : placeIn(document, before),
    quotation: statement === undefined ? null : quotationOf(document, passage, statement),
  };
}
