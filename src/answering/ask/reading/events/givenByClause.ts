import { overlaps, type Slice } from '../../../../dossier/slice.ts';
import type { Argument, Clause } from '../../../../finding/clauses/clause.ts';
import { type EventRoles, type SameEvent, sameEvents } from '../../../../finding/clauses/eventRoles.ts';
import type { Findings } from '../../../../finding/findings.ts';
import { hasDenial } from '../../../../finding/statements/stance/hasDenial.ts';
import { languageOf } from '../../../../languages/list.ts';
import type { EventWords } from '../../../../languages/parts/eventWords.ts';
import type { EventQuestion } from '../../../../questions/asked/event.ts';
import type { Question } from '../../../../questions/question.ts';
import type { Hit } from '../../../../search/hit.ts';
import type { GivenAnswer } from '../answerReader.ts';
import { EVENT_SETTINGS } from './eventSettings.ts';
import { eventSpan } from './eventSpan.ts';
import { referentOf } from './referentOf.ts';
import { type AskedArgument, askedArgument, type Sameness, sameArgument } from './sameArgument.ts';

/** What a question for an event is read with. */
export interface EventReading {
  readonly event: EventQuestion;
  readonly question: Question;
  readonly words: EventWords;
  readonly findings: Findings;
}

/** A clause in its sentence. */
export interface PlacedClause {
  readonly clause: Clause;
  /** All of the sentence. */
  readonly clauses: readonly Clause[];
  readonly sentence: Slice;
  /** The sentence before in the passage. */
  readonly before: Slice | null;
}

/** What a clause gives for a question; null if it tells another event, or if that cannot be told. */
export function givenByClause(hit: Hit, placed: PlacedClause, reading: EventReading): GivenAnswer | null {
  const { clause } = placed;
  if (clause.isUnclear || clause.status === 'supposed') return null;
  // What is to come is no answer to what was.
  if ((clause.time === 'future') !== (reading.event.clause.time === 'future') && clause.time === 'future') return null;
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
    return asked === null ? [] : [{ own, asked, how: comparedWith(hit, asked, b.get(own), placed) }];
  });
  const core = compared.filter(({ own }) => CORE.has(own) || isMapped(own, reading));
  if (core.some(({ how }) => how === 'other')) return exchanged(hit, core, role, b, placed);
  if (core.length > 0 && core.every(({ how }) => how !== 'same')) return null;
  const open = compared.filter(({ how }) => how === 'open').length;
  const lost =
    EVENT_SETTINGS.open * open +
    (clause.isReported ? EVENT_SETTINGS.reported : 0) +
    (core.length === 0 && event.any === null ? EVENT_SETTINGS.bare : 0);
  const sureness = EVENT_SETTINGS.sure - lost;
  if (sureness <= 0) return null;
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
  const argument = role === null ? undefined : b.get(role);
  if (argument === undefined) return null;
  if (argument.isNone) return denies();
  if (clause.status === 'denied') return null;
  return givenArgument(hit, argument, placed, reading, sureness);
}

/** The places of a verb that tell one event from another. */
const CORE: ReadonlySet<string> = new Set(['doer', 'done', 'recipient']);

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
  const own = argument.isPronoun ? referentOf(hit, argument, placed) : argument;
  return own === null ? 'open' : sameArgument(hit, asked, own);
}

/** The roles exchanged: whom the question names in one place is in the place that it asks for. */
function exchanged(
  hit: Hit,
  compared: readonly { readonly own: string; readonly asked: AskedArgument; readonly how: Sameness }[],
  role: string | null,
  roles: EventRoles,
  { clause, sentence }: PlacedClause,
): GivenAnswer | null {
  if (clause.status !== 'asserted') return null;
  const isElsewhere = compared.some(({ own, asked }) =>
    [...roles].some(
      ([other, argument]) =>
        other !== own && (other === role || CORE.has(other)) && sameArgument(hit, asked, argument) === 'same',
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
  const named = referentOf(hit, argument, placed);
  const isHere = named !== null && overlaps(sentence, named);
  const span = isHere ? eventSpan(hit, placed, reading, named) : null;
  return { sentence, span, verdict: 'gives', sureness: sureness - EVENT_SETTINGS.open };
}

/** Whether a word for none speaks of all there are: "nobody", but not "neither". */
function isEveryone({ document: { standing, metadata } }: Hit, { start, end }: Argument): boolean {
  const grammar = languageOf(metadata.language ?? '')?.clauseGrammar;
  const word = standing.slice(start, end).toLowerCase();
  return grammar?.nobodies.has(word) === true && !grammar.noneDeterminers.has(word);
}

/** The words by which a clause denies, which the guard must see as a denial. */
function denialIn({ document }: Hit, { clause }: PlacedClause): Slice | null {
  const { negation, verb } = clause;
  if (negation === null) return null;
  const whole = { start: Math.min(verb.start, negation.start), end: Math.max(verb.end, negation.end) };
  const { standing: text, metadata } = document;
  // "Nobody" alone says it; "not" is shown with its verb.
  const shown = overlaps(verb, negation) ? [whole, negation] : [negation, whole];
  return shown.find((slice) => hasDenial(text, slice, metadata.language)) ?? null;
}
