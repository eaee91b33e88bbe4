import { timeline as find } from '../src/answering/timeline/timeline.ts';
import { completePerson } from '../src/answering/who/completePerson.ts';
import { defineCommand } from '../src/contract/defineCommand.ts';
import { wording } from '../src/wording/catalogue.ts';
import { datesOf } from './filters.ts';

export const timeline = defineCommand({
  name: 'timeline',
  description: wording.commands.timeline.what,
  options: [
    { name: 'topic', description: wording.commands.timeline.topic, type: 'text', max: 500 },
    {
      name: 'person',
      description: wording.commands.timeline.person,
      type: 'text',
      max: 200,
      holds: 'name',
      complete: (typed, open) => completePerson(typed, open),
    },
    { name: 'after', description: wording.commands.timeline.after, type: 'text', max: 40, holds: 'name' },
    { name: 'before', description: wording.commands.timeline.before, type: 'text', max: 40, holds: 'name' },
  ],
  example: { topic: 'Moscow', after: '2019' },
  run: ({ options: { topic, person, ...limits }, open }) => find({ topic, person, limits: datesOf(limits) }, open),
});
