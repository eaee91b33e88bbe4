import { describe, expect, it } from 'vitest';
import { spanOf } from '../../src/answering/spans/span.ts';
import { stem } from '../../src/languages/stem.ts';
import { isStopWord } from '../../src/languages/stopWords.ts';
import { readQuestion } from '../../src/questions/question.ts';
import { tokenize } from '../../src/text/tokens.ts';

/** The span in a sentence that is a document of its own; the words it shares with the question are told by their stems. */
function spanFor(question: string, sentence: string): string | null {
  const read = readQuestion(question, {});
  const stemOf = (word: string): string => stem(word, read.language);
  const asked = new Set([...read.words].filter((word) => !isStopWord(word, [read.language])).map(stemOf));
  const shared = tokenize(sentence).filter(({ folded }) => asked.has(stemOf(folded)));
  const span = spanOf(sentence, { start: 0, end: sentence.length }, read, shared);
  return span === null ? null : sentence.slice(span.start, span.end);
}

describe('the span that a question asks for', () => {
  it.each([
    [
      'Who chaired the inquiry?',
      'The inquiry was chaired by Ines Calder of Larkhaven in 1991.',
      'Ines Calder of Larkhaven',
    ],
    ['Who raised the ferry?', 'In June the ferry was raised by Tobias Renn after nine weeks.', 'Tobias Renn'],
    ['By whom was the lamp ordered?', 'The lamp was ordered by Captain Nils Holm.', 'Captain Nils Holm'],
    ['When was the ferry raised?', 'The ferry was raised on 4 June 1992 by Tobias Renn.', '4 June 1992'],
    ['What year did the quay collapse?', 'The old quay collapsed in 1874 after two storms.', '1874'],
    ['In which century was the tower built?', 'The tower was built in the 15th century.', '15th century'],
    ['How long did the hearings last?', 'In 1993 the hearings lasted for eleven weeks.', 'eleven weeks'],
    [
      'How many passengers were on board?',
      'When it left at 23:40 there were 112 passengers on board.',
      '112 passengers',
    ],
    ['What percentage of the crew spoke Danish?', 'Of the crew of 40, about 35% spoke Danish.', '35%'],
    ['How much did the company pay?', 'In 1994 the company paid $2.5 million to the widows.', '$2.5 million'],
    ['How often was the lamp checked?', 'The lamp was checked twice by the pilots.', 'twice'],
    ['How tall is the tower?', 'Built in 1450, the tower is 41 metres tall.', '41 metres'],
    ['Where did the inquiry sit?', 'The inquiry sat in Marsham for a month.', 'Marsham'],
    ['In which town was the lamp made?', 'The lamp was made by Oskar Lind in the town of Elmsby.', 'Elmsby'],
    ['Which treaty ended the dispute?', 'The dispute was ended by the Treaty of Elmsby.', 'Treaty of Elmsby'],
    [
      'What company owned the ferry?',
      'The ferry was owned by Larkhaven Shipping Company.',
      'Larkhaven Shipping Company',
    ],
    [
      'Which committee heard the pilots?',
      'The pilots were heard by the harbour committee in May.',
      'harbour committee',
    ],
    [
      'Which towns sent boats?',
      'Boats were sent by the towns of Elmsby, Marsham and Torrin.',
      'Elmsby, Marsham and Torrin',
    ],
  ])('%s — %s', (question, sentence, expected) => {
    expect(spanFor(question, sentence)).toBe(expected);
  });

  it.each([
    ['a name that the question holds', 'Who succeeded Ines Calder?', 'Ines Calder was succeeded after a long dispute.'],
    ['a year that the question holds', 'When in 1991 was the lamp lit?', 'The lamp was lit in 1991.'],
    ['a sentence without any', 'Who lit the lamp?', 'The lamp was lit late that evening.'],
    ['a question for a reason', 'Why did Calder resign?', 'Calder resigned in 1991 because of the inquiry.'],
    ['a question for a manner', 'How was the ferry raised?', 'The ferry was raised with chains by Tobias Renn.'],
  ])('is none: %s', (_why, question, sentence) => {
    expect(spanFor(question, sentence)).toBeNull();
  });
});
