import type { Draft, Reading } from './scope.ts';
import { QUOTATION } from './sentenceWords.ts';
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
      case 'wishing':
        if (isInfinitive) found.suppositions.push(operator);
        break;
      default:
    }
    isFirst = false;
  }
}
