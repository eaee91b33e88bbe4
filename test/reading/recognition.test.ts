import { afterAll, describe, expect, it } from 'vitest';
import { readImage } from '../../src/reading/recognition/imageFile.ts';
import { imageResolution } from '../../src/reading/recognition/imageResolution.ts';
import { inkOf } from '../../src/reading/recognition/ink.ts';
import { isInstalled } from '../../src/reading/recognition/languageData.ts';
import { lostLines } from '../../src/reading/recognition/lostLines.ts';
import { recognisedBlocks } from '../../src/reading/recognition/recognisedBlocks.ts';
import { recognisedPdfPages } from '../../src/reading/recognition/recognisedPdfPages.ts';
import { Recogniser } from '../../src/reading/recognition/recogniser.ts';
import { runsDown, slantOf } from '../../src/reading/recognition/slant.ts';
import { laidOut } from '../../src/reading/textBuilder.ts';
import { drawnPage, type PageDrawing } from '../fixtures/drawnPage.ts';
import { scannedPdf } from '../fixtures/scannedPdf.ts';

const recogniser = new Recogniser(['eng']);
afterAll(() => recogniser.close());

const lines = [
  'The orchard guild met in Toravn on 4 May 2021 and heard the chair.',
  'Elin Halden said that the quay had been promised for twenty years,',
  'and that nobody had paid for it. Costs rose to 4,250,000 crowns; no-',
  'body explained 17.5 % of it to the members of the council (see p. 12).',
];
const text = lines.join(' ').replace('no- body', 'nobody');

const png = (drawing: PageDrawing): Uint8Array => drawnPage(drawing).toBuffer('image/png');

describe('recognition of text', () => {
  it.each([
    ['upright', {}],
    ['slanted', { turned: 2.4 }],
    ['slanted the other way', { turned: -5 }],
    ['upside down', { turned: 180 }],
    ['turned by a quarter', { turned: 90 }],
    ['turned by a quarter and slanted', { turned: 271 }],
    ['coarse', { resolution: 100 }],
  ])('reads a page that is %s, letter by letter', async (_, drawing) => {
    const content = await readImage(png({ ...drawing, columns: [lines] }), recogniser);
    expect(content.text.replace(/\s+/gu, ' ')).toBe(text);
    expect(content.notes).toEqual([{ kind: 'recognised', pages: [1] }]);
  });

  it('reads columns one after another', async () => {
    const [one = [], two = []] = [
      ['The clerk of the harbour kept no', 'minutes when the board met in', 'spring, and nobody came to hear it.'],
      ['The firm stopped its work in June', 'and gave no notice of that. All its', 'letters to the town came back.'],
    ].map((column) => Array.from({ length: 5 }, () => column).flat());
    const content = await readImage(png({ points: 9, columns: [one, two] }), recogniser);
    expect(content.text.replace(/\s+/gu, ' ')).toBe([...one, ...two].join(' '));
  });

  it('never joins words over the gap of a small table', async () => {
    const table = [
      ['4 May 2021', '2 June 2021', '9 July 2021'],
      ['The firm begins', 'The firm stops', 'The town sues'],
    ];
    const content = await readImage(png({ columns: table }), recogniser);
    expect(content.text).not.toMatch(/2021 The/u);
  });

  it('says that recognition is off, or that a picture has no text', async () => {
    await expect(readImage(png({ columns: [lines] }), null)).rejects.toThrow('TEXT_RECOGNITION=on');
    await expect(readImage(png({ columns: [] }), recogniser)).rejects.toThrow('without recognisable text');
    await expect(readImage(new Uint8Array([0x89, 0x50, 1, 2]), recogniser)).rejects.toThrow('broken');
  });

  it('reads pages of a PDF that are pictures, and names those without text', async () => {
    const bytes = await scannedPdf([{ picture: png({ columns: [lines] }) }, { picture: png({ columns: [] }) }]);
    const { blocks, notes } = await recognisedPdfPages(bytes, [1, 2], recogniser);
    expect(laidOut(blocks.get(1) ?? []).text.replace(/\s+/gu, ' ')).toBe(text);
    expect(notes).toEqual([
      { kind: 'recognised', pages: [1] },
      { kind: 'picturePages', pages: [2] },
    ]);
  });
});

describe('the parts of recognition', () => {
  it.each([0, 0.7, 2, -3.2, 6])('measures a slant of %s degrees', (turned) => {
    expect(slantOf(inkOf(drawnPage({ resolution: 80, turned, columns: [lines] })))).toBeCloseTo(turned, 0);
  });

  it('tells lines that run down from lines that run across', () => {
    const of = (turned: number) => runsDown(inkOf(drawnPage({ resolution: 80, turned, columns: [lines] })));
    expect([0, 180, 90, 270].map(of)).toEqual([false, false, true, true]);
  });

  it('finds lines that are in no word', () => {
    const ink = inkOf(drawnPage({ resolution: 100, columns: [lines] }));
    const box = (line: number) => ({ x0: 70, x1: 760, y0: 88 + line * 19.4, y1: 104 + line * 19.4 });
    expect(lostLines(ink, [0, 1, 2, 3].map(box)).count).toBe(0);
    expect(lostLines(ink, [0, 2].map(box)).count).toBe(2);
  });

  it('marks words that are unsure, and joins words that lines break', () => {
    const word = (said: string, confidence: number) => ({
      text: said,
      confidence,
      box: { x0: 0, x1: 9, y0: 0, y1: 9 },
    });
    const paragraph = {
      lines: [
        [word('The', 96), word('har-', 95)],
        [word('bour', 96), word('c1erk', 41)],
      ],
    };
    const { text: joined, textMarks } = laidOut(recognisedBlocks([paragraph], 3));
    expect(joined).toBe('The harbour c1erk');
    expect(textMarks).toEqual([{ start: 12, end: 17, as: 'unsure' }]);
  });

  it('reads the resolution of scanned pictures, and leaves that of screens', () => {
    const canvas = drawnPage({ resolution: 80, columns: [lines] });
    expect(imageResolution(canvas.toBuffer('image/png'))).toBeNull();
    const jfif = (unit: number, dots: number) =>
      Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 2, unit, dots >> 8, dots & 255, 0, 0]);
    expect([imageResolution(jfif(1, 300)), imageResolution(jfif(2, 118)), imageResolution(jfif(1, 72))]).toEqual([
      300,
      300,
      null,
    ]);
  });

  it('knows which languages are installed', () => {
    expect(['eng', 'zzz', '../eng'].map(isInstalled)).toEqual([true, false, false]);
  });
});
