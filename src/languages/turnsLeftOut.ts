import type { ComparedWord } from './comparedWords.ts';
import { LANGUAGES, wordsOfAll } from './list.ts';
import { isLimit, type Turn, turnOf } from './turnOf.ts';

const SENTENCE_END = /[.!?。！？](?!\.)["”’»)\]]*\s|[。！？]/u;
const CLAUSE_MARK = /[,;:—–]/u;
const JOINING = new RegExp(`^(?:${LANGUAGES.flatMap(({ clauses }) => clauses?.joining ?? []).join('|')})$`, 'u');
const RELATIVES = wordsOfAll(({ speech }) => speech?.relatives);
const THAT = wordsOfAll(({ speech }) => speech?.complementizers);
const PRONOUNS = wordsOfAll(({ speech }) => speech && new Set(speech.pronouns.keys()));

/** Most words left out that are no more than a limit of the word beside them: “may well”. */
const MOST_LIMITING = 2;

/** What of a word decides how its sentence is turned. */
type LeftWord = Pick<ComparedWord, 'key' | 'start' | 'end'>;

/**
 * How some words of a text that a quotation leaves out turn the sense of the words that it keeps on either side. Only those
 * in one sentence with kept words count, and of them only the clause that reaches to these: what is whole may go.
 */
export function turnOfOmission(text: string, words: readonly LeftWord[], from: number, to: number): Turn | null {
  const ends: number[] = [];
  for (let at = from; at <= to; at += 1) if (SENTENCE_END.test(between(text, words, at))) ends.push(at);
  const [first, last] = [ends[0], ends.at(-1)];
  if (first === undefined || last === undefined) {
    if (isRelativeClause(text, words, from, to)) return null;
    const isLimited = to - from <= MOST_LIMITING && words.slice(from, to).some(({ key }) => isLimit(key));
    return turnOf(keysOf(words.slice(from, to))) ?? (isLimited ? 'condition' : null);
  }
  return turnOf(keysOf(clauseAfter(text, words, from, first))) ?? turnOf(keysOf(clauseBefore(text, words, last, to)));
}

/** The same for words before a quotation in its sentence; `to` is the first kept word. */
export function turnBefore(text: string, words: readonly LeftWord[], from: number, to: number): Turn | null {
  const clause = clauseBefore(text, words, from, to);
  const turn = turnOf(keysOf(clause));
  const isNewClause = CLAUSE_MARK.test(between(text, words, to)) && PRONOUNS.has(words[to]?.key ?? '');
  return turn === 'negation' && isNewClause ? null : turn;
}

/** The same for words behind it, up to and without `to`: those before the next comma, or a condition behind it. */
export function turnAfter(text: string, words: readonly LeftWord[], from: number, to: number): Turn | null {
  if (CLAUSE_MARK.test(between(text, words, from))) {
    // “…, but only if they pay”
    const isJoined = JOINING.test(words[from]?.key ?? '');
    const turn = turnOf(keysOf(isJoined ? words.slice(from + 1, Math.min(from + 2, to)) : words.slice(from, from + 1)));
    return turn === 'condition' ? turn : null;
  }
  const turn = turnOf(keysOf(clauseAfter(text, words, from, to)));
  return turn === 'attribution' ? null : turn;
}

function keysOf(words: readonly LeftWord[]): readonly string[] {
  return words.map(({ key }) => key);
}

/** The characters between a word and the one before it. */
function between(text: string, words: readonly LeftWord[], at: number): string {
  return text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? text.length);
}

/** The words from `from` on up to where another clause begins. */
function clauseAfter(text: string, words: readonly LeftWord[], from: number, to: number): readonly LeftWord[] {
  for (let at = from + 1; at < to; at += 1) {
    if (CLAUSE_MARK.test(between(text, words, at)) && JOINING.test(words[at]?.key ?? '')) return words.slice(from, at);
  }
  if (CLAUSE_MARK.test(between(text, words, from)) && JOINING.test(words[from]?.key ?? '')) return [];
  return words.slice(from, to);
}

/** The words before `to` back to where their clause begins. */
function clauseBefore(text: string, words: readonly LeftWord[], from: number, to: number): readonly LeftWord[] {
  for (let at = to - 1; at > from; at -= 1) {
    const opens = CLAUSE_MARK.test(between(text, words, at)) && JOINING.test(words[at]?.key ?? '');
    if (opens && !THAT.has(words[at + 1]?.key ?? '')) return words.slice(at + 1, to);
    if (/[;:]/u.test(between(text, words, at))) return words.slice(at, to);
  }
  return words.slice(from, to);
}

/** “, which nobody saw,” */
function isRelativeClause(text: string, words: readonly LeftWord[], from: number, to: number): boolean {
  const isSetOff = CLAUSE_MARK.test(between(text, words, from)) && CLAUSE_MARK.test(between(text, words, to));
  return isSetOff && RELATIVES.has(words[from]?.key ?? '');
}
