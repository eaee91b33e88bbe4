import { describe, expect, it } from 'vitest';
import type { DocumentContent } from '../../../src/dossier/document.ts';
import { subtitleContent } from '../../../src/reading/subtitles/subtitles.ts';
import { readFixture, reasonFor } from '../../fixtures/readFixture.ts';

/** The paragraphs, each with the words at which a time begins: `4.1: given a ledge.` */
function timed({ text, blocks, anchors = [] }: DocumentContent): readonly string[] {
  return blocks.flatMap((block) => {
    const own = anchors.filter(({ at }) => at >= block.start && at < block.end);
    return own.map(({ at, seconds }, place) => `${seconds}: ${text.slice(at, own[place + 1]?.at ?? block.end).trim()}`);
  });
}

const paragraphs = ({ text, blocks }: DocumentContent) => blocks.map(({ start, end }) => text.slice(start, end));
const speakers = ({ text, blocks }: DocumentContent) =>
  blocks.map(({ speaker }) => (speaker === undefined ? null : text.slice(speaker.start, speaker.end)));

describe('SubRip', () => {
  it('joins sentences over cues, and keeps the time of each', () => {
    const content = subtitleContent(
      [
        ...['1', '00:00:01,000 --> 00:00:04,000', '<i>We were promised</i>', 'a wide terrace and', ''],
        ...['2', '00:00:04,100 --> 00:00:06,500 X1:40', 'given a ledge.', ''],
        ...['7', '01:02:03,5 --> 01:02:05,000', '{\\an8}Nobody paid for it, 3 < 5 & more.'],
      ].join('\n'),
    );
    expect(timed(content)).toEqual([
      '1: We were promised a wide terrace and',
      '4.1: given a ledge.',
      '3723.5: Nobody paid for it, 3 < 5 & more.',
    ]);
    expect(paragraphs(content)).toHaveLength(2);
  });

  it.each([
    ['no numbers', '00:00:01,000 --> 00:00:02,000\nThe pier\n\n00:00:02,000 --> 00:00:03,000\nis closed.'],
    ['no blank lines', '1\n00:00:01,000 --> 00:00:02,000\nThe pier\n2\n00:00:02,000 --> 00:00:03,000\nis closed.'],
    [
      'spaces behind the times',
      '1\n00:00:01,000 --> 00:00:02,000  \nThe pier\n\n2\n00:00:02,000 --> 00:00:03,000 \nis closed.',
    ],
    [
      'a blank line in a cue',
      '1\n00:00:01,000 --> 00:00:02,000\nThe\n\npier\n\n2\n00:00:02,000 --> 00:00:03,000\nis closed.',
    ],
    ['points for commas', '1\n0:00:01.000 --> 0:00:02.000\nThe pier\n\n2\n0:00:02.000 --> 0:00:03.000\nis closed.'],
    [
      'blank lines at first',
      '\n\n1\n00:00:01,000 --> 00:00:02,000\nThe pier\n\n2\n00:00:02,000 --> 00:00:03,000\nis closed.\n\n',
    ],
  ])('reads files with %s', (_, text) => {
    expect(paragraphs(subtitleContent(text))).toEqual(['The pier is closed.']);
  });

  it('keeps a number that is spoken', () => {
    const text = '1\n00:00:01,000 --> 00:00:02,000\nIn the year\n\n2\n00:00:02,000 --> 00:00:03,000\n2021\n';
    expect(paragraphs(subtitleContent(text))).toEqual(['In the year 2021']);
  });

  it('begins a paragraph with each speaker, by dash, arrows or name', () => {
    const text = [
      ...['1', '00:00:01,000 --> 00:00:02,000', '- Who saw the key?', '- The sheriff.', ''],
      ...['2', '00:00:02,000 --> 00:00:03,000', '>> Elin Halden: He did.', '>> Never. [laughter]', ''],
      ...['3', '00:00:03,000 --> 00:00:04,000', 'HOLLGARD: I did not', '- 5 degrees, it was.', ''],
    ].join('\n');
    const content = subtitleContent(text);
    expect(paragraphs(content)).toEqual([
      '- Who saw the key?',
      '- The sheriff.',
      '>> Elin Halden: He did.',
      '>> Never. [laughter]',
      'HOLLGARD: I did not - 5 degrees, it was.',
    ]);
    expect(speakers(content)[2]).toBe('Elin Halden');
  });

  it('joins scripts without spaces as they are', () => {
    const text = '1\n00:00:01,000 --> 00:00:02,000\n港は閉\n\n2\n00:00:02,000 --> 00:00:03,000\n鎖された。\n';
    expect(paragraphs(subtitleContent(text))).toEqual(['港は閉鎖された。']);
  });
});

describe('WebVTT', () => {
  it('takes voices for speakers, and sets apart what no player shows', () => {
    const content = subtitleContent(
      [
        ...['WEBVTT - Hearing in Toravn', 'Kind: captions', '', 'STYLE', '::cue { color: red }', ''],
        ...['NOTE checked by Runa', 'and Elin', '', 'intro', '00:01.000 --> 00:04.000 align:start position:0%'],
        ...['<v.loud Elin Halden>We were <c.yellow>promised</c> a wide', '<00:00:02.000>terrace', ''],
        ...[
          '00:04.000 --> 00:06.000',
          '<v Elin Halden>and given a ledge.</v>',
          '<v Holte>Yes &amp; no.',
          '',
          'NOTE end',
          '',
        ],
      ].join('\n'),
    );
    expect(paragraphs(content)).toEqual([
      'Elin Halden: We were promised a wide terrace and given a ledge.',
      'Holte: Yes & no.',
    ]);
    expect(speakers(content)).toEqual(['Elin Halden', 'Holte']);
    expect(content.asides?.map(({ text }) => text)).toEqual(['checked by Runa\nand Elin', 'end']);
    expect(content.notes).toEqual([{ kind: 'comments', count: 2 }]);
    expect(content.metadata.title).toBe('Hearing in Toravn');
  });

  it('reads captions that roll up once', () => {
    const cue = (from: string, to: string, ...lines: string[]) => [`00:00:0${from} --> 00:00:0${to}`, ...lines, ''];
    const text = [
      'WEBVTT',
      '',
      ...cue('0.000', '2.000', ' ', 'we were<00:00:00.500><c> promised</c>'),
      ...cue('2.000', '2.010', 'we were promised', ' '),
      ...cue('2.010', '4.000', 'we were promised', 'a<00:00:02.500><c> wide</c> terrace'),
      ...cue('4.000', '6.000', 'a wide terrace', 'and a ledge'),
    ].join('\n');
    expect(paragraphs(subtitleContent(text))).toEqual(['we were promised a wide terrace and a ledge']);
  });
});

describe('a file of subtitles', () => {
  const text =
    '1\n00:00:01,000 --> 00:00:02,000\nThe pier was closed.\n\n2\n00:00:02,000 --> 00:00:03,000\nNobody knew.\n';

  it('is read by its name, and by its times if it is named .txt', async () => {
    for (const name of ['a.srt', 'a.vtt', 'a.txt']) {
      expect((await readFixture(name, text.replaceAll('\n', '\r\n'))).text).toBe('The pier was closed. Nobody knew.');
    }
  });

  it('has a clear reason if it is none', async () => {
    expect(await reasonFor('a.srt', 'The pier was closed, and nobody knew of it.')).toContain('has no times');
  });
});
