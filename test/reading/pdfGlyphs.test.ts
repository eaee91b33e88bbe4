import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { readPdf } from '../../src/reading/pdf/pdf.ts';
import { drawLines, type Pdf, pdfFixture } from '../fixtures/pdfFixture.ts';
import { rawPdf } from '../fixtures/rawPdf.ts';

const FONT = (name: string) => `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
const FONTS = `<< /Font << /F1 ${FONT('Helvetica')} /F2 ${FONT('Courier')} >> >>`;
const BODY = 'BT /F1 11 Tf 1 0 0 1 72 600 Tm (The harbour office closed the south pier in the autumn.) Tj ET';

/** The text of a page that is drawn by PDF operators. */
async function drawn(content: string): Promise<string> {
  return (await readPdf(rawPdf([{ content: `${content}\n${BODY}` }], FONTS))).text.split('\n\n')[0] ?? '';
}

/** Draws pieces of one line: text, size, and by how much it is raised. */
function drawPieces(pdf: Pdf, pieces: readonly (readonly [string, number?, number?])[], y: number): void {
  let x = 72;
  for (const [text, size = 12, raise = 0] of pieces) {
    pdf.fontSize(size);
    pdf.text(text, x, y - raise + (12 - size) * 0.75, { lineBreak: false });
    x += pdf.widthOfString(text);
  }
}

describe('raised and lowered text stays where it is', () => {
  test.each([
    [[['On the 5'], ['th', 7, 4], [' of May']], 'On the 5th of May'],
    [[['On the 21'], ['st', 10, 3], [' of May']], 'On the 21st of May'],
    [[['some 10'], ['6', 7, 4], [' grains']], 'some 10⁶ grains'],
    [[['some 10'], ['6', 12, 4], [' grains']], 'some 10⁶ grains'],
    [[['some 10'], ['-6', 8, 5], [' grains']], 'some 10⁻⁶ grains'],
    [[['pure H'], ['2', 7, -2], ['O and CO'], ['2', 7, -2]], 'pure H₂O and CO₂'],
    [[['over 20 km'], ['2', 10, 3], [' of ice']], 'over 20 km² of ice'],
    [[['the x'], ['1', 8, -1], [' and x'], ['2', 8, -3], [' of it']], 'the x₁ and x₂ of it'],
    [[['M'], ['r', 7, 4], [' Holm and n'], ['o', 7, 4], [' 5']], 'Mr Holm and no 5'],
    [[['a long tale'], ['b', 7, 4], [' of it']], 'a long taleᵇ of it'],
    [[['a long tale.'], ['12', 7, 4], [' He left']], 'a long tale.¹² He left'],
  ] as const)('%j', async (pieces, text) => {
    const bytes = await pdfFixture((pdf) => {
      drawPieces(pdf, pieces, 120);
      drawLines(pdf.fontSize(12), ['The harbour office closed the south pier in the autumn.'], 72, 160);
    });
    expect((await readPdf(bytes)).text.split('\n\n')[0]).toBe(text);
  });
});

describe('letters that are set apart are words', () => {
  test.each([
    ['by the spacing of characters', 'BT /F1 12 Tf 3 Tc 1 0 0 1 72 700 Tm (spaced letters here) Tj ET'],
    [
      'by adjustments of each letter',
      `BT /F1 12 Tf 1 0 0 1 72 700 Tm [${[...'spaced letters here'].map((letter) => `(${letter}) -300`).join(' ')}] TJ ET`,
    ],
    [
      'by adjustments, with words apart that no space parts',
      `BT /F1 12 Tf 1 0 0 1 72 700 Tm [${[...'spaced letters here'].map((letter) => (letter === ' ' ? '-500' : `(${letter}) -250`)).join(' ')}] TJ ET`,
    ],
    [
      'letter by letter',
      `BT /F1 12 Tf 1 0 0 1 72 700 Tm ${[...'spaced letters here']
        .map((letter) => `(${letter}) Tj 0 0 Td`)
        .join(' ')
        .replaceAll('0 0 Td', '')} ET`,
    ],
  ])('%s', async (_name, content) => {
    expect(await drawn(content)).toBe('spaced letters here');
  });

  test('one spaced word between others, and lone letters, are as they are', async () => {
    const spaced = [...'never'].map((letter) => `(${letter}) -300`).join(' ');
    expect(await drawn(`BT /F1 12 Tf 1 0 0 1 72 700 Tm [(He was a ) ${spaced} ( seen man)] TJ ET`)).toBe(
      'He was a never seen man',
    );
    expect(await drawn('BT /F1 12 Tf 1 0 0 1 72 700 Tm [(He)-278(was)-278(a)-278(clerk)-278(I)-278(knew)] TJ ET')).toBe(
      'He was a clerk I knew',
    );
  });
});

describe('a text that is drawn twice is read once', () => {
  const twice = (shift: string, before = '', between = '') =>
    `${before} BT /F1 12 Tf 1 0 0 1 72 700 Tm (All will be well in Little Hull) Tj ET ${between} BT /F1 12 Tf 1 0 0 1 ${shift} Tm (All will be well in Little Hull) Tj ET 0 g`;
  test.each([
    ['bold by a shift', twice('72.4 700')],
    ['bold by a shift up', twice('72.3 700.3')],
    ['at the same place', twice('72 700')],
    ['a shadow below', twice('71 701.5', '0.7 g', '0 g')],
    ['with and without ink', twice('72 700', '3 Tr', '0 Tr')],
    [
      'letter by letter',
      [...'All is well']
        .map((letter, at) => `BT /F2 12 Tf 1 0 0 1 ${72 + at * 7.2} 700 Tm (${letter}) Tj 0.4 0 Td (${letter}) Tj ET`)
        .join('\n'),
    ],
  ])('%s', async (name, content) => {
    expect(await drawn(content)).toBe(name === 'letter by letter' ? 'All is well' : 'All will be well in Little Hull');
  });
});

describe('text that nobody sees is set apart and named', () => {
  const secret = (x = 72, y = 700, size = 12) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (The secret clause) Tj ET`;
  test.each([
    ['white on white', `1 g ${secret()} 0 g`],
    ['outside of the page', secret(72, 900)],
    ['tiny', secret(72, 700, 1)],
    ['clipped', `q 300 300 50 50 re W n ${secret()} Q`],
    ['under a black box', `${secret()} 0 g 60 690 200 20 re f`],
    ['under a white box', `${secret()} 1 g 60 690 200 20 re f 0 g`],
  ])('%s', async (_name, content) => {
    const { text, asides, notes } = await readPdf(rawPdf([{ content: `${content}\n${BODY}` }], FONTS));
    expect(text).toBe('The harbour office closed the south pier in the autumn.');
    expect(asides).toEqual([{ kind: 'hidden', text: 'The secret clause' }]);
    expect(notes).toEqual([{ kind: 'hiddenText', count: 17 }]);
  });

  test.each([
    ['white on a black box', `0 g 60 690 200 20 re f 1 g ${secret()} 0 g`],
    ['over a coloured box', `1 1 0 rg 60 690 200 20 re f 0 g ${secret()}`],
    ['without ink, as behind a scan', `3 Tr ${secret()} 0 Tr`],
    ['inside of what is shown', `q 60 690 200 30 re W n ${secret()} Q`],
  ])('%s is seen', async (_name, content) => {
    expect(await drawn(content)).toBe('The secret clause');
  });
});

test('what the file calls an artifact at the edge of a page is a running head', async () => {
  const head = '/Artifact BMC BT /F1 9 Tf 1 0 0 1 72 800 Tm (Larkhaven Ferry Inquiry) Tj ET EMC';
  const { text, blocks } = await readPdf(rawPdf([{ content: `${head}\n${BODY}` }], FONTS));
  expect(blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)).toEqual([
    'runningHead: Larkhaven Ferry Inquiry',
    'paragraph: The harbour office closed the south pier in the autumn.',
  ]);
});

test('a character that the font does not have is named, and never joins two words', async () => {
  const font = createRequire(import.meta.url).resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf');
  const bytes = await pdfFixture((pdf) => {
    drawLines(pdf.font(font).fontSize(11), ['alpha\tbeta gamma', 'delta \ufb01nds the \ufb02oor'], 72, 72, 40);
  });
  const { text, notes } = await readPdf(bytes);
  expect(text).toBe('alpha beta gamma\n\ndelta finds the floor');
  expect(notes).toEqual([{ kind: 'undecoded', count: 1, pages: [1] }]);
});
