import { z } from 'zod';

/**
 * The JSON form of an answer. Every offset counts UTF-16 units of the document's canonical text, and every
 * `text` beside a `start` and an `end` is exactly that slice. What stands in `heading`, `notes` and `readAs`
 * are the bot's own words (or the asker's); what stands in a passage are the dossier's.
 */

/** How a stretch of a passage matched the query, from the closest to the loosest. */
export const MATCH_LABELS = ['exact', 'folded', 'stem', 'name variant', 'fuzzy'] as const;
export type MatchLabel = (typeof MATCH_LABELS)[number];

const offset = z.int().nonnegative();

export const sliceSchema = z.object({ start: offset, end: offset });

export const highlightSchema = sliceSchema.extend({
  match: z.enum(MATCH_LABELS).describe('how these characters matched the query'),
});

export const resultSchema = z.object({
  citation: z.string().describe('durable pointer to the passage, `document-id:number`, as /cite takes it'),
  document: z.string().describe("the document's file, a path inside the dossier's folder"),
  documentId: z.string(),
  title: z.string(),
  source: z.string().nullable(),
  author: z.string().nullable(),
  published: z.string().nullable().describe('YYYY, YYYY-MM or YYYY-MM-DD'),
  passage: z.int().positive().describe('the number after ¶'),
  page: z.int().positive().nullable(),
  kind: z.string().describe('heading, paragraph, listItem, caption, tableRow, blockQuotation or footnote'),
  under: z.string().nullable().describe('the nearest heading above the passage, in its own words'),
  start: offset,
  end: offset,
  text: z.string().describe('the slice from start to end, unchanged'),
  highlights: z.array(highlightSchema),
  match: z.enum(MATCH_LABELS).nullable().describe('the loosest of the labels that the passage needed'),
  score: z.number().nullable().describe('comparable only within one answer'),
  sentence: sliceSchema.nullable().describe('in /ask: the sentence that answers'),
  quotation: sliceSchema.nullable().describe('in /quote: the quotation in which the words stand, without its marks'),
});

export const documentSchema = z.object({
  id: z.string(),
  file: z.string(),
  title: z.string(),
  source: z.string().nullable(),
  author: z.string().nullable(),
  published: z.string().nullable(),
  language: z.string().nullable(),
  url: z.string().nullable(),
  pages: z.int().positive().nullable(),
  passages: z.int().nonnegative(),
});

export const changeSchema = z.object({
  citation: z.string(),
  status: z.enum(['changed', 'removed', 'document gone']),
  file: z.string().describe('the file in which the words stood'),
  earlier: z.string().describe('the words that were cited, as they stood'),
  now: z.string().nullable().describe('citation of what stands in their place, or where the same words stand today'),
});

export const referenceSchema = z.object({ text: z.string(), markdown: z.string(), bibtex: z.string() });

export const absenceSchema = z.object({
  missing: z.array(z.string()).describe('terms of the query that no passage contains'),
  nearest: z.array(z.object({ term: z.string(), suggestions: z.array(z.string()) })),
});

export const commandHelpSchema = z.object({
  name: z.string(),
  description: z.string(),
  example: z.string(),
  options: z.array(z.object({ name: z.string(), description: z.string(), required: z.boolean() })),
});

export const differenceSchema = z.object({
  kind: z.enum(['replaced', 'added', 'removed']).describe('what the pasted text did to the source'),
  pasted: sliceSchema.nullable().describe('the words in the pasted text, by its own offsets'),
  source: sliceSchema.nullable().describe("the words in the document, by the canonical text's offsets"),
  alert: z.enum(['negation', 'number']).nullable().describe('set where the change can turn the sense round'),
});

/** What a pasted quotation is, from the best to the worst. */
export const VERDICTS = ['verbatim', 'verbatim but cut', 'altered', 'another speaker', 'not in the dossier'] as const;

export const verdictSchema = z.object({
  quotation: sliceSchema.extend({ text: z.string() }).describe('what was checked, by its offsets in the pasted text'),
  verdict: z.enum(VERDICTS),
  citation: z
    .string()
    .nullable()
    .describe('the passage in which the words begin; null where they are not in the dossier'),
  document: z.string().nullable().describe('its file'),
  documentId: z.string().nullable(),
  start: offset.nullable().describe('where the words stand in the document'),
  end: offset.nullable(),
  text: z.string().nullable().describe('the slice from start to end, unchanged'),
  differences: z.array(differenceSchema).describe('words that differ; empty where none does'),
  cutBefore: sliceSchema
    .nullable()
    .describe('words of the same sentence that the pasted text leaves off before it begins'),
  cutAfter: sliceSchema.nullable().describe('words of the same sentence that it leaves off after it ends'),
  speaker: z.string().nullable().describe('who spoke according to the dossier; null where it does not say'),
  claimed: z.string().nullable().describe('who spoke according to the pasted text; null where it does not say'),
  also: z.array(z.string()).describe('citations of other places where the same words stand'),
  nearest: z.string().nullable().describe('citation of the nearest passage, where the words are not in the dossier'),
  notes: z.array(z.string()).describe("remarks in the bot's own words"),
});

export const answerSchema = z.object({
  command: z.string(),
  dossier: z.string(),
  heading: z.string().describe("what the reply is about, in the asker's or the bot's words"),
  readAs: z.string().describe('how the query was read; empty where there was none'),
  abstained: z.boolean().describe('true where the dossier holds no answer; results are then the nearest, not answers'),
  results: z.array(resultSchema),
  total: z.int().nonnegative().describe('how many passages there are in all; results may hold the first of them'),
  searched: z.object({ documents: z.int().nonnegative(), passages: z.int().nonnegative() }),
  unread: z.array(z.object({ file: z.string(), reason: z.string() })).describe('files that could not be read, and why'),
  notes: z.array(z.string()).describe("remarks in the bot's own words"),
  absence: absenceSchema.optional(),
  documents: z.array(documentSchema).optional().describe('in /source: what the dossier holds'),
  reading: z
    .object({
      documentId: z.string(),
      of: z.int().nonnegative().describe('how many passages the document has'),
      previous: z.int().positive().nullable().describe('passage number that the page before begins with'),
      next: z.int().positive().nullable().describe('passage number that the next page begins with'),
    })
    .optional()
    .describe('in /source with a document: where the reader stands'),
  change: changeSchema.optional().describe('in /cite: the cited words no longer stand as they were cited'),
  reference: referenceSchema.optional().describe('in /cite: the reference, ready to paste'),
  verdicts: z.array(verdictSchema).optional().describe('in /verify: one for each quotation of the pasted text'),
  help: z.array(commandHelpSchema).optional(),
});

export type Answer = Readonly<z.infer<typeof answerSchema>>;
export type Result = Readonly<z.infer<typeof resultSchema>>;
export type Highlight = Readonly<z.infer<typeof highlightSchema>>;
export type Difference = Readonly<z.infer<typeof differenceSchema>>;
export type Verdict = Readonly<z.infer<typeof verdictSchema>>;
export type DocumentSummary = Readonly<z.infer<typeof documentSchema>>;
