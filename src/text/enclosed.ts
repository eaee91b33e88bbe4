/**
 * Replaces each stretch of a text from what opens it to what closes it, such as a comment. A stretch that nothing closes stays
 * as it is. Both expressions are global; `closingOf` gives the one for what opened, or null if that opens nothing. `replaced`
 * gets what is between them.
 *
 * The time is in proportion to the text: what is not found once is not looked for again. One expression for the whole stretch
 * (`<!--.*?-->`) would go to the end of the text from each `<!--`.
 */
export function replaceEnclosed(
  text: string,
  opening: RegExp,
  closingOf: (opened: RegExpExecArray) => RegExp | null,
  replaced: (inside: string, whole: string) => string,
): string {
  const absent = new Set<RegExp>();
  let result = '';
  let from = 0;
  opening.lastIndex = 0;
  for (let opened = opening.exec(text); opened !== null; opened = opening.exec(text)) {
    const closing = closingOf(opened);
    if (closing === null || absent.has(closing)) continue;
    const start = opened.index + opened[0].length;
    closing.lastIndex = start;
    const closed = closing.exec(text);
    if (closed === null) {
      absent.add(closing);
      continue;
    }
    const end = closed.index + closed[0].length;
    result += text.slice(from, opened.index) + replaced(text.slice(start, closed.index), text.slice(opened.index, end));
    from = end;
    opening.lastIndex = end;
  }
  return result + text.slice(from);
}
