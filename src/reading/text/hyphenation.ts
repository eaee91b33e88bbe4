import { wordsOfAll } from '../../languages/list.ts';

/** First parts of compounds, which keep their hyphen if a line ends after it. */
const compoundParts = wordsOfAll(({ documents }) => documents?.compoundParts);

const trailingHyphen = /$(?<=([\p{L}\p{M}\p{N}’']+(?:-[\p{L}\p{M}’']+)*)([-\u00ad\u2010]))/u;
const hyphenAtEnd = /[-\u00ad\u2010]$/u;
const leadingWord = /^[\p{L}\p{M}’']+(?:-[\p{L}\p{M}’']+)*/u;
const SOFT_HYPHEN = '\u00ad';

const wordPattern = /[\p{L}\p{M}\p{N}’']+(?:[-\u2010][\p{L}\p{M}\p{N}’']+)*/gu;

/** The word that the end of a text breaks, with its hyphen. A text may be long, so it is searched only if a hyphen ends it. */
function brokenWord(text: string): RegExpExecArray | null {
  return hyphenAtEnd.test(text.slice(-1)) ? trailingHyphen.exec(text) : null;
}

/** The words that lines do not break, in lower case: they show how a word that a line breaks is written. */
export function wordsInside(lines: readonly string[]): ReadonlySet<string> {
  const words = new Set<string>();
  lines.forEach((line, at) => {
    const own = line.match(wordPattern) ?? [];
    const startsBroken = brokenWord(lines[at - 1] ?? '') !== null;
    const endsBroken = brokenWord(line) !== null;
    own.slice(startsBroken ? 1 : 0, endsBroken ? -1 : undefined).forEach((word) => {
      words.add(word.replaceAll('\u2010', '-').toLowerCase());
    });
  });
  return words;
}

/**
 * Whether the hyphen between two parts of a word is only the typesetter's, given the unbroken words of the document.
 */
function isTypesetters(first: string, second: string, hyphen: string, words: ReadonlySet<string>): boolean {
  if (hyphen === SOFT_HYPHEN) return true;
  if (!/^\p{Ll}/u.test(second)) return false;
  const [whole, compound] = [`${first}${second}`.toLowerCase(), `${first}-${second}`.toLowerCase()];
  if (words.has(compound)) return words.has(whole);
  if (words.has(whole)) return true;
  const lastPart = first.toLowerCase().split('-').at(-1) ?? '';
  return !first.includes('-') && !compoundParts.has(lastPart) && !/\p{N}/u.test(first);
}

const eastAsian =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3001-\u303f\u30fb\u30fc\uff00-\uffef]/u;
/** Scripts without spaces between words. */
const thai = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** No Korean word has more syllables. */
const LONGEST_HANGUL = 20;
const lastHangul = /\p{Script=Hangul}+$/u;
const firstHangul = /^\p{Script=Hangul}+/u;

/** Whether no space is between two lines: Chinese, Japanese and Thai have none, and Korean lines can end inside a word. */
function isWithoutSpace(line: string, next: string, words: ReadonlySet<string>): boolean {
  const [last = '', first = ''] = [[...line.slice(-2)].at(-1), [...next.slice(0, 2)][0]];
  if (eastAsian.test(last) || eastAsian.test(first) || (thai.test(last) && thai.test(first))) return true;
  const [ending, beginning] = [lastHangul.exec(line.slice(-LONGEST_HANGUL))?.[0], firstHangul.exec(next)?.[0]];
  return ending !== undefined && beginning !== undefined && words.has(ending + beginning);
}

/**
 * Two lines of one paragraph as one text. A word that the typesetter broke is joined. The hyphen of a compound stays,
 * and so does one before a capital or a number. `words` are the unbroken words of the document, in lower case.
 */
export function joinedLines(line: string, next: string, words: ReadonlySet<string>): string {
  const broken = brokenWord(line);
  if (broken === null) return isWithoutSpace(line, next, words) ? line + next : `${line} ${next}`;
  const [, first = '', hyphen = ''] = broken;
  const second = leadingWord.exec(next)?.[0] ?? '';
  return isTypesetters(first, second, hyphen, words) ? line.slice(0, -1) + next : line + next;
}
