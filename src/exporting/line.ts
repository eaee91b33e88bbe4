import { hasRightToLeft } from './bidi.ts';
import { onOneLine } from './plainCharacters.ts';

/** A line of the bot's own, that contains words of others: they must not carry away what is beside them. */
export type Line = readonly Stretch[];

export interface Stretch {
  readonly text: string;
  /** Whether it comes from a document or a person. */
  readonly isForeign: boolean;
}

export function own(text: string): Stretch {
  return { text, isForeign: false };
}

export function foreign(text: string): Stretch {
  return { text: onOneLine(text), isForeign: true };
}

/** The lines one after the other, with these words between them. */
export function joined(lines: readonly Line[], between: string): Line {
  return lines.flatMap((line, at) => (at === 0 ? line : [own(between), ...line]));
}

/** Ends a stretch from right to left, so that what follows goes on from left to right. */
const LEFT_TO_RIGHT_MARK = '\u200e';

/** As text that is read from left to right; `show` makes each stretch safe in its place. */
export function textOf(line: Line, show: (text: string) => string = (text) => text): string {
  return line
    .map(({ text, isForeign }) => show(text) + (isForeign && hasRightToLeft(text) ? LEFT_TO_RIGHT_MARK : ''))
    .join('');
}
