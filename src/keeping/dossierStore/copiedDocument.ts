import { z } from 'zod';

const text = z.string().nullable();

/** A document of a store as it is handed from store to store, without its parts. Plain data. */
export const copiedDocument = z.object({
  /** The number of the document, which is the same in all stores. */
  doc: z.number(),
  /** The file of the folder in which it is: its path, what puts it in order (hexadecimal), and the hash of what it was read from. */
  root: z.string(),
  sort: z.string(),
  fingerprint: z.string(),
  member: z.number(),
  file: z.string(),
  id: z.string(),
  stamp: z.number(),
  title: z.string(),
  source: text,
  author: text,
  published: text,
  language: text,
  url: text,
  pages: z.number().nullable(),
  notes: text,
  marked: z.number(),
  passages: z.number(),
  place: z.number(),
  /** The numbers of its passages as they are kept, in base 64. */
  numbers: z.string(),
});
export type CopiedDocument = z.infer<typeof copiedDocument>;

/** A file of the folder that is no document itself, or holds such files. */
export const copiedOutcome = z.object({
  root: z.string(),
  sort: z.string(),
  fingerprint: z.string(),
  member: z.number(),
  path: z.string(),
  reason: text,
});
export type CopiedOutcome = z.infer<typeof copiedOutcome>;

/** A part of a document, with its number. */
export interface CopiedPart {
  readonly part: number;
  readonly data: Uint8Array;
}
