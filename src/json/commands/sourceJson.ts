import { z } from 'zod';
import type { SourceAnswer } from '../../answering/sources/sourceAnswer.ts';
import { beginningsOfAsides } from '../../dossier/beginningsOfAsides.ts';
import { type Dossier, passageCountOf } from '../../dossier/dossier.ts';
import { documentOf, passageOf } from '../../lookup/lookUp.ts';
import { wording } from '../../wording/catalogue.ts';
import { documentJson, documentJsonSchema } from '../parts/documentJson.ts';

const asideJsonSchema = z.object({
  kind: z.enum(['comment', 'hidden', 'history']),
  text: z.string().describe('its beginning, if it is long'),
  cut: z.int().nonnegative().describe('how many characters (UTF-16 units) of the text are left out'),
  author: z.string().nullable(),
  date: z.string().nullable().describe('YYYY-MM-DD'),
});

/** A program takes in more than a reader does. */
const ASIDE_ROOM = { most: 200, characters: 4000 };

/** What the JSON of /source has beside what every answer has. */
export const sourceShape = {
  documents: z.array(documentJsonSchema).optional().describe('in /source: what the dossier holds'),
  reading: z
    .object({
      documentId: z.string(),
      of: z.int().nonnegative().describe('how many passages the document has'),
      previous: z.int().positive().nullable().describe('passage number that the page before begins with'),
      next: z.int().positive().nullable().describe('passage number that the next page begins with'),
      asides: z.array(asideJsonSchema).describe("comments, hidden text and quoted history: never the document's words"),
      moreAsides: z.int().nonnegative().describe('how many more asides the document has'),
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
  const asides = beginningsOfAsides(document.asides ?? [], ASIDE_ROOM);
  return {
    heading: document.metadata.title,
    results: passages.map((passage) => ({ passage })),
    documents: [documentJson(document)],
    reading: {
      documentId: document.id,
      of: passageCountOf(document),
      previous: previous === null ? null : passageOf(previous, dossier).number,
      next: next === null ? null : passageOf(next, dossier).number,
      asides: asides.shown.map(({ kind, text, cut, author = null, date = null }) => ({
        kind,
        text,
        cut,
        author,
        date,
      })),
      moreAsides: asides.more,
    },
  };
}
