import { createHash } from 'node:crypto';

/** SHA-256 of the JSON of plain data, in hexadecimal. Data whose keys are in another order have another one. */
export function sealOf(data: unknown): string {
  return createHash('sha256').update(JSON.stringify(data), 'utf8').digest('hex');
}
