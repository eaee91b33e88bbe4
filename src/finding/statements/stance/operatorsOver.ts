import { HARD, opensClause } from './polarClauses.ts';
import type { Reading } from './scope.ts';
import type { Operator } from './sentenceWords.ts';

/** What stands over some words of a sentence: the phrases that deny them, and whether something leaves them open. */
export interface Over {
  readonly denials: readonly Operator[];
  readonly isOpen: boolean;
}

/**
 * What denies or supposes the words from one to another in their clause and in those around it. `negatesBehind` is whether a
 * negation behind them counts; `isSubject`, whether the verb of their clause is behind them.
 */
export function operatorsOver(
  reading: Reading,
  first: number,
  last: number,
  { negatesBehind, isSubject }: { readonly negatesBehind: boolean; readonly isSubject: boolean },
): Over {
  const before = operatorsBefore(reading, first, isSubject);
  const behind = operatorsBehind(reading, last, negatesBehind);
  return { denials: [...before.denials, ...behind.denials], isOpen: before.isOpen || behind.isOpen };
}

/**
 * What denies or supposes a word that says what happened: what is before it, in its clause or around that. In a language
 * without signs of finite verbs a negation behind the word counts too: "unterschrieb den Vertrag nie".
 */
export function operatorsOverEvent(reading: Reading, at: number): Over {
  const before = operatorsBefore(reading, at, true);
  if (reading.lists.nonFinite !== undefined || before.denials.length > 0) return before;
  const behind = operatorsBehind(reading, at, true);
  return { denials: behind.denials.filter(({ kind }) => kind === 'negation'), isOpen: before.isOpen };
}

/** Most words between a negation and the thing that it negates: "signed no such contract". */
const BESIDE = 2;

/** The negation of a thing itself: "signed no contract", "not the dam but the road". */
export function negationBeside({ sentence: { operators } }: Reading, at: number): Operator | null {
  for (const operator of operators.slice(Math.max(0, at - BESIDE), Math.max(0, at)).toReversed()) {
    if (operator === undefined) continue;
    return operator.kind === 'negation' || operator.kind === 'nobody' ? operator : null;
  }
  return null;
}

function operatorsBefore(reading: Reading, first: number, isInClause: boolean): Over {
  const { words, operators } = reading.sentence;
  const { lists } = reading;
  const denials: Operator[] = [];
  let isOpen = false;
  let isJoined = false;
  for (let at = first - 1; at >= 0; at -= 1) {
    const word = words[at] ?? '';
    if (HARD.test(word)) break;
    if (word === ',') {
      const open = words.lastIndexOf(',', at - 1);
      // What is set apart between two commas says nothing of the words behind it.
      if (open > 0 && at - open < 14) at = open;
      else if (
        operators[at + 1]?.kind === 'breaking' ||
        opensBreaking(reading, at) ||
        lists.saying.has(words[at - 1] ?? '')
      )
        break;
      continue;
    }
    const operator = operators[at];
    if (operator === undefined) continue;
    at = operator.from;
    if (operator.kind === 'breaking') {
      if (lists.joining.has(word)) isJoined = true;
      else if (!lists.within.has(word)) break;
    } else if (
      isInClause &&
      (operator.kind === 'relative' || (operator.kind === 'that' && !opensClause(reading, at)))
    ) {
      // "Would not say who ordered it" leaves open who did.
      if (lists.saying.has(words[at - 1] ?? '') || operators[at - 1]?.kind === 'breaking') isOpen = true;
      break;
    } else if (operator.kind === 'unasserted' && !isJoined) isOpen = true;
    else if (isInClause && operator.kind === 'wishing' && !isJoined && isInfinitive(reading, first)) isOpen = true;
    else if (operator.kind === 'condition' || (operator.kind === 'modal' && !isJoined)) isOpen = true;
    else if (operator.kind === 'inverting' && at === 0) isOpen = true;
    else if (operator.kind === 'negation' || operator.kind === 'nobody') {
      const isOfTruth = reachesThat(reading, operator.to);
      if (isJoined && !isOfTruth) continue;
      if (isRelative(reading, at)) continue;
      if (operator.to !== first && isOfSaying(reading, operator.to)) isOpen = true;
      else denials.push(operator);
    } else if (operator.kind === 'denying' || operator.kind === 'false') {
      if (operator.kind === 'false' && !reachesThat(reading, operator.to)) continue;
      if (denials.some(({ kind }) => kind === 'false' || kind === 'denying') && operator.kind === 'false') continue;
      denials.push(operator);
    } else if (operator.kind === 'withholding' && !isJoined) {
      if (operator.to === first || operator.to - operator.from > 1) denials.push(operator);
    }
  }
  return { denials, isOpen };
}

