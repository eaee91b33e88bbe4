/** With what a match of a regular expression may begin. */
export interface Beginnings {
  /** Letters, in lower case. */
  readonly letters: ReadonlySet<string>;
  /** Whether a digit may begin it, or the apostrophe before one. */
  readonly digits: boolean;
  /** Whether any letter may. */
  readonly any: boolean;
}

interface Found {
  readonly letters: Set<string>;
  digits: boolean;
  any: boolean;
}

/** An element of a pattern at a place of its source: where it ends, and whether it may match nothing. */
interface Element {
  readonly end: number;
  readonly isEmpty: boolean;
}

const LOOKAROUND = /^\(\?<?[=!]/u;
const GROUP = /^\((?:\?(?:<\w+>|-?i?:))?/u;
const QUANTIFIER = /^(?:[*?]|\+|\{(?<least>\d+)(?:,\d*)?\})\??/u;
const ESCAPE = /^\\(?:[pP]\{[^}]*\}|k<\w+>|u[\dA-F]{4}|x[\dA-F]{2}|.)/u;

/**
 * The beginnings of the matches of a regular expression (the source, with the flags `iu`). It reads the elements of every
 * alternative up to the first that cannot match nothing. What it returns may be more than what can begin a match, never less.
 */
export function beginningsOf(source: string): Beginnings {
  const found: Found = { letters: new Set(), digits: false, any: false };
  alternatives(source, 0, found);
  return found;
}

/** Reads alternatives up to the bracket that closes them; `found` is undefined if nothing here can begin a match. */
function alternatives(source: string, start: number, found: Found | undefined): Element {
  let place = start;
  let [isAnyEmpty, isEmpty] = [false, true];
  while (place < source.length && source[place] !== ')') {
    if (source[place] === '|') {
      isAnyEmpty ||= isEmpty;
      isEmpty = true;
      place += 1;
      continue;
    }
    const one = element(source, place, isEmpty ? found : undefined);
    isEmpty &&= one.isEmpty;
    place = one.end;
  }
  return { end: place, isEmpty: isAnyEmpty || isEmpty };
}

function element(source: string, start: number, found: Found | undefined): Element {
  const one = atom(source, start, found);
  const quantifier = QUANTIFIER.exec(source.slice(one.end));
  if (quantifier === null) return one;
  const [sign] = quantifier;
  const isOptional = /^[*?]/u.test(sign) || quantifier.groups?.least === '0';
  return { end: one.end + sign.length, isEmpty: one.isEmpty || isOptional };
}

function atom(source: string, start: number, found: Found | undefined): Element {
  const rest = source.slice(start, start + 40);
  const character = rest.charAt(0);
  if (character === '(') {
    const isLookaround = LOOKAROUND.test(rest);
    const head = (isLookaround ? LOOKAROUND : GROUP).exec(rest)?.[0] ?? '(';
    const inner = alternatives(source, start + head.length, isLookaround ? undefined : found);
    return { end: inner.end + 1, isEmpty: isLookaround || inner.isEmpty };
  }
  if (character === '[') return characterClass(source, start, found);
  if (character === '^' || character === '$') return { end: start + 1, isEmpty: true };
  const literal = character === '\\' ? (ESCAPE.exec(rest)?.[0] ?? character) : character;
  if (found !== undefined) add(literal, found);
  return { end: start + literal.length, isEmpty: false };
}

function characterClass(source: string, start: number, found: Found | undefined): Element {
  let place = start + 1;
  const isNegated = source[place] === '^';
  if (isNegated && found !== undefined) found.any = true;
  while (place < source.length && source[place] !== ']') {
    const one = ESCAPE.exec(source.slice(place, place + 40))?.[0] ?? source.charAt(place);
    // The ends of a range are letters or digits of the patterns here; what lies between them may be any.
    if (one === '-' && found !== undefined && /[\p{L}]/u.test(source.charAt(place + 1))) found.any = true;
    if (found !== undefined && !isNegated) add(one, found);
    place += one.length;
  }
  return { end: place + 1, isEmpty: false };
}

function add(literal: string, found: Found): void {
  if (literal === '\\d' || /^['’\d]$/u.test(literal)) found.digits = true;
  else if (literal === '.' || /^\\[pPkSwWD]/u.test(literal)) {
    found.any = true;
    found.digits = true;
  } else if (/^[\p{L}\p{Nl}]$/u.test(literal)) found.letters.add(literal.toLowerCase());
}
