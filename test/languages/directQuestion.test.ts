import { describe, expect, it } from 'vitest';
import { directQuestion } from '../../src/languages/en/directQuestion.ts';

describe('a question asked outright', () => {
  it.each([
    ['Who is the reeve?', 'Who is the reeve'],
    ['Could you please tell me who the reeve of Marl is?', 'who is the reeve of Marl'],
    ['do you know what the toll was', 'what was the toll'],
    ['I’d like to know when the lock opened.', 'when the lock opened'],
    ['Please tell us in which year the lock opened, thanks!', 'in which year the lock opened'],
    ['Who’s the reeve, please?', 'Who is the reeve'],
    ['So, what’s a weir?', 'what is a weir'],
    [
      'I wonder who keeps the keys that were lost and what they are',
      'who keeps the keys that were lost and what they are',
    ],
    ['Can you swim?', 'Can you swim'],
    ['Do you know Ada Marl?', 'Do you know Ada Marl'],
    ['Tell me about the weir', 'Tell me about the weir'],
  ])('%s', (asked, direct) => {
    expect(directQuestion(asked)).toBe(direct);
  });
});
