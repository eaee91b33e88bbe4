import { contains, overlaps, type Slice } from '../../../../dossier/slice.ts';
import type { Argument, Clause } from '../../../../finding/clauses/clause.ts';
import { type EventRoles, type SameEvent, sameEvents } from '../../../../finding/clauses/eventRoles.ts';
import { hasDenial } from '../../../../finding/statements/stance/hasDenial.ts';
import { languageOf } from '../../../../languages/list.ts';
import type { EventQuestion } from '../../../../questions/asked/event.ts';
import type { Hit } from '../../../../search/hit.ts';
import { fold } from '../../../../text/fold.ts';
import type { GivenAnswer } from '../answerReader.ts';
import { EVENT_SETTINGS } from './eventSettings.ts';
import { eventSpan } from './eventSpan.ts';
import type { EventReading, PlacedClause } from './placedClause.ts';
import { referentsOf } from './referentsOf.ts';
import { type AskedArgument, askedArgument, type Sameness, sameArgument } from './sameArgument.ts';

/** What a clause gives for a question; null if it tells another event, or if that cannot be told. */
export function givenByClause(hit: Hit, placed: PlacedClause, reading: EventReading): GivenAnswer | null {
  const { clause } = placed;
  if (clause.isUnclear) return null;
  // "Agreed to buy" is answered by what somebody agreed to buy.
  const { governor, form } = reading.event.clause;
  if (form !== 'finite' && governor !== clause.governor) return null;
  const found = sameEvents(reading.event.clause, clause, reading.words).flatMap(
    (same) => givenBySame(hit, placed, reading, same) ?? [],
  );
  return found.find(({ verdict }) => verdict !== 'other') ?? found[0] ?? null;
}

function givenBySame(hit: Hit, placed: PlacedClause, reading: EventReading, { a, b }: SameEvent): GivenAnswer | null {
  const { clause, sentence } = placed;
  const { event } = reading;
  const role = roleAsked(event, a);
  if (event.asks === 'argument' && role === null) return null;
  const compared = [...a].flatMap(([own, argument]) => {
    if (own === role || argument === event.any || argument.isTime) return [];
    const asked = askedArgument(event.text, argument, reading.question.language);
    const isNone = b.get(own)?.isNone === true;
    return asked === null ? [] : [{ own, asked, isNone, how: comparedWith(hit, asked, b.get(own), placed) }];
  });
  const core = compared.filter(({ own }) => isCore(own) || isMapped(own, reading));
  if (core.some(({ how }) => how === 'other')) return exchanged(hit, core, role, b, placed);
  if (core.length > 0 && core.every(({ how }) => how === 'open')) return null;
  const open = compared.filter(({ how }) => how === 'open').length;
  const likely = compared.filter(({ how }) => how === 'likely').length;
  const elsewhere = compared.some(({ own, how }) => how === 'other' && !core.some((one) => one.own === own));
  const lost =
    EVENT_SETTINGS.open * open +
    EVENT_SETTINGS.likely * likely +
    (elsewhere ? EVENT_SETTINGS.elsewhere : 0) +
    (clause.isReported ? EVENT_SETTINGS.reported : 0) +
    (core.length === 0 && event.any === null ? EVENT_SETTINGS.bare : 0);
  const sureness = EVENT_SETTINGS.sure - lost - EVENT_SETTINGS.lost * lostShare(hit, placed, reading, compared);
  if (sureness < EVENT_SETTINGS.least) return null;
  // What is only supposed, or is still to come, says nothing of whether it was so.
  const isToCome = clause.time === 'future' && event.clause.time !== 'future';
  const isGoverned = event.clause.form !== 'finite' && clause.negation === null;
  if (!isGoverned && (clause.status === 'supposed' || isToCome)) {
    return event.asks === 'whether' && event.clause.status !== 'supposed'
      ? { sentence, span: null, verdict: 'other', sureness: EVENT_SETTINGS.supposed }
      : null;
  }
  const denies = (): GivenAnswer | null => {
    const span = denialIn(hit, placed);
    return span === null ? null : { sentence, span, verdict: 'denies', sureness };
  };
  if (event.asks === 'whether') {
    if (event.any !== null && role === null && core.length === 0 && a.size > 1) return null;
    return clause.status === 'denied' ? denies() : { sentence, span: null, verdict: 'gives', sureness };
  }
  if (event.asks !== 'argument') {
    if (clause.status === 'denied') return null;
    const span = eventSpan(hit, placed, reading);
    return span === null ? null : { sentence, span, verdict: 'gives', sureness };
  }
  const argument = role === null ? undefined : personAmong(clause, b.get(role), reading);
  // "The painting was stolen" does not say by whom.
  if (argument === undefined) {
    const isUntold = clause.isPassive && clause.agent === null && clause.status === 'asserted' && open + likely === 0;
    return isUntold && core.length > 0
      ? { sentence, span: null, verdict: 'other', sureness: EVENT_SETTINGS.untold }
      : null;
  }
  if (argument.isNone) return denies();
  if (clause.status === 'denied') return null;
  return givenArgument(hit, argument, placed, reading, sureness);
}

/**
 * Share by weight of the question's other words that the sentence lacks: those of its verb and of what asks, and those for which
 * a pronoun can stand, or "nobody", are left out.
 */
