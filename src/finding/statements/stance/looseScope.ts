import { lengthOfPhrase } from '../../../languages/phrases.ts';
import type { Draft, Reading } from './scope.ts';
import { type Operator, QUOTATION } from './sentenceWords.ts';
import { CLOSING, insertionBefore } from './verbGroup.ts';

/** Everything that stands before a verb in its clause, and in the clauses around it. */
export function readLoosely(
  reading: Reading,
  start: number,
  left: number,
  found: Draft,
  isInfinitive = true,
  opensClause = false,
): void {
  const { sentence, lists } = reading;
  const { words, operators } = sentence;
  let isFirst = true;
  let seesComma = opensClause;
  let isJoined = false;
  let isBehindInsertion = false;
  const verb = words[start + 1] ?? '';
  const { gerund, bare } = lists.nonFinite ?? {};
  const isBarred = gerund?.test(verb) === true || bare?.has(verb) === true;
  for (let at = start; at >= left; at -= 1) {
    const word = words[at] ?? '';
    const operator = operators[at];
    if (word === ',') {
      if (seesComma) {
        seesComma = false;
        continue;
      }
      const open = isJoined ? null : insertionBefore(words, at, left);
      if (open === null) return;
      isBehindInsertion = true;
      at = open;
    } else if (word === QUOTATION || CLOSING.test(word)) return;
    if (operator === undefined) {
      if (isFirst && isBarred && lists.barring?.has(word) === true) {
        found.denials.push({ kind: 'withholding', from: at, to: at + 1 });
      }
      const accusing = isFirst ? accusationWith(reading, at) : null;
      if (accusing !== null) found.suppositions.push(accusing);
      if (lists.saying.has(word)) found.isReported = true;
      isFirst = false;
      continue;
    }
    at = operator.from;
    switch (operator.kind) {
      case 'breaking':
        if (lists.within.has(word) ? isFirst : !isFirst || !(lists.asWords.has(word) || lists.joining.has(word)))
          return;
        if (lists.joining.has(word)) isJoined = true;
        break;
      case 'relative':
        return;
      case 'that':
        if (lists.claims.has(words[at - 1] ?? '')) found.isClaimed = true;
        seesComma = words[at - 1] === ',';
        break;
      case 'nobody':
        if (!isBehindInsertion) found.denials.push(operator);
        break;
      case 'negation':
      case 'withholding':
      case 'denying':
      case 'false':
        found.denials.push(operator);
        break;
      case 'condition':
        found.suppositions.push(operator);
        return;
      case 'unasserted':
        if (isFirst && isAccusation(reading, operator)) found.suppositions.push(operator);
        break;
      case 'wishing':
        if (isInfinitive) found.suppositions.push(operator);
        break;
      default:
    }
    isFirst = false;
  }
}

/** Most words of whoever is accused: "accused the owners of the mill of saying". */
const LONGEST_ACCUSED = 6;

/** "Accused the owners of saying": an accusation whose preposition is at a word, with the accused between the two; or null. */
function accusationWith({ sentence: { words }, lists, lexicon }: Reading, at: number): Operator | null {
  const preposition = words[at] ?? '';
  if (lists.unasserted === undefined || !lexicon.prepositions.has(preposition)) return null;
  for (let verb = at - 2; verb >= Math.max(0, at - LONGEST_ACCUSED); verb -= 1) {
    const pair = [words[verb] ?? '', preposition];
    if (words[verb] === QUOTATION || words[verb] === ',') return null;
    if (lists.unasserted.has(pair[0] ?? '') && lengthOfPhrase(pair, 0, lists.unasserted) === 2)
      return { kind: 'unasserted', from: verb, to: verb + 1 };
  }
  return null;
}

/** "Accused of saying", "charged with saying": a phrase that ends with a preposition before what somebody is accused of. */
function isAccusation({ sentence: { words }, lists, lexicon }: Reading, { from, to }: Operator): boolean {
  const last = words[to - 1] ?? '';
  return to - from > 1 && lexicon.prepositions.has(last) && lists.nonFinite?.markers.has(last) !== true;
}
