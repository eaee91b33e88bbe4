import type { ClauseGrammar } from '../../languages/parts/clauseGrammar.ts';
import type { EventWords, VerbSense } from '../../languages/parts/eventWords.ts';
import type { Argument, Clause } from './clause.ts';

/** Those who take part in an event, by their roles. */
export type EventRoles = ReadonlyMap<string, Argument>;

/** Two clauses that tell the same event, with the roles of each. */
export interface SameEvent {
  readonly a: EventRoles;
  readonly b: EventRoles;
}

/** The roles of two clauses whose verbs are one or share a meaning, once for each meaning; none if they tell different things. */
export function sameEvents(a: Clause, b: Clause, words: EventWords): readonly SameEvent[] {
  const found: SameEvent[] = [];
  const [ofA, ofB] = [sensesOf(a, words), sensesOf(b, words)];
  for (const one of ofA) {
    for (const other of ofB) {
      if (one.sense === other.sense) found.push({ a: rolesIn(a, one, words), b: rolesIn(b, other, words) });
    }
  }
  return found;
}

/**
 * "Thanked Lunt in a letter to the bishop": a clause that a noun for a text in another clause stands for, "wrote to the bishop".
 * Null if the clause has none. `text` is that of the clause.
 */
export function toldByText(clause: Clause, text: string, { textNouns, textPrepositions }: EventWords): Clause | null {
  const { adjuncts, subject, isPassive } = clause;
  const at = adjuncts.findIndex(({ preposition, object }) => {
    const noun = text.slice(object.head.start, object.head.end).split(/\s/u).at(-1)?.toLowerCase() ?? '';
    return textPrepositions.has(preposition) && textNouns.has(noun);
  });
  const noun = adjuncts[at];
  if (noun === undefined || subject === null || isPassive) return null;
  const word = text.slice(noun.object.head.start, noun.object.head.end).split(/\s/u).at(-1)?.toLowerCase() ?? '';
  return { ...clause, bases: [textNouns.get(word) ?? ''], objects: [noun.object], adjuncts: adjuncts.slice(at + 1) };
}

/** The base forms of all verbs that share a meaning with that of a clause. */
export function verbsAlike(clause: Clause, words: EventWords): readonly string[] {
  const senses = new Set(sensesOf(clause, words).map(({ sense }) => sense));
  const alike = [...words.senses].filter(([, all]) => all.some(({ sense }) => senses.has(sense))).map(([base]) => base);
  return [...new Set([...clause.bases, ...alike])];
}

/** The words of the forms of some verbs, as a pattern that finds one in a text. */
export function formsPattern(bases: readonly string[], grammar: ClauseGrammar): RegExp {
  const forms = bases.flatMap((base) => grammar.formsOf(base));
  return new RegExp(`(?<![\\p{L}\\p{M}])(?:${[...new Set(forms)].join('|')})(?![\\p{L}\\p{M}])`, 'iu');
}

function sensesOf({ bases }: Clause, { senses }: EventWords): readonly VerbSense[] {
  return bases.flatMap((base) => [{ sense: base, roles: new Map() }, ...(senses.get(base) ?? [])]);
}

function rolesIn(clause: Clause, { roles }: VerbSense, words: EventWords): EventRoles {
  const found = new Map<string, Argument>();
  for (const [place, argument] of placesOf(clause, words)) {
    const role = roles.get(place) ?? place;
    if (!found.has(role)) found.set(role, argument);
  }
  return found;
}

/** The arguments of a clause in the places of an active verb. */
function placesOf(clause: Clause, words: EventWords): readonly (readonly [string, Argument])[] {
  const { subject, objects, agent, adjuncts, isPassive, bases } = clause;
  const [first, second] = objects;
  const isNaming = bases.some((base) => words.naming.has(base));
  const isErgative = !isPassive && first === undefined && bases.some((base) => words.ergative.has(base));
  const places: (readonly [string, Argument | null | undefined])[] = isPassive
    ? [
        [first === undefined || isNaming ? 'done' : 'recipient', subject],
        [isNaming ? 'named' : 'done', first],
        ['doer', agent],
      ]
    : [
        [isErgative ? 'done' : 'doer', subject],
        [second === undefined || isNaming ? 'done' : 'recipient', first],
        [isNaming ? 'named' : 'done', second],
      ];
  for (const { preposition, object } of adjuncts) {
    if (object !== agent) places.push([preposition, object]);
    if (words.recipients.has(preposition)) places.push(['recipient', object]);
  }
  return places.flatMap(([place, argument]) => (argument == null ? [] : [[place, argument] as const]));
}
