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
  ['who reports does not speak', ['Rolf Brun'], 'Dana Kell said that Rolf Brun had told her “the boats are gone.”'],
  ['who is heard speaks', ['Rolf Brun'], 'Dana Kell said she had heard Rolf Brun say, “We leave at dawn.”'],
  [
    'over an apposition as well',
    ['Rolf Brun'],
    'Dana Kell noted that Rolf Brun, her deputy, had called the quay “a ruin.”',
  ],
  ['and over a verb', ['Rolf Brun'], 'Dana Kell complained that Rolf Brun kept calling her “the girl.”'],
  [
    'who told may be thought of only',
    ['Dana Kell'],
    'Dana Kell said that Rolf Brun had always “looked after the boats.”',
  ],
  [
    'a clause of “which” answers',
    ['Noel Frost', 'Edda Lang'],
    'Noel Frost said the hall was “late again,” to which Edda Lang answered, “You are early.”',
  ],
  [
    'a clause without its verb may have a role and a name',
    ['Ola Tann', 'Sara Munk'],
    'The minister, Ola Tann, praised “a good day,” and his counterpart, Sara Munk, “a good hour.”',
  ],
  [
    'two tags are of two',
    ['Edda Lang', 'Noel Frost'],
    '“He was shouting,” said Edda Lang; “he was singing,” said Noel Frost.',
  ],
  [
    'the main clause follows the fronted one',
    ['Edda Lang', 'Noel Frost'],
    'While Edda Lang promised “a new dawn,” Noel Frost warned of “a long night.”',
  ],
  [
    'a charge is of the one who makes it',
    ['Noel Frost', 'Edda Lang'],
    'Replying to Noel Frost’s charge that the staff were “idle,” Edda Lang said they were “exhausted.”',
  ],
  [
    'a participle goes on with the clause behind a semicolon',
    ['The mayor', 'the engineers'],
    'The mayor said the dam was “sound”; the engineers disagreed, calling it “a sieve.”',
  ],
  [
    'so does a second verb',
    ['The owners', 'the crews'],
    'The owners spoke of “a fair deal,” while the crews shook their heads and spoke of “robbery.”',
  ],
  [
    'who is prompted speaks',
    ['Edda Lang', 'Noel Frost'],
    'Edda Lang told the council the vote was “rigged,” prompting Noel Frost to call her “a sore loser.”',
  ],
  [
    'a complementizer stands for the verb',
    ['Edda Lang', 'Noel Frost'],
    'Edda Lang said the vote was “rigged” and Noel Frost that it was “fair.”',
  ],
  [
    'contrary to another',
    ['Noel Frost'],
    'Contrary to what Edda Lang claimed, Noel Frost said the council “never saw the bill.”',
  ],
  [
    'sources behind the quotations',
    ['Edda Lang', 'Noel Frost'],
    'The plan was “bold” according to Edda Lang, and “mad” according to Noel Frost.',
  ],
  [
    'somebody’s words, and what another calls them',
    ['Noel Frost', 'Edda Lang'],
    'In Noel Frost’s words, the road was “a ribbon of soap,” a view that Edda Lang called “fanciful.”',
  ],
  ['a question that is put to somebody', [null, 'Edda Lang'], '“Is it over?” Edda Lang was asked. “Yes,” said Lang.'],
  ['by somebody', ['Noel Frost', 'Edda Lang'], '“Is it over?” Edda Lang was asked by Noel Frost. “Yes,” said Lang.'],
  ['before the answer', [null, 'Edda Lang'], 'Asked “will you resign?”, Edda Lang said, “No.”'],
  ['what somebody is called', [null], 'Edda Lang was called “a liar” in the street.'],
  ['by somebody behind it', ['Noel Frost'], 'Edda Lang was called “a liar” by Noel Frost.'],
  ['who is silent does not speak', [null], 'Edda Lang, who had once been a nurse, said nothing. “Let him be.”'],
  ['who sends a message', ['Noel Frost'], 'The remark drew a sharp answer from Noel Frost: “Then visit it.”'],
  [
    'two tags of two who were named together',
    ['Wanda Kolb', 'Jim Hale'],
    'The head, Wanda Kolb, and the treasurer, Jim Hale, differed: “We need rain,” said Kolb; “We need cash,” said Hale.',
  ],
  [
    'who is told replies',
    ['Edda Lang', 'Noel Frost'],
    '“The plank holds,” Edda Lang told Noel Frost, who replied, “For now.”',
  ],
  [
    'who is asked answers',
    ['Noel Frost', 'Edda Lang'],
    'Noel Frost asked Edda Lang, “Where was the pilot?” and she answered, “In bed.”',
  ],
  ['not another', ['Edda Lang'], 'It was Edda Lang, not Noel Frost, who warned of “a white summer.”'],
  [
    'a place behind an apposition',
    ['Noel Frost'],
    'Noel Frost, an analyst in Sollen, Norvik, said: “Grey is a colour too.”',
  ],
  ['an age in brackets', ['Edda Lang'], 'The oldest customer, Edda Lang (101), said “the bread was better then.”'],
  [
    'a relative by marriage',
    ['Noel Frost'],
    'Lang’s brother-in-law, Noel Frost, 44, a plumber, remembered “a green flame.”',
  ],
  ['a poem', [null], 'Edda Lang read from her poem “Ode to a Gutter.”'],
  ['a password', [null], 'He typed the password “marlin.”'],
  ['words of a heading are no person', ['she'], '# Fire Destroys Old Mill\n“It burned all night,” she said.'],
  [
    'a surname may be a first name as well',
    ['Nadia Thomas'],
    'Nadia Thomas won the vote.\n“It is the second time,” Thomas told the Gazette.',
  ],
  ['nor is a title', [null], 'She lent him a book with the name “Nine Winters” last spring.'],
];

describe('who speaks', () => {
  it.each(SENTENCES)('%s', (_why, speakers, text) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});
