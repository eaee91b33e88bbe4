import type { z } from 'zod';
import { EngineFault } from '../../search/engines/opensearch/engineFault.ts';

/**
 * What OpenSearch answered, in the form that is expected. Throws `EngineFault` (`unreadable`) if it has another one, such as
 * what another version of Verbatim has written.
 */
export function parsed<Value>(schema: z.ZodType<Value>, answer: unknown, act: string): Value {
  const result = schema.safeParse(answer);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const where = issue === undefined ? '' : ` at ${issue.path.join('.')}`;
  throw new EngineFault('unreadable', act, `the answer has another form than expected${where}`, Date.now());
}
