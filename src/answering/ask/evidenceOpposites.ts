import { languageOf } from '../../languages/list.ts';
import { stem } from '../../languages/stem.ts';
import { remembered } from '../../text/remembered.ts';

/** Shorter words begin by chance as a negation does: “un” and “it” make “unit”. In UTF-16 units. */
const SHORTEST_NEGATED = 4;

/**
 * Whether some words say the opposite of others: `asked` has one that `said` lacks, and `said` has an opposite of it that
 * `asked` lacks. Both are stems by the rules of a language (primary subtag).
 */
export function saysOpposite(asked: ReadonlySet<string>, said: ReadonlySet<string>, language: string): boolean {
  const { of, prefixes } = oppositesIn(language);
  const isOnlySaid = (one: string): boolean => said.has(one) && !asked.has(one);
  for (const one of asked) {
    if (said.has(one)) continue;
    for (const other of of.get(one) ?? []) if (isOnlySaid(other)) return true;
    if (prefixes.some((prefix) => negatedForms(one, prefix).some(isOnlySaid))) return true;
  }
  return false;
}

/** A stem with the prefix of a negation, or without it if it has it. */
function negatedForms(one: string, prefix: string): readonly string[] {
  const bare = one.startsWith(prefix) ? one.slice(prefix.length) : '';
  return [prefix + one, bare].filter((form) => form.length >= SHORTEST_NEGATED + (form === bare ? 0 : prefix.length));
}

interface OppositeStems {
  readonly of: ReadonlyMap<string, ReadonlySet<string>>;
  readonly prefixes: readonly string[];
}

/**
 * The opposites that a language has, by stem: the plain ones, and of all others those that differ by a prefix alone. Of the
 * rest many are two sides of one deed, such as “buy” and “sell”.
 */
const oppositesIn = remembered((language): OppositeStems => {
  const { plainOpposites, oppositeWords = [] } = languageOf(language) ?? {};
  const { pairs = [], prefixes = [] } = plainOpposites ?? {};
  const of = new Map<string, Set<string>>();
  const put = (left: string, right: string): void => {
    const [one, other] = [stem(left, language), stem(right, language)];
    if (one === other) return;
    of.set(one, (of.get(one) ?? new Set()).add(other));
    of.set(other, (of.get(other) ?? new Set()).add(one));
  };
  for (const [lefts, rights] of pairs) for (const left of lefts) for (const right of rights) put(left, right);
  for (const [word, others] of oppositeWords) for (const other of others) if (other.endsWith(word)) put(word, other);
  return { of, prefixes };
});
