import type { PDFPageProxy } from 'unpdf/pdfjs';
import { OPS } from 'unpdf/pdfjs';
import { drawnBracket } from './drawnBracket.ts';
import { drawnPath, type Painted } from './drawnPath.ts';
import { glyphText } from './glyphText.ts';
import { type Box, boxIn, holds, IDENTITY, isMatrix, type Matrix, pointIn, product, shared } from './matrix.ts';

/** A glyph as the page draws it. Lengths are points; the origin is the top left corner of the page. */
export interface Glyph {
  readonly text: string;
  /** The bracket that it shows, if its outline says so. */
  readonly drawn?: string;
  /** Whether its font has no character for it but a control character. */
  readonly isControl: boolean;
  /** Where its baseline begins and where the next glyph is due. */
  readonly x: number;
  readonly baseline: number;
  readonly right: number;
  readonly end: number;
  readonly size: number;
  /** From the direction of the x axis, clockwise, in degrees: 0 is upright text. */
  readonly angle: number;
  /** Whether the glyphs of the line are one under another, as in vertical Japanese. */
  readonly isVertical: boolean;
  readonly font: string;
  /** 24 bits of red, green and blue; undefined if a pattern fills it. */
  readonly colour: number | undefined;
  /** Text drawn without ink, such as that behind the picture of a scan. */
  readonly isInvisible: boolean;
  /** Whether it is outside of what the page lets show at that place. */
  readonly isClipped: boolean;
  /** Whether its layer is switched off. */
  readonly isSwitchedOff: boolean;
  /** Whether the file calls it an artifact of the page, such as a running head (PDF 32000-1 §14.8.2.2). */
  readonly isArtifact: boolean;
  /** Of the annotation that draws it. */
  readonly annotation: string | undefined;
  /** How many things the page drew before it. */
  readonly order: number;
  /** Whether a line through it strikes it out. */
  readonly isStruck?: boolean;
}

/** What a page draws. */
export interface PageContent {
  readonly glyphs: readonly Glyph[];
  readonly painted: readonly Painted[];
  readonly width: number;
  readonly height: number;
}

interface State {
  ctm: Matrix;
  clip: Box;
  colour: number | undefined;
  strokeColour: number | undefined;
  lineWidth: number;
  alpha: number;
  isBlended: boolean;
  font: string;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
  mode: number;
  /** Whether nothing was painted since the last change of the matrix at this level. */
  isUnused: boolean;
}

/** What the parser says of a font. */
interface FontFacts {
  readonly isVertical: boolean;
  /** The width of a glyph in text space is its width times this. */
  readonly unit: number;
  /** The bracket that a glyph shows; undefined if it is none or has no outline. */
  readonly bracket: (text: string, fontChar: string | undefined) => string | undefined;
}

interface ParsedGlyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
  readonly fontChar?: string;
  readonly vmetric?: readonly number[] | null;
}

const THOUSANDTH = 0.001;
const NOTHING: readonly unknown[] = [];
const INVISIBLE = 3;
const INVISIBLE_CLIP = 7;

function isParsedGlyph(value: unknown): value is ParsedGlyph {
  return typeof value === 'object' && value !== null && 'unicode' in value && 'width' in value;
}

function numberIn(args: readonly unknown[], at: number, otherwise: number): number {
  const value = args[at];
  return typeof value === 'number' && Number.isFinite(value) ? value : otherwise;
}

function colourIn(args: readonly unknown[]): number | undefined {
  const [value] = args;
  return typeof value === 'string' ? Number.parseInt(value.slice(1), 16) : undefined;
}

