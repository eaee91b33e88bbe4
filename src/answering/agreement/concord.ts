import { placeIn } from '../../dossier/place.ts';
import { contains, overlaps, type Slice } from '../../dossier/slice.ts';
import type { Findings } from '../../finding/findings.ts';
import { isSameSpeaker } from '../../finding/people/isSameSpeaker.ts';
import type { Wanted } from '../../languages/parts/asking.ts';
import type { Concord, ConcordPlace } from '../ask/askAnswer.ts';
import type { Candidate } from '../ask/candidate.ts';
import { speakerPlace } from '../statements/quotationOf.ts';
import { againstSide, denyingSide } from './polarSides.ts';
import { type PolarCandidate, withPolarity } from './polarSpan.ts';

const CONCORD = {
  /** A passage speaks to the same matter if its sentence covers at least this part of what the first one's covers. */
  sameMatter: 0.85,
  /** And at least this share of the question, so that two passing mentions are no agreement. */
  leastShare: 0.5,
  /** Sides that are shown; a fourth version adds length and no insight. */
  mostSides: 3,
  /** Finding who spoke takes a look at the whole document: not for more than so many passages. */
  mostListenedTo: 8,
} as const;

/** What the passages make of the question together, and those that speak to it. */
export interface Heard {
  readonly concord: Concord;
  /** All that take a side. */
  readonly candidates: readonly Candidate[];
  /** The best of each side, which must be shown. */
  readonly first: readonly Candidate[];
  /** What a passage gives, if that is not its own span: what it says instead of what it denies. */
  readonly spans: ReadonlyMap<Candidate, Slice>;
}

/** What only a person can be asked for has no sides. */
const WITHOUT_SIDES: readonly Wanted[] = ['statement', 'list', 'definition'];

/**
 * Whether the passages that answer agree: how many give the same person, place, time or number; that they give times or
 * numbers which cannot both be right, with each side; or, if no such thing is asked for, what different speakers say
 * of the matter. Null if only one passage speaks to it.
 */
export function concordOf(candidates: readonly Candidate[], wanted: Wanted, findings: Findings): Heard | null {
  const [first] = candidates;
  if (first === undefined || first.share < CONCORD.leastShare) return null;
  const speaking = candidates.filter((one) => one === first || isSameMatter(first, one));
  const polar = speaking.filter((one) => isOfTheMatter(one)).map((one) => withPolarity(one, wanted, findings));
  return (first.span === null ? null : byWhatIsGiven(polar, wanted, findings)) ?? bySpeaker(speaking, wanted, findings);
}

/** Sides by what they give: each holds the passages that give the same. What one side denies, another can assert. */
function byWhatIsGiven(speaking: readonly PolarCandidate[], wanted: Wanted, findings: Findings): Heard | null {
  const sides: PolarCandidate[][] = [];
  for (const one of speaking) {
    if (one.polarity === 'open') continue;
    const side = one.candidate.span === null ? denyingSide(one, sides, wanted, findings) : one;
    if (side === null) continue;
    const judged = sides.map((all) => ({ all, how: againstSide(all, side, wanted, findings) }));
    const own = judged.find(({ how }) => how === 'same');
    if (own !== undefined) own.all.push(side);
    // What is neither the same nor against every side is nobody's version.
    else if (judged.every(({ how }) => how === 'different')) sides.push([side]);
  }
  const [main] = sides;
  if (main === undefined) return null;
  const shown = sides.slice(0, CONCORD.mostSides);
  if (shown.length > 1) return heardPolar('differ', shown, findings);
  return main.length > 1 && main.every(({ polarity }) => polarity === 'asserted')
    ? heardPolar('agree', [main], findings)
    : null;
}

/** A denied span is shown with its denial: two sides with the same words would not be understood. */
function shownOf({ candidate, shown }: PolarCandidate): Candidate {
  return shown === null ? candidate : { ...candidate, span: shown };
}

/**
 * Whether the sentence has more of the question than what its span counts: "three people were asked" is no answer to how
 * many people were in the delegation.
 */
function isOfTheMatter({ hit, sentence, span }: Candidate): boolean {
  const asked = hit.byClause.filter(({ weight }) => weight > 0).length;
  if (span === null || asked < 2) return true;
  return hit.byClause.some(({ highlights }) =>
    highlights.some((one) => contains(sentence, one) && !overlaps(span, one)),
  );
}

