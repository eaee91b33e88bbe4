import { struckGlyph } from './markedText.ts';

/** What a page draws at one place of a line: the characters of a glyph with their marks, or a space. */
export interface Unit {
  readonly text: string;
  /** The bracket that the page shows there, whatever character its font names for it. */
  readonly drawn?: string;
  readonly isStruck?: boolean;
}

/** Classes of the Unicode Bidirectional Algorithm (UAX #9), those of left-to-right numbers together. */
type Class = 'R' | 'AL' | 'L' | 'N' | 'ES' | 'ET' | 'CS' | 'ON';

const hebrew = /^[\u0590-\u05ff\u07c0-\u085f\ufb1d-\ufb4f]/u;
const arabic =
  /^[\u0608\u060b\u060d\u061b-\u064a\u066d-\u066f\u0671-\u06d5\u06e5\u06e6\u06ee\u06ef\u06fa-\u07bf\u0860-\u08ff\ufb50-\ufdff\ufe70-\ufeff]/u;
const digit = /^[\d\u0660-\u0669\u066b\u066c\u06f0-\u06f9]/u;
const sign = /^[+\-\u2212\u207a\u207b]/u;
const unit = /^[#$%\u00a2-\u00a5\u00b0\u00b1\u066a\u2030-\u2034\u20a0-\u20cf\u2212]/u;
const separator = /^[,./:\u00a0\u060c\u202f]/u;

/** Characters that a line from right to left shows mirrored (Unicode's BidiMirroring.txt), as far as printed text has them. */
const MIRRORED: ReadonlyMap<string, string> = new Map(
  ['()', '[]', '{}', '<>', '«»', '‹›', '≤≥', '〈〉', '《》', '「」'].flatMap((pair) => {
    const [open = '', close = ''] = pair;
    return [
      [open, close],
      [close, open],
    ];
  }),
);

/** Most neutral characters inside of a run of words from left to right. */
const MAX_NEUTRAL = 4;

/** Whether a text has letters that are written from right to left. */
export function hasRightToLeft(text: string): boolean {
  return hebrew.test(text) || arabic.test(text);
}

function classOf({ text }: Unit): Class {
  if (hebrew.test(text)) return 'R';
  if (arabic.test(text)) return 'AL';
  if (digit.test(text)) return 'N';
  if (/^\p{L}/u.test(text)) return 'L';
  if (sign.test(text)) return 'ES';
  if (unit.test(text)) return 'ET';
  return separator.test(text) ? 'CS' : 'ON';
}

/** A stretch of units that is read in one direction. */
interface Stretch {
  readonly units: Unit[];
  readonly kind: 'strong' | 'neutral' | 'number' | 'words';
}

/**
 * The end of a number that begins at `from`. The units come from right to left. After Arabic letters only a point or comma
 * between two digits belongs to it, otherwise also a hyphen between digits and signs such as % beside them (UAX #9, W2–W5).
 */
function numberEnd(classes: readonly Class[], from: number, isArabic: boolean): number {
  let end = from;
  for (let at = from; at < classes.length; at += 1) {
    const [own, next] = [classes[at], classes[at + 1]];
    if (own === 'N') end = at + 1;
    else if (own === 'ET' && !isArabic) end = at + 1;
    else if (!((own === 'CS' || (own === 'ES' && !isArabic)) && next === 'N' && classes[at - 1] === 'N')) break;
  }
  return end;
}

function stretchesOf(units: readonly Unit[]): readonly Stretch[] {
  const classes = units.map(classOf);
  const stretches: Stretch[] = [];
  let isArabic = classes.find((own) => own === 'R' || own === 'AL') === 'AL';
  for (let at = 0; at < units.length; ) {
    const own = classes[at] ?? 'ON';
    const isNumber = own === 'N' || (own === 'ET' && !isArabic && classes[at + 1] === 'N');
    const end = isNumber ? numberEnd(classes, at, isArabic) : at + 1;
    if (own === 'R' || own === 'AL') isArabic = own === 'AL';
    const kind = isNumber ? 'number' : own === 'L' ? 'words' : own === 'R' || own === 'AL' ? 'strong' : 'neutral';
    stretches.push({ units: units.slice(at, end), kind });
    at = end;
  }
  return stretches;
}

/**
 * Where a telephone number ends that begins with + at its left end: in a line from right to left only an explicit mark
 * puts it there, and the groups of digits are then read from the left.
 */
function telephoneEnd(stretches: readonly Stretch[], from: number): number | undefined {
  for (let at = from; stretches[at]?.kind === 'number'; at += 2) {
    const next = stretches[at + 1];
    if (next?.units[0]?.text === '+') return at + 2;
    if (next?.kind !== 'neutral' || next.units[0]?.text !== ' ') return undefined;
  }
  return undefined;
}

function isBracket(stretch: Stretch | undefined): boolean {
  const [own] = stretch?.units ?? [];
  return own !== undefined && MIRRORED.has(shown(own));
}

/** Whether each bracket has its other half. One that has not is in the line from right to left. */
function isBalanced(stretches: readonly Stretch[]): boolean {
  let depth = 0;
  // The units come from the right, so that a bracket is closed before it is opened.
  for (const own of stretches.flatMap(({ units }) => units)) {
    if (/[)\]}>»›]/u.test(shown(own))) depth += 1;
    else if (/[([{<«‹]/u.test(shown(own))) depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** Joins words and numbers from left to right with what is between them. */
function withWords(stretches: readonly Stretch[]): readonly Stretch[] {
  const joined: Stretch[] = [];
  for (let at = 0; at < stretches.length; ) {
    const own = stretches[at];
    if (own === undefined) break;
    const telephone = telephoneEnd(stretches, at);
    let end = telephone ?? at + 1;
    let hasWords = own.kind === 'words' || telephone !== undefined;
    let beforeBracket: { readonly end: number; readonly hasWords: boolean } | undefined;
    if (own.kind === 'words' || own.kind === 'number') {
      for (let to = end, neutral = 0; to < stretches.length && neutral <= MAX_NEUTRAL; to += 1) {
        const kind = stretches[to]?.kind;
        if (kind === 'strong') break;
        neutral = kind === 'neutral' ? neutral + 1 : 0;
        if (isBracket(stretches[to])) beforeBracket ??= { end, hasWords };
        if (kind === 'neutral') continue;
        hasWords ||= kind === 'words';
        end = to + 1;
      }
    }
    if (beforeBracket !== undefined && !isBalanced(stretches.slice(at, end))) ({ end, hasWords } = beforeBracket);
    if (hasWords) joined.push({ units: stretches.slice(at, end).flatMap(({ units }) => units), kind: 'words' });
    else {
      end = at + 1;
      joined.push(own);
    }
    at = end;
  }
  return joined;
}

function shown({ text, drawn }: Unit): string {
  return drawn ?? text;
}

function marked({ isStruck }: Unit, text: string): string {
  return isStruck === true ? struckGlyph(text) : text;
}

const opening = /^[([{«“]$/u;

/**
 * Whether a space ends the line: that behind words from left to right is drawn at their right. It is known only after a
 * bracket, which no space follows.
 */
function isTrailingSpace(stretches: readonly Stretch[], at: number): boolean {
  const [before, own, next] = [stretches[at - 1]?.units[0], stretches[at]?.units[0], stretches[at + 1]];
  if (own?.text !== ' ' || next?.kind !== 'words' || at + 2 !== stretches.length || before === undefined) return false;
  return opening.test(MIRRORED.get(shown(before)) ?? before.text);
}

/** The text of units that come from left to right on a line that is read from right to left. */
function fromRight(units: readonly Unit[]): string {
  const stretches = withWords(stretchesOf(units.toReversed()));
  return stretches
    .filter((_, at) => !isTrailingSpace(stretches, at))
    .map((stretch) =>
      stretch.kind === 'number' || stretch.kind === 'words'
        ? stretch.units
            .toReversed()
            .map((own) => marked(own, shown(own)))
            .join('')
        : stretch.units.map((own) => marked(own, MIRRORED.get(shown(own)) ?? shown(own))).join(''),
    )
    .join('');
}

/**
 * The text of a line in the order in which it is read, from what the page shows from left to right: the Unicode
 * Bidirectional Algorithm (UAX #9) in the other direction. Where several texts look the same, it is the one in which words
 * and numbers from left to right follow each other so. Struck units are marked by {@link struckGlyph}.
 */
export function logicalText(units: readonly Unit[], rightToLeft: boolean): string {
  if (rightToLeft) return fromRight(units);
  const isStrong = units.map((own) => hasRightToLeft(own.text));
  let text = '';
  for (let at = 0; at < units.length; ) {
    const own = units[at];
    if (own === undefined) break;
    let end = at + 1;
    if (isStrong[at] === true) {
      for (let to = at + 1; to < units.length && classOf(units[to] ?? own) !== 'L'; to += 1)
        if (isStrong[to] === true) end = to + 1;
      text += fromRight(units.slice(at, end));
    } else text += marked(own, shown(own));
    at = end;
  }
  return text;
}