/** Runs through the operators of a page, as a renderer does, and notes what is drawn where (PDF 32000-1 §8, §9). */
class Interpreter {
  readonly glyphs: Glyph[] = [];
  readonly painted: Painted[] = [];
  readonly #base: Matrix;
  readonly #page: Box;
  readonly #fontOf: (name: string) => FontFacts;
  readonly #isShown: (group: unknown) => boolean;
  #state: State;
  #stack: State[] = [];
  #textMatrix: Matrix = IDENTITY;
  /** The product of these two, which many strings in succession share. */
  #shown: Matrix = IDENTITY;
  #shownCtm: Matrix | undefined;
  #shownText: Matrix | undefined;
  #x = 0;
  #y = 0;
  #lineX = 0;
  #lineY = 0;
  #willClip = false;
  #marks: ('artifact' | 'off' | undefined)[] = [];
  #artifacts = 0;
  #switchedOff = 0;
  #annotation: string | undefined;
  #order = 0;
  #facts: FontFacts = { isVertical: false, unit: THOUSANDTH, bracket: () => undefined };

  constructor(base: Matrix, page: Box, fontOf: (name: string) => FontFacts, isShown: (group: unknown) => boolean) {
    this.#base = base;
    this.#page = page;
    this.#fontOf = fontOf;
    this.#isShown = isShown;
    this.#state = this.#initial();
  }

