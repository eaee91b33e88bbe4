import { describe, expect, test } from 'vitest';
import { readPdf } from '../../src/reading/pdf/pdf.ts';
import { drawHeadsAndFeet, drawLines, type Pdf, pdfFixture } from '../fixtures/pdfFixture.ts';
import { prose } from '../fixtures/prose.ts';
import { outline } from '../fixtures/readFixture.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

async function outlineOf(draw: (pdf: Pdf) => void, options = {}): Promise<readonly string[]> {
  return outline(await readPdf(await pdfFixture(draw, options)));
}

describe('a report of several pages', () => {
  const draw = (pdf: Pdf) => {
    pdf.fontSize(20).text('The Pier Report').moveDown();
    for (const number of numbers(12)) {
      if (number % 4 === 1)
        pdf
          .fontSize(14)
          .text(`Part ${'ABC'.charAt(number / 4)} of the hearing`)
          .moveDown(0.3);
      pdf.fontSize(11).text(prose(number), { align: 'justify' }).moveDown(0.6);
    }
    drawHeadsAndFeet(pdf, 'Larkhaven Ferry Inquiry');
  };

  test('headings, whole paragraphs with their page, and running heads set apart', async () => {
    const shown = await outlineOf(draw);
    expect(shown.filter((line) => line.startsWith('heading'))).toEqual([
      'heading 1 p1: The Pier Report',
      'heading 2 p1: Part A of the hearing',
      'heading 2 p1: Part B of the hearing',
      'heading 2 p2: Part C of the hearing',
    ]);
    expect(
      shown.filter((line) => line.startsWith('paragraph')).map((line) => line.replace(/^paragraph p\d: /u, '')),
    ).toEqual(numbers(12).map((number) => prose(number)));
    expect(shown.filter((line) => line.startsWith('runningHead'))).toEqual([
      'runningHead p1: Larkhaven Ferry Inquiry',
      'runningHead p1: Page 1 of 2',
      'runningHead p2: Larkhaven Ferry Inquiry',
      'runningHead p2: Page 2 of 2',
    ]);
    expect(shown.length).toBe(20);
  });

  test('properties and the number of pages', async () => {
    const info = { Title: 'The Pier Report', Author: 'A. Holm' };
    const document = await readPdf(await pdfFixture(draw, { info }));
    expect(document.metadata).toEqual({ title: 'The Pier Report', author: 'A. Holm' });
    expect(document.pageCount).toBe(2);
    const junk = { Title: 'Microsoft Word - report.docx', Author: 'user' };
    expect((await readPdf(await pdfFixture(draw, { info: junk }))).metadata).toEqual({});
  });

  test('read twice, it is the same; and the bytes are left alone', async () => {
    const bytes = await pdfFixture(draw);
    const copy = bytes.slice();
    expect(await readPdf(bytes)).toEqual(await readPdf(bytes));
    expect(bytes).toEqual(copy);
  });
});

