import { describe, expect, it } from 'vitest';
import { statementsOf } from '../../../src/finding/statements/statements.ts';

/** The speakers of the statements of an English text, in order; null if none is shown. A line is a paragraph. */
function speakersOf(text: string): readonly (string | null)[] {
  const blocks = [...text.matchAll(/[^\n]+/gu)].map((line) => ({
    kind: 'paragraph' as const,
    start: line.index,
    end: line.index + line[0].length,
  }));
  return statementsOf(text, blocks, 'en').map(({ speaker }) => speaker?.name ?? null);
}

const SENTENCES: readonly (readonly [why: string, speakers: readonly (string | null)[], text: string])[] = [
  [
    'the clause behind the first quotation has its own subject',
    ['The Northern Union', 'the Southern Union'],
    'The Northern Union said it was “ready to sail,” while the Southern Union called the plan “a toy.”',
  ],
  [
    'the one by whom somebody is told',
    ['Una Marsh'],
    'Piet Holm was told by Una Marsh that he “must hand over the keys.”',
  ],
  ['the one by whom somebody is described', ['Jens Kell'], 'Una Marsh was described by Jens Kell as “a gifted liar.”'],
  [
    'who is addressed did not speak',
    ['Jorun Falk', null],
    '“The net is torn,” said Jorun Falk to Mette Lind.\n“Mette, that is enough of it now.”',
  ],
  ['nor at the end', [null], 'Bo Kell handed Ada Voss the long brass key. “Thank you, Bo.”'],
  [
    'what is told behind a quotation is no tag',
    [null],
    'Ines Marr turned to the judge. “I saw nothing.” The judge wrote it down.',
  ],
  ['a name in marks is nobody’s words', [null], 'The ferry hand was known as “Grey Heron” in every port.'],
  [
    'all mentions of one person count together',
    ['Marta Holm'],
    'Marta Holm said she felt the pier was worth a visit because “few people know of it,” she said.',
  ],
  [
    'a tag behind a question may go on',
    ['Tom Orr'],
    '“Who would have believed it?” Tom Orr said, looking out over the wide bay for a long while.',
  ],
  ['a first name may look like an adverb', ['Emily Kell'], 'Emily Kell backed the plan, saying it was “a step up.”'],
  [
    'words may describe the name',
    ['Una Kell'],
    '“It was a hard winter,” said former Sen. Una Kell, a moderate Liberal.',
  ],
  ['so may a place and a noun', ['Una Kell'], '“It was a hard winter,” said Norvik native Una Kell.'],
  ['nor is a title', [null], 'She lent him a book with the name “Nine Winters” last spring.'],
];

describe('who speaks', () => {
  it.each(SENTENCES)('%s', (_why, speakers, text) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});
