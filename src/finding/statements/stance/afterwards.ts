import { lengthOfPhrase } from '../../../languages/phrases.ts';
import { scopeOf } from './clause.ts';
import type { Reading } from './scope.ts';
import { type Operator, QUOTATION } from './sentenceWords.ts';
import { isOdd } from './shown.ts';

/** Most words between a quotation and the verb of speech behind it. */
const LONGEST_TAG = 8;
/** Most words between a quotation and what is said of it. */
const FARTHEST = 6;

/** "“…” she never said": the verb of speech of a tag right behind a quotation, or null. */
export function tagVerb({ sentence, lists, lexicon }: Reading, quotation: number): number | null {
  const { words, operators } = sentence;
  const last = Math.min(words.length, quotation + 1 + LONGEST_TAG);
  for (let at = quotation + 1; at < last; at += 1) {
    const word = words[at] ?? '';
    const operator = operators[at];
    if (word === QUOTATION || /^[;:]$/u.test(word)) return null;
    if (operator?.kind === 'breaking' || operator?.kind === 'that' || operator?.kind === 'relative') return null;
    if (lists.saying.has(word)) return closesTag({ sentence, lists, lexicon }, at + 1) ? at : null;
  }
  return null;
}

/** Whether a clause ends at a word, but for adverbials: "said", "said on Monday". */
function closesTag({ sentence: { words }, lexicon }: Reading, at: number): boolean {
  const word = words[at];
  if (word === undefined || /^[.,;!?…)\]—–-]$/u.test(word)) return true;
  return lexicon.prepositions.has(word) || lexicon.adverbs.has(word) || lexicon.endings.adverb.test(word);
}

/** "She denies having said this": the verb of speech whose object stands for words quoted before it, or null. */
function verbOfStandIn(reading: Reading, from: number): number | null {
  const { words } = reading.sentence;
  for (let at = from; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (word === QUOTATION) return null;
    if (!reading.lists.saying.has(word) && !reading.lists.using.has(word)) continue;
    const length = lengthOfPhrase(words, at + 1, reading.lists.standIns);
    if (length > 0 && closesTag(reading, at + 1 + length)) return at;
  }
  return null;
}

/**
 * What is said of the quotation at a word, right behind it: that it was never spoken, that it is false, or that someone
 * put it into another's mouth. `isClaimed` is whether the quotation is part of what a noun such as "report" says;
 * `isNamed`, whether a noun such as "words" is right before it.
 */
export function predicateOf(
  { sentence, lists, lexicon }: Reading,
  quotation: number,
  { isClaimed, isNamed }: { readonly isClaimed: boolean; readonly isNamed: boolean },
): Operator | null {
  const { words, operators } = sentence;
  const mouth = placeOf(words, quotation + 1, FARTHEST, (at) => lengthOfPhrase(words, at, lists.mouths) > 0);
  if (mouth !== null) return { kind: 'false', from: mouth, to: mouth + lengthOfPhrase(words, mouth, lists.mouths) };
  let verb = quotation + 1;
  if (words[verb] === ',') {
    const close = words.indexOf(',', verb + 1);
    if (close === -1 || close - verb > 12) return null;
    verb = close + 1;
  }
  if (!lexicon.auxiliaries.has(words[verb] ?? '') && lists.predicating?.has(words[verb] ?? '') !== true) return null;
  const close = placeOf(words, verb, 12, (at) => /^[.,;:!?]$/u.test(words[at] ?? '') || words[at] === QUOTATION);
  const end = close ?? Math.min(words.length, verb + 12);
  const said = placeOf(words, verb, end - verb, (at) => isSaying(words[at] ?? ''));
  for (let at = verb; at < end; at += 1) {
    const operator = operators[at];
    if (operator === undefined) continue;
    if (operator.kind === 'breaking' || operator.kind === 'relative' || operator.kind === 'that') break;
    const isNegated = operator.kind === 'negation' || lists.negatedEnding?.test(words[at] ?? '') === true;
    if (operator.kind === 'false' && (isClaimed || isNamed || said !== null)) return operator;
    if (operator.kind === 'denying' && (isClaimed || isNamed)) return operator;
    if (isNegated && said !== null && said > at) return operator;
    if (isNegated && (isNamed || (isClaimed && holdsTruth(operator.to, end)))) return operator;
  }
  return null;

  function isSaying(word: string): boolean {
    return lists.saying.has(word) || lists.using.has(word) || lists.attributing?.has(word) === true;
  }

  function holdsTruth(from: number, to: number): boolean {
    const truth = lists.true;
    return (
      truth !== undefined && placeOf(words, from, to - from, (at) => lengthOfPhrase(words, at, truth) > 0) !== null
    );
  }
}

function placeOf(words: readonly string[], from: number, most: number, is: (at: number) => boolean): number | null {
  for (let at = from; at < Math.min(words.length, from + most); at += 1) if (is(at)) return at;
  return null;
}

/** Whether a sentence denies that the words quoted before it were said, with what shows it; null if it does not. */
export function denialAfter(
  reading: Reading,
  from: number,
): { readonly verb: number; readonly denials: readonly Operator[] } | null {
  const taken = takenBackAt(reading, from) ?? pointedAt(reading, from);
  if (taken !== null) return { verb: taken.to - 1, denials: [taken] };
  const verb = verbOfStandIn(reading, from);
  if (verb === null) return null;
  const { denials } = scopeOf(reading, verb, from);
  const nothing = reading.sentence.operators[verb + 1];
  const all = nothing?.kind === 'nobody' ? [...denials, nothing] : denials;
  return isOdd(all) ? { verb, denials: all } : null;
}

/** "…, but she never did": right behind the quotation, at the end of the sentence. */
function takenBackAt({ sentence: { words }, lists }: Reading, from: number): Operator | null {
  const { takenBack } = lists;
  if (takenBack === undefined) return null;
  for (let at = from; at < Math.min(words.length, from + 4); at += 1) {
    const length = lengthOfPhrase(words, at, takenBack);
    const next = words[at + length];
    if (length > 0 && (next === undefined || ENDING.test(next))) return { kind: 'negation', from: at, to: at + length };
  }
  return null;
}

const ENDING = /^[.!?…;]$/u;

/** "That is not what she said", "The quotation is invented": what a sentence denies of the words that it points at. */
function pointedAt({ sentence: { words, operators }, lists, lexicon }: Reading, from: number): Operator | null {
  if (lists.pointing?.has(words[from] ?? '') !== true) return null;
  const isNamed = lists.words.has(words[from + 1] ?? '');
  const verb = isNamed ? from + 2 : from + 1;
  if (!lexicon.auxiliaries.has(words[verb] ?? '')) return null;
  for (let at = verb; at < Math.min(words.length, verb + 6); at += 1) {
    const operator = operators[at];
    if (operator?.kind === 'false' && isNamed) return operator;
    if (operator?.kind !== 'negation') continue;
    const said = words.slice(operator.to, operator.to + 6).some((word) => lists.saying.has(word));
    return said ? operator : null;
  }
  return null;
}
