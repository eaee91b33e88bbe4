import { completeSpeaker } from '../src/answering/quote/completeSpeaker.ts';
import { quote as find } from '../src/answering/quote/quote.ts';
import { defineCommand } from '../src/contract/defineCommand.ts';
import { wording } from '../src/wording/catalogue.ts';
import { filterOptions, filtersOf } from './filters.ts';

export const quote = defineCommand({
  name: 'quote',
  description: wording.commands.quote.what,
  options: [
    {
      name: 'words',
      description: wording.commands.quote.words,
      type: 'text',
      max: 500,
    },
    {
      name: 'speaker',
      description: wording.commands.quote.speaker,
      type: 'text',
      max: 200,
      holds: 'name',
      complete: completeSpeaker,
    },
    {
      name: 'about',
      description: wording.commands.quote.about,
      type: 'text',
      max: 500,
    },
    ...filterOptions,
  ],
  example: { words: wording.commands.quote.example },
  run: async ({ options, open }) => {
    const speaker = options.speaker?.trim();
    const filters = { ...filtersOf(options, open), ...(speaker === undefined || speaker === '' ? {} : { speaker }) };
    return find({ words: options.words, about: options.about, filters }, open);
  },
});
