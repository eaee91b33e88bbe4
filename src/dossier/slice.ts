/** A stretch of a document's canonical text: `start` inclusive, `end` exclusive, in UTF-16 units. */
export interface Slice {
  readonly start: number;
  readonly end: number;
}

/** Whether the two slices share at least one character. */
export function overlaps(a: Slice, b: Slice): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies wholly inside `outer`. */
export function contains(outer: Slice, inner: Slice): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The slice without the white space at its two ends; empty slices keep their start. */
export function trimmed(text: string, slice: Slice): Slice {
  let { start, end } = slice;
  while (start < end && /\s/u.test(text.charAt(start))) start += 1;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}
