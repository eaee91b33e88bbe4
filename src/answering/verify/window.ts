import type { NumberedDocument } from '../../dossier/dossier.ts';
import { partitionPoint } from '../../dossier/partitionPoint.ts';
import type { Passage } from '../../dossier/passage.ts';
import { contains, overlaps, type Slice } from '../../dossier/slice.ts';
import type { Findings } from '../../finding/findings.ts';
import { type CheckedWord, wordsForVerifying } from './wordsForVerifying.ts';

/** Words of a document, those near a passage among them, with which a pasted text is aligned. */
export interface Window {
  readonly document: NumberedDocument;
  /** The words of whole passages, at least of one more on either side than the window reaches into. */
  readonly words: readonly CheckedWord[];
  /** The window: from this place of `words` on, up to and without `to`. */
  readonly from: number;
  readonly to: number;
}

/** Words beyond a passage, on either side, that the alignment may reach into, beside the text's own length. */
const REACH = 40;
/** About how many UTF-16 units a word takes, with what is behind it; if it takes more, more passages are read. */
const WORD_LENGTH = 8;

/**
 * The window around a passage for a pasted text of so many words. `text` is the document's as it stands, or with its struck
 * words. Only the passages that the window reaches into are read, not the whole document.
 */
export function windowAround(document: NumberedDocument, text: string, passage: Passage, length: number): Window {
  const { passages } = document;
  const wanted = length + REACH;
  const place = partitionPoint(passages, ({ start }) => start < passage.start);
  for (let room = wanted * WORD_LENGTH; ; room *= 2) {
    const first = passageBefore(passages, place, room);
    const last = passageBehind(passages, place, room);
    const words = wordsOfPassages(text, passages.slice(first, last + 1));
    const begin = partitionPoint(words, ({ start }) => start < passage.start);
    const end = partitionPoint(words, ({ start }) => start < passage.end);
    const isRead = (begin > wanted || first === 0) && (words.length - end > wanted || last === passages.length - 1);
    if (!isRead) continue;
    return { document, words, from: Math.max(0, begin - wanted), to: Math.min(words.length, end + wanted) };
  }
}

/** The place of the first passage to read: so many UTF-16 units before another, and one passage more. */
function passageBefore(passages: readonly Passage[], place: number, room: number): number {
  const start = (passages[place]?.start ?? 0) - room;
  return Math.max(
    0,
    Math.min(
      place,
      partitionPoint(passages, (one) => one.end <= start),
    ) - 1,
  );
}

function passageBehind(passages: readonly Passage[], place: number, room: number): number {
  const end = (passages[place]?.end ?? 0) + room;
  return Math.min(
    passages.length - 1,
    Math.max(
      place,
      partitionPoint(passages, (one) => one.start < end),
    ),
  );
}

/**
 * The words of passages that follow one another. Text outside of all passages, such as a running head, is left out: it cannot
 * be cited.
 */
function wordsOfPassages(text: string, passages: readonly Passage[]): readonly CheckedWord[] {
  const [first, last] = [passages[0], passages.at(-1)];
  if (first === undefined || last === undefined) return [];
  let at = 0;
  return wordsForVerifying(text, { start: first.start, end: last.end }).filter(({ start }) => {
    while ((passages[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at += 1;
    return (passages[at]?.start ?? Number.POSITIVE_INFINITY) <= start;
  });
}

/** The words of the passages of a document that begin in a slice of it. */
export function wordsInSlice({ standing, passages }: NumberedDocument, slice: Slice): readonly CheckedWord[] {
  const near = passages.filter((passage) => overlaps(passage, slice));
  return wordsOfPassages(standing, near).filter(({ start, end }) => slice.start <= start && end <= slice.end);
}

/** A name or a title between quotation marks: its words have capitals but for small ones, and no mark ends it. */
const TITLE = /^\p{Lu}[\p{L}\p{M}\p{N}’'-]*(?:\s(?:\p{Lu}[\p{L}\p{M}\p{N}’'-]*|\p{Ll}{1,3})){0,5}[.,]?$/u;

/**
 * The words of a window that are in quotations and, if that is less, those in quotations that are no title (“Meet the
 * Press”).
 */
export function spokenIn({ document, words, from, to }: Window, findings: Findings): readonly Window[] {
  const extent = { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
  const slices = findings
    .of(document)
    .statements.filter((statement) => statement.depth === 0 && overlaps(statement, extent))
    .flatMap((statement) => statement.slices);
  const untitled = slices.filter(({ start, end }) => !TITLE.test(document.standing.slice(start, end)));
  return (untitled.length < slices.length ? [slices, untitled] : [slices]).map((spoken) => {
    const inside = words.slice(from, to).filter((word) => spoken.some((slice) => contains(slice, word)));
    return { document, words: inside, from: 0, to: inside.length };
  });
}
