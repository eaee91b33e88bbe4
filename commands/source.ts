import { completeDocument } from '../src/answering/sources/complete.ts';
import { listSources, readSource } from '../src/answering/sources/source.ts';
import { defineCommand } from '../src/contract/defineCommand.ts';
import { UserError } from '../src/errors.ts';
import { wording } from '../src/wording/catalogue.ts';

export const source = defineCommand({
  name: 'source',
  description: wording.commands.source.what,
  options: [
    {
      name: 'document',
      description: wording.commands.source.document,
      type: 'text',
      max: 200,
      holds: 'name',
      complete: completeDocument,
    },
    { name: 'passage', description: wording.commands.source.passage, type: 'integer' },
  ],
  example: { document: 'kazan', passage: 3 },
  run: ({ options: { document, passage }, open }) => {
    if (document !== undefined) return readSource(document, passage, open);
    if (passage === undefined) return listSources(open);
    throw new UserError(wording.commands.source.needsDocument);
  },
});
