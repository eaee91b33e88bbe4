import type { Block } from '../dossier/document.ts';
import type { Slice } from '../dossier/slice.ts';

/** A part of the text of a block, and whether it is the mark of a footnote. */
export interface TextPart {
  readonly text: string;
  readonly isFootnoteMark?: boolean;
}

/** A block whose text has no place in a document yet. */
export interface LooseBlock extends Omit<Block, 'start' | 'end'> {
  readonly parts: readonly TextPart[];
}

/** Between two blocks: an empty line shows readers that one ends. */
const BLOCK_SEPARATOR = '\n\n';

interface PlacedBlock {
  readonly text: string;
  readonly marks: readonly Slice[];
}

/** Normalises part by part, so that the places of the marks in the normalised text are known. */
function placed(parts: readonly TextPart[]): PlacedBlock {
  let text = '';
  const marks: Slice[] = [];
  for (const part of parts) {
    const start = text.length;
    text = joined(text, part.text.normalize('NFC'));
    if (part.isFootnoteMark === true) marks.push({ start: Math.min(start, text.length), end: text.length });
  }
  const before = text.length - text.trimStart().length;
  const trimmedText = text.trim();
  const moved = marks.map((mark) => ({
    start: mark.start - before,
    end: Math.min(mark.end - before, trimmedText.length),
  }));
  return { text: trimmedText, marks: moved.filter((mark) => mark.start >= 0 && mark.start < mark.end) };
}

/** Longest base letter with its marks, in UTF-16 units: a mark that is added changes no more of the text's end. */
const LONGEST_CLUSTER = 32;

/** Joins two texts; a combining mark at the start of the second composes with the end of the first. */
function joined(before: string, after: string): string {
  if (!/^[\p{M}\u1160-\u11ff]/u.test(after)) return before + after;
  const cut = Math.max(0, before.length - LONGEST_CLUSTER);
  return before.slice(0, cut) + (before.slice(cut) + after).normalize('NFC');
}

/** The canonical text of blocks, one after another, and their places in it. Blocks without text are left out. */
export function laidOut(loose: readonly LooseBlock[]): {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly footnoteMarks: readonly Slice[];
} {
  const pieces: string[] = [];
  const blocks: Block[] = [];
  const footnoteMarks: Slice[] = [];
  let length = 0;
  for (const { parts, ...properties } of loose) {
    const { text, marks } = placed(parts);
    if (text === '') continue;
    const start = length === 0 ? 0 : length + BLOCK_SEPARATOR.length;
    pieces.push(text);
    blocks.push({ ...properties, start, end: start + text.length });
    for (const mark of marks) footnoteMarks.push({ start: start + mark.start, end: start + mark.end });
    length = start + text.length;
  }
  return { text: pieces.join(BLOCK_SEPARATOR), blocks, footnoteMarks };
}