describe('columns', () => {
  const lines = [
    'The harbour office closed the south pier in the autumn, when the piles of',
    'its outer end were found to be rotten, and nobody was told of it by the',
    'treasurer, who had known since the spring, or by any member of the board',
    'that had met in May.',
  ];

  test.each([
    [2, 18, 10, 'justify'],
    [2, 14, 10, 'left'],
    [3, 14, 8, 'left'],
    [3, 14, 8, 'justify'],
  ] as const)('%i columns, gap %i, size %i, %s: read one after another', async (columns, columnGap, size, align) => {
    const shown = await outlineOf((pdf) => {
      pdf.fontSize(18).text('A Headline Over All Of The Columns Of This Page').moveDown();
      pdf.fontSize(size).text(
        numbers(8)
          .map((number) => prose(number))
          .join('\n'),
        { columns, columnGap, align, height: 560, indent: 12 },
      );
    });
    expect(shown).toEqual([
      'heading 1 p1: A Headline Over All Of The Columns Of This Page',
      ...numbers(8).map((number) => `paragraph p1: ${prose(number)}`),
    ]);
  });

  test('narrow columns whose lines are justified by wide gaps', async () => {
    const shown = await outlineOf((pdf) => {
      const text = numbers(4)
        .map((number) => prose(number))
        .join('\n');
      pdf.fontSize(12).text(text, { columns: 3, columnGap: 16, align: 'justify', height: 640 });
    });
    const read = shown.map((line) => line.replace('paragraph p1: ', '')).join(' ');
    expect(read).toBe(
      numbers(4)
        .map((number) => prose(number))
        .join(' '),
    );
  });

  test('a justified line before a forced break, with gaps as wide as those of a table', async () => {
    const shown = await outlineOf((pdf) => {
      pdf.fontSize(12).text(prose(1)).moveDown();
      const { y } = pdf;
      pdf.text('Mr Aldous Fenwick said that he saw the', 72, y, { wordSpacing: 34, lineBreak: false });
      pdf.text('second survey only in June of that year.', 72, y + 14);
    });
    expect(shown.at(-1)).toBe(
      'paragraph p1: Mr Aldous Fenwick said that he saw the second survey only in June of that year.',
    );
  });

  test('a line that a browser pushes down for a raised letter belongs to its sentence', async () => {
    const shown = await outlineOf((pdf) => {
      const [first, ...rest] = lines.slice(0, 4);
      let y = 100;
      for (const line of [first ?? '', ...rest]) {
        pdf.fontSize(12).text(line, 72, y, { lineBreak: false });
        y += y === 114 ? 19 : 14;
      }
    });
    expect(shown).toEqual([`paragraph p1: ${lines.slice(0, 4).join(' ')}`]);
  });

  test('columns between lines that go across, whose lines do not stand at one height', async () => {
    const left = ['Witness one was heard on the', 'second day of the inquiry, and', 'said that he had seen nothing.'];
    const right = [
      'Witness two came in the after-',
      'noon with a letter, which was',
      'read out to all who were there.',
    ];
    const across =
      'Both witnesses were thanked by the chair, who then closed the second day of the inquiry and went home.';
    const shown = await outlineOf((pdf) => {
      pdf.fontSize(10);
      drawLines(pdf, [across], 72, 72);
      drawLines(pdf, left, 72, 100);
      drawLines(pdf, right, 240, 105);
      drawLines(pdf, [across], 72, 160);
    });
    expect(shown).toEqual([
      `paragraph p1: ${across}`,
      `paragraph p1: ${left.join(' ')}`,
      'paragraph p1: Witness two came in the afternoon with a letter, which was read out to all who were there.',
      `paragraph p1: ${across}`,
    ]);
  });

  test('a table is read row by row', async () => {
    const cells = [
      ['Boat', 'Length', 'Owner'],
      ['Heron', '12 m', 'A. Holm'],
      ['Gull', '9 m', 'The town'],
      ['Tern', '7 m', 'I. Tarrow'],
    ];
    const shown = await outlineOf((pdf) => {
      pdf.fontSize(11).text(prose(1)).moveDown();
      const top = pdf.y;
      for (const [column, x] of [72, 200, 330].entries())
        drawLines(
          pdf,
          cells.map((row) => row[column] ?? ''),
          x,
          top,
          16,
        );
      pdf.text(prose(2), 72, top + 90);
    });
    expect(shown).toEqual([
      `paragraph p1: ${prose(1)}`,
      ...cells.map((row, at) => `${at === 0 ? 'tableHead' : 'tableRow'} p1: ${row.join(' | ')}`),
      `paragraph p1: ${prose(2)}`,
    ]);
  });
});

