import PDFDocument from 'pdfkit';
import type { QuotedRun } from '../../dossier/quotedRuns.ts';
import { type Direction, directionOf } from '../bidi.ts';
import { printable } from '../plainCharacters.ts';
import { FONTS, type FontName, withBoxes } from './fonts.ts';
import { layOut } from './lines.ts';

/** A4 with margins, in points. */
const PAGE = { width: 595.28, height: 841.89, margin: 62 } as const;
const FOOT = 40;

export interface TextStyle {
  readonly font?: FontName;
  /** In points. */
  readonly size?: number;
  readonly colour?: string;
  /** Room above, in points. */
  readonly above?: number;
  /** That of the first letter if it is left out. */
  readonly direction?: Direction;
  /** Room that what follows needs on the same page, in points. */
  readonly keep?: number;
  /** Set off by a bar at the side on which the lines begin. */
  readonly bar?: true;
}

const BAR = { colour: '#b9bec7', width: 2.5, indent: 14 } as const;
/** Height of a line, in sizes of its letters. */
const LEADING = 1.45;

/** A document that is written from the top on, page after page. */
export class Sheet {
  readonly #document: PDFKit.PDFDocument;
  readonly #bytes: Promise<Uint8Array>;
  #y: number = PAGE.margin;

  constructor(title: string) {
    this.#document = new PDFDocument({
      size: [PAGE.width, PAGE.height],
      margin: 0,
      bufferPages: true,
      info: { Title: title, Creator: 'Verbatim' },
    });
    const parts: Buffer[] = [];
    const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>();
    this.#bytes = promise;
    this.#document.on('data', (part: Buffer) => parts.push(part));
    this.#document.on('end', () => resolve(Buffer.concat(parts)));
    this.#document.on('error', reject);
    for (const [name, read] of Object.entries(FONTS)) this.#document.registerFont(name, read());
  }

  /** Writes a paragraph; a line goes through struck runs. */
  write(words: string | readonly QuotedRun[], style: TextStyle = {}): void {
    const runs = typeof words === 'string' ? [{ text: words, isStruck: false }] : words;
    const text = runs.map((run) => run.text).join('');
    const { font = 'regular', size = 10.5, colour = '#1c1f24', above = 6, keep = 0, bar } = style;
    const indent = bar === true ? BAR.indent : 0;
    const width = PAGE.width - 2 * PAGE.margin - indent;
    this.#document.font(font).fontSize(size);
    const widths = new Map<string, number>();
    const measure = (part: string): number => {
      const known = widths.get(part);
      if (known !== undefined) return known;
      const found = this.#document.widthOfString(part, AS_IT_IS);
      widths.set(part, found);
      return found;
    };
    const { direction = directionOf(text) } = style;
    const shown = withBoxes(printable(text));
    const lines = layOut(shown, direction, width, measure, struckCharacters(runs));
    const height = size * LEADING;
    this.#y += above;
    // A heading or a first line is not left alone at the foot of a page.
    this.#room(Math.min(lines.length, 2) * height + keep);
    for (const line of lines) {
      this.#room(height);
      const left = PAGE.margin + (direction === 'ltr' ? indent : 0);
      let x = direction === 'ltr' ? left : left + width - line.width;
      if (bar === true) this.#bar(direction === 'ltr' ? PAGE.margin : PAGE.width - PAGE.margin - BAR.width, height);
      this.#document.font(font).fontSize(size).fillColor(colour);
      for (const piece of line.pieces) {
        this.#document.text(piece.text, x, this.#y, { ...AS_IT_IS, lineBreak: false });
        if (piece.isStruck) this.#strike(x, piece.width, size, colour);
        x += piece.width;
      }
      this.#y += height;
    }
  }

  /** Numbers the pages and returns the file. */
  async end(): Promise<Uint8Array> {
    const { start, count } = this.#document.bufferedPageRange();
    for (let page = start; page < start + count; page += 1) {
      this.#document.switchToPage(page);
      const words = `${page - start + 1} / ${count}`;
      this.#document.font('regular').fontSize(8).fillColor('#5c6370');
      const x = (PAGE.width - this.#document.widthOfString(words)) / 2;
      this.#document.text(words, x, PAGE.height - FOOT, { lineBreak: false });
    }
    this.#document.end();
    return this.#bytes;
  }

  /** At the height of the middle of small letters. */
  #strike(x: number, width: number, size: number, colour: string): void {
    this.#document.rect(x, this.#y + STRIKE.at * size, width, STRIKE.thickness * size).fill(colour);
  }

  #bar(x: number, height: number): void {
    this.#document.rect(x, this.#y - 1, BAR.width, height).fill(BAR.colour);
  }

  #room(height: number): void {
    if (this.#y + height <= PAGE.height - PAGE.margin) return;
    this.#document.addPage({ size: [PAGE.width, PAGE.height], margin: 0 });
    this.#y = PAGE.margin;
  }
}

/** Below the top of a line, and thick, in sizes of its letters. */
const STRIKE = { at: 0.62, thickness: 0.06 } as const;

/** Which characters (code points) of the runs, one after the other, are struck. */
function struckCharacters(runs: readonly Pick<QuotedRun, 'text' | 'isStruck'>[]): readonly boolean[] {
  return runs.flatMap(({ text, isStruck }) => [...text].map(() => isStruck));
}

/** Without a list of features the text would be cut at spaces and kept in a table of words. */
const AS_IT_IS = { features: [] };
