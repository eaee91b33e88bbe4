import { scopeBefore, scopeOf } from './clause.ts';
import { governorBefore } from './governor.ts';
import type { Reading, Scope } from './scope.ts';
import { type Operator, QUOTATION } from './sentenceWords.ts';
import { type Shown, shownBy } from './shown.ts';

/** Most words between a quotation and a verb that closes its clause. */
const NEAREST = 3;
/** Most words between a verb of speech and a negation behind it. */
const NEGATED = 3;
const EDGE = /^[,;:—–،؛，；。.!?]$/u;

/**
 * What a sentence shows of the quotation at a word in a language without signs of finite verbs: every negation in the
 * clause of the verb of speech counts. That verb can be before the quotation or right behind it. Null if the words are
 * given as said.
 */
export function looseStance(
  reading: Reading,
  quotation: number,
): { readonly shown: Shown; readonly verb: number } | null {
  const behind = closingVerb(reading, quotation);
  const governor = governorBefore(reading, quotation);
  const verb = behind ?? governor?.at ?? null;
  if (verb === null) return null;
  const scope =
    behind === null
      ? scopeBefore(reading, governor?.kind === 'denial' ? verb + 1 : verb)
      : scopeBefore(reading, quotation, true);
  const more =
    behind === null ? negationBehind(reading, verb, quotation) : outerBehind(reading, behind, scope.isClaimed);
  const shown = shownBy(withOwn(reading, verb, scope, more), verb);
  return shown === null ? null : { shown, verb };
}

/** A scope with what the form of its verb and the words behind it add. */
function withOwn(reading: Reading, verb: number, scope: Scope, behind: readonly Operator[]): Scope {
  const own = formOf(reading, verb);
  const denials = [...scope.denials, ...own.denials, ...behind];
  return {
    ...scope,
    denials: reading.lists.hasConcord === true ? merged(denials) : denials,
    suppositions: [...scope.suppositions, ...own.suppositions],
  };
}

/** Two negations of a clause are one. */
function merged(denials: readonly Operator[]): readonly Operator[] {
  const isPlain = ({ kind }: Operator): boolean => kind === 'negation' || kind === 'nobody';
  const first = denials.find(isPlain);
  return [...(first === undefined ? [] : [first]), ...denials.filter((one) => !isPlain(one))];
}

/** The verb of speech right behind a quotation, in one clause with it. */
function closingVerb({ sentence: { words }, lists }: Reading, quotation: number): number | null {
  for (let at = quotation + 1; at <= Math.min(words.length - 1, quotation + NEAREST); at += 1) {
    const word = words[at] ?? '';
    if (EDGE.test(word) || word === QUOTATION) return null;
    if (lists.saying.has(word)) return at;
  }
  return null;
}

/** A form that is itself negated or only supposed. */
function formOf({ sentence: { words }, lists }: Reading, verb: number): Pick<Scope, 'denials' | 'suppositions'> {
  const word = words[verb] ?? '';
  const place = { from: verb, to: verb + 1 };
  return {
    denials: lists.unsaid?.has(word) === true ? [{ kind: 'negation', ...place }] : [],
    suppositions: lists.wouldSay?.has(word) === true ? [{ kind: 'condition', ...place }] : [],
  };
}

/** "Sagte nie": a negation right behind the verb. */
function negationBehind(
  { sentence: { words, operators } }: Reading,
  verb: number,
  quotation: number,
): readonly Operator[] {
  for (let at = verb + 1; at < Math.min(quotation, verb + 1 + NEGATED); at += 1) {
    if (EDGE.test(words[at] ?? '')) return [];
    const operator = operators[at];
    if (operator?.kind === 'negation' || operator?.kind === 'nobody') return [operator];
  }
  return [];
}

/** What the verbs behind a closing verb deny; behind a comma too if the clause opens the sentence. */
function outerBehind(
  { sentence: { words, operators } }: Reading,
  verb: number,
  isClaimed: boolean,
): readonly Operator[] {
  const found: Operator[] = [];
  for (let at = verb + 1; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (word === QUOTATION || (EDGE.test(word) && !(isClaimed && /^[,،，]$/u.test(word)))) break;
    const operator = operators[at];
    if (operator === undefined) continue;
    at = operator.to - 1;
    if (operator.kind === 'breaking' || operator.kind === 'relative') break;
    if (operator.kind === 'denying' || operator.kind === 'false' || operator.kind === 'withholding')
      found.push(operator);
    if (operator.kind === 'negation') found.push(operator);
  }
  return found;
}

/** Whether a sentence denies or only supposes what the verb of speech at a word gives. */
export function isNotSaid(reading: Reading, verb: number): boolean {
  if (reading.lists.nonFinite !== undefined) return shownBy(scopeOf(reading, verb, 0), verb) !== null;
  const behind = negationBehind(reading, verb, reading.sentence.words.length);
  return shownBy(withOwn(reading, verb, scopeBefore(reading, verb), behind), verb) !== null;
}
