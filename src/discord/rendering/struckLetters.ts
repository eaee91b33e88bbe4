import type { TextMark } from '../../dossier/document.ts';
import { contains, type Slice } from '../../dossier/slice.ts';
import { marksIn } from '../../dossier/standingText.ts';
import { wholeLetters } from './markUp.ts';

/** One character that is seen, and whether a line goes through it. */
interface Letter {
  readonly character: string;
  readonly isStruck: boolean;
}

/** An escaped character, a sign of a mark, or any other character. */
const TOKENS = /\\(?<escaped>[^0-9A-Za-z\s])|(?<sign>\*{2,3}|__|~~|\[\?\])|(?<plain>.)/gsu;
/** White space and what is written on another character: marks may end before or behind them. */
const UNCOUNTED = /[\s\p{M}\p{Cf}\p{Cc}]/u;

/** What Markdown of a quotation shows, read back. */
export function lettersOfMarkdown(markdown: string): readonly Letter[] {
  let isStruck = false;
  const letters: Letter[] = [];
  for (const { groups = {} } of markdown.matchAll(TOKENS)) {
    const character = groups.escaped ?? groups.plain;
    if (groups.sign === '~~') isStruck = !isStruck;
    if (character !== undefined && !UNCOUNTED.test(character)) letters.push({ character, isStruck });
  }
  return letters;
}

/** The characters of a stored slice, with the marks that are stored with it. */
export function lettersOfStored(text: string, marks: readonly TextMark[], slice: Slice): readonly Letter[] {
  const struck = marksIn(marks, 'struck', slice).map((mark) => wholeLetters(text, mark));
  const letters: Letter[] = [];
  let start = slice.start;
  for (const character of text.slice(slice.start, slice.end)) {
    const end = start + character.length;
    const place = { start, end };
    if (!UNCOUNTED.test(character)) letters.push({ character, isStruck: struck.some((one) => contains(one, place)) });
    start = end;
  }
  return letters;
}

/** Whether the same characters are struck in both, or `mayHaveMore` of those that are shown. */
export function areStruckAlike(shown: readonly Letter[], stored: readonly Letter[], mayHaveMore: boolean): boolean {
  return (
    shown.length === stored.length &&
    shown.every(({ character, isStruck }, at) => {
      const own = stored[at];
      return character === own?.character && (isStruck === own.isStruck || (mayHaveMore && isStruck));
    })
  );
}
