import type { Slice } from '../../../../dossier/slice.ts';
import { BODY_LINK_ARTICLES, BODY_LINKS, PARTICLES } from '../../../../languages/allNameForms.ts';
import type { ListWords } from '../../../../languages/parts/listWords.ts';

/** Members that a sentence names in a row. */
export interface Enumeration extends Slice {
  readonly items: readonly string[];
  /** How many of them are written with a capital. */
  readonly capitals: number;
}

/** A name of several words, with small ones between them: “Guild of the Millers”. */
const CAPITAL = "\\p{Lu}[\\p{L}\\p{M}\\p{N}'’.&-]*";
const BETWEEN = [...PARTICLES, ...BODY_LINKS, ...BODY_LINK_ARTICLES].join('|');
const NAME = `${CAPITAL}(?: (?:(?:${BETWEEN}|&) )*${CAPITAL})*(?: \\([^()]*\\))?`;

const PLAIN = '[^,;:\\n()“”]';
const BRACKETED = ' ?\\([^()]{1,40}\\)';
/** It can be read in one way only: a space before a bracket belongs to the bracket. */
const ITEM = `(?:${PLAIN}{1,80}?(?<! )${BRACKETED}|${PLAIN}{1,80}?)`;
/** Longer rows are read from a later member on. */
const MOST_BETWEEN = 40;

/** The rows of members in a sentence: “Marl, Velm and Skarn”. Offsets are the text's. */
export function enumerationsIn(text: string, sentence: Slice, words: ListWords): readonly Enumeration[] {
  const written = text.slice(sentence.start, sentence.end);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N},.])(?!\\s)(?<first>${PLAIN}{1,120}?(?:${BRACKETED})?)(?<middle>(?:[,;] ${ITEM}){0,${MOST_BETWEEN}})[,;]? (?:${words.joining}) (?<last>[^,;:\\n“”]{1,80})`,
    'dgu',
  );
  return matchesOf(pattern, written).flatMap((match) => {
    const { first = '', middle = '', last = '' } = match.groups ?? {};
    const [from] = match.indices?.groups?.first ?? [0];
    const [to] = match.indices?.groups?.last ?? [0];
    const between = middle
      .split(/[,;] /u)
      .map((item) => item.trim())
      .filter((item) => item !== '');
    const isNamed = between.length > 0 ? between.every(isCapital) : isCapital(last.trim());
    // “…, most of it peat, gravel and beet”: what is before is no member.
    const opened = between.findLastIndex((item) => opensWith(item, words));
    const own = opened === -1 ? first : (between[opened] ?? first);
    const rest = between.slice(opened + 1);
    const opening = openingOf(own, [...rest, last.trim()], isNamed, words);
    const closing = closingOf(last, isNamed, words);
    if (opening === '' || closing === '') return [];
    const items = [opening, ...rest, closing];
    const start = sentence.start + from + placeOf(opening, own, match[0]);
    const end = sentence.start + to + closing.length;
    return [{ start, end, items, capitals: items.filter(isCapital).length }];
  });
}

/** The matches of a pattern, each from the last member of the one before: “coal and steel works in Marl, Velm and Skarn”. */
function matchesOf(pattern: RegExp, written: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (let match = pattern.exec(written); match !== null; match = pattern.exec(written)) {
    found.push(match);
    pattern.lastIndex = Math.max(match.index + 1, match.indices?.groups?.last?.[0] ?? 0);
  }
  return found;
}

/** Where the first member begins in the whole match. */
function placeOf(opening: string, own: string, whole: string): number {
  return whole.indexOf(own) + own.lastIndexOf(opening);
}

/** Whether a member has words before it that introduce it, or is itself only a circumstance: “after the war”. */
function opensWith(item: string, { announcing, introducing }: ListWords): boolean {
  return new RegExp(`(?:^| )(?:${announcing}) .|^(?:${introducing}) `, 'u').test(item);
}

/** The first member, without the words that introduce the list. */
function openingOf(
  first: string,
  others: readonly string[],
  isNamed: boolean,
  { introducing, articles }: ListWords,
): string {
  const plain = first.trim();
  const determined = new RegExp(`^(?:${articles}) `, 'iu');
  if (!isNamed && others.every((item) => determined.test(item))) {
    const last = new RegExp(`^[\\s\\S]*(?:^| )((?:${articles}) [\\s\\S]*)$`, 'iu').exec(plain)?.[1];
    if (last !== undefined) return last;
  }
  if (isNamed) {
    const name = new RegExp(`$(?<=((?:(?:${articles}) )?${NAME}))`, 'u').exec(plain)?.[1];
    if (name !== undefined) return name;
  }
  return new RegExp(`^(?:[\\s\\S]*(?:^| )(?:${introducing}) )?([\\s\\S]*)$`, 'iu').exec(plain)?.[1] ?? plain;
}

/** The last member, up to a word that goes on with the sentence. */
function closingOf(last: string, isNamed: boolean, { ending }: ListWords): string {
  const plain = last.replace(/(?<![.!?”"\s])[.!?”"\s]+$/u, '');
  if (isNamed) {
    const name = new RegExp(`^(?:\\p{Ll}+ ){0,3}${NAME}`, 'u').exec(plain)?.[0];
    if (name !== undefined) return name;
  }
  return plain.replace(new RegExp(`(?<=.) (?:${ending})(?!\\p{L})[\\s\\S]*$`, 'u'), '');
}

function isCapital(item: string): boolean {
  return /^(?:\p{Ll}+ ){0,3}\p{Lu}/u.test(item);
}
