import { describe, expect, it } from 'vitest';
import { speakersOf } from './speakersOf.ts';

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
    'a clause without its verb takes the verb of the one before',
    ['Ada Brook', 'Tom Reed'],
    'Ada Brook called it “betrayal,” Tom Reed “nerves.”',
  ],
  ['and its preposition', ['Ada Brook', 'Tom Reed'], 'Ada Brook spoke of “betrayal,” Tom Reed of “nerves.”'],
  [
    'but one clause has one speaker',
    ['Ada Brook', 'Ada Brook'],
    'Ada Brook called the bridge “a wreck” and the board “a disgrace.”',
  ],
  [
    'an apposition may be between the subject and its verb',
    ['Ole Brandt', 'Jon Tann'],
    'Ole Brandt told reporters the fire was “an accident”; Jon Tann, his partner, told them it was “murder.”',
  ],
  [
    'a verb with its own subject begins another statement',
    ['Edda Lang', 'Noel Frost'],
    '“The bridge is a wreck,” Edda Lang said, whereas Noel Frost called it “safe for a century.”',
  ],
  ['from whom somebody heard it', ['Noel Frost'], 'Edda Lang heard from Noel Frost that the firm “took every coin.”'],
  ['a clause inside what another says', ['Edda Lang'], 'Noel Frost says that Edda Lang called the bridge “a wreck.”'],
  ['with a participle', ['Edda Lang'], 'Noel Frost recalled Edda Lang saying the bridge was “a wreck.”'],
  [
    'a clause in front about another',
    ['Edda Lang'],
    'Despite what Noel Frost had said, Edda Lang insisted the bridge was “beyond repair.”',
  ],
  ['the agent of a participle', ['Jon Tann'], 'Ole Brandt, described by Jon Tann as “a born thief,” left the room.'],
  [
    'who is accused answers',
    ['Ada Roe', 'Tom Reed'],
    'Ada Roe accused Tom Reed of “sabotage,” and he accused her of “hysteria.”',
  ],
  [
    'who was asked answers',
    ['Ada Roe', 'Tom Reed'],
    'Tom Reed was asked by Ada Roe whether he had “lost the keys,” and he replied that he had “never had them.”',
  ],
  [
    'who was just called “she” is not “he”',
    ['Lena Ross', 'Paul Hart'],
    'Lena Ross met Paul Hart on the quay. “The boat is gone,” she said. “I sold it,” he said.',
  ],
  [
    'relatives who share a name are two, and a brother is “he”',
    ['Rana Orr', 'Sami Orr'],
    'Rana Orr praised her brother, Sami Orr. “He never slept,” she said. “I had a bed,” he said.',
  ],
  [
    'a pronoun that may be either names neither',
    ['she'],
    'Lena Ross met Rita Moss on the quay. “The boat is gone,” she said.',
  ],
  ['an address with a title', [null], 'Felix Orth sat down. “Mr Orth, you are late again.”'],
  ['an address in the middle', [null], 'Felix Orth sat down. “You, Felix, are late again.”'],
  ['a title behind a verb of making', [null], 'Ann Moor wrote “The Cold Tide” in 1990.'],
  ['a single mark behind a double one closes', ['Bram Orr', 'She'], `Bram Orr said, 'She said, "Watch me."'`],
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
  [
    'a clause in front has its own speaker',
    ['Kell', 'Voss'],
    'While Kell called the deal “a triumph,” Voss said it was “a surrender.”',
  ],
  [
    'the verb may be left out behind a comma',
    ['Kell', 'Voss'],
    'Kell said the deal was “a triumph”; Voss, “a surrender.”',
  ],
  ['words that define a quotation', ['Kell'], '“Complete nonsense” is what Kell called the report.'],
  ['or say how it was meant', ['Kell'], '“Complete nonsense,” was how Kell described the report.'],
  ['a noun of judgement with its owner', ['Kell'], 'Kell’s verdict on the report: “Complete nonsense.”'],
  [
    '“Unlike” is no part of a name',
    ['Kell', 'Voss'],
    'Unlike Kell, who called it “a farce,” Voss praised the “courage” of all.',
  ],
  ['a programme is nobody’s words', [null, 'Kell'], 'On “Harbour Tonight,” Kell said she was “done with politics.”'],
  [
    'two who speak together, one of them described',
    ['Kell and his deputy, Ada Voss'],
    'Kell and his deputy, Ada Voss, said in a joint letter that the port “must stay open.”',
  ],
  ['nor is a title', [null], 'She lent him a book with the name “Nine Winters” last spring.'],
];

describe('who speaks', () => {
  it.each(SENTENCES)('%s', (_why, speakers, text) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});
