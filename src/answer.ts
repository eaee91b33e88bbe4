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

/** One link of the way from the words outwards to the document. */
export const chainLinkSchema = sliceSchema.extend({
  name: z.string(),
  cue: z.string().nullable().describe('the word that makes the link, such as “said”; null where the place alone does'),
});

export const quotationSchema = sliceSchema.extend({
  text: z.string().describe('the slice from start to end, unchanged: the part of the statement in this passage'),
  parts: z.array(sliceSchema).describe('the words themselves, without a cue that interrupts them and without marks'),
  editorial: z.array(sliceSchema).describe("brackets and ellipses that are the editor's and not the speaker's"),
  kind: z.enum(['direct', 'mixed', 'scare', 'block', 'transcript']),
  speaker: z.string().nullable().describe('null where the document does not say, or not clearly enough'),
  chain: z.array(chainLinkSchema).describe('who spoke, then through whom the words came; slices of the document'),
  confidence: z.number().min(0).max(1).describe('how sure the speaker is'),
});

export const parallelSchema = sliceSchema.extend({
  citation: z.string(),
  documentId: z.string(),
  title: z.string(),
  source: z.string().nullable(),
  published: z.string().nullable(),
  passage: z.int().positive(),
  text: z.string().describe('the slice from start to end, unchanged'),
  speaker: z.string().nullable(),
  differences: z
    .array(z.object({ here: z.string(), there: z.string() }))
    .describe('what is worded otherwise: in the result, and in this document; either may be empty'),
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
  span: sliceSchema
    .nullable()
    .optional()
    .describe('in /ask: within the sentence, the person, place, time or number asked for'),
  quotation: quotationSchema.nullable().describe('in /quote: the statement in which the words stand'),
  alsoIn: z.array(parallelSchema).optional().describe('in /quote: the same statement in other documents'),
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
  spoken: z.boolean().nullable().describe("whether the dossier has the words in a quotation, or as the document's own"),
  speaker: z.string().nullable().describe('who spoke according to the dossier; null where it does not say'),
  claimed: z.string().nullable().describe('who spoke according to the pasted text; null where it does not say'),
  also: z.array(z.string()).describe('citations of other places where the same words stand'),
  nearest: z.string().nullable().describe('citation of the nearest passage, where the words are not in the dossier'),
  notes: z.array(z.string()).describe("remarks in the bot's own words"),
});

/** How a question was read that leans on the one asked before it. */
export const readAfterSchema = z.object({
  previous: z.string().describe('the question before, as it was read'),
  question: z.string().describe('the question as it was read after that one'),
});

/** Words of the dossier shown by themselves, with the place where they stand. */
export const placedSchema = sliceSchema.extend({
  text: z.string().describe('the slice from start to end, unchanged'),
  citation: z.string().describe('the passage in which it stands'),
  documentId: z.string(),
});

/** What several passages make of one question together. */
export const concordSchema = z.object({
  kind: z
    .enum(['agree', 'differ', 'speakers'])
    .describe('they give the same; they give what cannot both be right; different speakers speak of it'),
  sides: z
    .array(
      z.object({
        places: z
          .array(
            placedSchema.extend({
              sentence: sliceSchema.describe('the sentence around the words'),
              spoken: z.boolean().describe("whether the words are someone's statement, or the document's own"),
              speaker: z.string().nullable().describe('who speaks; null where the document does not say'),
            }),
          )
          .min(1)
          .describe('all passages on this side, the best first; that one is among the results'),
      }),
    )
    .min(1)
    .describe('one where they agree, else two or more'),
});

export const countedSchema = placedSchema.extend({ count: z.int().positive().describe('how often it stands so') });

export const personSchema = z.object({
  id: z.string(),
  name: z.string().describe("the fullest of the dossier's commonest spellings, or the one that people.yaml prefers"),
  kind: z.enum(['person', 'body']),
  spellings: z.array(countedSchema).describe('every way in which the dossier writes the name, the commonest first'),
  roles: z.array(countedSchema).describe('how the dossier describes them, in its words'),
  with: z
    .array(placedSchema.extend({ passages: z.int().positive().describe('how many passages name both') }))
    .describe('whom they appear with, the most often first; the text is one of the spellings'),
  first: z
    .object({ date: z.string(), place: placedSchema.nullable().describe('null where it is when a document appeared') })
    .nullable()
    .describe('earliest date that stands beside them, else when the first document with them appeared'),
  last: z.object({ date: z.string(), place: placedSchema.nullable() }).nullable(),
  said: z.int().nonnegative().describe('how many of the results, from the first on, are statements of theirs'),
  saidOf: z.int().nonnegative().describe('how many of the results after those are statements of others that name them'),
  others: z.array(z.string()).describe('names of others who could be meant by what was typed'),
});

export const answerSchema = z.object({
  command: z.string(),
  dossier: z.string(),
  heading: z.string().describe("what the reply is about, in the asker's or the bot's words"),
  readAs: z.string().describe('how the query was read; empty where there was none'),
  readAfter: readAfterSchema.optional().describe('in /ask: the question leans on the one before, and was read so'),
  abstained: z.boolean().describe('true where the dossier holds no answer; results are then the nearest, not answers'),
  results: z.array(resultSchema),
  total: z.int().nonnegative().describe('how many passages there are in all; results may hold the first of them'),
  searched: z.object({ documents: z.int().nonnegative(), passages: z.int().nonnegative() }),
  unread: z.array(z.object({ file: z.string(), reason: z.string() })).describe('files that could not be read, and why'),
  notes: z.array(z.string()).describe("remarks in the bot's own words"),
  evidence: z
    .number()
    .min(0)
    .max(1)
    .optional()
    .describe('in /ask: how likely the first passage answers, calibrated on questions with and without an answer'),
  concord: concordSchema.optional().describe('in /ask: whether the passages that answer agree'),
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
  person: personSchema.optional().describe('in /who: who is meant, and what the dossier calls them'),
  help: z.array(commandHelpSchema).optional(),
});

export type Answer = Readonly<z.infer<typeof answerSchema>>;
export type Result = Readonly<z.infer<typeof resultSchema>>;
export type QuotationFound = Readonly<z.infer<typeof quotationSchema>>;
export type Parallel = Readonly<z.infer<typeof parallelSchema>>;
export type Highlight = Readonly<z.infer<typeof highlightSchema>>;
export type Difference = Readonly<z.infer<typeof differenceSchema>>;
export type Verdict = Readonly<z.infer<typeof verdictSchema>>;
export type Placed = Readonly<z.infer<typeof placedSchema>>;
export type Concord = Readonly<z.infer<typeof concordSchema>>;
export type PersonSummary = Readonly<z.infer<typeof personSchema>>;
export type DocumentSummary = Readonly<z.infer<typeof documentSchema>>;
