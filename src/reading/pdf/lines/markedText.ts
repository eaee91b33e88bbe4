import type { Slice } from '../../../dossier/slice.ts';
import type { TextPart } from '../../textBuilder.ts';

/** Text, and where it is struck out. */
export interface MarkedText {
  readonly text: string;
  /** In order; absent if nothing is struck. */
  readonly struck?: readonly Slice[];
}

/** Around struck text while its line is put in order. They are noncharacters, so no glyph has them (Unicode §23.7). */
const STRUCK_FROM = '\ufdd0';
const STRUCK_TO = '\ufdd1';
const sentinel = /[\ufdd0\ufdd1]/u;
const betweenStruck = /\ufdd1( ?)\ufdd0/gu;

/** The text of a struck glyph, as {@link resolved} understands it. */
export function struckGlyph(text: string): string {
  return STRUCK_FROM + text + STRUCK_TO;
}

/** A text of which the struck glyphs are marked by {@link struckGlyph}. A space between two of them is struck too. */
export function resolved(marked: string): MarkedText {
  if (!sentinel.test(marked)) return { text: marked };
  const struck: Slice[] = [];
  let text = '';
  marked
    .replace(betweenStruck, '$1')
    .split(sentinel)
    .forEach((piece, at) => {
      const start = text.length;
      text += piece;
      if (at % 2 === 1 && piece !== '') struck.push({ start, end: text.length });
    });
  return withStruck(text, struck);
}

function withStruck(text: string, struck: readonly Slice[]): MarkedText {
  return struck.length === 0 ? { text } : { text, struck };
}

function within(slices: readonly Slice[], from: number, to: number): readonly Slice[] {
  return slices
    .map(({ start, end }) => ({ start: Math.max(start, from) - from, end: Math.min(end, to) - from }))
    .filter(({ start, end }) => start < end);
}

/** A stretch of a text, with what is struck in it. */
export function stretch({ text, struck = [] }: MarkedText, from: number, to = text.length): MarkedText {
  return withStruck(text.slice(from, to), within(struck, from, to));
}

/** Joins two texts by a rule whose result ends with the second, such as one that takes a hyphen off the end of the first. */
export function joinedMarked(
  before: MarkedText,
  next: MarkedText,
  join: (before: string, next: string) => string,
): MarkedText {
  const text = join(before.text, next.text);
  if (before.struck === undefined && next.struck === undefined) return { text };
  const at = text.length - next.text.length;
  const own = within(before.struck ?? [], 0, Math.min(at, before.text.length));
  const added = (next.struck ?? []).map(({ start, end }) => ({ start: start + at, end: end + at }));
  const [last, first] = [own.at(-1), added[0]];
  // The space between two struck words is struck too.
  const isOne = last !== undefined && first !== undefined && /^ ?$/u.test(text.slice(last.end, first.start));
  if (!isOne) return withStruck(text, [...own, ...added]);
  return withStruck(text, [...own.slice(0, -1), { start: last.start, end: first.end }, ...added.slice(1)]);
}

/** Joins texts with the same separator between any two. */
export function joinedAll(texts: readonly MarkedText[], separator: string): MarkedText {
  const text = texts.map((own) => own.text).join(separator);
  let at = 0;
  const struck = texts.flatMap((own) => {
    const from = at;
    at += own.text.length + separator.length;
    return (own.struck ?? []).map(({ start, end }) => ({ start: start + from, end: end + from }));
  });
  return withStruck(text, struck);
}

/** The parts of a text: each is struck or is not. */
export function partsOfMarked({ text, struck = [] }: MarkedText): readonly TextPart[] {
  if (struck.length === 0) return [{ text }];
  let at = 0;
  const parts = struck.flatMap(({ start, end }): readonly TextPart[] => {
    const before = text.slice(at, start);
    at = end;
    return [{ text: before }, { text: text.slice(start, end), as: 'struck' }];
  });
  return [...parts, { text: text.slice(at) }].filter((part) => part.text !== '');
}
