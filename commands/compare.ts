import { compare as find, prepareCompare } from '../src/answering/compare/compare.ts';
import { completeSide } from '../src/answering/compare/completeSide.ts';
import { defineCommand } from '../src/contract/defineCommand.ts';

const SIDE = { type: 'text', required: true, max: 300, complete: completeSide } as const;

export const compare = defineCommand({
  name: 'compare',
  description: 'Two people, bodies, documents or sources side by side: what each says, and what only one does',
  options: [
    { ...SIDE, name: 'a', description: 'A person, a body, a document, a source or a section' },
    { ...SIDE, name: 'b', description: 'Whom or what to compare it with' },
    { name: 'topic', description: 'Words of a subject, an event or a day; else all they say', type: 'text', max: 300 },
  ],
  example: { a: 'Russian foreign ministry', b: 'Hamas', topic: 'talks with Lavrov' },
  prepare: ({ options: { a, b, topic }, open }) => prepareCompare(a, b, topic, open),
  run: ({ options: { a, b, topic }, open }) => find(a, b, topic, open),
});
