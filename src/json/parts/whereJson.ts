import { z } from 'zod';
import type { DeepReadonly } from '../../answer/deepReadonly.ts';
import type { NumberedDocument } from '../../dossier/dossier.ts';
import type { Passage } from '../../dossier/passage.ts';
import type { Slice } from '../../dossier/slice.ts';
import { whereaboutsOf } from '../../dossier/whereabouts.ts';
import { wording } from '../../wording/catalogue.ts';

const number = z.int();

/** Where quoted words are in the original; what is not known is left out. */
export const whereJsonSchema = z.object({
  words: z.string().describe('as a citation has it: `p. 12:5–20`, `at 00:14:05`'),
  page: number.optional().describe('where the words begin, from 1'),
  pageEnd: number.optional(),
  line: number.optional().describe('the number that is printed beside the line in which they begin'),
  lineEnd: number.optional(),
  time: z.string().optional().describe('when they begin in the recording, HH:MM:SS'),
  seconds: z.number().optional(),
  recognised: z.literal(true).optional().describe('set if the words were recognised from a picture'),
});

export type WhereJson = DeepReadonly<z.infer<typeof whereJsonSchema>>;

/** Undefined if nothing is known. */
export function whereJson(document: NumberedDocument, passage: Passage, quoted: Slice): WhereJson | undefined {
  const where = whereaboutsOf(document, passage, quoted);
  const { pages, lines, seconds, isRecognised } = where;
  const words = wording.citation.inOriginal(where);
  if (words === '') return undefined;
  return {
    words,
    ...(pages === null ? {} : { page: pages.from, pageEnd: pages.to }),
    ...(lines === null ? {} : { line: lines.from, lineEnd: lines.to }),
    ...(seconds === null ? {} : { time: wording.citation.clock(seconds), seconds }),
    ...(isRecognised ? { recognised: true } : {}),
  };
}
