import { brief, prepareBrief } from '../src/answering/overview/overview.ts';
import { defineCommand } from '../src/contract/defineCommand.ts';

export const overview = defineCommand({
  name: 'overview',
  description: 'One page on a topic: evidence, who said what, when, people, differences, what is lacking',
  options: [
    { name: 'topic', description: 'A person, a place, an event or a subject', type: 'text', required: true, max: 300 },
    {
      name: 'without',
      description: 'Citations of passages to leave out; the Drop buttons fill this in',
      type: 'text',
      max: 2000,
    },
  ],
  example: { topic: 'letter to Putin' },
  about: 'topic',
  prepare: ({ options: { topic }, open }) => prepareBrief(topic, open),
  run: ({ options: { topic, without }, open }) => brief(topic, without, open),
});
