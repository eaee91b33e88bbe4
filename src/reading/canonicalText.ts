/** Carriage returns, and the line and paragraph separators of ISO 8859 and Unicode. */
const otherLineEnds = /\r\n?|[\u0085\u2028\u2029]/gu;

/** The author's characters with one kind of line end (`\n`), in normal form C and without a byte order mark. */
export function canonicalText(text: string): string {
  return text
    .replace(/^\ufeff/u, '')
    .replace(otherLineEnds, '\n')
    .normalize('NFC');
}
