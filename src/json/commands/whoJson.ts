import { z } from 'zod';
import { absenceSchema } from '../../answer/absence.ts';
import type { DeepReadonly } from '../../answer/deepReadonly.ts';
import { type LifeDate, type WhoAnswer, type WhoFound, whoFoundSchema } from '../../answering/who/whoAnswer.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { documentOf, nameOf } from '../../lookup/lookUp.ts';
import { placedJson, placedJsonSchema } from '../parts/placeJson.ts';

const own = whoFoundSchema.shape;
const countedJsonSchema = placedJsonSchema.extend({ count: z.int().positive().describe('how often it is so') });
const lifeDateJsonSchema = z.object({
  date: z.string(),
  place: placedJsonSchema.nullable().describe('null if it is the day on which a document appeared'),
});

export const personJsonSchema = z.object({
  id: own.id,
  name: z.string().describe("the fullest of the dossier's commonest spellings, or the one that people.yaml prefers"),
  kind: own.kind,
  spellings: z.array(countedJsonSchema).describe('every way in which the dossier writes the name, the commonest first'),
  roles: z.array(countedJsonSchema).describe('how the dossier describes them, in its words'),
  with: z
    .array(placedJsonSchema.extend({ passages: z.int().positive().describe('how many passages name both') }))
    .describe('whom they appear with, the most often first; the text is one of the spellings'),
  first: lifeDateJsonSchema
    .nullable()
    .describe('earliest date beside them, else when the first document with them appeared'),
  last: lifeDateJsonSchema.nullable(),
  said: z.int().nonnegative().describe('how many of the results, from the first on, are statements of theirs'),
  saidOf: z.int().nonnegative().describe('how many of the results after those are statements of others that name them'),
  others: z.array(z.string()).describe('names of others who could be meant by what was typed'),
  ties: own.ties
    .unwrap()
    .optional()
    .describe('which two of those in “with”, by their places there, the same passages name'),
  times: own.times.unwrap().optional().describe('when they are spoken of'),
});

export type PersonJson = DeepReadonly<z.infer<typeof personJsonSchema>>;

/** What the JSON of /who has beside what every answer has. */
export const whoShape = {
  absence: absenceSchema.optional(),
  person: personJsonSchema.optional().describe('in /who: who is meant, and what the dossier calls them'),
};

export function whoJson(answer: WhoAnswer, dossier: Dossier) {
  if (answer.form === 'nobody') return { heading: answer.heading, results: [], absence: answer.absence };
  const { said, saidOf, mentioned } = answer;
  return {
    heading: nameOf(answer.name, dossier),
    results: [...said, ...saidOf, ...mentioned],
    person: personJson(answer, dossier),
  };
}

function personJson(answer: WhoFound, dossier: Dossier): PersonJson {
  const { id, name, kind, spellings, roles, ties, times, first, last, others } = answer;
  const counted = ({ words, count }: WhoFound['roles'][number]) => ({ ...placedJson(words, dossier), count });
  return {
    id,
    name: nameOf(name, dossier),
    kind,
    spellings: spellings.map(counted),
    roles: roles.map(counted),
    with: answer.with.map(({ words, passages }) => ({ ...placedJson(words, dossier), passages })),
    ...(ties === null ? {} : { ties: [...ties] }),
    ...(times === null ? {} : { times: { by: times.by, spread: [...times.spread] } }),
    first: lifeDateJson(first, dossier),
    last: lifeDateJson(last, dossier),
    said: answer.said.length,
    saidOf: answer.saidOf.length,
    others: others.map((other) => nameOf(other, dossier)),
  };
}

function lifeDateJson(date: LifeDate | null, dossier: Dossier): PersonJson['first'] {
  if (date === null) return null;
  if ('words' in date) return { date: date.day, place: placedJson(date.words, dossier) };
  return { date: documentOf(date.published, dossier).metadata.published ?? '', place: null };
}
