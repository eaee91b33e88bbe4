import { describe, expect, test } from 'vitest';
import { readPdf } from '../../src/reading/pdf/pdf.ts';
import { drawLines, type Pdf, pdfFixture } from '../fixtures/pdfFixture.ts';
import { prose } from '../fixtures/prose.ts';
import { outline } from '../fixtures/readFixture.ts';

interface Layout {
  readonly rules?: 'all' | 'rows' | 'head';
  readonly align?: 'top' | 'middle';
  readonly padding?: number;
  readonly bold?: boolean;
  readonly lists?: boolean;
}

const WIDTHS = [90, 210, 120] as const;
const LEADING = 13;

/** Draws a table whose cells are given as their lines, below what is drawn already. */
function drawTable(pdf: Pdf, rows: readonly (readonly (readonly string[])[])[], layout: Layout = {}): void {
  const { rules, align = 'top', padding = 4, bold = true } = layout;
  let y = pdf.y + 10;
  const line = (x0: number, y0: number, x1: number, y1: number) => pdf.moveTo(x0, y0).lineTo(x1, y1).stroke();
  const total = WIDTHS.reduce((sum, width) => sum + width, 0);
  if (rules !== undefined) line(72, y, 72 + total, y);
  rows.forEach((row, at) => {
    pdf.font(at === 0 && bold ? 'Helvetica-Bold' : 'Helvetica').fontSize(11);
    const height = Math.max(...row.map((cell) => cell.length)) * LEADING + 2 * padding;
    let x = 72;
    row.forEach((cell, column) => {
      const spare = align === 'middle' ? (height - 2 * padding - cell.length * LEADING) / 2 : 0;
      drawLines(pdf, cell, x + 6, y + padding + spare, LEADING);
      if (rules === 'all') line(x, y, x, y + height);
      x += WIDTHS[column] ?? 0;
    });
    if (rules === 'all') line(x, y, x, y + height);
    y += height;
    if (rules === 'all' || rules === 'rows' || (rules === 'head' && (at === 0 || at === rows.length - 1)))
      line(72, y, x, y);
  });
  pdf
    .font('Helvetica')
    .fontSize(11)
    .text('', 72, y + 14);
}

const EVENTS = [
  [['Date'], ['Event'], ['Place']],
  [
    ['2 June 2021'],
    ['The yard shuts gates on the channel', 'and tells nobody in the harbour office', 'why it did so'],
    ['Larkhaven'],
  ],
  [['4 June 2021'], ['The board meets'], []],
  [
    ['9 August 2021'],
    ['A letter arrives, which asks for the', 'accounts of the year'],
    ['Oslund, the northern', 'capital'],
  ],
  [['1 May 2022'], ['The ferry sails again'], ['Larkhaven']],
] as const;
const READ = [
  'Date | Event | Place',
  '2 June 2021 | The yard shuts gates on the channel and tells nobody in the harbour office why it did so | Larkhaven',
  '4 June 2021 | The board meets |',
  '9 August 2021 | A letter arrives, which asks for the accounts of the year | Oslund, the northern capital',
  '1 May 2022 | The ferry sails again | Larkhaven',
];

async function outlineOf(draw: (pdf: Pdf) => void): Promise<readonly string[]> {
  return outline(await readPdf(await pdfFixture(draw)));
}

describe('a table whose cells wrap is read row by row', () => {
  test.each([
    ['with all rules', { rules: 'all' }],
    ['with all rules, cells in the middle', { rules: 'all', align: 'middle' }],
    ['with all rules and no room', { rules: 'all', padding: 1 }],
    ['with rules between rows', { rules: 'rows' }],
    ['with rules around the head', { rules: 'head' }],
    ['without rules', {}],
    ['without rules and room between rows', { padding: 0 }],
    ['without rules, cells in the middle', { align: 'middle' }],
  ] as const)('%s', async (_name, layout) => {
    const shown = await outlineOf((pdf) => {
      pdf.fontSize(11).text(prose(1));
      drawTable(pdf, EVENTS, layout);
      pdf.text(prose(2));
    });
    expect(shown).toEqual([
      `paragraph p1: ${prose(1)}`,
      ...READ.map((row, at) => `${at === 0 ? 'tableHead' : 'tableRow'} p1: ${row}`),
      `paragraph p1: ${prose(2)}`,
    ]);
  });
});

describe('rows and columns of other kinds', () => {
  test('words over numbers are a head; empty cells keep their place', async () => {
    const shown = await outlineOf((pdf) => {
      drawTable(
        pdf,
        [
          [['Year'], ['Paid to'], ['Crowns']],
          [['2019'], [], ['96,000']],
          [['2020'], ['Calmont and Sons'], []],
          [['2021'], ['Holte'], ['1,200']],
        ],
        { bold: false },
      );
      pdf.text(prose(2));
    });
    expect(shown.slice(0, 4)).toEqual([
      'tableHead p1: Year | Paid to | Crowns',
      'tableRow p1: 2019 |  | 96,000',
      'tableRow p1: 2020 | Calmont and Sons |',
      'tableRow p1: 2021 | Holte | 1,200',
    ]);
  });

  test('a list with hanging marks is no table', async () => {
    const shown = await outlineOf((pdf) => {
      pdf.fontSize(11);
      drawLines(pdf, ['•', '•', '•', '1.', '2.', '3.'], 90, 72, 14);
      drawLines(pdf, ['a rope', 'a lamp', 'a key', 'the gate', 'the bell', 'the pier of the town'], 110, 72, 14);
    });
    expect(shown).toEqual(
      ['• a rope', '• a lamp', '• a key', '1. the gate', '2. the bell', '3. the pier of the town'].map(
        (item) => `listItem 1 p1: ${item}`,
      ),
    );
  });

  test('marks that are drawn as dots are marks', async () => {
    const shown = await outlineOf((pdf) => {
      pdf.fontSize(11);
      for (const at of [0, 1]) pdf.circle(94, 78 + at * 14, 2).fill();
      drawLines(pdf, ['a rope that is long', 'a lamp'], 104, 72, 14);
    });
    expect(shown).toEqual(['listItem 1 p1: • a rope that is long', 'listItem 1 p1: • a lamp']);
  });

  test('words far apart on one line are cells, and dots lead to the page of an entry', async () => {
    const shown = await outlineOf((pdf) => {
      drawLines(pdf.fontSize(11), ['Harbour Office of Larkhaven'], 72, 72);
      drawLines(pdf, ['12 June 2023'], 400, 72);
      drawLines(pdf, [`1 What the board knew ${'.'.repeat(60)} 9`, `2 Findings ${'. '.repeat(40)} 21`], 72, 120);
    });
    expect(shown).toEqual([
      'tableRow p1: Harbour Office of Larkhaven | 12 June 2023',
      'tableRow p1: 1 What the board knew | 9',
      'tableRow p1: 2 Findings | 21',
    ]);
  });

  test('a head that the next page repeats is set apart', async () => {
    const shown = await outlineOf((pdf) => {
      drawTable(pdf, EVENTS.slice(0, 3), { rules: 'all' });
      pdf.addPage();
      drawTable(pdf, [...EVENTS.slice(0, 1), ...EVENTS.slice(3)], { rules: 'all' });
    });
    expect(shown).toEqual([
      `tableHead p1: ${READ[0]}`,
      `tableRow p1: ${READ[1]}`,
      `tableRow p1: ${READ[2]}`,
      `runningHead p2: ${READ[0]}`,
      `tableRow p2: ${READ[3]}`,
      `tableRow p2: ${READ[4]}`,
    ]);
  });
});
