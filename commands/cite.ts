import { REFERENCE_STYLES } from '../src/answer/referenceStyle.ts';
import { cite as resolve } from '../src/answering/sources/cite.ts';
import { defineCommand } from '../src/contract/defineCommand.ts';
import { wording } from '../src/wording/catalogue.ts';
import { citationOption } from './citationOption.ts';

/** Other words for some styles. */
const STYLE_SYNONYMS = { iso: 'iso690', din: 'iso690', bib: 'bibtex', csl: 'csl-json' } as const;

export const cite = defineCommand({
  name: 'cite',
  description: wording.commands.cite.what,
  options: [
    citationOption,
    {
      name: 'style',
      description: wording.commands.cite.style,
      type: 'choice',
      choices: REFERENCE_STYLES,
      synonyms: STYLE_SYNONYMS,
      max: 10,
    },
  ],
  example: { id: 'kazan:3' },
  run: ({ options, open }) => resolve(options.id, open, options.style ?? null),
});
