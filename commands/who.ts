import { completePerson } from '../src/answering/who/completePerson.ts';
import { who as find } from '../src/answering/who/who.ts';
import { defineCommand } from '../src/contract/defineCommand.ts';
import { wording } from '../src/wording/catalogue.ts';

export const who = defineCommand({
  name: 'who',
  description: wording.commands.who.what,
  options: [
    {
      name: 'name',
      description: wording.commands.who.name,
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
