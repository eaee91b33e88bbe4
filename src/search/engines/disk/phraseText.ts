/** What is between two stretches of quoted words. No token is this mark, so no phrase goes from one stretch into the next. */
const BETWEEN = ' ¶ ';

/** Folded words as FTS5 is given them. */
export function phraseText(words: readonly string[]): string {
  return words.join(' ');
}

/** Several stretches of folded words, such as the quotations of a passage. */
export function stretchesText(stretches: readonly (readonly string[])[]): string {
  return stretches.map(phraseText).join(BETWEEN);
}

/** The query for passages that hold these folded words in a row, anywhere or between quotation marks. */
export function phraseQuery(words: readonly string[], inQuotes: boolean): string {
  return `{${inQuotes ? 'quoted' : 'words'}} : "${phraseText(words).replaceAll('"', '""')}"`;
}
