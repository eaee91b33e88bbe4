import { describe, expect, it } from 'vitest';
import { cutPassages } from '../../src/dossier/cutPassages.ts';
import { laidOut } from '../../src/reading/textBuilder.ts';

describe('laidOut', () => {
  it('keeps the places of speakers, marks and anchors', () => {
    const { text, blocks, textMarks, anchors } = laidOut([
      {
        kind: 'paragraph',
        parts: [
          { text: '  Runa Kestel', isSpeaker: true, from: { seconds: 4 } },
          { text: ': The quay is ' },
          { text: 'not ', as: 'struck' },
          { text: 'yet ', as: 'struck' },
          { text: 'safe.', from: { seconds: 9.5 } },
        ],
      },
      { kind: 'paragraph', parts: [{ text: 'Second.', from: { page: 2, line: 7 } }] },
    ]);
    const shown = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
    expect(blocks.map((block) => (block.speaker === undefined ? null : shown(block.speaker)))).toEqual([
      'Runa Kestel',
      null,
    ]);
    expect((textMarks ?? []).map(shown)).toEqual(['not yet']);
    expect((anchors ?? []).map(({ at, ...place }) => [text.slice(at, at + 4), place])).toEqual([
      ['Runa', { seconds: 4 }],
      ['safe', { seconds: 9.5 }],
      ['Seco', { page: 2, line: 7 }],
    ]);
  });

  it('gives the rows of a table its head, and makes no passage of the head', () => {
    const kinds = ['tableHead', 'tableRow', 'tableRow', 'paragraph', 'tableRow'] as const;
    const words = ['Day | Event', '4 May | Strike', '5 May | Talks', 'Between.', 'Alone | here'];
    const content = laidOut(kinds.map((kind, at) => ({ kind, parts: [{ text: words[at] ?? '' }] })));
    const passages = cutPassages('d', { ...content, metadata: {} }, (_, within) => [within]);
    expect(
      passages.map(({ start, end, tableHead }) => [
        content.text.slice(start, end),
        tableHead === undefined ? null : content.text.slice(tableHead.start, tableHead.end),
      ]),
    ).toEqual([
      ['4 May | Strike', 'Day | Event'],
      ['5 May | Talks', 'Day | Event'],
      ['Between.', null],
      ['Alone | here', null],
    ]);
  });
});
