import { type Block, plain } from './block.ts';
import { codeBlock, inline } from './escape.ts';
import { CUT } from './quotation.ts';
import { roomOf } from './roomOf.ts';
import { boundaryBefore } from './wordBoundary.ts';

/**
 * The beginning of a title, a name or a question that has at most `room` UTF-16 units of Markdown, with a mark if
 * it was cut. Not for quotations: those are slices. `show` makes it safe.
 */
export function beginning(text: string, room: number, show: (text: string) => string = inline): string {
  const whole = show(text.trim());
  if (roomOf(whole) <= room) return whole;
  let end = Math.min(text.length, room);
  for (;;) {
    end = boundaryBefore(text, 0, end);
    const cut = show(`${text.slice(0, end).trim()}${CUT}`);
    if (roomOf(cut) <= room || end <= 1) return cut;
    end = Math.min(end - 1, Math.floor((end * room) / roomOf(cut)));
  }
}

/** A text of any length in the bot's or the asker's words, over as many blocks as it needs. */
export function longText(
  label: string,
  text: string,
  room: number,
  show: (text: string) => string = inline,
): readonly Block[] {
  return pieces(text, room, show).map((piece, index) => plain(index === 0 ? label + piece : piece));
}

/** A text to be copied, in as many code blocks as it needs. */
export function longCode(label: string, text: string, room: number): readonly Block[] {
  return pieces(text, room, codeBlock).map((piece, index) => plain(index === 0 ? `${label}\n${piece}` : piece));
}

function pieces(text: string, room: number, show: (piece: string) => string): readonly string[] {
  const shown: string[] = [];
  let from = 0;
  do {
    let end = Math.min(text.length, from + room);
    let piece = show(text.slice(from, end));
    while (roomOf(piece) > room && end > from + 1) {
      end = from + Math.max(1, Math.min(end - from - 1, Math.floor(((end - from) * room) / roomOf(piece))));
      end = Math.max(boundaryBefore(text, from, end), from + 1);
      piece = show(text.slice(from, end));
    }
    if (end < text.length) {
      end = Math.max(boundaryBefore(text, from, end), from + 1);
      piece = show(text.slice(from, end));
    }
    shown.push(piece);
    from = end;
  } while (from < text.length);
  return shown;
}
