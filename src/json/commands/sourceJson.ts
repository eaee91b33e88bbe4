import { z } from 'zod';
import type { SourceAnswer } from '../../answering/sources/sourceAnswer.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { documentOf, passageOf } from '../../lookup/lookUp.ts';
import { wording } from '../../wording/catalogue.ts';
import { documentJson, documentJsonSchema } from '../parts/documentJson.ts';

/** What the JSON of /source has beside what every answer has. */
export const sourceShape = {
  documents: z.array(documentJsonSchema).optional().describe('in /source: what the dossier holds'),
  reading: z
    .object({
      documentId: z.string(),
      of: z.int().nonnegative().describe('how many passages the document has'),
      previous: z.int().positive().nullable().describe('passage number that the page before begins with'),
      next: z.int().positive().nullable().describe('passage number that the next page begins with'),
    })
    .optional()
    .describe('in /source with a document: where the reader is'),
};

export function sourceJson(answer: SourceAnswer, dossier: Dossier) {
  if (answer.form === 'list') {
    return {
      heading: wording.sources.dossier(dossier.name),
      results: [],
      documents: dossier.documents.map(documentJson),
    };
  }
  const { previous, next, passages } = answer;
  const document = documentOf(answer.document, dossier);
  return {
    heading: document.metadata.title,
    results: passages.map((passage) => ({ passage })),
    documents: [documentJson(document)],
    reading: {
      documentId: document.id,
      of: document.passages.length,
      previous: previous === null ? null : passageOf(previous, dossier).number,
      next: next === null ? null : passageOf(next, dossier).number,
    },
  };
}
