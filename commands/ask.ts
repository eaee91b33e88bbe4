import { ask as answer } from '../src/answering/ask.ts';
import type { Command } from '../src/command.ts';
import { filterOptions, filtersOf, required } from './filters.ts';

export const ask = {
  name: 'ask',
  description: "Ask a question; the answer is in the dossier's own words",
  options: [
    { name: 'question', description: 'Your question, in plain words', type: 'text', required: true, max: 500 },
    ...filterOptions,
  ],
  example: { question: 'Who led the delegation?' },
  run: (request) => answer(required(request, 'question'), filtersOf(request), request.open),
} satisfies Command;
