import { verify as check } from '../src/answering/verify/verify.ts';
import { defineCommand } from '../src/contract/defineCommand.ts';

export const verify = defineCommand({
  name: 'verify',
  description: 'Check a quotation, or a text with quotations, against the dossier word by word',
  options: [
    {
      name: 'text',
      description: 'The quotation, or the text with its quotations',
      type: 'text',
      required: true,
      max: 6000,
    },
  ],
  onMessage: { name: 'Check against the dossier', option: 'text' },
  example: { text: '“systematic murder”' },
  run: ({ options, open }) => check(options.text, open),
});
