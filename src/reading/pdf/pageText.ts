import { withComposedMarks } from './glyphs/composedMarks.ts';
import { withoutDoubled } from './glyphs/doubledGlyphs.ts';
import { withDrawnBullets } from './glyphs/drawnBullets.ts';
import { hiddenGlyphs } from './glyphs/hiddenGlyphs.ts';
import { withoutJoiningLines } from './glyphs/joiningLines.ts';
import { withStackedGlyphs } from './glyphs/stackedGlyphs.ts';
import { struckOut } from './glyphs/struckGlyphs.ts';
import { type Sheet, sheetsOf } from './glyphs/turnedSheets.ts';
import { type Fragment, fragments } from './lines/pdfFragments.ts';
import { runsOf } from './lines/pdfRuns.ts';
import { ruledBetween } from './lines/ruledBetween.ts';
import type { Painted } from './page/drawnPath.ts';
import { UNDECODED } from './page/glyphText.ts';
import type { Glyph, PageContent } from './page/pageContent.ts';
import { type PictureText, pictureText } from './page/picturePage.ts';

/** The text of a page in pieces. Lengths are points. */
export interface PageText {
  readonly fragments: readonly Fragment[];
  /** Lines that the file itself calls running heads, and stamps. */
  readonly artifacts: readonly string[];
  /** Text that is turned or vertical, each direction like a page of its own. */
  readonly sheets: readonly TextSheet[];
  /** Single lines that are not upright: watermarks, stamps at the margin. */
  readonly turned: readonly string[];
  /** Text that no reader sees. */
  readonly hidden: string;
  readonly undecoded: number;
  readonly pictureText: PictureText;
  readonly rules: readonly Painted[];
  readonly height: number;
}

/** Pieces of lines from left to right, and the rules between them. Lengths are points. */
export interface TextSheet {
  readonly fragments: readonly Fragment[];
  readonly rules: readonly Painted[];
  readonly height: number;
}

/** The share of a page's height, at the top and at the bottom, in which artifacts are running heads. */
const EDGE_SHARE = 0.15;
/** A page of which this share of the glyphs cannot be decoded says nothing: its fonts do not name their characters. */
const GARBLED_SHARE = 0.4;
/** A vertical rule of a table has at least so many points. */
const SHORTEST_RULE = 6;

/** A glyph that cannot be decoded is a gap if it is alone between others: fonts draw tabs so. */
function withGaps(glyphs: readonly Glyph[]): readonly Glyph[] {
  return glyphs.map((glyph, at) => {
    const isAlone = glyphs[at - 1]?.text !== UNDECODED && glyphs[at + 1]?.text !== UNDECODED;
    return glyph.text === UNDECODED && isAlone && glyph.isControl ? { ...glyph, text: ' ' } : glyph;
  });
}

function textOf(glyphs: readonly Glyph[]): readonly string[] {
  return fragments(runsOf(glyphs)).map((piece) => piece.text);
}

function fragmentsOf(glyphs: readonly Glyph[], rules: readonly Painted[]): readonly Fragment[] {
  const vertical = rules.filter(
    (rule) => rule.bottom - rule.top >= SHORTEST_RULE && rule.right - rule.x < rule.bottom - rule.top,
  );
  const isRuled = ruledBetween(vertical);
  return fragments(runsOf(glyphs, isRuled), isRuled);
}

function textSheet(sheet: Sheet): TextSheet {
  const { glyphs, rules } = struckOut(sheet.glyphs, sheet.rules);
  return { fragments: fragmentsOf(glyphs, rules), rules, height: sheet.height };
}

/** The text that a page shows, apart from what it hides. `stamps` are the annotations that are stamped on it. */
export function pageText(page: PageContent, stamps: ReadonlySet<string> = new Set()): PageText {
  const hidden = hiddenGlyphs(page);
  const drawn = withoutJoiningLines(page.glyphs);
  const undecoded = drawn.filter((glyph) => glyph.text === UNDECODED).length;
  const seen = withoutDoubled(hidden.size === 0 ? drawn : drawn.filter((glyph) => !hidden.has(glyph)));
  const shown = undecoded === 0 ? seen : withGaps(seen);
  const isEdge = ({ baseline }: Glyph) =>
    baseline < page.height * EDGE_SHARE || baseline > page.height * (1 - EDGE_SHARE);
  const isStamp = ({ annotation }: Glyph) => annotation !== undefined && stamps.has(annotation);
  const picture = pictureText(page);
  const { upright, sheets, aside } = sheetsOf(
    { ...page, glyphs: withStackedGlyphs(withComposedMarks(shown)) },
    picture.isPicture,
  );
  const text: Glyph[] = [];
  const artifacts: Glyph[] = [];
  for (const glyph of upright) ((glyph.isArtifact && isEdge(glyph)) || isStamp(glyph) ? artifacts : text).push(glyph);
  const lines = page.painted.filter((painted) => painted.as === 'line');
  const { glyphs, rules } = struckOut(withDrawnBullets(text, page.painted), lines);
  const isGarbled = undecoded >= page.glyphs.length * GARBLED_SHARE && undecoded > 0;
  return {
    fragments: isGarbled ? [] : fragmentsOf(glyphs, rules),
    sheets: isGarbled ? [] : sheets.map(textSheet),
    artifacts: artifacts.length === 0 ? [] : textOf(artifacts),
    turned: turnedText(aside),
    hidden: hidden.size === 0 ? '' : textOf([...hidden].map((glyph) => ({ ...glyph, angle: 0 }))).join('\n'),
    undecoded,
    pictureText: isGarbled ? { ...picture, isPicture: true } : picture,
    rules,
    height: page.height,
  };
}

/** The text of turned glyphs, piece by piece as they are drawn. */
function turnedText(glyphs: readonly Glyph[]): readonly string[] {
  const pieces: string[] = [];
  let last: Glyph | undefined;
  for (const glyph of glyphs) {
    const isNext =
      last !== undefined &&
      last.angle === glyph.angle &&
      Math.hypot(glyph.x - last.right, glyph.baseline - last.end) < glyph.size * 2;
    const isWord =
      last !== undefined && isNext && Math.hypot(glyph.x - last.right, glyph.baseline - last.end) > glyph.size * 0.25;
    if (isNext) pieces[pieces.length - 1] += `${isWord ? ' ' : ''}${glyph.text}`;
    else pieces.push(glyph.text);
    last = glyph;
  }
  return pieces.map((piece) => piece.replace(/\s+/gu, ' ').trim()).filter((piece) => piece !== '');
}
