import { describe, expect, test } from 'vitest';
import { readPdf } from '../../src/reading/pdf/pdf.ts';
import { drawLines, type Pdf, pdfFixture } from '../fixtures/pdfFixture.ts';
import { outline } from '../fixtures/readFixture.ts';

const numbers = (count: number, step = 1) => Array.from({ length: count }, (_, at) => `${(at + 1) * step}`);

const HEARING = [
  'Q.   Where was the key of the gate that night?',
  'A.   In my desk, as it was on each of the nights',
  'before, and I can say so because I saw it there.',
  'Q.   Who else had one?',
  'MR. TARROW:  Objection. The witness was never asked',
  'about the other keys.',
  'THE COURT:  Overruled. She may answer.',
  'A.   Nobody.',
];
const HEARD = [
  'Q. Where was the key of the gate that night?',
  'A. In my desk, as it was on each of the nights before, and I can say so because I saw it there.',
  'Q. Who else had one?',
  'MR. TARROW: Objection. The witness was never asked about the other keys.',
  'THE COURT: Overruled. She may answer.',
  'A. Nobody.',
];
const PROSE = [
  'The harbour office closed the south pier in the autumn, after two of its',
  'piles had rotted through, and told the owner of the ferry nothing at all',
  'of it. The watchman heard the engine before he saw the lamp. He rang the',
  'bell twice, as the rules demand, and went down the steps with a rope in',
  'his hand. Marta Holm, who kept the keys of the gate in her desk, says to',
  'the committee that she never opened it, and that the watchman knew it as',
  'well as she did. The committee asked for the log of that night, and also',
  'for the letters that went between the two offices in the month before it',
  'and in the month after. A clerk remembers a call, though not who made it',
  'or what was said. Nobody told the ferry company, which kept to its plan.',
];

async function read(draw: (pdf: Pdf) => void) {
  return readPdf(await pdfFixture(draw));
}

/** The text from each anchor on, with its page and line. */
function numbered({ text, anchors = [] }: Awaited<ReturnType<typeof read>>): readonly string[] {
  return anchors.map(({ at, page, line }) => `${page}:${line} ${text.slice(at, at + 12)}`);
}

describe('numbers of lines in the margin are set apart and become places', () => {
  test('a transcript over two pages: turns are blocks', async () => {
    const document = await read((pdf) => {
      pdf.font('Courier').fontSize(11);
      for (const [page, lines] of [HEARING.slice(0, 5), HEARING.slice(5)].entries()) {
        if (page > 0) pdf.addPage();
        drawLines(pdf, numbers(lines.length), 72, 100, 24);
        drawLines(pdf, lines, 110, 100, 24);
        drawLines(pdf, [`${page + 41}`], 300, 60);
      }
    });
    expect(
      outline(document)
        .filter((line) => !line.startsWith('runningHead'))
        .map((line) => line.replace(/^paragraph p\d: /u, '')),
    ).toEqual(HEARD);
    expect(numbered(document)).toEqual([
      '1:1 Q. Where was',
      '1:2 A. In my des',
      '1:3 before, and ',
      '1:4 Q. Who else ',
      '1:5 MR. TARROW: ',
      '2:1 about the ot',
      '2:2 THE COURT: O',
      '2:3 A. Nobody.',
    ]);
    expect(document.notes).toEqual([{ kind: 'lineNumbers', count: 8 }]);
  });

  test.each([
    ['each line, on the left', 1, 72, 110],
    ['each line, on the right', 1, 510, 72],
    ['every fifth, on the left', 5, 72, 110],
    ['every fifth, on the right', 5, 510, 72],
  ])('%s', async (_name, step, at, left) => {
    const document = await read((pdf) => {
      pdf.fontSize(11);
      drawLines(pdf, PROSE, left, 100, 15);
      drawLines(pdf.fontSize(8), numbers(PROSE.length / step, step), at, 102 + (step - 1) * 15, 15 * step);
      pdf.addPage().fontSize(11);
      drawLines(pdf, PROSE, left, 100, 15);
      drawLines(pdf.fontSize(8), numbers(PROSE.length / step, step), at, 102 + (step - 1) * 15, 15 * step);
      pdf.addPage().fontSize(11);
      drawLines(pdf, [...PROSE, ...PROSE, ...PROSE], left, 100, 15);
      drawLines(pdf.fontSize(8), numbers(30 / step, step), at, 102 + (step - 1) * 15, 15 * step);
    });
    expect(document.text).toContain('told the owner of the ferry nothing at all of it.');
    expect(document.text).not.toMatch(/\d/u);
    const last = numbered(document).filter((place) => place.startsWith('3:'));
    expect(last).toContain('3:16 the committe');
    expect(last).toContain('3:30 or what was ');
  });

  test('paragraphs, lists and tables with numbers keep them', async () => {
    const { text, anchors } = await read((pdf) => {
      pdf.fontSize(11);
      for (const [at, number] of ['1', '2', '3', '4', '5'].entries()) {
        drawLines(pdf, [number], 72, 100 + at * 50, 14);
        drawLines(pdf, PROSE.slice(at, at + 3), 100, 100 + at * 50, 14);
      }
      drawLines(pdf, numbers(5), 72, 400, 14);
      drawLines(pdf, ['a rope', 'a lamp', 'a key', 'a boat', 'a bell'], 100, 400, 14);
      drawLines(pdf, numbers(5), 72, 500, 14);
      drawLines(pdf, ['Heron', 'Gull', 'Tern', 'Skua', 'Auk'], 120, 500, 14);
      drawLines(pdf, ['A. Holm', 'The town', 'I. Tarrow', 'The town', 'P. Ruys'], 240, 500, 14);
    });
    expect(anchors).toBeUndefined();
    expect(text).toMatch(/4 \| Skua \| The town/u);
    expect(text).toMatch(/2.{1,3}a lamp/u);
    expect(text).toContain('\n\n4 bell twice, as the rules');
  });
});

describe('a drop cap is at the beginning of its word', () => {
  test.each([
    ['over three lines', 47, 106],
    ['over two lines', 29, 96],
  ])('%s', async (_name, size, x) => {
    const lines = [
      'he harbour office closed the south pier in the',
      'autumn, after two of its piles had rotted through, and',
    ];
    const document = await read((pdf) => {
      drawLines(pdf.fontSize(size), ['T'], 72, 100);
      pdf.fontSize(11);
      drawLines(pdf, lines, x, 100);
      drawLines(pdf, ['told the owner of the ferry nothing at all of it until the spring,'], size > 40 ? x : 72, 126);
      drawLines(pdf, ['when the watchman heard the engine before he saw the lamp.'], 72, 139);
    });
    expect(document.text).toBe(
      `T${lines.join(' ')} told the owner of the ferry nothing at all of it until the spring, when the watchman heard the engine before he saw the lamp.`,
    );
  });
});
