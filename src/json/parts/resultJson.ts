import { z } from 'zod';
import type { DeepReadonly } from '../../answer/deepReadonly.ts';
import { hitShape } from '../../answer/hit.ts';
import type { Dossier, NumberedDocument } from '../../dossier/dossier.ts';
import { citationOf } from '../../dossier/passage.ts';
import type { Slice } from '../../dossier/slice.ts';
import { documentOf, passageOf, textOf } from '../../lookup/lookUp.ts';
import type { Marked } from '../../lookup/marked.ts';
import { parallelJson, parallelJsonSchema } from './parallelJson.ts';
import { citationJson, marksJson, marksShape, sliceJson, sliceJsonSchema, textJson } from './placeJson.ts';
import { quotationJson, quotationJsonSchema } from './quotationJson.ts';
import { whereJson, whereJsonSchema } from './whereJson.ts';

const highlightJsonSchema = sliceJsonSchema.extend({ match: hitShape.highlights.element.shape.match });

/** A passage as JSON gives it: the whole slice, what is known of its document, and what is marked in it. */
export const resultJsonSchema = z.object({
  citation: citationJson,
  document: z.string().describe("the document's file, a path inside the dossier's folder"),
  documentId: z.string(),
  title: z.string(),
  source: z.string().nullable(),
  author: z.string().nullable(),
  published: z.string().nullable().describe('YYYY, YYYY-MM or YYYY-MM-DD'),
  passage: z.int().positive().describe('the number after ¶'),
  page: z.int().positive().nullable().describe('the page on which the passage begins'),
  where: whereJsonSchema
    .optional()
    .describe('where the sentence or statement that is meant, else the passage, is in the original'),
  kind: z.string().describe('heading, paragraph, listItem, caption, tableRow, blockQuotation or footnote'),
  under: z.string().nullable().describe('the nearest heading above the passage, in its own words'),
  tableHead: sliceJsonSchema
    .extend({ text: textJson })
    .optional()
    .describe(
      'what the columns are called, if the passage is a row of a table with a head: context, no part of the row',
    ),
  ...sliceJsonSchema.shape,
  text: textJson,
  ...marksShape,
  highlights: z.array(highlightJsonSchema),
  match: hitShape.match,
  score: hitShape.score,
  sentence: sliceJsonSchema.nullable().describe('in /ask: the sentence that answers'),
  denied: sliceJsonSchema
    .optional()
    .describe('in /ask: the words that deny what is asked, or what would answer; left out if nothing is denied'),
  span: sliceJsonSchema
    .nullable()
    .optional()
    .describe('in /ask: within the sentence, the person, place, time or number asked for'),
  askedBefore: sliceJsonSchema
    .extend({ text: textJson })
    .optional()
    .describe('in /ask: the turn of another speaker that the sentence answers, as in an interview'),
  quotation: quotationJsonSchema
    .nullable()
    .describe(
      'in /quote: the statement in which the words are; in /ask: the statement that the sentence gives, if any',
    ),
  alsoIn: z.array(parallelJsonSchema).optional().describe('in /quote: the same statement in other documents'),
});

export type ResultJson = DeepReadonly<z.infer<typeof resultJsonSchema>>;

export function resultJson(marked: Marked, dossier: Dossier): ResultJson {
  const {
    sentence = null,
    span,
    denied = null,
    askedBefore = null,
    quotation = null,
    alsoIn = [],
    highlights = [],
  } = marked;
  const document = documentOf(marked.passage.document, dossier);
  const passage = passageOf(marked.passage, dossier);
  const { title, source, author, published } = document.metadata;
  const above = passage.headings.at(-1);
  const where = whereJson(document, passage, sentence ?? quotation?.words ?? passage);
  return {
    citation: citationOf(passage),
    document: document.file,
    documentId: document.id,
    title,
    source: source ?? null,
    author: author ?? null,
    published: published ?? null,
    passage: passage.number,
    page: passage.page,
    ...(where === undefined ? {} : { where }),
    kind: passage.kind,
    under: above === undefined ? null : document.text.slice(above.start, above.end),
    ...(passage.tableHead === undefined ? {} : { tableHead: headJson(document, passage.tableHead) }),
    ...sliceJson(marked.passage),
    text: textOf(marked.passage, dossier),
    ...marksJson(marked.passage, dossier),
    highlights: highlights.map(({ words, match }) => ({ ...sliceJson(words), match })),
    match: marked.match ?? null,
    score: marked.score ?? null,
    sentence: sentence === null ? null : sliceJson(sentence),
    ...(span === undefined ? {} : { span: span === null ? null : sliceJson(span) }),
    ...(denied === null ? {} : { denied: sliceJson(denied) }),
    ...(askedBefore === null ? {} : { askedBefore: { ...sliceJson(askedBefore), text: textOf(askedBefore, dossier) } }),
    quotation: quotation === null ? null : quotationJson(quotation, dossier),
    ...(alsoIn.length === 0 ? {} : { alsoIn: alsoIn.map((one) => parallelJson(one, dossier)) }),
  };
}

function headJson({ text }: NumberedDocument, head: Slice) {
  return { ...sliceJson(head), text: text.slice(head.start, head.end) };
}
