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
