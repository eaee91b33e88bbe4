import { type Draft, emptyScope, type Reading, type Scope } from './scope.ts';
import { type Operator, QUOTATION } from './sentenceWords.ts';
import { CLOSING, insertionBefore, readGroup } from './verbGroup.ts';

/** Reads the clause before a verb of speech at a word, from `left` on, and the clauses that it depends on. */
export function scopeOf(reading: Reading, at: number, left: number): Scope {
  const found = emptyScope();
  const { nonFinite } = reading.lists;
  if (nonFinite === undefined) readLoosely(reading, at - 1, left, found);
  else {
    const group = readGroup(reading, at, left, found);
    if (group.isFinite) readSubject(reading, group.from, left, found, isObjectless(reading, at));
    else if (!group.isApart) {
      const opening = reading.sentence.operators[left];
      if (opening?.kind === 'inverting') found.suppositions.push({ ...opening, kind: 'condition' });
      readLoosely(reading, group.from - 1, left, found, group.isInfinitive);
    }
  }
  return found;
}

/**
 * Reads everything that stands before a word, in its clause and in those around it. `opensClause` is whether the comma
 * before the word only parts an infinitive or a clause from the verb that governs it.
 */
export function scopeBefore(reading: Reading, at: number, opensClause = false): Scope {
  const found = emptyScope();
  readLoosely(reading, at - 1, 0, found, true, opensClause);
  const opening = reading.sentence.operators[0];
  if (opening !== undefined && reading.lists.inverting?.has(reading.sentence.words[0] ?? '') === true) {
    found.suppositions.push({ ...opening, kind: 'condition' });
  }
  if (opening?.kind === 'that') found.isClaimed = true;
  return found;
}

/** "Claims he called “lies”", "that she said were “lies”": the object of the verb is before it. */
function isObjectless({ sentence: { words }, lexicon }: Reading, at: number): boolean {
  const next = words[at + 1] ?? '';
  return (lexicon.cues.get(words[at] ?? '') === 'call' && next === QUOTATION) || lexicon.auxiliaries.has(next);
}

/** The subject of a finite verb, and what its clause depends on. */
function readSubject(reading: Reading, end: number, left: number, found: Draft, isObjectless: boolean): void {
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
    readLoosely(reading, edge.from - 1, left, found);
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
    if (operator.kind === 'negation' && lists.nonFinite?.believing.has(words[operator.to] ?? '') === true)
      found.push(operator);
  }
  return found;
}

/** Everything that stands before a verb in its clause, and in the clauses around it. */
function readLoosely(
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
