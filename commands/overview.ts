import { brief, prepareBrief } from '../src/answering/overview/overview.ts';
import { defineCommand } from '../src/contract/defineCommand.ts';
import { wording } from '../src/wording/catalogue.ts';

export const overview = defineCommand({
  name: 'overview',
  description: wording.commands.overview.what,
  options: [
    { name: 'topic', description: wording.commands.overview.topic, type: 'text', required: true, max: 300 },
    {
      name: 'without',
      description: wording.commands.overview.without,
      type: 'text',
      max: 2000,
    },
  ],
  example: { topic: wording.commands.overview.example },
  about: 'topic',
  prepare: ({ options: { topic }, open }) => prepareBrief(topic, open),
  run: ({ options: { topic, without }, open }) => brief(topic, without, open),
});
