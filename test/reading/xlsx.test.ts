import { describe, expect, it } from 'vitest';
import { shownNumber } from '../../src/reading/office/xlsx/numberFormat.ts';
import { outline, readFixture, reasonFor } from '../fixtures/readFixture.ts';
import { rowXml, xlsxFixture } from '../fixtures/xlsxFixture.ts';

const STYLES =
  '<numFmts><numFmt numFmtId="164" formatCode="d\\ mmmm\\ yyyy"/></numFmts>' +
  '<fonts><font/><font><b/></font><font><strike/></font></fonts>' +
  '<cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="164" fontId="0"/><xf numFmtId="0" fontId="1"/><xf numFmtId="0" fontId="2"/></cellXfs>';

describe('numbers as a sheet shows them', () => {
  it.each([
    [45_000, 'd\\ mmmm\\ yyyy', '15 March 2023'],
    [45_000.5, 'dd/mm/yyyy hh:mm', '15/03/2023 12:00'],
    [45_000, 'ddd, mmm d', 'Wed, Mar 15'],
    [45_000, '[$-409]mmmm d, yyyy;@', 'March 15, 2023'],
    [0.25, 'h:mm AM/PM', '6:00 AM'],
    [1.5, '[h]:mm:ss', '36:00:00'],
    [0.000_694_444_4, 'mm:ss', '01:00'],
    [59, 'yyyy-mm-dd', '1900-02-28'],
    [0.125, '0.0%', '12.5%'],
    [1234.5, '#,##0.00', '1,234.50'],
    [-1234.5, '#,##0.00;(#,##0.00)', '(1,234.50)'],
    [-3, '0', '-3'],
    [-0.001, '0', '0'],
    [1234.5, '"€"#,##0', '€1,235'],
    [99, '[$£-809]#,##0.00', '£99.00'],
    [1_500_000, '#,##0.0,,"m"', '1.5m'],
    [0, '#,##0;-#,##0;"none"', 'none'],
    [12_345, '0.00E+00', '1.23E+04'],
    [5, '000', '005'],
    [123_456_789, '000-00-0000', '123-45-6789'],
    [0.1 + 0.2, 'General', '0.3'],
    [1_234_567_890_123, 'General', '1234567890123'],
    [1.005, '0.00', '1.01'],
    [7, '0 "boats"', '7 boats'],
    [3, '#,##0 [Red]', '3'],
  ])('%s by %s', (value, code, shown) => {
    expect(shownNumber(value, code, false)).toBe(shown);
  });

  it('counts from 1904 if the workbook does', () => {
    expect(shownNumber(43_538, 'yyyy-mm-dd', true)).toBe('2023-03-15');
  });
});

describe('workbooks', () => {
  it('reads sheets under their names and rows under their heads', async () => {
    const boats =
      '<sheetData>' +
      rowXml(1, ['Boat', 'Left', 'Crew']) +
      '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" s="1"><v>45000</v></c><c r="C2"><f>2+2</f><v>4</v></c></row>' +
      '<row r="3"><c r="A3" t="s"><v>1</v></c><c r="C3" t="e"><v>#N/A</v></c></row>' +
      '<row r="4"><c r="A4" t="str"><f>A2</f><v>Dunlin</v></c><c r="B4" s="1"><v>45001</v></c><c r="C4" t="b"><v>1</v></c></row>' +
      '</sheetData>';
    const strings =
      '<si><t>Heron</t></si><si><r><t>Lap</t></r><r><rPr><strike/></rPr><t>wing</t></r><rPh sb="0" eb="1"><t>phonetic</t></rPh></si>';
    const bytes = await xlsxFixture([{ name: 'Boats', xml: boats }], { strings, styles: STYLES });
    const { text, blocks, textMarks, notes } = await readFixture('boats.xlsx', bytes);
    expect(outline({ text, blocks })).toEqual([
      'heading 1: Boats',
      'tableHead: Boat | Left | Crew',
      'tableRow: Heron | 15 March 2023 | 4',
      'tableRow: Lapwing |  | #N/A',
      'tableRow: Dunlin | 16 March 2023 | TRUE',
    ]);
    expect(textMarks?.map(({ start, end }) => text.slice(start, end))).toEqual(['wing']);
    expect(notes).toEqual([{ kind: 'struckText', count: 4 }]);
  });

  it('parts several tables of a sheet, with the lines above them', async () => {
    const xml =
      '<sheetData>' +
      rowXml(2, ['', 'Ships of the harbour']) +
      rowXml(4, ['', 'Boat', 'Port'], 2) +
      rowXml(5, ['', 'Heron', 'Toravn']) +
      rowXml(6, ['', 'Lapwing', 'Tarn']) +
      rowXml(9, ['', 'Year', 'Tonnes', 'Of fish']) +
      rowXml(10, ['', 2020, 12.5, '']) +
      '</sheetData>';
    expect(
      outline(await readFixture('boats.xlsx', await xlsxFixture([{ name: 'All', xml }], { styles: STYLES }))),
    ).toEqual([
      'heading 1: All',
      'paragraph: Ships of the harbour',
      'tableHead: Boat | Port',
      'tableRow: Heron | Toravn',
      'tableRow: Lapwing | Tarn',
      'tableHead: Year | Tonnes | Of fish',
      'tableRow: 2020 | 12.5 |',
    ]);
  });

  it('sets hidden sheets, rows, columns and comments apart', async () => {
    const xml =
      '<cols><col min="2" max="2" hidden="1"/></cols><sheetData>' +
      rowXml(1, ['Boat of the harbour', 'Owner', 'Crew']) +
      rowXml(2, ['Heron', 'I. Tarrow', 4]) +
      rowXml(3, ['Lapwing', 'A. Holm', 5], 0, ' hidden="1"') +
      '</sheetData>';
    const comments =
      '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>A. Holm</author></authors>' +
      '<commentList><comment ref="A2" authorId="0"><text><r><t>Sold in May</t></r></text></comment></commentList></comments>';
    const bytes = await xlsxFixture([
      { name: 'Boats', xml, related: [{ type: 'comments', part: 'comments1.xml', xml: comments }] },
      { name: 'Drafts', xml: `<sheetData>${rowXml(1, ['Secret boat'])}</sheetData>`, state: 'veryHidden' },
    ]);
    const { text, blocks, asides, notes } = await readFixture('boats.xlsx', bytes);
    expect(outline({ text, blocks })).toEqual([
      'heading 1: Boats',
      'tableHead: Boat of the harbour | Crew',
      'tableRow: Heron | 4',
    ]);
    expect(asides).toEqual([
      { kind: 'comment', text: 'Sold in May', author: 'A. Holm' },
      { kind: 'hidden', text: 'Owner' },
      { kind: 'hidden', text: 'I. Tarrow' },
      { kind: 'hidden', text: 'Lapwing | A. Holm | 5' },
      { kind: 'hidden', text: 'Drafts\nSecret boat' },
    ]);
    expect(notes?.map(({ kind }) => kind)).toEqual(['comments', 'hiddenText']);
  });

  it('says what it is not', async () => {
    expect(await reasonFor('old.xls', 'something')).toContain('save it as .xlsx');
    expect(await reasonFor('boats.xlsx', 'Boat,Crew')).toContain('is not an Excel workbook');
  });
});
