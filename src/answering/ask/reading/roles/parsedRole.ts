import type { Slice } from '../../../../dossier/slice.ts';
import { type PlacedWord, placedWordsIn } from '../../../../finding/names/placedWords.ts';
import type { RoleWords } from '../../../../languages/parts/roleWords.ts';

/** A role, taken apart: “the deputy mayor of Marl”, “Marl's mayor”, “chairs the board”. All words are folded. */
export interface ParsedRole {
  /** The noun for the office, or the verb, as it is written. */
  readonly head: string;
  /** What it is called among its kin: a chairman, and who chairs, is a `chair`. */
  readonly role: string;
  /** The words before the head, possessors included, without articles. */
  readonly modifiers: readonly string[];
  /** Those of them that are written with a capital or are possessors: of what, or of whom, the office is. */
  readonly owners: readonly string[];
  /** The words after the head that say of what it is, without where and when. */
  readonly of: readonly string[];
  /** The first of these nouns with its modifiers, the noun last: “press department”, in “head of the press department of the board”. */
  readonly ofNoun: readonly string[];
  /** Where the text says of what the role is: the words behind the head, else the capitalised words before it. */
  readonly body: Slice | null;
  /** Whether these words are a clause, of which the noun is one: “the crews came to Marl, led by”. */
  readonly isClause: boolean;
  /** Whether a pronoun for someone named before owns it: “her deputy”. */
  readonly isOwned: boolean;
}

/** Takes a role apart that is a slice of a text; null if it has no head. */
export function parseRole(text: string, slice: Slice, words: RoleWords): ParsedRole | null {
  const placed = placedWordsIn(text, slice);
  const [first] = placed;
  if (first === undefined) return null;
  const isBorder = (key: string): boolean => words.ofWhat.has(key) || words.ends.has(key) || words.notOffice.has(key);
  const border = placed.findIndex(({ key }, at) => at > 0 && isBorder(key));
  const next = placed[1];
  // “Chairs the board” has a verb, “chairs of the board” has none.
  const isVerb =
    words.kin.has(first.key) &&
    next !== undefined &&
    (!words.isOffice(first.key) || words.determiners.has(next.key) || (border === -1 && /^\p{Lu}/u.test(next.text)));
  const headAt = isVerb ? 0 : headOf(placed, border === -1 ? placed.length : border, words);
  const head = placed[headAt];
  if (head === undefined) return null;
  const before = placed
    .slice(0, headAt)
    .filter(({ key }) => !words.determiners.has(bare(key)) && !words.ofWhat.has(key));
  const behind = placed.slice(headAt + 1);
  const of = telling(behind, words);
  const until = (isEnd: (key: string) => boolean): readonly PlacedWord[] => {
    const end = of.findIndex(({ key }, at) => at > 0 && isEnd(key));
    return end === -1 ? of : of.slice(0, end);
  };
  const ofNoun = until(isBorder);
  const ofWhat = until((key) => isBorder(key) && !words.genitives.has(key));
  const owners = before.filter(
    ({ text: word, end }) =>
      /^\p{Lu}/u.test(word) || /^['’]s?/u.test(text.slice(end, end + 2)) || /['’]s?$/u.test(word),
  );
  const content = (all: readonly PlacedWord[]): readonly string[] =>
    all
      .filter(({ key }) => !words.determiners.has(key) && !words.ofWhat.has(key) && !words.ends.has(key))
      .map(({ key }) => bare(key));
  const headKey = bare(head.key);
  return {
    head: headKey,
    role: words.kin.get(headKey) ?? headKey,
    modifiers: before.map(({ key }) => bare(key)),
    owners: owners.map(({ key }) => bare(key)),
    of: content(ofWhat),
    ofNoun: content(ofNoun),
    body: sliceOf(text, of.length > 0 ? ofNoun : owners, words),
    isClause: false,
    isOwned: placed.slice(0, headAt).some(({ key }) => words.owners.has(key)),
  };
}

/** The word before the border, or an office with a name behind it: “mayor Ada Marl”. */
function headOf(placed: readonly PlacedWord[], border: number, words: RoleWords): number {
  const office = placed.findLastIndex(({ key }, at) => at < border && words.isOffice(key));
  const isNamed = placed.slice(office + 1, border).every(({ text }) => /^\p{Lu}/u.test(text));
  return office !== -1 && isNamed ? office : border - 1;
}

/** What a role is of: up to the words of another clause, without times. */
function telling(behind: readonly PlacedWord[], words: RoleWords): readonly PlacedWord[] {
  const end = behind.findIndex(({ key }, at) => words.ends.has(key) || (at > 0 && /^\p{N}/u.test(key)));
  const cut = end === -1 ? behind : behind.slice(0, end);
  const last = cut.at(-1);
  const own = end !== -1 && last !== undefined && words.ofWhat.has(last.key) ? cut.slice(0, -1) : cut;
  const [opening] = own;
  return opening !== undefined && words.ofWhat.has(opening.key) ? own.slice(1) : own;
}

function sliceOf(text: string, placed: readonly PlacedWord[], words: RoleWords): Slice | null {
  const [first, last] = [placed.find(({ key }) => !words.determiners.has(key)), placed.at(-1)];
  if (first === undefined || last === undefined) return null;
  return { start: first.start, end: first.start + text.slice(first.start, last.end).replace(/['’]s?$/u, '').length };
}

function bare(key: string): string {
  return key.replace(/['’]s?$/u, '');
}
