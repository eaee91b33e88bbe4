import { timeline as find } from '../src/answering/timeline/timeline.ts';
import { completePerson } from '../src/answering/who/completePerson.ts';
import { defineCommand } from '../src/contract/defineCommand.ts';
import { datesOf } from './filters.ts';

export const timeline = defineCommand({
  name: 'timeline',
  description: 'What happened when, in the words of the documents, with a picture',
  options: [
    { name: 'topic', description: 'Only what has to do with these words', type: 'text', max: 500 },
    {
      name: 'person',
      description: 'Only what names this person or body, in any spelling, or what they said',
      type: 'text',
      max: 200,
      complete: (typed, open) => completePerson(typed, open),
    },
    { name: 'after', description: 'From then on: YYYY, YYYY-MM or YYYY-MM-DD', type: 'text', max: 10 },
    { name: 'before', description: 'Until before then: YYYY, YYYY-MM or YYYY-MM-DD', type: 'text', max: 10 },
  ],
  example: { topic: 'Moscow', after: '2019' },
  run: ({ options: { topic, person, ...limits }, open }) => find({ topic, person, limits: datesOf(limits) }, open),
});
