import { placeIn } from '../../dossier/place.ts';
import { contains, overlaps, type Slice } from '../../dossier/slice.ts';
import type { Findings } from '../../finding/findings.ts';
import { isSameSpeaker } from '../../finding/people/isSameSpeaker.ts';
import type { Wanted } from '../../languages/parts/asking.ts';
import type { Concord, ConcordPlace } from '../ask/askAnswer.ts';
import type { Candidate } from '../ask/candidate.ts';
import { speakerPlace } from '../statements/quotationOf.ts';
import { type Sameness, samenessOf } from './sameness.ts';

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
  return (
    (first.span === null ? null : byWhatIsGiven(speaking, wanted, findings)) ?? bySpeaker(speaking, wanted, findings)
  );
}

/** Sides by what they give: each holds the passages that give the same. */
function byWhatIsGiven(speaking: readonly Candidate[], wanted: Wanted, findings: Findings): Heard | null {
  const sides: Candidate[][] = [];
  for (const one of speaking) {
    if (one.span === null) continue;
    const judged = sides.map((side) => ({ side, how: againstSide(side, one, wanted, findings) }));
    const own = judged.find(({ how }) => how === 'same');
    if (own !== undefined) own.side.push(one);
    // What is neither the same nor against every side is nobody's version.
    else if (judged.every(({ how }) => how === 'different')) sides.push([one]);
  }
  const [main] = sides;
  if (main === undefined) return null;
  const shown = sides.slice(0, CONCORD.mostSides);
  if (shown.length > 1) return heard('differ', shown, 'span', findings);
  return main.length > 1 ? heard('agree', [main], 'span', findings) : null;
}

function againstSide(side: readonly Candidate[], one: Candidate, wanted: Wanted, findings: Findings): Sameness {
  const all = side.map((other) => sameness(other, one, wanted, findings));
  if (all.includes('different')) return all.includes('same') ? 'open' : 'different';
  return all.includes('same') ? 'same' : 'open';
}

function sameness(a: Candidate, b: Candidate, wanted: Wanted, findings: Findings): Sameness {
  if (a.span === null || b.span === null) return 'open';
  const given = ({ hit, sentence }: Candidate, span: Slice) => ({
    found: findings.of(hit.document),
    sentence,
    span,
  });
  return samenessOf(given(a, a.span), given(b, b.span), wanted);
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