/** "Although no teacher had been found, …": whether the clause that ends at a comma is opened by a word that parts it off. */
function opensBreaking({ sentence: { words, operators }, lists }: Reading, comma: number): boolean {
  const from = words.lastIndexOf(',', comma - 1) + 1;
  const opening = operators[from];
  const word = words[from] ?? '';
  return opening?.kind === 'breaking' && !lists.joining.has(word) && !lists.within.has(word);
}

/** "Asked to order", "supposed to have come": whether a word is an infinitive, with its auxiliaries. */
function isInfinitive({ sentence: { words }, lists, lexicon }: Reading, at: number): boolean {
  let before = at - 1;
  while (lexicon.auxiliaries.has(words[before] ?? '')) before -= 1;
  return lists.nonFinite?.markers.has(words[before] ?? '') === true;
}

function operatorsBehind(reading: Reading, last: number, negates: boolean): Over {
  const { words, operators } = reading.sentence;
  const { lists } = reading;
  const denials: Operator[] = [];
  let isOpen = false;
  let isFirst = true;
  for (let at = last + 1; at < words.length; at += 1) {
    const word = words[at] ?? '';
    // "That nine died, is false": a sentence that a clause opens goes on behind its comma.
    if (word === ',' && operators[0]?.kind === 'that') continue;
    if (HARD.test(word) || word === ',') break;
    const operator = operators[at];
    if (operator === undefined) continue;
    at = operator.to - 1;
    if (operator.kind === 'condition' || operator.kind === 'modal') isOpen = true;
    else if (operator.kind === 'breaking' && !lists.within.has(word)) break;
    else if (operator.kind === 'that' || operator.kind === 'relative') {
      // "The claim that twelve sank": the words after a relative say nothing of the words before it.
      break;
    } else if (operator.kind === 'negation' && isFirst && negates) {
      denials.push(operator);
      isFirst = false;
    } else if (operator.kind === 'false' && holdsThat(reading, last)) denials.push(operator);
  }
  return { denials, isOpen };
}

/** Whether a claim stands before the words: "The claim that twelve boats sank is false". */
function holdsThat({ sentence: { operators } }: Reading, before: number): boolean {
  return operators.slice(0, before).some((one) => one?.kind === 'that');
}

/** "not true that", "false that", "a myth that": whether a clause with what is denied begins within a few words. */
function reachesThat({ sentence: { operators } }: Reading, from: number): boolean {
  return operators.slice(from, from + 3).some((one) => one?.kind === 'that');
}

/** "did not say that": whether what follows is not denied, but only not said. */
function isOfSaying({ sentence: { words }, lists }: Reading, from: number): boolean {
  const verb = words[from] ?? '';
  return lists.saying.has(verb) || lists.nonFinite?.believing.has(verb) === true;
}

/** "The ferry that never sailed": a negation in a relative clause, which says nothing of the words behind the clause. */
function isRelative(reading: Reading, at: number): boolean {
  const { operators } = reading.sentence;
  for (let before = at - 1; before >= Math.max(0, at - 3); before -= 1) {
    const kind = operators[before]?.kind;
    if (kind === 'relative') return true;
    if (kind === 'that') return !opensClause(reading, before) && before === at - 1;
  }
  return false;
}