/** Sides by who speaks, if at least two speakers are known by name. */
function bySpeaker(speaking: readonly Candidate[], wanted: Wanted, findings: Findings): Heard | null {
  if (WITHOUT_SIDES.includes(wanted)) return null;
  const sides: { readonly speaker: string; readonly all: Candidate[] }[] = [];
  for (const one of speaking.slice(0, CONCORD.mostListenedTo)) {
    const voice = voiceOf(one, one.span ?? one.sentence, findings);
    if (voice.speaker === null) continue;
    const speaker = one.hit.document.text.slice(voice.speaker.start, voice.speaker.end);
    const own = sides.find((side) => isSameSpeaker(side.speaker, speaker));
    if (own === undefined) sides.push({ speaker, all: [one] });
    else own.all.push(one);
  }
  if (sides.length < 2) return null;
  return heard(
    'speakers',
    sides.slice(0, CONCORD.mostSides).map(({ all }) => all),
    'sentence',
    findings,
  );
}

function heard(
  kind: Concord['kind'],
  sides: readonly (readonly Candidate[])[],
  shown: 'span' | 'sentence',
  findings: Findings,
): Heard {
  return {
    concord: { kind, sides: sides.map((side) => ({ places: side.map((one) => placeOf(one, shown, findings)) })) },
    candidates: sides.flat(),
    first: sides.flatMap((side) => side.slice(0, 1)),
    spans: new Map(),
  };
}

/** Sides of passages that were read for what they assert. */
function heardPolar(kind: Concord['kind'], sides: readonly (readonly PolarCandidate[])[], findings: Findings): Heard {
  const all = sides.flat();
  const { concord } = heard(
    kind,
    sides.map((side) => side.map(shownOf)),
    'span',
    findings,
  );
  return {
    concord,
    candidates: all.map(({ own }) => own),
    first: sides.flatMap((side) => side.slice(0, 1)).map(({ own }) => own),
    spans: new Map(all.flatMap(({ own, shown }) => (shown === null ? [] : [[own, shown] as const]))),
  };
}

function placeOf(one: Candidate, shown: 'span' | 'sentence', findings: Findings): ConcordPlace {
  const { document, passage } = one.hit;
  const words = (shown === 'span' ? one.span : null) ?? one.sentence;
  return {
    passage: placeIn(document, passage),
    words: placeIn(document, words),
    sentence: placeIn(document, one.sentence),
    ...voiceOf(one, words, findings),
  };
}

/** Whether the words are in someone's statement, and whose. */
function voiceOf(
  { hit: { document } }: Candidate,
  words: Slice,
  findings: Findings,
): Pick<ConcordPlace, 'spoken' | 'speaker'> {
  const statement = findings
    .of(document)
    .statements.filter(({ kind }) => kind !== 'scare')
    .findLast(({ slices }) => slices.some((slice) => contains(slice, words) || isMostly(slice, words)));
  if (statement === undefined) return { spoken: false, speaker: null };
  return { spoken: true, speaker: speakerPlace(document, statement) };
}

/** Whether more than half of the words are inside: a sentence has its cue outside the marks. */
function isMostly(slice: Slice, words: Slice): boolean {
  if (!overlaps(slice, words)) return false;
  const inside = Math.min(slice.end, words.end) - Math.max(slice.start, words.start);
  return inside * 2 > words.end - words.start;
}

/** Whether a sentence covers most of what the first one covers of the question: the same words, not only as many. */
function isSameMatter(first: Candidate, one: Candidate): boolean {
  if (one.share < CONCORD.leastShare || one.share < CONCORD.sameMatter * first.share) return false;
  const [own, other] = [coveredBy(first), coveredBy(one)];
  const weightOf = (clause: number) => first.hit.byClause[clause]?.weight ?? 0;
  const all = own.reduce((sum, clause) => sum + weightOf(clause), 0);
  const shared = own.filter((clause) => other.includes(clause)).reduce((sum, clause) => sum + weightOf(clause), 0);
  return all > 0 && shared >= CONCORD.sameMatter * all;
}

/** The clauses of the question, by number, that the sentence covers. */
function coveredBy({ hit, sentence }: Candidate): readonly number[] {
  return hit.byClause.flatMap(({ highlights }, clause) =>
    highlights.some((one) => contains(sentence, one)) ? [clause] : [],
  );
}
