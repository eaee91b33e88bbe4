import { describe, expect, test } from 'vitest';
import type { DocumentContent } from '../../../src/dossier/document.ts';
import { readSubtitles } from '../../../src/reading/subtitles/subtitles.ts';
import { readTextFile } from '../../../src/reading/text/textFile.ts';

const read = (text: string) => readSubtitles(new TextEncoder().encode(text));
const wordsOf = ({ text, blocks }: DocumentContent) => blocks.map(({ start, end }) => text.slice(start, end));
const speakersOf = ({ text, blocks }: DocumentContent) =>
  blocks.map(({ speaker }) => (speaker === undefined ? null : text.slice(speaker.start, speaker.end)));

const SUBRIP = [
  '\ufeff1\r\n00:00:01,000 --> 00:00:04,000 \r\nWe were <i>promised</i> a wide terrace',
  '2\r\n00:00:04,000 --> 00:00:06,500  X1:100 X2:200\r\nand we were {\\an8}given a ledge.',
  '3\r\n00:00:07,000 --> 00:00:09,000\r\n- Who saw the key?\r\n- The sheriff himself.',
  '4\r\n00:00:10,000 --> 00:00:12,000\r\n[applause]',
  '00:00:12,500 --> 00:00:14,000\r\nELIN HALDEN: No answer\r\nwas given.',
].join('\r\n\r\n');

describe('SubRip', () => {
  test('sentences run over cues, and each cue is a place', async () => {
    const content = await read(SUBRIP);
    expect(wordsOf(content)).toEqual([
      'We were promised a wide terrace and we were given a ledge.',
      '- Who saw the key?',
      '- The sheriff himself.',
      '[applause]',
      'ELIN HALDEN: No answer was given.',
    ]);
    expect(speakersOf(content)).toEqual([null, null, null, null, 'ELIN HALDEN']);
    expect(content.anchors?.map(({ seconds }) => seconds)).toEqual([1, 4, 7, 7, 10, 12.5]);
  });

  test('subtitles that are named .txt', async () => {
    expect(wordsOf(await readTextFile(new TextEncoder().encode(SUBRIP)))).toHaveLength(5);
  });

  test('hours beyond 99, a missing number, words said twice', async () => {
    const content = await read('100:00:15.5 --> 100:00:16,000\nNo.\n100:00:16,100 --> 100:00:17,000\nNo.\n');
    expect(wordsOf(content)).toEqual(['No. No.']);
    expect(content.anchors?.[0]?.seconds).toBe(360_015.5);
  });

  test('a file without times is refused', async () => {
    await expect(read('Nothing was said.')).rejects.toThrow(/no times/u);
  });
});

describe('WebVTT', () => {
  test('voices are speakers; styles are no text, comments are set apart, struck words are marked', async () => {
    const content = await read(`WEBVTT - Harbour hearing
Language: en-GB

STYLE
::cue { color: red }

NOTE check this name

intro
00:01.000 --> 00:04.000 align:start
<v.loud Elin Halden>We were promised a <00:00:02.000><c>wide</c> terrace

00:04.000 --> 00:05.000
<v Elin Halden>and a ledge &amp; no more.</v>

2
00:05.500 --> 00:07.000
<v Runa Kestel>Who said so?</v>
<v Elin Halden>The sheriff <s>never</s> said it.
`);
    expect(wordsOf(content)).toEqual([
      'Elin Halden: We were promised a wide terrace and a ledge & no more.',
      'Runa Kestel: Who said so?',
      'Elin Halden: The sheriff never said it.',
    ]);
    expect(speakersOf(content)).toEqual(['Elin Halden', 'Runa Kestel', 'Elin Halden']);
    expect(content.metadata).toEqual({ title: 'Harbour hearing', language: 'en' });
    expect(content.asides).toEqual([{ kind: 'comment', text: 'check this name' }]);
    expect(content.textMarks?.map(({ start, end }) => content.text.slice(start, end))).toEqual(['never']);
  });

  test('captions that roll up say each line once', async () => {
    const content = await read(`WEBVTT

00:00:00.160 --> 00:00:02.389
 
we<00:00:00.320><c> were</c><00:00:00.480><c> promised</c>

00:00:02.389 --> 00:00:02.399
we were promised
 

00:00:02.399 --> 00:00:04.510
we were promised
a<00:00:02.560><c> wide</c><00:00:02.720><c> terrace</c>

00:00:04.510 --> 00:00:04.520
a wide terrace
 

00:00:04.520 --> 00:00:06.510
a wide terrace
and<00:00:04.560><c> a</c><00:00:04.720><c> ledge</c>
`);
    expect(wordsOf(content)).toEqual(['we were promised a wide terrace and a ledge']);
  });
});

test('SubViewer, with marks of a change of speaker', async () => {
  const content = await read(
    '0:00:01.000,0:00:04.000\n>> RUNA KESTEL: Who told you\nthat?\n\n0:00:04.000,0:00:06.000\n>> The sheriff did.\n',
  );
  expect(wordsOf(content)).toEqual(['>> RUNA KESTEL: Who told you that?', '>> The sheriff did.']);
  expect(speakersOf(content)).toEqual(['RUNA KESTEL', null]);
});
