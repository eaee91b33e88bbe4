import { compare as find, prepareCompare } from '../src/answering/compare/compare.ts';
import { completeSide } from '../src/answering/compare/completeSide.ts';
import { defineCommand } from '../src/contract/defineCommand.ts';
import { wording } from '../src/wording/catalogue.ts';

const SIDE = { type: 'text', required: true, max: 300, holds: 'name', complete: completeSide } as const;

export const compare = defineCommand({
  name: 'compare',
  description: wording.commands.compare.what,
  options: [
    { ...SIDE, name: 'a', description: wording.commands.compare.a },
    { ...SIDE, name: 'b', description: wording.commands.compare.b },
    { name: 'topic', description: wording.commands.compare.topic, type: 'text', max: 300 },
  ],
  example: { a: wording.commands.compare.exampleA, b: 'Hamas', topic: wording.commands.compare.exampleTopic },
  prepare: ({ options: { a, b, topic }, open }) => prepareCompare(a, b, topic, open),
  run: ({ options: { a, b, topic }, open }) => find(a, b, topic, open),
});
