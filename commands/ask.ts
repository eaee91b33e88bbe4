import { ask as answer } from '../src/answering/ask/ask.ts';
import { defineCommand } from '../src/contract/defineCommand.ts';
import { followUp } from '../src/questions/followUps/followUp.ts';
import { isQuestion } from '../src/questions/isQuestion.ts';
import { wording } from '../src/wording/catalogue.ts';
import { filterOptions, filtersOf } from './filters.ts';

export const ask = defineCommand({
  name: 'ask',
  description: wording.commands.ask.what,
  options: [
    { name: 'question', description: wording.commands.ask.question, type: 'text', required: true, max: 500 },
    ...filterOptions,
  ],
  example: { question: wording.commands.ask.example },
  followsUp: { option: 'question', read: followUp, isQuestion },
  run: ({ options, open, previous }) => answer(options.question, filtersOf(options, open), open, previous),
});
