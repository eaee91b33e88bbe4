import { z } from 'zod';
import { absenceSchema } from '../../answer/absence.ts';
import type { DeepReadonly } from '../../answer/deepReadonly.ts';
import {
  accountSchema,
  type CompareAnswer,
  type ComparedAccount,
  type ComparedSide,
  compareAnswerSchema,
  disagreementSchema,
  sideSchema,
} from '../../answering/compare/compareAnswer.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import type { Place } from '../../dossier/place.ts';
import { citationAt, nameOf } from '../../lookup/lookUp.ts';
import type { Marked } from '../../lookup/marked.ts';
import { sideName } from '../../lookup/sideName.ts';
import { wording } from '../../wording/catalogue.ts';
import { placedJson, placedJsonSchema, sliceJson, sliceJsonSchema } from '../parts/placeJson.ts';

const own = compareAnswerSchema.shape;
const side = sideSchema.options[0].shape;

/** A sentence in which one of two sides that are compared says something. */
const accountJsonSchema = placedJsonSchema.extend({
  how: accountSchema.shape.how,
  words: z.array(sliceJsonSchema).describe('in the sentence, what is quoted as theirs'),
  speaker: z.string().nullable().describe('who speaks; null if the document does, or does not say'),
  called: placedJsonSchema
    .nullable()
    .describe('the words that stand for the speaker if they are not a form of the name, such as “they”'),
  role: placedJsonSchema.nullable().describe("the words that make the speaker one of the side's people"),
  again: z.array(z.string()).describe('citations of where the side says the same'),
});

const comparedSideJsonSchema = z.object({
  name: z.string(),
  kind: z.enum(['person', 'body', 'section', 'document', 'source']),
  readAs: side.readAs,
  sentences: side.sentences,
  offTopic: side.offTopic,
  only: side.only,
});

/** Programs of 0.1.0 know these kinds; denials are apart. */
const KINDS = disagreementSchema.shape.kind.exclude(['denial']).options;

/** Two accounts side by side. */
export const comparisonJsonSchema = z.object({
  topic: own.topic,
  day: own.day,
  sides: z.tuple([comparedSideJsonSchema, comparedSideJsonSchema]),
  points: z
    .array(
      z.object({
        a: accountJsonSchema.nullable(),
        b: accountJsonSchema.nullable(),
        differences: z
          .array(z.object({ kind: z.enum(KINDS), a: placedJsonSchema, b: placedJsonSchema }))
          .describe('words in the two sentences that cannot both be right, or name others'),
        denials: z
          .array(z.object({ a: placedJsonSchema, b: placedJsonSchema }))
          .describe('words of the two sentences of which the one asserts what the other denies'),
      }),
    )
    .describe('points to which both speak, then those of the first alone, then those of the second'),
  shared: own.shared,
  ofBoth: z.array(placedJsonSchema).describe('sentences in which a document sets the two beside each other'),
});

export type AccountJson = DeepReadonly<z.infer<typeof accountJsonSchema>>;
export type ComparisonJson = DeepReadonly<z.infer<typeof comparisonJsonSchema>>;

/** What the JSON of /compare has beside what every answer has. */
export const compareShape = {
  absence: absenceSchema.optional(),
  comparison: comparisonJsonSchema
    .optional()
    .describe('in /compare: two accounts side by side; results are their places'),
};

export function compareJson(answer: CompareAnswer, dossier: Dossier) {
  const { sides, topic, points, ofBoth, absence } = answer;
  const [a, b] = sides;
  const accounts = points.flatMap((point) => [point.a, point.b]).filter((one) => one !== null);
  return {
    heading: wording.comparison.heading(sideName(a, dossier), sideName(b, dossier), topic),
    results: [...ofBoth, ...accounts].map(accountResult),
    comparison: comparisonJson(answer, dossier),
    ...(absence === null ? {} : { absence }),
  };
}

function accountResult(account: CompareAnswer['ofBoth'][number] | ComparedAccount): Marked {
  const { passage, sentence } = account;
  return { passage, sentence, quotation: 'quotation' in account ? account.quotation : null };
}

function comparisonJson(
  { topic, day, sides, points, shared, ofBoth }: CompareAnswer,
  dossier: Dossier,
): ComparisonJson {
  const [a, b] = sides;
  return {
    topic,
    day,
    sides: [sideJson(a, dossier), sideJson(b, dossier)],
    points: points.map((point) => ({
      a: point.a === null ? null : accountJson(point.a, dossier),
      b: point.b === null ? null : accountJson(point.b, dossier),
      differences: point.differences.flatMap(({ kind, ...sides }) =>
        kind === 'denial' ? [] : [{ kind, ...placedSides(sides, dossier) }],
      ),
      denials: point.differences.flatMap(({ kind, ...sides }) =>
        kind === 'denial' ? [placedSides(sides, dossier)] : [],
      ),
    })),
    shared,
    ofBoth: ofBoth.map(({ sentence }) => placedJson(sentence, dossier)),
  };
}

function placedSides({ a, b }: { readonly a: Place; readonly b: Place }, dossier: Dossier) {
  return { a: placedJson(a, dossier), b: placedJson(b, dossier) };
}

function sideJson(side: ComparedSide, dossier: Dossier): ComparisonJson['sides'][number] {
  const { kind, readAs, sentences, offTopic, only } = side;
  return { name: sideName(side, dossier), kind, readAs, sentences, offTopic, only };
}

function accountJson(account: ComparedAccount, dossier: Dossier) {
  const { sentence, how, words, speaker, called, role, again } = account;
  return {
    ...placedJson(sentence, dossier),
    how,
    words: words.map(sliceJson),
    speaker: speaker === null ? null : nameOf(speaker, dossier),
    called: called === null ? null : placedJson(called, dossier),
    role: role === null ? null : placedJson(role, dossier),
    again: again.map((place) => citationAt(place, dossier)),
  };
}
