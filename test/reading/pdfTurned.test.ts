import { describe, expect, test } from 'vitest';
import { readPdf } from '../../src/reading/pdf/pdf.ts';
import { drawLines, type Pdf, pdfFixture } from '../fixtures/pdfFixture.ts';
import { rawPdf } from '../fixtures/rawPdf.ts';
import { outline } from '../fixtures/readFixture.ts';

const upright = [
  'The harbour office closed the south pier in the autumn, and told',
  'the owner of the ferry company nothing at all.',
];
const turned = [
  'The clerk of the port wrote the table of all boats that lay at the',
  'pier in that year, and of all that had left it before the winter,',
  'so that nobody could say that a boat was never counted at all.',
];

async function outlineOf(draw: (pdf: Pdf) => void): Promise<readonly string[]> {
  return outline(await readPdf(await pdfFixture(draw)));
}

function at(pdf: Pdf, angle: number, lines: readonly string[]): void {
  pdf.save().rotate(angle, { origin: [297, 421] });
  drawLines(pdf.fontSize(11), lines, 100, 300);
  pdf.restore();
}

describe('turned text', () => {
  test.each([90, 180, 270])('a page of which all text is turned by %i degrees', async (angle) => {
    expect(await outlineOf((pdf) => at(pdf, angle, turned))).toEqual([`paragraph p1: ${turned.join(' ')}`]);
  });

  test.each([90, 180, 270])('a page that the file says to turn by %i degrees', async (angle) => {
    const drawn = turned.map((line, row) => `1 0 0 1 100 ${500 - 14 * row} Tm (${line}) Tj`).join('\n');
    const font = [{ value: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>' }];
    const page = { content: `BT /F1 11 Tf ${drawn} ET`, entries: `/Rotate ${angle}` };
    const bytes = rawPdf([page], '<< /Font << /F1 3 0 R >> >>', font);
    expect(outline(await readPdf(bytes))).toEqual([`paragraph p1: ${turned.join(' ')}`]);
  });

  test('a turned part of a page is read after what is upright', async () => {
    const shown = await outlineOf((pdf) => {
      drawLines(pdf.fontSize(11), upright, 72, 72);
      at(pdf, 90, turned);
    });
    expect(shown).toEqual([`paragraph p1: ${upright.join(' ')}`, `paragraph p1: ${turned.join(' ')}`]);
  });

  test('a turned table between its head and foot', async () => {
    const rows = ['Boat', 'Heron', 'Gull', 'Tern', 'Swift'].map((boat, row) => [
      boat,
      `${row + 7} m`,
      'A. Holm of Larkhaven',
    ]);
    const shown = await outlineOf((pdf) => {
      pdf.save().rotate(90, { origin: [297, 421] });
      for (const [column, x] of [100, 220, 340].entries())
        drawLines(
          pdf.fontSize(11),
          rows.map((row) => row[column] ?? ''),
          x,
          300,
          16,
        );
      pdf.restore();
      drawLines(pdf.fontSize(9), ['17'], 290, 800);
    });
    expect(shown).toEqual(['runningHead p1: 17', ...rows.map((row) => `tableRow p1: ${row.join(' | ')}`)]);
  });

  test('single turned lines and slanting text are set apart', async () => {
    const shown = await outlineOf((pdf) => {
      drawLines(pdf.fontSize(11), upright, 72, 72);
      pdf.save().rotate(-90, { origin: [20, 500] });
      drawLines(pdf.fontSize(11), ['larkxiv:2101.00417v2  5 May 2021'], 20, 500);
      pdf
        .restore()
        .save()
        .rotate(45, { origin: [297, 421] });
      drawLines(pdf.fontSize(60), ['DRAFT'], 200, 400);
      pdf.restore();
    });
    expect(shown).toEqual([
      'runningHead p1: DRAFT',
      'runningHead p1: larkxiv:2101.00417v2 5 May 2021',
      `paragraph p1: ${upright.join(' ')}`,
    ]);
  });

  test('letters that lean by their matrix are ordinary', async () => {
    const shown = await outlineOf((pdf) => {
      pdf.save().transform(1, 0, -0.3, 1, 0, 0);
      drawLines(pdf.fontSize(11), upright, 200, 72);
      pdf.restore();
    });
    expect(shown).toEqual([`paragraph p1: ${upright.join(' ')}`]);
  });
});