  #initial(): State {
    return {
      ctm: this.#base,
      clip: this.#page,
      colour: 0,
      strokeColour: 0,
      lineWidth: 1,
      alpha: 1,
      isBlended: false,
      font: '',
      size: 0,
      charSpacing: 0,
      wordSpacing: 0,
      scale: 1,
      leading: 0,
      rise: 0,
      mode: 0,
      isUnused: false,
    };
  }

  run(operator: number, args: readonly unknown[]): void {
    const state = this.#state;
    switch (operator) {
      case OPS.showText:
        this.#show(args[0]);
        break;
      case OPS.moveText:
        this.#moveLine(numberIn(args, 0, 0), numberIn(args, 1, 0));
        break;
      case OPS.setLeadingMoveText:
        state.leading = numberIn(args, 1, 0);
        this.#moveLine(numberIn(args, 0, 0), numberIn(args, 1, 0));
        break;
      case OPS.nextLine:
        this.#moveLine(0, state.leading);
        break;
      case OPS.setLeading:
        state.leading = -numberIn(args, 0, 0);
        break;
      case OPS.beginText:
        this.#placeText(IDENTITY);
        break;
      case OPS.setTextMatrix:
        this.#placeText(isMatrix(args[0]) ? args[0] : IDENTITY);
        break;
      case OPS.setFont:
        state.font = typeof args[0] === 'string' ? args[0] : '';
        state.size = numberIn(args, 1, 0);
        this.#facts = this.#fontOf(state.font);
        break;
      case OPS.setCharSpacing:
        state.charSpacing = numberIn(args, 0, 0);
        break;
      case OPS.setWordSpacing:
        state.wordSpacing = numberIn(args, 0, 0);
        break;
      case OPS.setHScale:
        state.scale = numberIn(args, 0, 100) / 100;
        break;
      case OPS.setTextRise:
        state.rise = numberIn(args, 0, 0);
        break;
      case OPS.setTextRenderingMode:
        state.mode = numberIn(args, 0, 0);
        break;
      case OPS.save:
      case OPS.beginGroup:
        this.#save();
        break;
      case OPS.restore:
        this.#leftOutPicture();
        this.#restore();
        break;
      case OPS.endGroup:
      case OPS.paintFormXObjectEnd:
        this.#restore();
        break;
      case OPS.transform:
        if (isMatrix(args)) state.ctm = product(state.ctm, args);
        state.isUnused = true;
        break;
      case OPS.paintFormXObjectBegin:
        this.#beginForm(args[0], args[1]);
        break;
      case OPS.beginAnnotation:
        this.#beginAnnotation(args);
        break;
      case OPS.endAnnotation:
        this.#annotation = undefined;
        this.#state = this.#initial();
        this.#stack = [];
        break;
      case OPS.setFillRGBColor:
        state.colour = colourIn(args);
        break;
      case OPS.setFillColorN:
      case OPS.setFillTransparent:
        state.colour = undefined;
        break;
      case OPS.setStrokeRGBColor:
        state.strokeColour = colourIn(args);
        break;
      case OPS.setStrokeColorN:
      case OPS.setStrokeTransparent:
        state.strokeColour = undefined;
        break;
      case OPS.setLineWidth:
        state.lineWidth = numberIn(args, 0, 1);
        break;
      case OPS.setGState:
        this.#setGraphicsState(args[0]);
        break;
      case OPS.clip:
      case OPS.eoClip:
        this.#willClip = true;
        break;
      case OPS.constructPath:
        this.#path(args);
        break;
      case OPS.beginMarkedContent:
      case OPS.beginMarkedContentProps:
        this.#beginMarked(args);
        break;
      case OPS.endMarkedContent:
        this.#endMarked();
        break;
      case OPS.shadingFill:
        this.#paint('shading', this.#state.clip);
        break;
      case OPS.paintImageXObject:
      case OPS.paintInlineImageXObject:
      case OPS.paintImageMaskXObject:
      case OPS.paintSolidColorImageMask:
        this.#paint('picture', shared(boxIn(state.ctm, 0, 0, 1, 1), state.clip));
        break;
      default:
    }
  }

  #save(): void {
    this.#state.isUnused = false;
    this.#stack.push(this.#state);
    this.#state = { ...this.#state };
  }

  #restore(): void {
    const last = this.#stack.pop();
    if (last === undefined) return;
    this.#state = last;
    this.#facts = this.#fontOf(last.font);
  }

  /**
   * The parser leaves out the pictures that it shall not decode. What stays is the matrix that maps the unit square to the
   * place of the picture (PDF 32000-1 §8.9.5.1), and nothing that uses it.
   */
  #leftOutPicture(): void {
    const { isUnused, ctm, clip } = this.#state;
    if (isUnused) this.#paint('picture', shared(boxIn(ctm, 0, 0, 1, 1), clip));
  }

  #beginForm(matrix: unknown, box: unknown): void {
    this.#save();
    if (isMatrix(matrix)) this.#state.ctm = product(this.#state.ctm, matrix);
    if (box !== null && box !== undefined) this.#clipTo(box);
  }

  #clipTo(corners: unknown): void {
    if (!Array.isArray(corners) && !ArrayBuffer.isView(corners)) return;
    const [x0, y0, x1, y1] = Array.from(corners as ArrayLike<number>); // The parser gives four numbers.
    if (x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined) return;
    this.#state.clip = shared(this.#state.clip, boxIn(this.#state.ctm, x0, y0, x1, y1));
  }

  #beginAnnotation([id, , transform, matrix]: readonly unknown[]): void {
    this.#state = this.#initial();
    this.#stack = [];
    this.#annotation = typeof id === 'string' ? id : '';
    if (isMatrix(transform)) this.#state.ctm = product(this.#state.ctm, transform);
    if (isMatrix(matrix)) this.#state.ctm = product(this.#state.ctm, matrix);
  }

  #setGraphicsState(entries: unknown): void {
    if (!Array.isArray(entries)) return;
    for (const entry of entries) {
      if (!Array.isArray(entry)) continue;
      const [key, value]: readonly unknown[] = entry;
      if (key === 'ca' && typeof value === 'number') this.#state.alpha = value;
      if (key === 'SMask') this.#state.isBlended = value !== false;
      if (key === 'BM') this.#state.isBlended = value !== 'source-over';
      if (key === 'LW' && typeof value === 'number') this.#state.lineWidth = value;
      if (key === 'Font' && Array.isArray(value)) this.run(OPS.setFont, value);
    }
  }

  #path([operator, data, minMax]: readonly unknown[]): void {
    const { ctm, clip } = this.#state;
    if (this.#willClip) {
      this.#willClip = false;
      this.#clipTo(minMax);
    }
    if (operator === OPS.endPath) return;
    this.#state.isUnused = false;
    const isFill = operator !== OPS.stroke && operator !== OPS.closeStroke;
    const isStroke = operator !== OPS.fill && operator !== OPS.eoFill;
    const [subpaths] = Array.isArray(data) ? data : [];
    if (this.#switchedOff > 0 || !ArrayBuffer.isView(subpaths)) return;
    const numbers = Array.from(subpaths as unknown as ArrayLike<number>); // The parser gives a Float32Array.
    this.#order += 1;
    const { colour, strokeColour, alpha, isBlended, lineWidth } = this.#state;
    const isOpaque = alpha === 1 && !isBlended;
    for (const box of drawnPath(numbers, ctm, isFill, isStroke, lineWidth)) {
      const visible = shared(box, clip);
      if (visible.right < visible.x || visible.bottom < visible.top) continue;
      this.painted.push({
        ...visible,
        as: box.as,
        colour: box.as === 'fill' ? colour : strokeColour,
        isOpaque,
        order: this.#order,
        annotation: this.#annotation,
      });
    }
  }

  #paint(as: Painted['as'], box: Box): void {
    this.#state.isUnused = false;
    if (this.#switchedOff > 0 || box.right <= box.x || box.bottom <= box.top) return;
    this.#order += 1;
    this.painted.push({ ...box, as, colour: undefined, isOpaque: true, order: this.#order });
  }

  #beginMarked([tag, properties]: readonly unknown[]): void {
    const name = typeof tag === 'object' && tag !== null && 'name' in tag ? tag.name : tag;
    const mark = name === 'Artifact' ? 'artifact' : name === 'OC' && !this.#isShown(properties) ? 'off' : undefined;
    this.#marks.push(mark);
    if (mark === 'artifact') this.#artifacts += 1;
    if (mark === 'off') this.#switchedOff += 1;
  }

  #endMarked(): void {
    const mark = this.#marks.pop();
    if (mark === 'artifact') this.#artifacts -= 1;
    if (mark === 'off') this.#switchedOff -= 1;
  }

  #placeText(matrix: Matrix): void {
    this.#textMatrix = matrix;
    this.#x = this.#lineX = 0;
    this.#y = this.#lineY = 0;
  }

  #moveLine(x: number, y: number): void {
    this.#x = this.#lineX += x;
    this.#y = this.#lineY += y;
  }

  #show(glyphs: unknown): void {
    const state = this.#state;
    if (!Array.isArray(glyphs) || state.size === 0) return;
    const facts = this.#facts;
    if (state.ctm !== this.#shownCtm || this.#textMatrix !== this.#shownText) {
      this.#shown = product(state.ctm, this.#textMatrix);
      this.#shownCtm = state.ctm;
      this.#shownText = this.#textMatrix;
    }
    const matrix = this.#shown;
    const [a, b, c, d] = matrix;
    const size = Math.abs(state.size) * (c === 0 ? Math.abs(d) : Math.hypot(c, d));
    const flipped = state.size < 0 ? 180 : 0;
    const slope = b === 0 && a > 0 ? 0 : (Math.atan2(b, a) * 180) / Math.PI;
    const angle = Math.round(slope + flipped + 360) % 360;
    const isInvisible = state.mode === INVISIBLE || state.mode === INVISIBLE_CLIP;
    state.isUnused = false;
    this.#order += 1;
    for (const glyph of glyphs as readonly unknown[]) {
      if (typeof glyph === 'number') {
        const shift = (-glyph * state.size) / 1000;
        if (facts.isVertical) this.#y += shift;
        else this.#x += shift * state.scale;
        continue;
      }
      if (!isParsedGlyph(glyph)) continue;
      const [fromX, fromY] = [this.#x, this.#y];
      const spacing = state.charSpacing + (glyph.isSpace ? state.wordSpacing : 0);
      if (facts.isVertical) {
        const down = glyph.vmetric?.[0] ?? -glyph.width;
        this.#y += down * facts.unit * state.size - spacing;
      } else this.#x += (glyph.width * facts.unit * state.size + spacing) * state.scale;
      const text = glyphText(glyph.unicode);
      if (text === '') continue;
      const [x, baseline] = pointIn(matrix, fromX, fromY + state.rise);
      const [right, end] = pointIn(matrix, this.#x, this.#y + state.rise);
      const { clip } = state;
      const drawn = facts.bracket(text, glyph.fontChar);
      this.glyphs.push({
        text,
        ...(drawn === undefined ? {} : { drawn }),
        isControl: glyph.unicode < ' ',
        x,
        baseline,
        right,
        end,
        size,
        angle,
        isVertical: facts.isVertical,
        font: state.font,
        colour: state.colour,
        isInvisible,
        isClipped: !holds(clip, (x + right) / 2, (baseline + end) / 2 - (angle === 0 ? size / 3 : 0), size / 2),
        isSwitchedOff: this.#switchedOff > 0,
        isArtifact: this.#artifacts > 0,
        annotation: this.#annotation,
        order: this.#order,
      });
    }
  }
}

