import { createHash } from 'node:crypto';

/** SHA-256 of plain data in hexadecimal, the same whatever the order of its keys. */
export function sealOf(data: unknown): string {
  return createHash('sha256').update(canonical(data), 'utf8').digest('hex');
}

/** JSON with the keys of every object in order. */
function canonical(data: unknown): string {
  return JSON.stringify(data, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
