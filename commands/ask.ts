import { ask as answer } from '../src/answering/ask/ask.ts';
import { defineCommand } from '../src/contract/defineCommand.ts';
import { followUp } from '../src/questions/followUps/followUp.ts';
import { isQuestion } from '../src/questions/isQuestion.ts';
import { filterOptions, filtersOf } from './filters.ts';

export const ask = defineCommand({
  name: 'ask',
  description: "Ask a question; the answer is in the dossier's own words",
  options: [
    { name: 'question', description: 'Your question, in plain words', type: 'text', required: true, max: 500 },
    ...filterOptions,
  ],
  example: { question: 'Who led the delegation?' },
  followsUp: { option: 'question', read: followUp, isQuestion },
  run: ({ options, open, previous }) => answer(options.question, filtersOf(options, open), open, previous),
});
