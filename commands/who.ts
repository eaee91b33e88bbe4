import { completePerson } from '../src/answering/who/completePerson.ts';
import { who as find } from '../src/answering/who/who.ts';
import { defineCommand } from '../src/contract/defineCommand.ts';

export const who = defineCommand({
  name: 'who',
  description: 'Who someone is: spellings, offices, what they said and what was said of them',
  options: [
    {
      name: 'name',
      description: 'The name, in any spelling; in "quotation marks" to the letter',
      type: 'text',
      required: true,
      max: 200,
      complete: (typed, open) => completePerson(typed, open),
    },
  ],
  example: { name: 'Haniyeh' },
  about: 'name',
  run: ({ options, open }) => find(options.name, open),
});
