import type { Glyph } from '../page/pageContent.ts';
import { bidirectionalText } from './bidirectionalText.ts';
import { withoutInterleaving } from './interleavedRuns.ts';
import { hasRightToLeft } from './logicalOrder.ts';
import { type MarkedText, resolved, struckGlyph } from './markedText.ts';
import type { PlacedRun } from './pdfRuns.ts';
import { loweredText, raisedText } from './scriptText.ts';

/** A gap of this share of the size separates two words, even if the page draws no space. */
const WORD_GAP = 0.15;
/** Gaps between the letters of a word that is set with spaced letters differ by at most this factor. */
const EVEN = 0.6;
/** The gap that programs leave between East Asian and other characters, as a share of the size. */
const BETWEEN_SCRIPTS = 0.35;
const FEWEST_SPACED = 3;
const WORD_END = 3;

const letter = /\p{L}/u;
const noSpaces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;

interface Character {
  readonly glyph: Glyph;
  readonly text: string;
  /** To the character before it, as a share of the size. */
  readonly gap: number;
  readonly isSpaced: boolean;
  readonly isScript: boolean;
}

function charactersOf(runs: readonly PlacedRun[]): readonly Character[] {
  const characters: Character[] = [];
  let previous: Glyph | undefined;
  let isSpaced = false;
  for (const run of runs) {
    isSpaced ||= run.hasSpaceBefore;
    const { glyphs } = run;
    const shown = run.script === undefined ? undefined : scriptText(run, glyphs, endOf(characters));
    for (const [at, glyph] of glyphs.entries()) {
      if (glyph.text === ' ') {
        isSpaced = true;
        continue;
      }
      const size = previous === undefined ? glyph.size : Math.min(glyph.size, previous.size);
      const gap = previous === undefined ? 0 : glyph.x - previous.right;
      const text = shown === undefined ? glyph.text : (shown[at] ?? glyph.text);
      characters.push({ glyph, text, gap: gap / size, isSpaced, isScript: run.script !== undefined });
      previous = glyph;
      isSpaced = false;
    }
    isSpaced ||= run.hasSpaceAfter;
  }
  return characters;
}

/** The last letters so far that no space sets apart. */
function endOf(characters: readonly Character[]): string {
  const last = characters.slice(-WORD_END);
  return last.map(({ text, isSpaced }) => (isSpaced ? ` ${text}` : text)).join('');
}

function scriptText(run: PlacedRun, glyphs: readonly Glyph[], before: string): readonly string[] {
  const texts = glyphs.map((glyph) => glyph.text);
  return run.script === 'raised' ? raisedText(texts, before) : loweredText(texts);
}

/** Whether a gap is one of those by which all letters of a word are set apart. */
function isLetterSpacing(characters: readonly Character[], at: number): boolean {
  const [before, own, after] = [characters[at - 1], characters[at], characters[at + 1]];
  if (before === undefined || own === undefined) return false;
  if (!letter.test(before.text) || !letter.test(own.text)) return false;
  const isEven = (other: Character | undefined): boolean | undefined =>
    other === undefined || other.isSpaced ? undefined : other.gap >= own.gap * EVEN;
  const left = at < 2 || before.isSpaced ? undefined : isEven(before);
  const right = isEven(after);
  if (left === false || right === false) return false;
  return left !== undefined || right !== undefined;
}

/** The text of runs that are on one line, in their order: words are set apart where the page does so. */
export function spacedText(runs: readonly PlacedRun[], rightToLeft: boolean): MarkedText {
  if (runs.some(({ glyphs }) => glyphs.some((glyph) => hasRightToLeft(glyph.text))))
    return resolved(bidirectionalText(runs, rightToLeft));
  const characters = charactersOf(withoutInterleaving(runs));
  const spaced = characters.length >= FEWEST_SPACED;
  let text = '';
  characters.forEach((own, at) => {
    const before = characters[at - 1];
    if (before !== undefined && isApart(before, own) && !(spaced && !own.isSpaced && isLetterSpacing(characters, at))) {
      text += ' ';
    }
    text += own.glyph.isStruck === true ? struckGlyph(own.text) : own.text;
  });
  return resolved(text.trim());
}

function isApart(before: Character, own: Character): boolean {
  if (own.isSpaced) return true;
  if (own.gap <= WORD_GAP) return false;
  if (own.isScript || before.isScript) return own.gap > 2 * WORD_GAP;
  const [isBefore, isOwn] = [noSpaces.test(before.text), noSpaces.test(own.text)];
  // Between scripts programs leave a gap that nobody typed.
  return isBefore === isOwn ? !isOwn : own.gap > BETWEEN_SCRIPTS;
}
