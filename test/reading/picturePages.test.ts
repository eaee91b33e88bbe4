import { afterAll, describe, expect, it } from 'vitest';
import { readPdf } from '../../src/reading/pdf/pdf.ts';
import { Recogniser } from '../../src/reading/recognition/recogniser.ts';
import { drawnPage } from '../fixtures/drawnPage.ts';
import { outline } from '../fixtures/readFixture.ts';
import { scannedPdf } from '../fixtures/scannedPdf.ts';

const recogniser = new Recogniser(['eng']);
afterAll(() => recogniser.close());

const lines = ['The clerk of the harbour kept no minutes', 'when the board met in the spring of 2021.'];
const picture = drawnPage({ columns: [lines] }).toBuffer('image/png');
const text = [
  'The pier was closed in March, and the boats went to Sund.',
  'A report on the ferry was promised to the council by June.',
  'Nobody has seen it since the firm of the builders left.',
  'Its owner lives abroad and does not answer any letters.',
  'The harbour master asked for a new chart, and got an old one.',
  'In autumn the fishermen paid for a buoy out of their own pockets.',
];

describe('pages that are pictures', () => {
  it('are named between pages of text', async () => {
    const pdf = await scannedPdf([{ lines: text }, { picture }, { lines: text }, { picture }, { picture }]);
    const { notes } = await readPdf(pdf);
    expect(notes).toEqual([{ kind: 'picturePages', pages: [2, 4, 5] }]);
  });

  it('are named under a stamp', async () => {
    const stamped = { picture, lines: ['Received 4 May 2021, No. 17'] };
    const { notes } = await readPdf(await scannedPdf([{ lines: text }, stamped]));
    expect(notes).toEqual([{ kind: 'picturePages', pages: [2] }]);
  });

  it('are the reason why a document of pictures is not read', async () => {
    const pdf = await scannedPdf([{ picture }, { picture }, { picture }]);
    await expect(readPdf(pdf)).rejects.toThrow('pages 1–3 are pictures; set TEXT_RECOGNITION=on');
  });

  it('are recognised in their place', async () => {
    const pdf = await scannedPdf([
      { lines: text.slice(0, 1) },
      { picture, lines: ['No. 17'] },
      { lines: text.slice(1, 2) },
    ]);
    const content = await readPdf(pdf, async () => recogniser);
    expect(outline(content)).toEqual([
      `paragraph p1: ${text[0]}`,
      'runningHead p2: No. 17',
      `paragraph p2: ${lines.join(' ')}`,
      'paragraph p2: No. 17',
      `paragraph p3: ${text[1]}`,
    ]);
    expect(content.notes).toEqual([{ kind: 'recognised', pages: [2] }]);
  });

  it('are not pages with a picture beside their text', async () => {
    const { notes } = await readPdf(await scannedPdf([{ picture, lines: text }]));
    expect(notes).toBeUndefined();
  });
});
