import { contains, overlaps, type Slice } from '../../../../dossier/slice.ts';
import type { Argument, Clause } from '../../../../finding/clauses/clause.ts';
import { speechLexiconOf } from '../../../../languages/speechLexiconOf.ts';
import type { Hit } from '../../../../search/hit.ts';
import { spanOf } from '../../../spans/span.ts';
import type { EventReading, PlacedClause } from './placedClause.ts';

/** The words of a sentence that are what the question asks for: those of an argument, or the time or place of the clause. */
export function eventSpan(hit: Hit, placed: PlacedClause, reading: EventReading, argument?: Argument): Slice | null {
  const { event } = reading;
  if (argument !== undefined) return ofArgument(hit, argument, reading);
  return event.asks === 'time' ? timeOf(hit, placed, reading) : placeOf(hit, placed, reading);
}

const NAME_FIRST = /^(\p{Lu}\S*(?:\s\p{Lu}\S*)+)\s\p{Ll}/u;

function ofArgument({ document }: Hit, argument: Argument, { question, event, words: lists }: EventReading): Slice {
  const isNaming = event.clause.bases.some((base) => lists.naming.has(base));
  const text = document.standing;
  const { determiners } = speechLexiconOf(document.metadata.language);
  const words = text.slice(argument.start, argument.end);
  // "Elected Hana Garrow speaker": what somebody becomes follows the name.
  const name = isNaming ? NAME_FIRST.exec(words)?.[1] : undefined;
  if (name !== undefined) return { start: argument.start, end: argument.start + name.length };
  const found = spanOf(text, argument, question, []);
  if (found !== null && contains(argument, found)) return withWholeName(text, found, argument, determiners);
  const first = /^\p{L}+(?=\s\p{Lu})/u.exec(words)?.[0] ?? '';
  const start = determiners.has(first.toLowerCase()) ? argument.start + first.length + 1 : argument.start;
  return { start, end: argument.end };
}

/** "Una Kvist", "Wren & Sons": the capitalised words beside a name within its argument belong to it. */
function withWholeName(text: string, name: Slice, argument: Slice, determiners: ReadonlySet<string>): Slice {
  if (!/^\p{Lu}/u.test(text.slice(name.start, name.end))) return name;
  const before = NAMES_BEFORE.exec(text.slice(argument.start, name.start))?.[1] ?? '';
  const after = NAMES_AFTER.exec(text.slice(name.end, argument.end))?.[0] ?? '';
  const isArticle = determiners.has(before.trim().toLowerCase());
  return { start: name.start - (isArticle ? 0 : before.length), end: name.end + after.length };
}

const NAMES_BEFORE = /$(?<=((?:\p{Lu}[\p{L}\p{M}’'-]*\s)+))/u;
const NAMES_AFTER = /^\s&(?:\s\p{Lu}[\p{L}\p{M}’'-]*)+/u;

/** The date that belongs to a clause: the one in its adjuncts, else the only one of a sentence with one finite verb. */
function timeOf(
  hit: Hit,
  { clause, clauses, sentence }: PlacedClause,
  { findings, question }: EventReading,
): Slice | null {
  const { document } = hit;
  const dates = findings.of(document).dateMentions.filter((one) => contains(sentence, one));
  const own = dates.find((date) => clause.adjuncts.some((adjunct) => overlaps(adjunct, date)));
  const finite = clauses.filter(({ form }) => form === 'finite');
  const others = clauses
    .filter((one) => one !== clause && one.head.start !== clause.head.start)
    .flatMap(({ adjuncts }) => adjuncts);
  const free = dates.filter((date) => !others.some((adjunct) => overlaps(adjunct, date)));
  const found = own ?? nearest(clause, finite, free);
  if (found === undefined) return null;
  const year = question.form === 'year' ? /\p{Nd}{4}/u.exec(document.standing.slice(found.start, found.end)) : null;
  if (year === null) return { start: found.start, end: found.end };
  return { start: found.start + year.index, end: found.start + year.index + year[0].length };
}

/** The date that no other finite verb is nearer to. */
function nearest(clause: Clause, finite: readonly Clause[], dates: readonly Slice[]): Slice | undefined {
  const distance = (date: Slice, { head }: Clause): number => Math.max(date.start - head.end, head.start - date.end);
  return dates
    .filter((date) => finite.every((other) => other === clause || distance(date, other) >= distance(date, clause)))
    .toSorted((a, b) => distance(a, clause) - distance(b, clause))[0];
}

/** The place in an adjunct of a clause that names no time. */
function placeOf({ document }: Hit, { clause }: PlacedClause, { words, event }: EventReading): Slice | null {
  const text = document.standing;
  const given = event.clause.adjuncts.map(({ object }) => event.text.slice(object.start, object.end).toLowerCase());
  const places = clause.adjuncts.filter(
    ({ preposition, object }) =>
      words.placePrepositions.has(preposition) &&
      !object.isTime &&
      !object.isPronoun &&
      !given.includes(text.slice(object.start, object.end).toLowerCase()),
  );
  const named = places.filter(({ object }) => /\p{Lu}/u.test(text.slice(object.start, object.end)));
  const [found] = named;
  return found === undefined ? null : { start: found.object.start, end: found.object.end };
}
