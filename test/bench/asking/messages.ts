import { z } from 'zod';

/** What the process of a build is started with, as JSON in its first argument. */
export const jobSchema = z.object({
  /** The folder of the checkout whose code answers. */
  root: z.string(),
  /** A corpus directory, of which the first dossier is asked; or folders of labelled passages that are one dossier. */
  corpus: z.union([z.string(), z.array(z.string()).min(1)]),
});
export type Job = z.infer<typeof jobSchema>;

/** What the process reports: at first that it is ready, then once a question. */
export const reportSchema = z.object({
  /** CPU time in microseconds, of all threads, since the report before. */
  cpu: z.number(),
  /** Whether words are compared by meaning; said when it is ready. */
  hasVectors: z.boolean().optional(),
});
export type Report = z.infer<typeof reportSchema>;
