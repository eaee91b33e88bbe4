import type { z } from 'zod';
import type { Check } from './check.ts';

/** The check of an object, with the schema that declares it. */
export interface NodeCheck {
  readonly schema: z.ZodType;
  readonly check: Check<never>;
}

/** What is derived again from the stored documents, object by object, wherever an answer has one. */
export const NODE_CHECKS: readonly NodeCheck[] = [];
