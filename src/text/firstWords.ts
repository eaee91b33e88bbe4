/**
 * The beginning of a text on one line, with at most `longest` UTF-16 units before the mark of the cut. It is cut between two
 * words, or within a word that is longer than that.
 */
export function firstWords(text: string, longest: number): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= longest) return line;
  const space = line.lastIndexOf(' ', longest);
  return `${line.slice(0, space > 0 ? space : longest)}…`;
}