function lostShare(
  hit: Hit,
  { sentence }: PlacedClause,
  { event, verbs }: EventReading,
  compared: readonly { readonly asked: AskedArgument; readonly how: Sameness; readonly isNone: boolean }[],
): number {
  const wordsAt = (slice: Slice | null): string =>
    slice === null ? '' : fold(event.text.slice(slice.start, slice.end));
  const asking = `${wordsAt(event.asked)} ${wordsAt(event.any)}`;
  const opening = wordsAt({ start: 0, end: event.from });
  const isSpared = (word: string): boolean =>
    verbs.test(word) ||
    asking.includes(word) ||
    opening.includes(word) ||
    compared.some(
      ({ asked, how, isNone }) => (isNone || how === 'likely' || how === 'open') && asked.words.includes(word),
    );
  const telling = hit.byClause.filter(({ words }) => !words.some(isSpared));
  const weightOf = (all: typeof telling): number => all.reduce((sum, { weight }) => sum + weight, 0);
  const lost = telling.filter(
    ({ highlights, inHead }) => inHead.length === 0 && !highlights.some((one) => contains(sentence, one)),
  );
  const all = weightOf(telling);
  return all === 0 ? 0 : weightOf(lost) / all;
}

/** The places of a verb that tell one event from another. */
const CORE = ['doer', 'done', 'recipient'] as const;

function isCore(role: string): boolean {
  return CORE.some((one) => one === role);
}

/** Whether a role is that of a meaning of verbs, and no preposition. */
function isMapped(role: string, { words, event }: EventReading): boolean {
  return event.clause.bases.some((base) =>
    words.senses.get(base)?.some(({ roles }) => [...roles.values()].includes(role)),
  );
}

function roleAsked({ asked }: EventQuestion, roles: EventRoles): string | null {
  if (asked === null) return null;
  return [...roles].find(([, { start, end }]) => start === asked.start && end === asked.end)?.[0] ?? null;
}

function comparedWith(hit: Hit, asked: AskedArgument, argument: Argument | undefined, placed: PlacedClause): Sameness {
  if (argument === undefined) return 'open';
  // "Wren sued nobody" denies of everyone that he sued them.
  if (argument.isNone && argument.isPronoun && placed.clause.negation !== null)
    return isEveryone(hit, argument) ? 'same' : 'open';
  if (!argument.isPronoun) return sameArgument(hit, asked, argument);
  return referentsOf(hit, argument, placed).some((one) => sameArgument(hit, asked, one) === 'same') ? 'likely' : 'open';
}

/** The roles exchanged: whom the question names in one place is in the place that it asks for. */
function exchanged(
  hit: Hit,
  compared: readonly { readonly own: string; readonly asked: AskedArgument; readonly how: Sameness }[],
  role: string | null,
  roles: EventRoles,
  { sentence }: PlacedClause,
): GivenAnswer | null {
  const isElsewhere = compared.some(({ own, asked }) =>
    [...roles].some(
      ([other, argument]) =>
        other !== own && (other === role || isCore(other)) && sameArgument(hit, asked, argument) === 'same',
    ),
  );
  return isElsewhere ? { sentence, span: null, verdict: 'other', sureness: EVENT_SETTINGS.exchanged } : null;
}

function givenArgument(
  hit: Hit,
  argument: Argument,
  placed: PlacedClause,
  reading: EventReading,
  sureness: number,
): GivenAnswer | null {
  const { sentence } = placed;
  if (!argument.isPronoun)
    return { sentence, span: eventSpan(hit, placed, reading, argument), verdict: 'gives', sureness };
  const [named = null] = referentsOf(hit, argument, placed);
  const isHere = named !== null && overlaps(sentence, named);
  const span = isHere ? eventSpan(hit, placed, reading, named) : null;
  return { sentence, span, verdict: 'gives', sureness: sureness - EVENT_SETTINGS.open };
}

/** "Whom did the bishop teach?" of "taught Lunt the organ": of two objects the first is the person. */
function personAmong(
  { objects }: Clause,
  argument: Argument | undefined,
  { question }: EventReading,
): Argument | undefined {
  return question.wanted === 'person' && argument !== undefined && argument === objects[1] ? objects[0] : argument;
}

/** Whether a word for none speaks of all there are: "nobody", but not "neither". */
function isEveryone({ document: { standing, metadata } }: Hit, { start, end }: Argument): boolean {
  const grammar = languageOf(metadata.language ?? '')?.clauseGrammar;
  const word = standing.slice(start, end).toLowerCase();
  return grammar?.nobodies.has(word) === true && !grammar.noneDeterminers.has(word);
}

/** A longer stretch from a denial to its verb is not shown, in UTF-16 units. */
const LONGEST_DENIAL = 100;

/** The words by which a clause denies, which the guard must see as a denial. */
function denialIn({ document }: Hit, { clause }: PlacedClause): Slice | null {
  const { negation, verb, subject, objects, adjuncts } = clause;
  if (negation === null) return null;
  const whole = { start: Math.min(verb.start, negation.start), end: Math.max(verb.end, negation.end) };
  const { standing: text, metadata } = document;
  // "Nobody" alone says it; "not" and "refused" are shown with the verb.
  const isArgument = [subject, ...objects, ...adjuncts.map(({ object }) => object)].some(
    (one) => one?.isNone === true && overlaps(one, negation),
  );
  const shown = isArgument || whole.end - whole.start > LONGEST_DENIAL ? [negation, whole] : [whole, negation];
  return shown.find((slice) => hasDenial(text, slice, metadata.language)) ?? null;
}
