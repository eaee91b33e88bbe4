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

const day = z.string().describe('YYYY-MM-DD');

/** How often each of several times is named, in order. */
const spreadSchema = z.array(z.object({ from: day, to: day, count: z.int().positive() }));

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
  ties: z
    .array(z.object({ a: z.int().nonnegative(), b: z.int().nonnegative(), passages: z.int().positive() }))
    .optional()
    .describe('which two of those in “with”, by their places there, the same passages name'),
  times: z
    .object({
      by: z.enum(['sentences', 'documents']).describe('times in the sentences about them, or when documents appeared'),
      spread: spreadSchema,
    })
    .optional()
    .describe('when they are spoken of'),
});

/** One sentence of a timeline with the time that it names. */
export const timelineEntrySchema = z.object({
  result: z.int().nonnegative().describe('place in results: its sentence tells what happened, its span names the time'),
  from: day.describe('first day that is meant'),
  to: day.describe('last day that is meant'),
  unit: z
    .string()
    .describe('how fine the words are: day, weekend, week, month, quarter, season, half, year, decade, century'),
  relation: z.enum(['since', 'until', 'before', 'after', 'by', 'from', 'to']).nullable().describe('as in “since 1974”'),
  sure: z.boolean().describe('whether the words leave no other reading'),
  rule: z.string().describe('how the days were reached'),
  anchor: placedSchema.nullable().describe('words elsewhere in the document that the days were reckoned from'),
  label: sliceSchema.extend({ text: z.string() }).describe('the part of the sentence that says best what happened'),
});

export const timelineSchema = z.object({
  events: z
    .array(z.object({ from: day, to: day, entries: z.array(timelineEntrySchema).min(1) }))
    .describe('in order of time; sentences about one event stand together'),
  spread: spreadSchema.describe('every time that is named, those of sentences that are not listed too, and how often'),
  dated: z.int().nonnegative().describe('how many dated sentences there are in all'),
  undated: z.int().nonnegative().describe('how many times are named that nothing dates, such as “on Thursday”'),
  unbounded: z.int().nonnegative().describe('how many times are named that have no bounds, such as “now”'),
  open: z.array(placedSchema).describe('the first of the words that nothing dates'),
});

/** What became of a pinned passage since it was pinned. */
export const PIN_STATES = ['standing', 'changed', 'removed', 'document gone', 'unknown'] as const;

const actorSchema = z.object({ id: z.string(), name: z.string().describe('how the person was called then') });

export const pinSchema = z.object({
  key: z.string().describe('the same through every move and note'),
  number: z.int().positive().describe('its place in the briefing, from 1'),
  citation: z.string().describe('as it was pinned: the passage and, after “@”, the part that is meant'),
  note: z.string().describe("the team's words; empty where there are none"),
  pinnedBy: actorSchema,
  pinnedAt: z.iso.datetime(),
  state: z.enum(PIN_STATES),
  result: z
    .int()
    .nonnegative()
    .nullable()
    .describe('place in results: the passage or, where it has changed, what stands in its place today'),
  words: sliceSchema
    .extend({ text: z.string().describe('the slice from start to end, unchanged') })
    .nullable()
    .describe("the words that stand today, by the document's offsets; null where none do"),
  earlier: sliceSchema
    .extend({ text: z.string(), documentId: z.string(), passage: z.int().positive(), file: z.string() })
    .nullable()
    .describe('the words as they were pinned, by the offsets of the former passage; null while they stand'),
  said: z.array(quotationSchema).describe('the statements among the words, with who speaks'),
  reference: referenceSchema.nullable(),
  url: z.string().nullable().describe('where the document stands on the web'),
});

export const briefingSchema = z.object({
  id: z.int().positive().describe('the same whatever it is called'),
  name: z.string(),
  version: z.int().positive().describe('counts the changes'),
  isCurrent: z.boolean().describe('whether what is pinned here goes into it'),
  isClosed: z.boolean(),
  audience: z.enum(['channel', 'part of the channel', 'oneself']).describe('who can see it here'),
  last: z.object({ what: z.string(), by: actorSchema, at: z.iso.datetime() }),
  pins: z.array(pinSchema).describe("in the team's order"),
});

