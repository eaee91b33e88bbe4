import { describe, expect, test } from 'vitest';
import type { DocumentContent } from '../../src/dossier/document.ts';
import { struckOut } from '../../src/reading/pdf/glyphs/struckGlyphs.ts';
import type { Painted } from '../../src/reading/pdf/page/drawnPath.ts';
import type { Glyph } from '../../src/reading/pdf/page/pageContent.ts';
import { readPdf } from '../../src/reading/pdf/pdf.ts';
import { drawLines, type Pdf, pdfFixture } from '../fixtures/pdfFixture.ts';
import { rawPdf } from '../fixtures/rawPdf.ts';
import { growthOf, LESS_THAN_THE_SQUARE } from '../growth.ts';

const SIZE = 12;
/** The baseline of Helvetica is so far below the top of its line in pdfkit, as a share of the size. */
const ASCENT = 0.718;
const BODY = 'The harbour office closed the south pier in the autumn.';

/** The text with its struck slices in brackets. */
function marked({ text, textMarks = [] }: DocumentContent): string {
  let [shown, at] = ['', 0];
  for (const { start, end } of textMarks) {
    shown += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return shown + text.slice(at);
}

function counted({ notes = [] }: DocumentContent): number | undefined {
  return notes.find(({ kind }) => kind === 'struckText')?.count;
}

type Rule = (pdf: Pdf, x: number, right: number, baseline: number) => void;

function filled(height: number, thickness = 0.7): Rule {
  return (pdf, x, right, baseline) =>
    pdf.rect(x, baseline - height * SIZE - thickness / 2, right - x, thickness).fill('black');
}

function stroked(height: number, beyond = 0): Rule {
  return (pdf, x, right, baseline) =>
    pdf
      .lineWidth(0.6)
      .moveTo(x - beyond, baseline - height * SIZE)
      .lineTo(right + beyond, baseline - height * SIZE)
      .stroke();
}

/** Draws a line of which the text in brackets has a rule. */
function drawRuled(pdf: Pdf, line: string, y: number, rule: Rule, x = 72): void {
  pdf.fontSize(SIZE);
  let at = x;
  for (const [index, piece] of line.split(/[[\]]/u).entries()) {
    pdf.text(piece, at, y, { lineBreak: false });
    const right = at + pdf.widthOfString(piece);
    if (index % 2 === 1) rule(pdf, at, right, y + ASCENT * SIZE);
    pdf.fillColor('black');
    at = right;
  }
}

async function ruled(lines: readonly string[], rule: Rule): Promise<DocumentContent> {
  return readPdf(
    await pdfFixture((pdf) => {
      for (const [at, line] of lines.entries()) drawRuled(pdf, line, 120 + at * 14, rule);
      drawLines(pdf, [BODY], 72, 240);
    }),
  );
}

const FERRY = 'The second ferry has [never] sailed.';

describe('a rule through text strikes it out', () => {
  test.each([
    ['a thin rectangle', filled(0.28)],
    ['a line', stroked(0.3)],
    ['a low line', stroked(0.15)],
    ['a line across capitals', stroked(0.4)],
    ['two lines', (...place: Parameters<Rule>) => [filled(0.2, 0.4), filled(0.36, 0.4)].map((rule) => rule(...place))],
    [
      'a line in pieces',
      (pdf: Pdf, x: number, right: number, baseline: number) => {
        const middle = (x + right) / 2;
        stroked(0.3)(pdf, x, middle, baseline);
        stroked(0.3)(pdf, middle, right, baseline);
      },
    ],
  ])('%s', async (_, rule) => {
    const read = await ruled([FERRY], rule);
    expect(marked(read)).toBe(`${FERRY}\n\n${BODY}`);
    expect(counted(read)).toBe(5);
  });

  test.each([
    ['at the beginning', ['[Nobody] came.']],
    ['at the end', ['Nobody [came at all.]']],
    ['part of a word', ['It was un[likely] then.']],
    ['one letter', ['Part [a] of the plan.']],
    ['several words', ['The boat [was not seen] that night, [or ever] again.']],
    ['with the space behind it', ['The boat [was ]seen.']],
  ])('%s', async (_, lines) => {
    const read = await ruled(lines, filled(0.28));
    const [first = ''] = lines;
    expect(marked(read).split('\n\n')[0]).toBe(first.replace(' ]', '] '));
  });

  test('over the end of a line, and through a broken word', async () => {
    const lines = ['The council met on a wet Tuesday in the old school and [had vot-]', '[ed against] the pier.'];
    const read = await ruled(lines, filled(0.28));
    expect(marked(read).split('\n\n')[0]).toBe(
      'The council met on a wet Tuesday in the old school and [had voted against] the pier.',
    );
  });

  test('from right to left as well', async () => {
    // The codes name Hebrew letters; the page shows them from left to right.
    const cMap = `begincmap 1 begincodespacerange <00> <ff> endcodespacerange 1 beginbfrange <61> <7a> <05d0> endbfrange endcmap`;
    const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Courier /ToUnicode 3 0 R >>';
    const content = 'BT /F1 10 Tf 72 700 Td (abc def ghi) Tj ET 96 702.5 18 0.6 re f';
    const bytes = rawPdf([{ content }], `<< /Font << /F1 ${font} >> >>`, [{ value: '<< >>', stream: cMap }]);
    expect(marked(await readPdf(bytes))).toBe('טחז [והד] גבא');
  });

  test('in cells of a table, whose rules are no strikes', async () => {
    const bytes = await pdfFixture((pdf) => {
      const rows = [
        ['Name', 'Office'],
        ['Holm', '[Mayor] Clerk'],
        ['Lund', '[Clerk]'],
      ];
      for (const [row, cells] of rows.entries())
        for (const [column, cell] of cells.entries()) {
          pdf.lineWidth(0.5).rect(72 + column * 120, 100 + row * 16, 120, 16);
          pdf.stroke();
          drawRuled(pdf, cell, 103 + row * 16, filled(0.28), 75 + column * 120);
        }
      drawLines(pdf, [BODY], 72, 240);
    });
    expect(
      marked(await readPdf(bytes))
        .split('\n\n')
        .slice(0, 3),
    ).toEqual(['Name | Office', 'Holm | [Mayor] Clerk', 'Lund | [Clerk]']);
  });

  test.each(['Helvetica', 'Times-Roman', 'Courier'])('as pdfkit strikes %s', async (font) => {
    const bytes = await pdfFixture((pdf) => {
      pdf
        .font(font)
        .text('The second ferry has ', { continued: true })
        .text('never', { strike: true, continued: true });
      pdf.text(' sailed.', { strike: false });
    });
    expect(marked(await readPdf(bytes))).toBe(FERRY);
  });
});

describe('other rules are no strikes', () => {
  test.each([
    ['an underline', filled(-0.12)],
    ['an underline that touches the letters', filled(-0.02)],
    ['an overline', filled(0.9)],
    ['a bar over the text', filled(0.3, 2.9)],
    ['a line that goes on beyond the text', stroked(0.3, 160)],
    [
      'a line to the middle of a letter',
      (pdf: Pdf, x: number, _: number, baseline: number) => stroked(0.3)(pdf, x, x + 9.5, baseline),
    ],
  ])('%s', async (_, rule) => {
    const read = await ruled([FERRY], rule);
    expect(marked(read).split('\n\n')[0]).toBe('The second ferry has never sailed.');
    expect(counted(read)).toBeUndefined();
  });

  test('the underline of a formula with a lowered number', async () => {
    const content =
      'BT /F1 12 Tf 72 700 Td (pure H) Tj /F1 7 Tf 36.1 -2.5 Td (2) Tj /F1 12 Tf 3.9 2.5 Td (O in the tank) Tj ET 72 698.6 120 0.6 re f';
    const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';
    const read = await readPdf(rawPdf([{ content }], `<< /Font << /F1 ${font} >> >>`));
    expect(marked(read)).toBe('pure H₂O in the tank');
  });
});

describe('an annotation strikes text out', () => {
  const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>';
  /** The struck word is from the sixth to the tenth letter, each of 6 points. */
  const content = 'BT /F1 10 Tf 72 700 Td (They never sailed to Torvik.) Tj ET';
  const struck = async (entries: string): Promise<string> => {
    const page = { content, entries: `/Annots [ << /Type /Annot /Rect [100 696 134 709] ${entries} >> ]` };
    return marked(await readPdf(rawPdf([page], `<< /Font << /F1 ${font} >> >>`)));
  };
  const quad = '/QuadPoints [102 708 132 708 102 697 132 697]';

  test.each([
    ['with its places', `/Subtype /StrikeOut ${quad}`, 'They [never] sailed to Torvik.'],
    ['that is hidden', `/Subtype /StrikeOut /F 2 ${quad}`, 'They never sailed to Torvik.'],
    ['that underlines', `/Subtype /Underline ${quad}`, 'They never sailed to Torvik.'],
    ['that highlights', `/Subtype /Highlight ${quad}`, 'They never sailed to Torvik.'],
  ])('%s', async (_, entries, expected) => {
    expect(await struck(entries)).toBe(expected);
  });
});

test('many strikes take time in proportion to their number', async () => {
  const work = (count: number) => {
    const places = Array.from({ length: count }, (_, at) => ({
      x: (at % 50) * 10,
      baseline: Math.floor(at / 50) * 14,
    }));
    const glyphs = places.map(({ x, baseline }) => glyph(x, baseline));
    const rules = places.map(({ x, baseline }) => rule(x, baseline - 3));
    return struckOut(glyphs, rules);
  };
  expect(work(100).glyphs.every(({ isStruck }) => isStruck)).toBe(true);
  expect(await growthOf(work, 2000)).toBeLessThan(LESS_THAN_THE_SQUARE);
});

function glyph(x: number, baseline: number): Glyph {
  return {
    text: 'a',
    isControl: false,
    x,
    right: x + 6,
    baseline,
    end: baseline,
    size: 10,
    angle: 0,
    isVertical: false,
    font: 'F1',
    colour: 0,
    isInvisible: false,
    isClipped: false,
    isSwitchedOff: false,
    isArtifact: false,
    annotation: undefined,
    order: 0,
  };
}

function rule(x: number, y: number): Painted {
  return { as: 'line', x, right: x + 6, top: y - 0.3, bottom: y + 0.3, colour: 0, isOpaque: true, order: 0 };
}
