import { describe, expect, it } from 'vitest';
import { readQuestion } from '../../src/questions/question.ts';

/** The words that a question looks for. */
function lookedFor(question: string): string {
  const { clauses } = readQuestion(question, {}).query;
  return clauses.flatMap(({ alternatives }) => alternatives.flatMap(({ words }) => words)).join(' ');
}

describe('the words that a question looks for', () => {
  it.each([
    ['When did the kiln accident happen?', 'the kiln accident'],
    ['Where did the hearing take place?', 'the hearing'],
    ['On what date did the fire occur?', 'On the fire'],
    ['What is the date of the kiln accident?', 'the of the kiln accident'],
    ['In which year was the quay rebuilt?', 'In the quay rebuilt'],
    ['Could you tell me on what date the kiln accident happened?', 'on the kiln accident'],
    ['At what time did the lamp fail?', 'At the lamp fail'],
    ['What was the exact number of keepers?', 'the exact of keepers'],
    ['What is the name of the ship that sank?', 'the of the ship that sank'],
    ["What was the pilot's name?", "the pilot's"],
    ['What is the old quay called?', 'the old quay'],
    ['What was the ferry known as?', 'the ferry'],
    ['What happened on the pier?', 'on the pier'],
    // Nothing else is left to look for.
    ['What happened?', 'happened'],
    ['and', 'and'],
    // The noun is no kind that is asked for.
    ['Who signed the date book?', 'signed the date book'],
    ['What name plate hung on the door?', 'name plate hung on the door'],
    ['Who is called to the inquiry?', 'called to the inquiry'],
    ['Which place name was changed?', 'place name changed'],
  ])('%s', (question, words) => {
    expect(lookedFor(question)).toBe(words);
  });
});