export const briefingListSchema = z.array(
  z.object({
    name: z.string(),
    pins: z.int().nonnegative(),
    isCurrent: z.boolean(),
    isClosed: z.boolean(),
    last: briefingSchema.shape.last,
  }),
);

/** The forms in which a briefing can be taken away. */
export const EXPORT_FORMATS = ['markdown', 'docx', 'pdf', 'html', 'bibtex', 'json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** A sentence in which one of two sides that are compared says something. */
export const comparedAccountSchema = placedSchema.extend({
  how: z
    .enum(['said', 'reported', 'written'])
    .describe("in quotation marks; told in the document's words; the document's own"),
  words: z.array(sliceSchema).describe('in the sentence, what is quoted as theirs'),
  speaker: z.string().nullable().describe('who speaks; null where the document does, or does not say'),
  called: placedSchema
    .nullable()
    .describe('the words that stand for the speaker where they are no form of the name, such as “they”'),
  role: placedSchema.nullable().describe("the words that make the speaker one of the side's people"),
  again: z.array(z.string()).describe('citations of where the side says the same'),
});

const comparedSideSchema = z.object({
  name: z.string(),
  kind: z.enum(['person', 'body', 'section', 'document', 'source']),
  readAs: z.string().describe("what was made of the words typed, in the bot's own"),
  sentences: z.int().nonnegative().describe('how many there are of this side, on the topic where there is one'),
  offTopic: z.int().nonnegative(),
  only: z.int().nonnegative().describe('how many points only this side makes'),
});

/** Two accounts side by side. */
export const comparisonSchema = z.object({
  topic: z.string().nullable(),
  day: z.string().nullable().describe('YYYY-MM-DD: the day of which the passage tells that says most of the topic'),
  sides: z.tuple([comparedSideSchema, comparedSideSchema]),
  points: z
    .array(
      z.object({
        a: comparedAccountSchema.nullable(),
        b: comparedAccountSchema.nullable(),
        differences: z
          .array(z.object({ kind: z.enum(['number', 'date', 'name']), a: placedSchema, b: placedSchema }))
          .describe('words in the two sentences that cannot both be right, or name others'),
      }),
    )
    .describe('points to which both speak, then those of the first alone, then those of the second'),
  shared: z.int().nonnegative().describe('how many points both speak to in all'),
  ofBoth: z.array(placedSchema).describe('sentences in which a document sets the two beside each other'),
});

/** A watch of a channel, as /watch list shows it. */
export const watchSchema = z.object({
  number: z.int().positive().describe('what the channel calls it by'),
  query: z.string().describe('as it was typed'),
  by: z.string().describe('Discord id of the person who added it'),
  added: z.iso.datetime(),
  found: z.int().nonnegative().describe('how many passages it has found'),
  waiting: z.int().nonnegative().describe('how many of them are not posted yet'),
  fault: z.string().nullable().describe('why it cannot post at present; null where it can'),
  channel: z
    .string()
    .nullable()
    .describe("Discord id of its channel, in the terminal's list; else null: it is the asker's"),
});

/** Set times for digests, as /digest list shows them. */
export const scheduleSchema = z.object({
  number: z.int().positive().describe('what the channel calls it by'),
  times: z.string().describe('in words, or the cron pattern that was typed'),
  cron: z.string(),
  zone: z.string().describe('IANA name of the time zone in which the times are meant'),
  by: z.string().describe('Discord id of the person who set it up'),
  next: z.iso.datetime().nullable(),
  nextThere: z.string().nullable().describe('the same in words, by the clock of the zone'),
  last: z.iso.datetime().nullable().describe('when a digest was posted last'),
  fault: z.string().nullable().describe('why it cannot post at present; null where it can'),
  channel: z
    .string()
    .nullable()
    .describe("Discord id of its channel, in the terminal's list; else null: it is the asker's"),
});

/** What is new in a dossier since some time: new documents in `documents`, matches of watches in `results`. */
export const digestSchema = z.object({
  since: z.string().describe("in words, by the clock of the schedule's zone"),
  late: z.string().nullable().describe('when it was due, in words, where it comes late; else null'),
  missed: z
    .int()
    .nonnegative()
    .describe('how many earlier times it stands for as well, at which nothing could be posted'),
  moreDocuments: z.int().nonnegative().describe('how many new documents are not listed'),
  grown: z
    .array(z.object({ id: z.string(), title: z.string(), passages: z.int().positive() }))
    .describe('documents that were there before, with how many new passages they have'),
  watches: z
    .array(z.object({ number: z.int().positive(), query: z.string(), found: z.int().positive() }))
    .describe('watches that found something'),
  foundBy: z
    .array(z.array(z.int().positive()))
    .describe('for each of results the numbers of the watches that found it'),
  changes: z.array(changeSchema).describe('passages cited or pinned in the channel that have changed'),
});

/** A briefing on a topic: what stands on its one page, each line a place in results. */
export const briefSchema = z.object({
  topic: z.string(),
  without: z.array(z.string()).describe('citations of passages that were left out as asked'),
  evidence: z.array(z.int().nonnegative()).describe('what says most of the topic, without repetition'),
  said: z.array(z.int().nonnegative()).describe('who said what'),
  timeline: z.array(timelineEntrySchema).describe('what happened when, one sentence an event'),
  people: z
    .array(placedSchema.extend({ passages: z.int().positive().describe('how many passages on the topic name them') }))
    .describe('whom it concerns'),
  differing: z
    .array(z.object({ kind: z.enum(['number', 'date', 'name']), a: z.int().nonnegative(), b: z.int().nonnegative() }))
    .describe('two sentences that differ; the span of each result is the words by which they do'),
  told: z.array(z.int().nonnegative()).describe('sentences in which a document itself sets accounts beside each other'),
  lacking: z.array(z.string()).describe("what the dossier does not say of it, in the bot's own words"),
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
  timeline: timelineSchema.optional().describe('in /timeline: what happened when'),
  briefing: briefingSchema.optional().describe('in /briefing: the one that is shown'),
  briefings: briefingListSchema.optional().describe('in /briefing list: all of the channel'),
  export: z
    .object({ format: z.enum(EXPORT_FORMATS), at: z.iso.datetime() })
    .optional()
    .describe('in /briefing export: the briefing is to be handed over as a file of this form'),
  brief: briefSchema.optional().describe('in /overview: what stands where; results are its lines'),
  comparison: comparisonSchema.optional().describe('in /compare: two accounts side by side; results are their places'),
  watches: z.array(watchSchema).optional().describe('in /watch list: the watches of the channel on this dossier'),
  schedules: z.array(scheduleSchema).optional().describe('in /digest list: the set times of the channel'),
  digest: digestSchema.optional().describe('in /digest show: what is new'),
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
export type Brief = Readonly<z.infer<typeof briefSchema>>;
export type Comparison = Readonly<z.infer<typeof comparisonSchema>>;
export type ComparedAccount = Readonly<z.infer<typeof comparedAccountSchema>>;
export type PersonSummary = Readonly<z.infer<typeof personSchema>>;
export type Timeline = Readonly<z.infer<typeof timelineSchema>>;
export type TimelineEntry = Readonly<z.infer<typeof timelineEntrySchema>>;
export type BriefingShown = Readonly<z.infer<typeof briefingSchema>>;
export type BriefingList = Readonly<z.infer<typeof briefingListSchema>>;
export type PinShown = Readonly<z.infer<typeof pinSchema>>;
export type DocumentSummary = Readonly<z.infer<typeof documentSchema>>;
