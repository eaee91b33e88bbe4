import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readLines } from '../jsonLines.ts';

const texts = z.array(z.string()).min(1).optional();

const rightShape = {
  answerable: z.boolean(),
  /** Texts of which the words that are shown hold one, if they answer. */
  answers: texts,
  /** Texts of which the passage that is shown holds one: the same words elsewhere are no answer. */
  passages: texts,
};

const questionSchema = z
  .strictObject({
    id: z.string(),
    kind: z.string(),
    /** The folder, beside the file of the questions, with the documents. */
    dossier: z.string(),
    question: z.string(),
    ...rightShape,
    /** Texts of which the marked words hold one, if any words are marked. */
    span: texts,
    /** A part of the name of whoever says the words. */
    speaker: z.string().optional(),
    /** Whether the answer must be called a denial (true) or must not (false). */
    denied: z.boolean().optional(),
    /** A question of two parts: what is right for each. */
    parts: z
      .array(z.strictObject({ part: z.string(), ...rightShape }))
      .min(2)
      .optional(),
    note: z.string().optional(),
  })
  .refine(({ parts, answerable, answers }) =>
    parts === undefined
      ? answerable === (answers !== undefined)
      : answerable === parts.some((part) => part.answerable) &&
        parts.every((part) => part.answerable === (part.answers !== undefined)),
  );

/** A question of our own and what is right; README.md in this folder explains each field. */
export type AskedQuestion = z.infer<typeof questionSchema>;

/** What is right for a question, or for one part of it. */
export type Right = Pick<AskedQuestion, 'answerable' | 'answers' | 'passages'>;

export const HALVES = ['first', 'second'] as const;
export type Half = (typeof HALVES)[number];

/** Where the dossiers of a half are, one folder each. */
export function folderOf(half: Half): string {
  return join(import.meta.dirname, half);
}

/** The questions of a half; none if it is not written yet. Throws if a line has another form, naming it. */
export function askedQuestions(half: Half): readonly AskedQuestion[] {
  const path = `${folderOf(half)}.jsonl`;
  return existsSync(path) ? readLines(path, questionSchema) : [];
}