describe('words and paragraphs across lines', () => {
  test.each([
    [
      'a word broken by the typesetter',
      ['The harbour master gave his testi-', 'mony on the second day.'],
      'The harbour master gave his testimony on the second day.',
    ],
    [
      'a soft hyphen',
      ['The harbour master gave his testi\u00ad', 'mony on the second day.'],
      'The harbour master gave his testimony on the second day.',
    ],
    [
      'a compound of a known kind',
      ['The harbour master was a self-', 'made man from the north.'],
      'The harbour master was a self-made man from the north.',
    ],
    [
      'a hyphen before a capital',
      ['He read it in the Larkhaven-', 'Easthaven almanac that night.'],
      'He read it in the Larkhaven-Easthaven almanac that night.',
    ],
    [
      'a hyphen before a number',
      ['The bill was named the Section-', '12 bill by all its friends.'],
      'The bill was named the Section-12 bill by all its friends.',
    ],
    [
      'a compound that stands whole elsewhere',
      ['Each rope-walk of the town was', 'shut, and only the one rope-', 'walk by the pier was open.'],
      'Each rope-walk of the town was shut, and only the one rope-walk by the pier was open.',
    ],
    [
      'a word that stands whole elsewhere',
      ['The coworker of the clerk had', 'left, and no other such co-', 'worker was ever found.'],
      'The coworker of the clerk had left, and no other such coworker was ever found.',
    ],
  ])('%s', async (_name, lines, text) => {
    const bytes = await pdfFixture((pdf) => drawLines(pdf.fontSize(11), lines, 72, 72));
    expect((await readPdf(bytes)).text).toBe(text);
  });

  test('a paragraph that goes over the page is one, with its notes and page numbers after it', async () => {
    const shown = await outlineOf((pdf) => {
      pdf.fontSize(11);
      drawLines(
        pdf,
        [
          'The harbour office closed the south pier in the autumn, after two of its piles',
          'had rotted through, and told the owner of the ferry company nothing at all in',
        ],
        72,
        690,
      );
      drawLines(pdf.fontSize(8), ['1  The log of that night, second sheet.', '2  The same, on the back.'], 72, 730);
      drawLines(pdf.fontSize(9), ['- 1 -'], 290, 800);
      pdf.addPage().fontSize(11);
      drawLines(
        pdf,
        [
          'writing, as the clerk says.',
          'Nobody was there to hear the bell on the night of the fog, and the lamp was out.',
        ],
        72,
        72,
      );
      drawLines(pdf.fontSize(9), ['- 2 -'], 290, 800);
    });
    expect(shown).toEqual([
      'runningHead p1: - 1 -',
      'paragraph p1: The harbour office closed the south pier in the autumn, after two of its piles had rotted through, and told the owner of the ferry company nothing at all in writing, as the clerk says.',
      'footnote p1: 1 The log of that night, second sheet.',
      'footnote p1: 2 The same, on the back.',
      'runningHead p2: - 2 -',
      'paragraph p2: Nobody was there to hear the bell on the night of the fog, and the lamp was out.',
    ]);
  });

  test('the number of a lone page is set apart', async () => {
    const shown = await outlineOf((pdf) => {
      drawLines(pdf.fontSize(11), ['The harbour office closed the south pier.'], 72, 72);
      drawLines(pdf, ['17'], 290, 800);
    });
    expect(shown).toEqual(['runningHead p1: 17', 'paragraph p1: The harbour office closed the south pier.']);
  });

  test('a raised number is the mark of a note, and no digit of the number before it', async () => {
    const bytes = await pdfFixture((pdf) => {
      const line = 'The keys lay in the desk in 1921.';
      drawLines(pdf.fontSize(11), [line], 72, 72);
      const end = 72 + pdf.widthOfString(line);
      drawLines(pdf.fontSize(7), ['3'], end, 71);
    });
    const { text, footnoteMarks } = await readPdf(bytes);
    expect(text).toBe('The keys lay in the desk in 1921.³');
    expect(footnoteMarks).toEqual([{ start: 33, end: 34 }]);
  });

  test('lists and headings in bold', async () => {
    const shown = await outlineOf((pdf) => {
      pdf.fontSize(11).text(prose(1)).moveDown();
      pdf.font('Helvetica-Bold').text('What Was Found').font('Helvetica');
      pdf.text('The watchman names three things that he found on the steps of the pier that night, in this order:');
      for (const item of ['- a rope', '- a lamp', '- the key of the gate']) pdf.text(item);
    });
    expect(shown).toEqual([
      `paragraph p1: ${prose(1)}`,
      'heading 1 p1: What Was Found',
      'paragraph p1: The watchman names three things that he found on the steps of the pier that night, in this order:',
      'listItem 1 p1: - a rope',
      'listItem 1 p1: - a lamp',
      'listItem 1 p1: - the key of the gate',
    ]);
  });
});
