import { readLoosely } from './looseScope.ts';
import type { Draft, Reading } from './scope.ts';
import { type Operator, QUOTATION } from './sentenceWords.ts';
import { CLOSING, insertionBefore } from './verbGroup.ts';

/** The subject of a finite verb, and what its clause depends on. */
export function readSubject(reading: Reading, end: number, left: number, found: Draft, isObjectless: boolean): void {
  const { sentence, lists } = reading;
  const { words, operators } = sentence;
  let at = end - 1;
  if (words[at] === ',') at = (insertionBefore(words, at, left) ?? end) - 1;
  let from = at + 1;
  while (from > left && !isEdge(reading, from - 1)) from -= 1;
  const edge = operators[from - 1];
  const opening = openingOf(reading, from, at);
  const isInverting = lists.inverting?.has(words[from] ?? '') === true;
  if (opening !== undefined && isInverting && (from === left || words[from - 1] === ',') && from <= at)
    found.suppositions.push(opening);
  else if (opening?.kind === 'nobody') found.denials.push(opening);
  else if (opening?.kind === 'negation' && (edge?.kind !== 'relative' || opening.to === end))
    found.denials.push(opening);
  else if (opening?.kind === 'false' && edge?.kind !== 'relative') found.denials.push(opening);
  else if (!isObjectless) found.denials.push(...beliefsIn(reading, from, at, edge?.kind === 'relative'));
  if (words.slice(from, at + 1).some((word) => lists.saying.has(word))) found.isReported = true;
  if (from <= left) return;
  if (edge?.kind === 'condition') found.suppositions.push(edge);
  else if (edge?.kind === 'relative') {
    const antecedent = operators[edge.from - 1];
    if (antecedent?.kind === 'nobody') found.denials.push(antecedent);
    // "A tweet in which she called it"
    const holds = lists.within.has(words[edge.from - 1] ?? '') && lists.claims.has(words[edge.from - 2] ?? '');
    if (holds) found.isClaimed = true;
  } else if (edge?.kind === 'that') {
    found.isClaimed = edge.from === left || lists.claims.has(words[edge.from - 1] ?? '');
    // "Told the court that Orr had said": who tells that is not told to speak.
    const teller = operators.slice(left, edge.from).findLast((one) => one?.kind === 'wishing');
    const isTold = teller !== undefined && reading.lexicon.cues.get(words[teller.from] ?? '') === 'tell';
    readLoosely(reading, edge.from - 1, left, found, !isTold);
  }
}

function isEdge({ sentence: { words, operators }, lists }: Reading, at: number): boolean {
  const kind = operators[at]?.kind;
  const word = words[at] ?? '';
  return (
    (kind === 'breaking' && !lists.within.has(word)) ||
    kind === 'condition' ||
    kind === 'that' ||
    kind === 'relative' ||
    word === ',' ||
    word === QUOTATION ||
    CLOSING.test(word)
  );
}

/** The phrase with which a subject begins; an adverbial of place or time may come before it. */
function openingOf({ sentence, lexicon }: Reading, from: number, to: number): Operator | undefined {
  const { words, operators } = sentence;
  const first = operators[from];
  if (first !== undefined && first.kind !== 'breaking' && from <= to) return first;
  const word = words[from] ?? '';
  if (!lexicon.prepositions.has(word) && !lexicon.adverbs.has(word)) return undefined;
  return operators.slice(from, to + 1).find((one) => one?.kind === 'nobody' || one?.kind === 'false');
}

/** "Holt denies she said", "I do not think she said": the denials before a clause that no word opens. */
function beliefsIn({ sentence, lists }: Reading, from: number, to: number, isRelative: boolean): readonly Operator[] {
  const { words, operators } = sentence;
  const found: Operator[] = [];
  for (let at = to; at >= from; at -= 1) {
    const operator = operators[at];
    if (operator === undefined || operator.from !== at) continue;
    if (operator.kind === 'denying' && at > from && operator.to <= to && !isRelative) found.push(operator);
    // "There is no evidence Holt ever said".
    const isAbsent = operator.kind === 'false' && lists.nobodies.has(words[at] ?? '') && operator.to <= to;
    if (isAbsent && !isRelative) found.push(operator);
    if (operator.kind === 'negation' && lists.nonFinite?.believing.has(words[operator.to] ?? '') === true)
      found.push(operator);
  }
  return found;
}
