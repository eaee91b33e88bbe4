/** What closes a name, by the mark that opens it. The marks of a name belong to no name without them. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["'", "'"],
  ['“', '”'],
  ['”', '”'],
  ['„', '“”'],
  ['«', '»'],
  ['‘', '’'],
]);

/** A name in quotation marks at the beginning of a text. */
export interface QuotedName {
  readonly name: string;
  /** The number of UTF-16 units up to and with the closing mark. */
  readonly length: number;
}

/** Whether a text begins with a mark that opens a name. */
export function opensName(text: string): boolean {
  return CLOSING.has(text.charAt(0));
}

/**
 * The name in quotation marks with which a text begins; undefined if there are none, or if they do not close. What closes it is the first closing
 * mark before an `@`, so that other marks may be in the name.
 */
export function quotedNameAt(text: string): QuotedName | undefined {
  const closing = CLOSING.get(text.charAt(0));
  if (closing === undefined) return undefined;
  for (let at = 1; at < text.length; at += 1) {
    if (closing.includes(text.charAt(at)) && text.charAt(at + 1) === '@') {
      return { name: text.slice(1, at), length: at + 1 };
    }
  }
  return undefined;
}
