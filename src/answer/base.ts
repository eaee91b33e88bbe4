import { z } from 'zod';
import type { DeepReadonly } from './deepReadonly.ts';
import { count, flag, ownWords } from './fields.ts';

/** The parts that every answer has. The name of the dossier and the files that could not be read are looked up. */
export const baseShape = {
  readAs: ownWords('how the query was read; empty if there was none'),
  abstained: flag('true if the dossier has no answer; what is shown is then the nearest, not an answer'),
  total: count('how many passages there are in all; the answer may show the first of them'),
  partial: flag('true if a query is so wide that not all that may answer was looked at; a note says what was'),
  searched: z.strictObject({
    documents: count('documents that the filters let through'),
    passages: count('their passages'),
  }),
  notes: z.array(ownWords("a remark in the bot's own words")),
};

/** What the reply is about, if no part of the dossier says it. */
export const heading = ownWords("what the reply is about, in the asker's or the bot's words");

const base = z.strictObject(baseShape);
export type AnswerBase = DeepReadonly<z.infer<typeof base>>;
