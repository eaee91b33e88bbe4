import { overlaps, type Slice, trimmed } from '../../dossier/slice.ts';
import { sentencesOf } from '../../languages/sentences.ts';
import { densest, excerptOf } from './excerpt.ts';

/** How much of a passage is in view, in {@link widthOf} units: about 42 of them are a line on a phone. */
export interface FoldRoom {
  /** Whole sentences are added as long as they fit into this. */
  readonly room: number;
  /** The sentences that are meant are shown up to this, even if they are more than the room. */
  readonly most: number;
}

/** A passage that is longer than the room by no more than this is shown whole: a fold has to save two lines. */
const SLACK = 80;

/** What is to be seen of a passage that is folded. */
export interface InView {
  /** The sentence or the statement that is meant: each of its sentences is shown, if that is possible at all. */
  readonly meant: readonly Slice[];
  /** The places of which most are to be seen, if nothing is meant or if that is too long. */
  readonly around: readonly Slice[];
}

/**
 * The parts of a passage that are shown, in order: the passage itself if it is short, otherwise whole sentences, those
 * that are meant and as many beside them as fit. Each part is one stretch of the text, so that words are left out only at its
 * ends. One sentence that is too long by itself is cut between words, around what is to be seen.
 */
export function foldedOf(text: string, passage: Slice, { meant, around }: InView, fold: FoldRoom): readonly Slice[] {
  const whole = trimmed(text, passage);
  if (widthOf(text, whole) <= fold.room + SLACK) return [whole];
  const sentences = sentencesOf(text, whole);
  const wanted = sentences.filter((sentence) => meant.some((one) => overlaps(one, sentence)));
  const isTooMuch = wanted.length === 0 || lengthOf(text, wanted) > fold.most;
  const near = densest(within(around, isTooMuch && wanted.length > 0 ? wanted : [whole]), fold.room / 2);
  const focus = near ?? { start: (wanted[0] ?? whole).start, end: (wanted[0] ?? whole).start + 1 };
  const kept = isTooMuch ? sentences.filter((sentence) => overlaps(focus, sentence)) : wanted;
  if (kept.length === 0 || lengthOf(text, kept) > fold.most) {
    const unitsPerWidth = (whole.end - whole.start) / widthOf(text, whole);
    return [excerptOf(text, whole, focus, Math.floor(fold.room * unitsPerWidth))];
  }
  return joined(text, sentences, withNeighbours(text, sentences, kept, fold.room));
}

/** The sentences with those after and before them that fit: what follows explains more, so it comes first. */
function withNeighbours(text: string, sentences: readonly Slice[], kept: readonly Slice[], room: number) {
  const shown = new Set(kept.map((one) => sentences.indexOf(one)));
  let left = room - lengthOf(text, kept);
  const add = (at: number): boolean => {
    const sentence = sentences[at];
    if (sentence === undefined || shown.has(at) || widthOf(text, sentence) > left) return false;
    left -= widthOf(text, sentence);
    shown.add(at);
    return true;
  };
  for (let isMore = true; isMore; ) {
    const places = [...shown].sort((a, b) => a - b);
    // A gap in the middle is closed before anything is added at the ends.
    isMore = places.some((at) => add(at + 1)) || add((places[0] ?? 0) - 1);
  }
  return shown;
}

/** The sentences as stretches: those that follow each other are one. */
function joined(text: string, sentences: readonly Slice[], shown: ReadonlySet<number>): readonly Slice[] {
  const stretches: Slice[] = [];
  for (const [at, { start, end }] of sentences.entries()) {
    if (!shown.has(at)) continue;
    const last = stretches.at(-1);
    if (last !== undefined && shown.has(at - 1)) stretches.splice(-1, 1, { start: last.start, end });
    else stretches.push({ start, end });
  }
  return stretches.map((stretch) => trimmed(text, stretch));
}

/** Characters that are about twice as wide as a letter. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** How wide a slice is when it is shown: its length, with wide characters counted twice. */
function widthOf(text: string, { start, end }: Slice): number {
  return end - start + (text.slice(start, end).match(WIDE)?.length ?? 0);
}

function lengthOf(text: string, slices: readonly Slice[]): number {
  return slices.reduce((sum, slice) => sum + widthOf(text, slice), 0);
}

function within(slices: readonly Slice[], parts: readonly Slice[]): readonly Slice[] {
  return slices.filter((slice) => parts.some((part) => overlaps(slice, part)));
}
