import type { PDFDocumentProxy } from 'unpdf/pdfjs';

/** A run of characters that a page draws in one go. Lengths are points; the origin is the top left corner. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  /** Distance of the baseline from the top of the page. */
  readonly baseline: number;
  readonly size: number;
  readonly font: string;
  readonly rightToLeft: boolean;
}

/** What a page draws as text. */
export interface PageRuns {
  readonly runs: readonly Run[];
  /** Runs that are not upright: watermarks, stamps at the margin. */
  readonly turned: readonly string[];
  readonly height: number;
}

type Matrix = readonly [number, number, number, number, number, number];

function isMatrix(numbers: readonly unknown[]): numbers is Matrix {
  return numbers.length === 6 && numbers.every((number) => Number.isFinite(number));
}

function product([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** Greatest slope of a line that counts as upright, as a share of its length. */
const MAX_LEAN = 0.1;

/** The text that a page draws, in the order in which it is drawn. */
export async function pageRuns(pdf: PDFDocumentProxy, number: number): Promise<PageRuns> {
  const page = await pdf.getPage(number);
  const { transform, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const runs: Run[] = [];
  const turned: string[] = [];
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '' || !isMatrix(item.transform) || !isMatrix(transform)) continue;
    const [a, b, c, d, x, baseline] = product(transform, item.transform);
    if (a <= 0 || Math.abs(b) > a * MAX_LEAN) {
      turned.push(item.str);
      continue;
    }
    const rightToLeft = item.dir === 'rtl';
    runs.push({
      text: item.str,
      x,
      right: x + item.width,
      baseline,
      size: Math.hypot(c, d),
      font: item.fontName,
      rightToLeft,
    });
  }
  page.cleanup();
  return { runs, turned, height };
}
