import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { readPdf } from '../../src/reading/pdf/pdf.ts';
import { pdfFixture } from '../fixtures/pdfFixture.ts';
import { hexadecimal, type PdfObject, rawPdf } from '../fixtures/rawPdf.ts';
import { outline } from '../fixtures/readFixture.ts';

/** A glyph of a fixture: its characters in the text, and its width in thousandths of the size. */
type DrawnGlyph = readonly [text: string, width: number];

/** Glyphs on one line from left to right, each with its own code, in a font that names their characters. */
function lineOf(glyphs: readonly DrawnGlyph[]): Uint8Array {
  const codes = glyphs.map((_, at) => at + 1);
  const utf16 = (text: string) => hexadecimal(Buffer.from(text, 'utf16le').swap16());
  const pairs = glyphs.map(([text], at) => `${hexadecimal([codes[at] ?? 0])} ${utf16(text)}`).join('\n');
  const map = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def
1 begincodespacerange <00> <ff> endcodespacerange
${glyphs.length} beginbfchar
${pairs}
endbfchar endcmap end end`;
  const objects: readonly PdfObject[] = [
    {
      value: `<< /Type /Font /Subtype /TrueType /BaseFont /Invented /FirstChar 1 /LastChar ${glyphs.length} /Widths [${glyphs.map(([, width]) => width).join(' ')}] /ToUnicode 4 0 R >>`,
    },
    { value: '<< >>', stream: map },
  ];
  const content = `BT /F1 12 Tf 1 0 0 1 200 700 Tm ${hexadecimal(codes)} Tj ET`;
  return rawPdf([{ content }], '<< /Font << /F1 3 0 R >> >>', objects);
}

const glyphs = (text: string, width = 500): readonly DrawnGlyph[] => [...text].map((letter) => [letter, width]);

async function textOf(line: readonly DrawnGlyph[]): Promise<string> {
  return (await readPdf(lineOf(line))).text;
}

describe('glyphs from left to right', () => {
  test('a line that stretches a word has no name, and is no gap', async () => {
    const line = [...glyphs('ويا'), ['\u0002', 300], ...glyphs('م موي')] as const;
    expect(await textOf(line)).toBe('يوم مايو');
  });

  test('a glyph of lam and alef', async () => {
    const line = [...glyphs('ةلادع '), ['لا', 600], ...glyphs('ب '), ...glyphs('م'), ['لا', 600], ['س', 700]] as const;
    expect(await textOf(line)).toBe('سلام بلا عدالة');
  });

  test('presentation forms', async () => {
    expect(await textOf(glyphs('\ufee1\ufefc\ufeb3 \ufead\ufe8d\ufea9'))).toBe('دار سلام');
  });

  test('vowel signs without width are with their letters', async () => {
    const line: readonly DrawnGlyph[] = [
      ['َ', 0],
      ['ب', 500],
      ['َ', 0],
      ['ت', 500],
      ['َ', 0],
      ['ك', 500],
    ];
    expect(await textOf([...line, ...glyphs(' لجر')])).toBe('رجل كَتَبَ'.normalize('NFC'));
  });

  test('Hebrew points', async () => {
    const line: readonly DrawnGlyph[] = [
      ['ם', 500],
      ['ו', 300],
      ['\u05b9', 0],
      ['ל', 500],
      ['\u05b8', 0],
      ['ש', 500],
    ];
    expect((await textOf([...glyphs('רדה '), ...line])).replace(/[\u0591-\u05c7]/gu, '')).toBe('שלום הדר');
  });

  test('a non-joiner that is drawn as a space without width', async () => {
    const line: readonly DrawnGlyph[] = [...glyphs('دوش'), [' ', 0], ...glyphs('یم نیا')];
    expect(await textOf(line)).toBe('این می\u200cشود');
  });

  test('numbers, Latin words and brackets in one line', async () => {
    const line = glyphs('.(Holm Ltd) 318,500-ל הרבחה');
    expect(await textOf(line)).toBe('החברה ל-318,500 (Holm Ltd).');
  });
});

describe('a font with outlines', () => {
  const font = createRequire(import.meta.url).resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf');

  test('brackets are read as they are printed, not as the font names them', async () => {
    // The library draws the brackets of the text and does not mirror them.
    const bytes = await pdfFixture((pdf) =>
      pdf
        .font(font)
        .fontSize(12)
        .text('שלום (עולם) לכולם', { features: ['rtla'] }),
    );
    expect((await readPdf(bytes)).text).toBe('שלום )עולם( לכולם');
  });

  test('Arabic as the library shapes it', async () => {
    const words = 'لا سؤال بلا جواب والأمل لا بد منه';
    const bytes = await pdfFixture((pdf) =>
      pdf
        .font(font)
        .fontSize(12)
        .text(words, { features: ['rtla'] }),
    );
    expect(outline(await readPdf(bytes))).toEqual([`paragraph p1: ${words}`]);
  });
});

test('the first column of a table from right to left is the right one', async () => {
  const font = createRequire(import.meta.url).resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf');
  const rows = [
    ['القارب', 'الطول', 'المالك'],
    ['النورس', 'تسعة', 'هولم'],
    ['البجعة', 'سبعة', 'تارو'],
    ['الكركي', 'ثمانية', 'هولم'],
  ];
  const bytes = await pdfFixture((pdf) => {
    pdf.font(font).fontSize(12);
    for (const [row, cells] of rows.entries())
      for (const [column, cell] of cells.entries())
        pdf.text(cell, 400 - 130 * column, 100 + 20 * row, { lineBreak: false });
  });
  expect(outline(await readPdf(bytes)).map((line) => line.replace(/^\w+ p1: /u, ''))).toEqual(
    rows.map((cells) => cells.join(' | ')),
  );
});
