import { completeSpeaker } from '../src/answering/quote/completeSpeaker.ts';
import { quote as find } from '../src/answering/quote/quote.ts';
import { defineCommand } from '../src/contract/defineCommand.ts';
import { filterOptions, filtersOf } from './filters.ts';

export const quote = defineCommand({
  name: 'quote',
  description: 'Find who said what in the documents, in which exact words',
  options: [
    {
      name: 'words',
      description: 'Words of the statement; "phrase", prefix* and the like work too',
      type: 'text',
      max: 500,
    },
    { name: 'speaker', description: 'Who spoke, in any spelling', type: 'text', max: 200, complete: completeSpeaker },
    {
      name: 'about',
      description: 'Words that stand anywhere in the passage around the statement',
      type: 'text',
      max: 500,
    },
    ...filterOptions,
  ],
  example: { words: 'world order' },
  run: ({ options, open }) => {
    const speaker = options.speaker?.trim();
    const filters = { ...filtersOf(options, open), ...(speaker === undefined || speaker === '' ? {} : { speaker }) };
    return find({ words: options.words, about: options.about, filters }, open);
  },
});
