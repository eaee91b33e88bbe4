import { describe, expect, test } from 'vitest';
import { readPdf } from '../../src/reading/pdf/pdf.ts';
import { hexadecimal, predefinedFont, rawPdf, utf16Codes } from '../fixtures/rawPdf.ts';

const resources = '<< /Font << /F1 3 0 R >> >>';

function line(codes: string): string {
  return `BT /F1 12 Tf 1 0 0 1 72 700 Tm ${codes} Tj ET`;
}

describe('fonts that are not embedded and have a predefined CMap', () => {
  test.each([
    ['UniGB-UCS2-H', 'GB1', '港务局星期二晚上开会，决定终止合同。'],
    ['UniGB-UTF16-H', 'GB1', '港务局星期二晚上开会，决定终止合同。'],
    ['UniCNS-UCS2-H', 'CNS1', '港務局星期二晚上開會，決定終止合同。'],
    ['UniJIS-UCS2-H', 'Japan1', '港の役所は火曜日の夜に会議を開いた。'],
    ['UniKS-UCS2-H', 'Korea1', '항만청은 화요일 저녁에 회의를 열었다.'],
  ])('%s', async (cMap, ordering, text) => {
    const file = rawPdf([{ content: line(utf16Codes(text)) }], resources, predefinedFont(cMap, ordering));
    expect((await readPdf(file)).text).toBe(text);
  });

  test('codes of one and two bytes (Shift_JIS)', async () => {
    const codes = hexadecimal(Buffer.from('8d6082cc96f08f8a30328c8e814282', 'hex').subarray(0, 14));
    const file = rawPdf([{ content: line(codes) }], resources, predefinedFont('90ms-RKSJ-H', 'Japan1'));
    expect((await readPdf(file)).text).toBe('港の役所02月。');
  });
});

/** Lines one under another, 18 points apart. */
function paragraph(lines: readonly string[], cMap: string, ordering: string): Uint8Array {
  const content = lines.map((words, at) => `1 0 0 1 72 ${700 - 18 * at} Tm ${utf16Codes(words)} Tj`).join('\n');
  return rawPdf([{ content: `BT /F1 12 Tf ${content} ET` }], resources, predefinedFont(cMap, ordering));
}

describe('lines', () => {
  test.each([
    ['Chinese', 'UniGB-UCS2-H', 'GB1', ['港务局星期二晚上开会决定', '终止合同。']],
    ['Chinese before a Latin word', 'UniGB-UCS2-H', 'GB1', ['港务局星期二晚上开会决定', 'Toravn合同。']],
    ['Japanese', 'UniJIS-UCS2-H', 'Japan1', ['港の役所は火曜日の夜に会議', 'を開いた。']],
  ])('%s: joined without a space', async (_name, cMap, ordering, lines) => {
    expect((await readPdf(paragraph(lines, cMap, ordering))).text).toBe(lines.join(''));
  });

  test('Korean: joined with a space, unless the word is whole elsewhere', async () => {
    const lines = ['항만청은 화요일에 계약을 종', '료하기로 했다 계약을 맺은', '그는 종료하기로 했다'];
    const { text } = await readPdf(paragraph(lines, 'UniKS-UCS2-H', 'Korea1'));
    expect(text).toBe('항만청은 화요일에 계약을 종료하기로 했다 계약을 맺은 그는 종료하기로 했다');
  });
});

describe('vertical text', () => {
  const columns = ['港の役所は火曜日の夜に会議を開いた。三時間の後、', '「深い水路」を約束した会社との契約を終えた。'];
  const right = '港の役所は火曜日の夜に会議を開いた。三時間の後、「深い水路」を約束した会社との契約を終えた。';

  test('in a font for vertical text', async () => {
    const drawn = columns.map((words, at) => `1 0 0 1 ${500 - 20 * at} 750 Tm ${utf16Codes(words)} Tj`).join('\n');
    const font = predefinedFont('UniJIS-UCS2-V', 'Japan1');
    const file = rawPdf([{ content: `BT /F1 12 Tf ${drawn} ET` }], resources, font);
    expect((await readPdf(file)).text).toBe(right);
  });

  test('character under character in a font for horizontal text, with a Latin word that is turned', async () => {
    const place = (character: string, at: number, column: number) =>
      `1 0 0 1 ${500 - 20 * column} ${750 - 12 * at} Tm ${utf16Codes(character)} Tj`;
    const drawn = columns.flatMap((words, column) => [...words].map((character, at) => place(character, at, column)));
    const font = predefinedFont('UniJIS-UCS2-H', 'Japan1');
    const word = `0 -1 1 0 482 ${744 - 12 * (columns[1]?.length ?? 0)} Tm ${utf16Codes('Toravn')} Tj`;
    const file = rawPdf([{ content: `BT /F1 12 Tf ${drawn.join('\n')} ${word} ET` }], resources, font);
    expect((await readPdf(file)).text).toBe(`${right} Toravn`);
  });
});
