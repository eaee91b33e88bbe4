import { completeDocument } from '../src/answering/sources/complete.ts';
import { listSources, readSource } from '../src/answering/sources/source.ts';
import { defineCommand } from '../src/contract/defineCommand.ts';
import { UserError } from '../src/errors.ts';

export const source = defineCommand({
  name: 'source',
  description: 'List what the dossier holds, or read a document passage by passage',
  options: [
    {
      name: 'document',
      description: 'The document to read (id, file or words of its title)',
      type: 'text',
      max: 200,
      complete: completeDocument,
    },
    { name: 'passage', description: 'The passage to begin with: the number after ¶', type: 'integer' },
  ],
  example: { document: 'kazan', passage: 3 },
  run: ({ options: { document, passage }, open }) => {
    if (document !== undefined) return readSource(document, passage, open);
    if (passage === undefined) return listSources(open);
    throw new UserError('/source passage: a number alone could be in any document. Name the document too.');
  },
});
