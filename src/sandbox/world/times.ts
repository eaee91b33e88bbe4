/** A time in milliseconds as Discord writes it: ISO 8601 with microseconds and an offset. */
export function isoTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace('Z', '000+00:00');
}
