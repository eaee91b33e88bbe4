import type { Anchor, Block, TextMark } from '../dossier/document.ts';
import { type Slice, trimmed } from '../dossier/slice.ts';

/** A part of the text of a block, and what it is. */
export interface TextPart {
  readonly text: string;
  readonly isFootnoteMark?: boolean;
  /** Whether it names who speaks or writes the block. */
  readonly isSpeaker?: boolean;
  readonly as?: TextMark['as'];
  /** The place of the original that holds from the beginning of this part on. */
  readonly from?: Omit<Anchor, 'at'>;
}

/** A block whose text has no place in a document yet. */
export interface LooseBlock extends Omit<Block, 'start' | 'end' | 'speaker'> {
  readonly parts: readonly TextPart[];
}

/** Between two blocks: an empty line shows readers that one ends. */
const BLOCK_SEPARATOR = '\n\n';

interface PlacedBlock {
  readonly text: string;
  /** The slices of its parts that have characters, with the parts. */
  readonly slices: readonly (Slice & { readonly part: TextPart })[];
}

/** Normalises part by part, so that the places of the parts in the normalised text are known. */
function placed(parts: readonly TextPart[]): PlacedBlock {
  let text = '';
  const slices: (Slice & { part: TextPart })[] = [];
  for (const part of parts) {
    const start = text.length;
    text = joined(text, part.text.normalize('NFC'));
    slices.push({ start: Math.min(start, text.length), end: text.length, part });
  }
  const before = text.length - text.trimStart().length;
  const trimmedText = text.trim();
  const within = (at: number): number => Math.min(Math.max(at - before, 0), trimmedText.length);
  const moved = slices.map(({ start, end, part }) => ({ start: within(start), end: within(end), part }));
  return { text: trimmedText, slices: moved };
}

/** Longest base letter with its marks, in UTF-16 units: a mark that is added changes no more of the text's end. */
const LONGEST_CLUSTER = 32;

/** Joins two texts; a combining mark at the start of the second composes with the end of the first. */
function joined(before: string, after: string): string {
  if (!/^[\p{M}\u1160-\u11ff]/u.test(after)) return before + after;
  const cut = Math.max(0, before.length - LONGEST_CLUSTER);
  return before.slice(0, cut) + (before.slice(cut) + after).normalize('NFC');
}

/** The canonical text of a document, and the places of its parts in it. */
export interface LaidOut {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly footnoteMarks: readonly Slice[];
  /** Absent if there are none. */
  readonly anchors?: readonly Anchor[];
  /** Absent if there are none. */
  readonly textMarks?: readonly TextMark[];
}

/** The canonical text of blocks, one after another, and their places in it. Blocks without text are left out. */
export function laidOut(loose: readonly LooseBlock[]): LaidOut {
  const pieces: string[] = [];
  const blocks: Block[] = [];
  const footnoteMarks: Slice[] = [];
  const anchors: Anchor[] = [];
  const textMarks: TextMark[] = [];
  let length = 0;
  for (const { parts, ...properties } of loose) {
    const { text, slices } = placed(parts);
    if (text === '') continue;
    const start = length === 0 ? 0 : length + BLOCK_SEPARATOR.length;
    pieces.push(text);
    let speaker: Slice | undefined;
    for (const slice of slices) {
      const { part } = slice;
      const place = { start: start + slice.start, end: start + slice.end };
      if (part.from !== undefined) anchors.push({ at: place.start, ...part.from });
      if (place.start >= place.end) continue;
      if (part.isFootnoteMark === true) footnoteMarks.push(place);
      if (part.isSpeaker === true) speaker = place;
      if (part.as !== undefined) addMark(textMarks, { ...place, as: part.as });
    }
    const block = { ...properties, start, end: start + text.length };
    blocks.push(speaker === undefined ? block : { ...block, speaker });
    length = start + text.length;
  }
  const text = pieces.join(BLOCK_SEPARATOR);
  // Programs strike the space behind a word with it.
  const marks = textMarks.map((mark) => ({ ...mark, ...trimmed(text, mark) })).filter(({ start, end }) => start < end);
  return {
    text,
    blocks,
    footnoteMarks,
    ...(anchors.length === 0 ? {} : { anchors }),
    ...(marks.length === 0 ? {} : { textMarks: marks }),
  };
}

/** Adds a mark; neighbours of one kind become one. */
function addMark(marks: TextMark[], mark: TextMark): void {
  const last = marks.at(-1);
  if (last?.as === mark.as && last.end === mark.start) marks[marks.length - 1] = { ...last, end: mark.end };
  else marks.push(mark);
}

/** The text of blocks that have no place yet, a line each, without white space at their ends. */
export function looseText(blocks: readonly LooseBlock[]): string {
  return blocks
    .map(({ parts }) =>
      parts
        .map(({ text }) => text)
        .join('')
        .trim(),
    )
    .join('\n');
}
