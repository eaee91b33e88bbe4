import {
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  LevelFormat,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { describe, expect, test } from 'vitest';
import { readDocx } from '../../../src/reading/office/docx.ts';
import { docxFixture } from '../../fixtures/docxFixture.ts';
import { outline } from '../../fixtures/readFixture.ts';

const row = (...cells: readonly string[]) =>
  new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) });

const report = () =>
  docxFixture({
    title: 'The Pier Report',
    creator: 'A. Holm & I. Tarrow',
    numbering: {
      config: [{ reference: 'steps', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.' }] }],
    },
    footnotes: {
      1: { children: [new Paragraph('The log of that night.')] },
      2: { children: [new Paragraph('The same.')] },
    },
    sections: [
      {
        children: [
          new Paragraph({ text: 'The Pier Report', heading: HeadingLevel.TITLE }),
          new Paragraph({ text: 'What was found', heading: HeadingLevel.HEADING_1 }),
          new Paragraph({
            children: [
              new TextRun('The pier was '),
              new TextRun({ text: 'closed', bold: true }),
              new TextRun(' & nobody told'),
              new FootnoteReferenceRun(1),
              new TextRun(' the “ferry”.'),
              new FootnoteReferenceRun(2),
            ],
          }),
          new Paragraph({ text: 'At the gate', heading: HeadingLevel.HEADING_2 }),
          new Paragraph({ text: 'a rope', bullet: { level: 0 } }),
          new Paragraph({ text: 'with a knot', bullet: { level: 1 } }),
          new Paragraph({ text: 'first', numbering: { reference: 'steps', level: 0 } }),
          new Table({ rows: [row('Boat', 'Crew'), row('Heron', '4')] }),
          new Paragraph({
            children: [
              new TextRun('See '),
              new ExternalHyperlink({ link: 'https://larkhaven.example', children: [new TextRun('the log')] }),
              new TextRun('.'),
              new TextRun({ text: 'Next line', break: 1 }),
            ],
          }),
          new Paragraph(''),
          new Paragraph('The south pier (Photo: Ines Tarrow)'),
        ],
      },
    ],
  });

describe('a Word document', () => {
  test('headings, lists, tables, notes and captions', async () => {
    expect(outline(await readDocx(await report()))).toEqual([
      'heading 1: The Pier Report',
      'heading 1: What was found',
      'paragraph: The pier was closed & nobody told[1] the “ferry”.[2]',
      'heading 2: At the gate',
      'listItem 1: a rope',
      'listItem 2: with a knot',
      'listItem 1: 1. first',
      'tableRow: Boat | Crew',
      'tableRow: Heron | 4',
      'paragraph: See the log.⏎Next line',
      'caption: The south pier (Photo: Ines Tarrow)',
      'footnote: [1] The log of that night.',
      'footnote: [2] The same.',
    ]);
  });

  test('marks of notes and properties', async () => {
    const { text, footnoteMarks, metadata } = await readDocx(await report());
    expect(footnoteMarks.map(({ start, end }) => text.slice(start, end))).toEqual(['[1]', '[2]']);
    expect(metadata).toEqual({ title: 'The Pier Report', author: 'A. Holm & I. Tarrow' });
  });

  test('read twice, it is the same', async () => {
    const bytes = await report();
    expect(await readDocx(bytes)).toEqual(await readDocx(bytes));
  });
});
