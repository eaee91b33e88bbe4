import { describe, expect, it } from 'vitest';
import { type DocParagraph, docFixture } from '../fixtures/docFixture.ts';
import { outline, readFixture, reasonFor } from '../fixtures/readFixture.ts';

const HIDDEN = [0x3c, 0x08, 1];
const STRUCK = [0x37, 0x08, 1];
const DELETED = [0x00, 0x08, 1];
const INSERTED = [0x01, 0x08, 1];
const RAISED = [0x48, 0x2a, 1];
/** Lowered by three half points (sprmCHpsPos). */
const LOWERED_BY_HAND = [0x45, 0x48, 0xfd, 0xff];
const IN_TABLE = [0x16, 0x24, 1];
const ROW_END = [...IN_TABLE, 0x17, 0x24, 1];
const IN_LIST = [0x0b, 0x46, 1, 0, 0x0a, 0x26, 1];

function paragraph(text: string, more: Partial<DocParagraph> = {}): DocParagraph {
  return { runs: [{ text: `${text}\r` }], ...more };
}

function cell(text: string): DocParagraph {
  return { runs: [{ text: `${text}\u0007` }], changes: IN_TABLE };
}

const rowEnd: DocParagraph = { runs: [{ text: '\u0007' }], changes: ROW_END };

describe('old Word files', () => {
  it('tells headings, lists, tables and notes', async () => {
    const bytes = docFixture({
      body: [
        paragraph('What was found', { style: 1 }),
        paragraph('The ferry — “Heron” — left.\u0002 Nobody told.\u0002'),
        paragraph('with a knot', { changes: IN_LIST }),
        ...['Boat', 'Crew', 'Left'].map(cell),
        rowEnd,
        ...['Heron', '', '2 May'].map(cell),
        rowEnd,
        paragraph('one\u000btwo co\u001foperate non\u001estop'),
      ],
      notes: [paragraph('\u0002 The log.'), paragraph('\u0002 The same.')],
    });
    const { text, blocks, footnoteMarks, notes } = await readFixture('letter.doc', bytes);
    expect(outline({ text, blocks })).toEqual([
      'heading 1: What was found',
      'paragraph: The ferry — “Heron” — left.[1] Nobody told.[2]',
      'listItem 2: with a knot',
      'tableHead: Boat | Crew | Left',
      'tableRow: Heron |  | 2 May',
      'paragraph: one⏎two cooperate non‑stop',
      'footnote: [1]  The log.',
      'footnote: [2]  The same.',
    ]);
    expect(footnoteMarks.map(({ start, end }) => text.slice(start, end))).toEqual(['[1]', '[2]']);
    expect(notes).toEqual([{ kind: 'listNumbers', count: 1 }]);
  });

  it('reads the results of fields, also of those inside others', async () => {
    const fields =
      '\u0013 HYPERLINK "\u0013 REF x \u0014inner\u0015" \u0014the log\u0015 of \u0013 XE "index" \u0015May, read in the harbour';
    expect(outline(await readFixture('letter.doc', docFixture({ body: [paragraph(fields)] })))).toEqual([
      'paragraph: the log of May, read in the harbour',
    ]);
  });

  it('sets hidden text apart, accepts changes, marks struck text and counts pictures', async () => {
    const bytes = docFixture({
      body: [
        {
          runs: [
            { text: 'The board ' },
            { text: 'never ', changes: DELETED },
            { text: 'duly ', changes: INSERTED },
            { text: 'met 10' },
            { text: '6', changes: RAISED },
            { text: ' times for H' },
            { text: '2', changes: LOWERED_BY_HAND },
            { text: 'O' },
            { text: ' at night', changes: HIDDEN },
            { text: ' in secret', changes: STRUCK },
            { text: '\u0001.\r' },
          ],
        },
      ],
    });
    const { text, asides, notes, textMarks } = await readFixture('letter.doc', bytes);
    expect(text).toBe('The board duly met 10⁶ times for H₂O in secret.');
    expect(asides).toEqual([{ kind: 'hidden', text: 'at night' }]);
    expect(textMarks?.map(({ start, end }) => text.slice(start, end))).toEqual(['in secret']);
    expect(notes).toEqual([
      { kind: 'trackedChanges', count: 2 },
      { kind: 'hiddenText', count: 8 },
      { kind: 'struckText', count: 10 },
      { kind: 'unreadPictures', count: 1 },
    ]);
  });

  it('reads other kinds of files by that name as what they are, and says what it does not read', async () => {
    const richText = '{\\rtf1\\pard The ferry left the quay at dawn.\\par}';
    expect((await readFixture('letter.doc', richText)).text).toBe('The ferry left the quay at dawn.');
    const page = '<html xmlns:w="urn:schemas-microsoft-com:office:word"><body><p>The ferry left the quay at dawn.</p>';
    expect((await readFixture('letter.doc', `\ufeff${page}`)).text).toBe('The ferry left the quay at dawn.');
    const saved = `Date: Mon, 12 Jun 2023 10:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n${page}`;
    expect((await readFixture('letter.doc', saved)).text).toBe('The ferry left the quay at dawn.');
    expect(await reasonFor('letter.doc', 'A plain text that is named as a document.')).toContain('save it as .docx');
    const cut = docFixture({ body: [paragraph('The ferry left the quay at dawn.')] }).slice(0, 3000);
    expect(await reasonFor('letter.doc', cut)).toContain('broken or incomplete');
  });
});
