import { ask as answer } from '../src/answering/ask/ask.ts';
import type { Command } from '../src/command.ts';
import { followUp } from '../src/questions/followUp.ts';
import { isQuestion } from '../src/questions/isQuestion.ts';
import { filterOptions, filtersOf, required } from './filters.ts';

export const ask = {
  name: 'ask',
  description: "Ask a question; the answer is in the dossier's own words",
  options: [
    { name: 'question', description: 'Your question, in plain words', type: 'text', required: true, max: 500 },
    ...filterOptions,
  ],
  example: { question: 'Who led the delegation?' },
  followsUp: { option: 'question', read: followUp, isQuestion },
  run: (request) => answer(required(request, 'question'), filtersOf(request), request.open, request.previous),
} satisfies Command;
