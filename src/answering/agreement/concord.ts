import { isSameSpeaker } from '../../finding/people/isSameSpeaker.ts';
import type { Polarity } from '../../finding/statements/stance/polarity.ts';
import type { Wanted } from '../../languages/parts/asking.ts';
import type { Candidate } from '../ask/candidate.ts';
import { numbersIn } from '../spans/numbers.ts';
import { type Comparison, hasEvent } from './comparison.ts';
import { voiceOf } from './concordPlace.ts';
import { polarOf } from './denied.ts';
import { type Heard, heard, heardPolar } from './heard.ts';
import { againstSide, denyingSide, noneOf, saysNone } from './polarSides.ts';
import { type PolarCandidate, withPolarity } from './polarSpan.ts';
import { coversEnough, isOfTheMatter, isSameMatter } from './sameMatter.ts';

const CONCORD = {
  /** Sides that are shown; a fourth version adds length and no insight. */
  mostSides: 3,
  /** Finding who spoke takes a look at the whole document: not for more than so many passages. */
  mostListenedTo: 8,
} as const;

/** What only a person can be asked for has no sides. */
const WITHOUT_SIDES: readonly Wanted[] = ['statement', 'list', 'definition'];

/**
 * Whether the passages that answer agree: how many give the same person, place, time or number; that they give times or
 * numbers which cannot both be right, with each side; which assert and which deny what a question asks; or, if no such thing
 * is asked for, what different speakers say of the matter. Null if only one passage speaks to it.
 */
export function concordOf(candidates: readonly Candidate[], comparison: Comparison): Heard | null {
  const { wanted } = comparison;
  const [first] = candidates;
  if (first === undefined || !coversEnough(first)) return null;
  const needsEvent = hasEvent(first, comparison.matter);
  const isOfOneMatter = (one: Candidate): boolean =>
    (!needsEvent || hasEvent(one, comparison.matter)) &&
    (isSameMatter(first, one) || (saysNone(one, comparison) && isSameMatter(first, one, true)));
  const speaking = candidates.filter((one) => one === first || isOfOneMatter(one));
  const polar = speaking.filter((one) => isOfTheMatter(one)).map((one) => withPolarity(one, comparison));
  const given =
    wanted === 'time' && first.span === null
      ? byWhatIsGiven(measured(speaking, comparison), { ...comparison, wanted: 'number' })
      : wanted === 'yes or no'
        ? byWhatIsSaid(speaking, comparison)
        : first.span === null
          ? null
          : byWhatIsGiven(polar, comparison);
  return given ?? bySpeaker(speaking, comparison);
}

/** "How long is the tunnel?" looks as if it asked for a time: the passages with the measure that each gives, and no other. */
function measured(speaking: readonly Candidate[], comparison: Comparison): readonly PolarCandidate[] {
  return speaking.flatMap((one) => {
    const [measure, ...others] = numbersIn(one.hit.document.standing, one.sentence).filter(
      ({ form }) => form === 'measure',
    );
    if (measure === undefined || others.length > 0) return [];
    const span = { start: measure.start, end: measure.end };
    return [{ ...withPolarity({ ...one, span }, comparison), own: one }];
  });
}

/** Sides of a question that asks for yes or no: the passages that assert what it says, and those that deny it. */
function byWhatIsSaid(speaking: readonly Candidate[], comparison: Comparison): Heard | null {
  const judged = speaking.map((one) => ({ one, ...polarOf(one, comparison) }));
  const side = (wanted: Polarity): readonly PolarCandidate[] =>
    judged
      .filter(({ polarity }) => polarity === wanted)
      .map(({ one, polarity, shown }) => {
        const denied = polarity === 'denied' ? shown : null;
        return { own: one, candidate: { ...one, span: shown }, polarity, denied, shown, isNone: false };
      });
  const sides = [side('asserted'), side('denied')].filter((all) => all.length > 0);
  const [first] = speaking;
  const ordered = sides.toSorted((a) => (a.some(({ own }) => own === first) ? -1 : 1));
  if (ordered.length > 1) return heardPolar('differ', ordered, comparison.findings);
  const [main] = ordered;
  return main !== undefined && main.length > 1 && main.every(({ polarity }) => polarity === 'asserted')
    ? heardPolar('agree', [main], comparison.findings)
    : null;
}

/** Sides by what they give: each holds the passages that give the same. What one side denies, another can assert. */
function byWhatIsGiven(speaking: readonly PolarCandidate[], comparison: Comparison): Heard | null {
  const { findings } = comparison;
  const sides: PolarCandidate[][] = [];
  for (const one of speaking) {
    if (one.polarity === 'open') continue;
    const side = one.candidate.span === null ? denyingSide(one, sides, comparison) : (noneOf(one, comparison) ?? one);
    if (side === null) continue;
    const judged = sides.map((all) => ({ all, how: againstSide(all, side, comparison) }));
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

/** Sides by who speaks, if at least two speakers are known by name. */
function bySpeaker(speaking: readonly Candidate[], { wanted, findings }: Comparison): Heard | null {
  if (WITHOUT_SIDES.includes(wanted)) return null;
  const sides: { readonly speaker: string; readonly all: Candidate[] }[] = [];
  for (const one of speaking.slice(0, CONCORD.mostListenedTo)) {
    const voice = voiceOf(one, one.span ?? one.sentence, findings);
    if (voice.speaker === null) continue;
    const speaker = one.hit.document.standing.slice(voice.speaker.start, voice.speaker.end);
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
