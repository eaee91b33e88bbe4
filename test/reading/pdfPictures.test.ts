import { describe, expect, test } from 'vitest';
import { readPdf } from '../../src/reading/pdf/pdf.ts';
import { prose } from '../fixtures/prose.ts';
import { type PdfObject, rawPdf } from '../fixtures/rawPdf.ts';

const objects: readonly PdfObject[] = [
  { value: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>' },
  {
    value: '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 >>',
    stream: '\x80',
  },
  {
    value: '<< /Type /XObject /Subtype /Image /Width 8 /Height 1 /ImageMask true /BitsPerComponent 1 >>',
    stream: '\x55',
  },
  {
    value: '<< /Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << /Im 4 0 R >> >> >>',
    stream: 'q 595 0 0 842 0 0 cm /Im Do Q',
  },
];
const resources = '<< /Font << /F1 3 0 R >> /XObject << /Im 4 0 R /Mask 5 0 R /Form 6 0 R >> >>';

const text = (words: string, y = 600) => `BT /F1 11 Tf 72 ${y} Td (${words}) Tj ET`;
const page = [0, 1, 2, 3].map((at) => text(prose(at + 1).slice(0, 85), 600 - at * 14)).join('\n');
const whole = 'q 595 0 0 842 0 0 cm /Im Do Q';

async function notesOf(...contents: readonly string[]) {
  return (
    await readPdf(
      rawPdf(
        contents.map((content) => ({ content })),
        resources,
        objects,
      ),
    )
  ).notes;
}

describe('pages that are pictures', () => {
  test.each([
    ['a picture over the page', whole],
    ['a picture of one bit', 'q 595 0 0 842 0 0 cm /Mask Do Q'],
    ['a picture in a form', '/Form Do'],
    ['a matrix in two steps', 'q .24 0 0 .24 0 0 cm q 2479 0 0 3508 0 0 cm /Im Do Q Q'],
    ['a picture that is upside down in its file', 'q 595 0 0 -842 0 842 cm /Im Do Q'],
    ['strips', Array.from({ length: 12 }, (_, at) => `q 595 0 0 70 0 ${at * 70} cm /Im Do Q`).join('\n')],
    ['a picture in the page', 'q 595 0 0 842 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x80 EI Q'],
    [
      'with a stamp at the top',
      `${whole}\n${text('Matter 7:19-xy-2086   Sheet 31   Entered 11/09/2019   Page 1 of 3', 820)}`,
    ],
    ['with a number at the foot', `${whole}\n${text('LARK-000417', 20)}`],
  ])('%s', async (_name, content) => {
    expect(await notesOf(page, content, page)).toEqual([{ kind: 'picturePages', pages: [2] }]);
  });

  test('letters that are drawn as outlines', async () => {
    const letter = (at: number) => {
      const [x, y] = [72 + (at % 60) * 7, 700 - Math.floor(at / 60) * 14];
      return `${x} ${y} m ${x + 5} ${y} l ${x + 4} ${y + 7} l h f`;
    };
    const outlines = Array.from({ length: 600 }, (_, at) => letter(at)).join('\n');
    expect(await notesOf(page, outlines)).toEqual([{ kind: 'picturePages', pages: [2] }]);
  });

  test.each([
    ['a picture in a text', `${page}\nq 300 0 0 200 72 100 cm /Im Do Q`],
    ['text over a background', `${whole}\n${page}`],
    ['a matrix without a picture', `q 595 0 0 842 0 0 cm Q q 595 0 0 842 0 0 cm 0 0 1 1 re f Q ${page}`],
    ['an empty page', ''],
  ])('not: %s', async (_name, content) => {
    expect(await notesOf(page, content)).toBeUndefined();
  });

  test('a file of pictures only is not read, and the reason names its pages', async () => {
    const stamped = (number: number) => `${whole}\n${text(`Entered 11/09/2019   Page ${number} of 3`, 820)}`;
    const file = rawPdf(
      [1, 2, 3].map((number) => ({ content: stamped(number) })),
      resources,
      objects,
    );
    await expect(readPdf(file)).rejects.toThrow(/pages 1–3.*TEXT_RECOGNITION=on/u);
  });
});

describe('a font that does not name its characters', () => {
  const garbled: readonly PdfObject[] = [
    { value: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>' },
    {
      value:
        '<< /Type /Font /Subtype /TrueType /BaseFont /Invented /FirstChar 1 /LastChar 9 /Widths [500 500 500 500 500 500 500 500 500] /ToUnicode 5 0 R >>',
    },
    {
      value: '<< >>',
      stream:
        'begincmap 1 begincodespacerange <00> <ff> endcodespacerange 1 beginbfrange <01> <09> <e001> endbfrange endcmap',
    },
  ];
  const garbage = `BT /F2 11 Tf 72 500 Td <${'010203040506070809'.repeat(6)}> Tj ET`;

  test('its page is named like a picture, and its characters are counted', async () => {
    const file = rawPdf([{ content: page }, { content: garbage }], '<< /Font << /F1 3 0 R /F2 4 0 R >> >>', garbled);
    const { text, notes } = await readPdf(file);
    expect(text).not.toContain('\ufffd');
    expect(notes).toEqual([
      { kind: 'undecoded', count: 54, pages: [2] },
      { kind: 'picturePages', pages: [2] },
    ]);
  });
});
