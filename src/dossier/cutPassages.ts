import { anchorAt } from './anchorAt.ts';
import type { Block, DocumentContent } from './document.ts';
import { hashOf, type UnnumberedPassage } from './passage.ts';
import type { Slice } from './slice.ts';
import { tableHeads } from './tableHeads.ts';

/**
 * Longest passage in UTF-16 units: about what a reader takes in at once, and small enough that a whole passage fits
 * into one Discord message even if every character of it must be escaped.
 */
export const LONGEST_PASSAGE = 1800;

/** Cuts a stretch of text into its sentences. */
export type SentenceCutter = (text: string, within: Slice) => readonly Slice[];

/**
 * The passages of a document in reading order: one a block, and several if a block is too long, cut between
 * sentences (or between words, if a sentence alone is too long). Running heads are left out; the head of a
 * table goes with each of its rows.
 */
export function cutPassages(
  document: string,
  content: DocumentContent,
  sentencesOf: SentenceCutter,
): readonly UnnumberedPassage[] {
  const passages: UnnumberedPassage[] = [];
  let headings: readonly Block[] = [];
  const heads = tableHeads(content.blocks);
  for (const block of content.blocks) {
    if (block.kind === 'runningHead' || block.kind === 'tableHead') continue;
    const tableHead = heads.get(block);
    if (block.kind === 'heading') headings = headings.filter((above) => levelOf(above) < levelOf(block));
    for (const slice of cutBlock(content.text, block, sentencesOf)) {
      passages.push({
        ...slice,
        document,
        kind: block.kind,
        page: anchorAt(content.anchors ?? [], slice.start)?.page ?? block.page ?? null,
        headings: headings.map(({ start, end }) => ({ start, end })),
        ...(tableHead === undefined ? {} : { tableHead }),
        hash: hashOf(content.text.slice(slice.start, slice.end)),
      });
    }
    if (block.kind === 'heading') headings = [...headings, block];
  }
  return passages;
}

function levelOf(heading: Block): number {
  return heading.level ?? 1;
}

function cutBlock(text: string, block: Slice, sentencesOf: SentenceCutter): readonly Slice[] {
  if (block.end - block.start <= LONGEST_PASSAGE) return [{ start: block.start, end: block.end }];
  const pieces = sentencesOf(text, block).flatMap((sentence) => cutSentence(text, sentence));
  const passages: Slice[] = [];
  for (const piece of pieces) {
    const last = passages.at(-1);
    if (last !== undefined && piece.end - last.start <= LONGEST_PASSAGE) {
      passages[passages.length - 1] = { start: last.start, end: piece.end };
    } else {
      passages.push(piece);
    }
  }
  return passages;
}

function cutSentence(text: string, sentence: Slice): readonly Slice[] {
  const pieces: Slice[] = [];
  let { start } = sentence;
  while (sentence.end - start > LONGEST_PASSAGE) {
    const end = lastBreak(text, start, start + LONGEST_PASSAGE);
    pieces.push({ start, end: trimmedEnd(text, start, end) });
    start = end;
    while (start < sentence.end && /\s/u.test(text.charAt(start))) start += 1;
  }
  if (start < sentence.end) pieces.push({ start, end: sentence.end });
  return pieces;
}

/** The last place before `limit` at which a word ends; in a word without end, any place that splits no character. */
function lastBreak(text: string, start: number, limit: number): number {
  for (let at = limit; at > start; at -= 1) {
    if (/\s/u.test(text.charAt(at))) return at;
  }
  const splitsPair = /[\udc00-\udfff]/u.test(text.charAt(limit));
  return splitsPair ? limit - 1 : limit;
}

function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start + 1 && /\s/u.test(text.charAt(at - 1))) at -= 1;
  return at;
}
