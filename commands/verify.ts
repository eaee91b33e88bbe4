import { verify as check } from '../src/answering/verify/verify.ts';
import { defineCommand } from '../src/contract/defineCommand.ts';
import { wording } from '../src/wording/catalogue.ts';

export const verify = defineCommand({
  name: 'verify',
  description: wording.commands.verify.what,
  options: [
    {
      name: 'text',
      description: wording.commands.verify.text,
      type: 'text',
      required: true,
      max: 6000,
    },
  ],
  onMessage: { name: wording.commands.verify.onMessage, option: 'text' },
  example: { text: wording.commands.verify.example },
  run: ({ options, open }) => check(options.text, open),
});
