import type { Reading } from './scope.ts';
import { QUOTATION } from './sentenceWords.ts';

/** The word on which a quotation depends: a verb of speech, or the noun or verb that holds it. */
export interface Governor {
  readonly at: number;
  /**
   * `verb`: "said “…”"; `use`: the verb of "used the word “…”"; `noun`: the noun of "avoided the word “…”"; `name`: the noun
   * of "the word “…”"; `denial`: "denied that the pool was “…”".
   */
  readonly kind: 'verb' | 'use' | 'noun' | 'name' | 'denial';
}

/** Most words between a quotation and the verb that governs it. */
const FARTHEST = 24;
const ENDING = /^[;—–]$/u;

/** The governor of the quotation at a word, before it; null if there is none, or if what is denied are the own words. */
export function governorBefore(reading: Reading, quotation: number): Governor | null {
  const { sentence, lists, lexicon } = reading;
  const { words, operators } = sentence;
  let commas = 0;
  let sawClause = false;
  let sawClaim = false;
  let sawAuxiliary = false;
  /** What is denied "as" something, or with a comma or colon before the quotation, is denied in the own words. */
  let isOwn = words[quotation - 1] === ',';
  const isAnnounced = words[quotation - 1] === ':';
  for (let at = quotation - 1; at >= Math.max(0, quotation - FARTHEST); at -= 1) {
    const word = words[at] ?? '';
    const operator = operators[at];
    const gap = quotation - 1 - at;
    if (ENDING.test(word) || (word === ':' && gap > 0)) return null;
    if (word === ',') {
      if (gap > 0) commas += 1;
      continue;
    }
    if (operator?.kind === 'breaking' && (commas > 0 || !mayBeInside(word, lists))) return null;
    if (operator?.kind === 'breaking' && lists.asWords.has(word) && gap === 0) {
      // "rejected it as “absurd”" has the own words; "refused to describe it as “absurd”" a verb of speech before.
      const verb = verbWithin(reading, at);
      return verb === null ? null : { at: verb, kind: 'verb' };
    }
    if (operator?.kind === 'relative') return null;
    if (operator?.kind === 'that') {
      sawClause = true;
      commas = 0;
      continue;
    }
    if (operator?.kind === 'denying') {
      if (isAnnounced || isOwn || commas % 2 === 1) return null;
      return sawClause || sawClaim ? { at, kind: 'denial' } : null;
    }
    if (lists.words.has(word) && isAboutQuotation(reading, at, quotation)) return userOf(reading, at);
    if (word === QUOTATION && (sawAuxiliary || isFrontedPhrase(reading, at))) return null;
    if (lists.asWords.has(word)) isOwn = true;
    const isNoun = isNounAt(reading, at);
    if (lists.claims.has(word) && isNoun) {
      sawClaim = true;
      continue;
    }
    if (!isNoun && lists.saying.has(word) && (operator === undefined || operator.kind === 'wishing')) {
      if (commas % 2 === 1) return null;
      if (isAnnounced && gap > (lexicon.cues.get(word) === 'tell' ? 4 : 1)) return null;
      return { at, kind: 'verb' };
    }
    if (lexicon.auxiliaries.has(word) || lists.nonFinite?.perfect.has(word) === true) {
      sawClause = true;
      sawAuxiliary = true;
    }
  }
  return null;
}

/** "Rather than call it “…,” Holt spoke of": whether a quotation ends a phrase in front, and a clause of its own follows. */
function isFrontedPhrase({ sentence: { words, operators }, lists }: Reading, quotation: number): boolean {
  const next = words[quotation + 1] ?? '';
  const goesOn =
    next === ',' || lists.joining.has(next) || lists.saying.has(next) || operators[quotation + 1] !== undefined;
  return operators[0]?.kind === 'withholding' && !goesOn;
}

/** "The call", "a claim": whether a word that can be a verb is a noun. Other languages have other words for both. */
function isNounAt(reading: Reading, at: number): boolean {
  const { sentence, lists, lexicon } = reading;
  const { words } = sentence;
  const word = words[at] ?? '';
  if (isHeard(reading, at)) return false;
  const isDetermined = lists.nonFinite !== undefined && lexicon.determiners.has(words[at - 1] ?? '');
  return isDetermined || (lists.claims.has(word) && !isVerbBehind(words, at, reading));
}

/** "Heard her say": a bare infinitive behind a verb of hearing, although a possessive is before it. */
function isHeard({ sentence: { words }, lists }: Reading, at: number): boolean {
  const { bare, perceiving } = lists.nonFinite ?? {};
  return (
    bare?.has(words[at] ?? '') === true &&
    words.slice(Math.max(0, at - 3), at).some((word) => perceiving?.has(word) === true)
  );
}

function isVerbBehind(words: readonly string[], at: number, { lists, lexicon }: Reading): boolean {
  const before = words[at - 1] ?? '';
  return (
    lists.nonFinite?.markers.has(before) === true || lexicon.auxiliaries.has(before) || lexicon.pronouns.has(before)
  );
}

/** The verb that uses a noun such as "word"; the noun itself if a verb of avoiding or denying is before it. */
function userOf({ sentence: { words, operators }, lists }: Reading, noun: number): Governor {
  for (let at = noun - 1; at >= Math.max(0, noun - 4); at -= 1) {
    const kind = operators[at]?.kind;
    if (kind === 'withholding' || kind === 'denying') return { at: noun, kind: 'noun' };
    if (lists.using.has(words[at] ?? '')) return { at, kind: 'use' };
  }
  return { at: noun, kind: 'name' };
}

/** Whether only marks and other quotations are between a noun and the quotation. */
function isAboutQuotation({ sentence: { words }, lists }: Reading, at: number, quotation: number): boolean {
  const between = words.slice(at + 1, quotation);
  return between.every((word) => word === ',' || word === ':' || word === QUOTATION || lists.joining.has(word));
}

/** "Refused to describe it as": the verb of speech a few words before a word; null if there is none. */
function verbWithin({ sentence: { words }, lists, lexicon }: Reading, before: number): number | null {
  for (let at = before - 1; at >= Math.max(0, before - 8); at -= 1) {
    const word = words[at] ?? '';
    if (/^[,;:—–]$/u.test(word)) return null;
    if (lists.saying.has(word) && !lexicon.determiners.has(words[at - 1] ?? '')) return at;
  }
  return null;
}

function mayBeInside(word: string, { within, joining, asWords }: Reading['lists']): boolean {
  return within.has(word) || joining.has(word) || asWords.has(word);
}