interface CommonObjects {
  has(id: string): boolean;
  get(id: string): unknown;
}

const bracket = /^[()[\]{}<>«»‹›]$/u;

/** The bracket that a glyph shows, by the outline that the parser keeps for renderers. */
function bracketOf(
  objects: CommonObjects,
  font: string,
  text: string,
  fontChar: string | undefined,
): string | undefined {
  const id = `${font}_path_${fontChar}`;
  if (!bracket.test(text) || !objects.has(id)) return undefined;
  const outline: unknown = objects.get(id);
  if (typeof outline !== 'object' || outline === null || !('path' in outline)) return undefined;
  if (!ArrayBuffer.isView(outline.path)) return undefined;
  return drawnBracket(text, Array.from(outline.path as unknown as ArrayLike<number>)); // The parser gives numbers.
}

function factsOf(objects: CommonObjects): (name: string) => FontFacts {
  const known = new Map<string, FontFacts>();
  return (name) => {
    const found = known.get(name);
    if (found !== undefined) return found;
    const font: unknown = objects.has(name) ? objects.get(name) : undefined;
    const isVertical = typeof font === 'object' && font !== null && 'vertical' in font && font.vertical === true;
    const matrix: unknown = typeof font === 'object' && font !== null && 'fontMatrix' in font ? font.fontMatrix : null;
    const facts = {
      isVertical,
      unit: isMatrix(matrix) ? matrix[0] : THOUSANDTH,
      bracket: (text: string, fontChar: string | undefined) => bracketOf(objects, name, text, fontChar),
    };
    known.set(name, facts);
    return facts;
  };
}

/** What a page draws, in the order in which it draws it. `isShown` says whether a layer is switched on. */
export async function pageContent(page: PDFPageProxy, isShown: (group: unknown) => boolean): Promise<PageContent> {
  const { transform, width, height } = page.getViewport({ scale: 1 });
  const { fnArray, argsArray } = await page.getOperatorList();
  const base = isMatrix(transform) ? transform : IDENTITY;
  const box = { x: 0, right: width, top: 0, bottom: height };
  const interpreter = new Interpreter(base, box, factsOf(page.commonObjs), isShown);
  fnArray.forEach((operator, at) => {
    if (operator === OPS.dependency || operator === OPS.endText) return;
    const args: unknown = argsArray[at];
    if (Array.isArray(args)) interpreter.run(operator, args);
    else
      interpreter.run(operator, ArrayBuffer.isView(args) ? Array.from(args as unknown as ArrayLike<number>) : NOTHING);
  });
  return { glyphs: interpreter.glyphs, painted: interpreter.painted, width, height };
}
