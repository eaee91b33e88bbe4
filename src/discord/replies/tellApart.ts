import type { Choice } from '../../choice.ts';
import { CUT } from '../rendering/quotation.ts';
import { wholeCharacter } from '../rendering/wordBoundary.ts';

/** So much of a choice a phone shows, in UTF-16 units. */
export const SEEN_ON_A_PHONE = 40;
/** So much of a beginning that several choices share is kept, at most. */
const BEGINNING = 12;
/** So far before a difference a place is looked for where a word begins. */
const LONGEST_WORD = 16;
const BETWEEN_WORDS = /[\s\p{P}]/u;

/**
 * The names of choices, shortened so that what differs is seen on a phone: of a long beginning that a name shares with another
 * one, only the first word or two are kept. If two choices have one name, each begins with its value.
 */
export function tellApart(choices: readonly Choice[]): readonly string[] {
  const names = choices.map(({ name }) => name.trim().replace(/\s+/gu, ' '));
  const shown = shortened(names);
  const values = shortened(choices.map(({ value }) => value));
  return shown.map((name, at) => {
    const isAlone = shown.every((other, place) => place === at || seen(other) !== seen(name));
    return isAlone ? name : `${values[at] ?? ''} · ${names[at] ?? ''}`;
  });
}

function seen(name: string): string {
  return name.slice(0, SEEN_ON_A_PHONE);
}

/** Names without the long beginnings that they share with others. */
function shortened(names: readonly string[]): readonly string[] {
  // In order, the longest beginning that a name shares with any other is shared with a neighbour.
  const order = names.map((name, at) => ({ name, at })).sort((a, b) => (a.name < b.name ? -1 : 1));
  const result = [...names];
  for (const [place, { name, at }] of order.entries()) {
    const others = [order[place - 1], order[place + 1]].filter((other) => other !== undefined && other.name !== name);
    const shared = Math.max(0, ...others.map((other) => sharedLength(name, other?.name ?? '')));
    result[at] = withoutShared(name, shared);
  }
  return result;
}

function sharedLength(name: string, other: string): number {
  let length = 0;
  while (length < name.length && name[length] === other[length]) length += 1;
  return length;
}

function withoutShared(name: string, shared: number): string {
  const from = wordStart(name, shared);
  const kept = wholeCharacter(name, wordEnd(name, BEGINNING));
  const isSeen = shared < SEEN_ON_A_PHONE - LONGEST_WORD;
  if (isSeen || name.length <= SEEN_ON_A_PHONE || from <= kept + CUT.length) return name;
  return `${name.slice(0, kept).trimEnd()}${CUT} ${name.slice(from).trimStart()}`;
}

/** Where the word begins that holds an offset, or the offset if that is far before it. */
function wordStart(text: string, offset: number): number {
  for (let at = offset; at > Math.max(0, offset - LONGEST_WORD); at -= 1) {
    if (BETWEEN_WORDS.test(text.charAt(at - 1))) return at;
  }
  return wholeCharacter(text, offset);
}

/** Where the last word ends that ends up to an offset, or the offset if there is none. */
function wordEnd(text: string, offset: number): number {
  for (let at = offset; at > 0; at -= 1) if (BETWEEN_WORDS.test(text.charAt(at))) return at;
  return offset;
}
