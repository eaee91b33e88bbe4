import { completeDocument } from '../src/answering/sources/complete.ts';
import { listSources, readSource } from '../src/answering/sources/source.ts';
import type { Command } from '../src/command.ts';
import { UserError } from '../src/errors.ts';

export const source = {
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
  run: (request) => {
    const document = request.text('document');
    const passage = request.integer('passage');
    if (document !== undefined) return readSource(document, passage, request.open);
    if (passage !== undefined) {
      throw new UserError('/source passage: a number alone could be in any document. Name the document too.');
    }
    return listSources(request.open);
  },
} satisfies Command;
